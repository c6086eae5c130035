import type { FeatureSink } from '../../../linear/feature-row.ts';
import { mix } from '../../../linear/hash.ts';
import { TOKEN_GROUPS } from '../token-groups.ts';
import type { View } from '../view.ts';
import type { Word } from '../word.ts';
import { LINK, LINKS, phraseAt, placeIn, STANDING } from './subjects.ts';

const PHRASE = TOKEN_GROUPS.ofNumber(1070, 4 * 4 * 8);
const SUBJECT = TOKEN_GROUPS.ofNumber(1071, LINKS * 16 * 16);

/** What a token's noun phrase is the subject of, and what a verb's subject is. */
export function addSyntax(sink: FeatureSink, view: View, i: number): void {
  const phrase = phraseAt(view.subjects, i);
  if (phrase >= 0) addPhrase(sink, view, phrase, i);
  if (view.subjects.link[i] !== LINK.none) addSubject(sink, view, i);
}

function addPhrase(sink: FeatureSink, { words, keys, subjects }: View, phrase: number, i: number): void {
  const place = placeIn(subjects, phrase, i);
  const verb = subjects.verbs[phrase] as number;
  const governor = subjects.governors[phrase] as number;
  const standing = subjects.standings[phrase] as number;
  const preposition = words[(subjects.firsts[phrase] as number) - 1];
  const standingWith = standing === STANDING.ofPreposition && preposition ? preposition.hash : standing;
  const says = verb < 0 ? 0 : (words[verb] as Word).cueness + 1;
  sink.addOfNumber(PHRASE, (place * 4 + standing) * 8 + says);
  sink.template(1080);
  if (verb >= 0) sink.add(mix(keys[verb] as number, place));
  else sink.skip();
  sink.add(mix(standingWith, place));
  if (governor >= 0) sink.add(mix(mix(standingWith, keys[governor] as number), place));
}

function addSubject(sink: FeatureSink, { words, keys, tags, subjects }: View, i: number): void {
  const subject = subjects.subject[i] as number;
  if (subject < 0) return;
  const { cueness, stem } = words[i] as Word;
  const link = subjects.link[i] as number;
  const head = (subjects.lasts[subject] as number) - 1;
  const tag = tags[head] as number;
  sink.addOfNumber(SUBJECT, (link * 16 + tag) * 16 + cueness);
  sink.template(1072);
  sink.add(mix(keys[head] as number, keys[i] as number));
  sink.add(mix(tag, stem));
  sink.add(mix(link, stem));
}
