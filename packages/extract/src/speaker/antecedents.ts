import type { Token } from '../text/document.ts';
import { certain, type Meaning, UNKNOWN, weaken } from './meaning.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import { isPluralNoun, isPossessive, roleOf, wordAt } from './words.ts';

/** Confidence that a relative pronoun means what stands before it. */
const SURE = { name: 0.9, description: 0.9 };

/** Longest noun phrase before a relative pronoun that is read, in tokens. */
const LONGEST = 12;

/** Words before which the noun phrase that a relative pronoun means has begun. */
const BORDERS = new Set(
  `about after against among and are as asked at be because been before being between but by called calls did does for from had
  has have if in including into is like may not on or over said say says see than that these through to told toward under
  upon was were when where which while who will with would including primarily mostly especially mainly among , ; : . ? ! ( ) — – -- “ ” "`.split(
    /\s+/,
  ),
);

/** Whom "who", "which" and "that" mean: the name or noun phrase right before. */
export function readAntecedent(
  scene: Scene,
  token: number,
  readDescription: (phrase: NounPhrase) => Meaning,
): Meaning {
  const { document, mentionAt } = scene;
  let last = token;
  while (last > 0 && /^[,)—–(]$|^--$/.test(wordAt(document, last - 1))) last--;
  const mention = mentionAt[last - 1];
  if (mention?.entity.kind === 'person' || (mention && wordAt(document, token) !== 'who'))
    return certain(mention.entity, SURE.name * mention.certainty);
  const phrase = phraseBefore(scene, token, last);
  if (!phrase) return UNKNOWN;
  return apposed(scene, phrase) ?? weaken(readDescription(phrase), SURE.description);
}

/** The noun phrase that ends at a token, found by walking back to where it begins. */
function phraseBefore(scene: Scene, token: number, last: number): NounPhrase | null {
  const { document } = scene;
  const sentence = document.sentences[(document.tokens[token] as Token).sentence]?.first ?? 0;
  let first = last;
  while (first > Math.max(sentence, last - LONGEST) && !BORDERS.has(wordAt(document, first - 1))) {
    // "members of Congress who": what comes before "of" is the noun.
    if (wordAt(document, first - 1) === 'of' && !isPerson(wordAt(document, first - 2))) break;
    first--;
    if (
      /^(the|a|an|some|many|those|these|his|her|their|its|several|other|one)$/.test(
        wordAt(document, first),
      ) &&
      wordAt(document, first - 1) !== 'of'
    )
      break;
  }
  while (first < last && (isPossessive(wordAt(document, first)) || wordAt(document, first).endsWith('ly')))
    first++;
  return first < last ? readNounPhrase(scene, { first, last }) : null;
}

function isPerson(word: string): boolean {
  return roleOf(word) !== null || isPluralNoun(word);
}

/** "Hugh Hewitt, a radio host, who": the name before the description. */
function apposed({ document, mentionAt }: Scene, phrase: NounPhrase): Meaning | null {
  if (wordAt(document, phrase.first - 1) !== ',') return null;
  const mention = mentionAt[phrase.first - 2];
  return mention?.entity.kind === 'person' ? certain(mention.entity, SURE.name * mention.certainty) : null;
}
