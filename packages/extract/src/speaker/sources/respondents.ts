import type { Token, TokenRange } from '../../text/document.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { textOf } from '../phrases/phrase-text.ts';
import type { Scene } from '../scene/scene.ts';
import { textBetween, wordAt } from '../words.ts';

/** How many tokens back the respondents of a poll are looked for. */
const FARTHEST = 160;

/** Most words that name them. */
const LONGEST = 8;

/** Verbs behind them. */
const VERB =
  /^(say|says|said|agree|agreed|think|thought|believe|believed|is|are|was|were|has|have|had|would|will|chose|choose|support|supported|oppose|opposed)$/;

/** Whether a word ends a share: "46 percent", "46%". */
export function isShare(word: string): boolean {
  return word === 'percent' || word === '%';
}

/** "Among young voters, 6 percent", "among young voters, the poll says": elsewhere "among" tells of no respondents. */
function isOfPoll(keys: readonly string[], sentence: TokenRange | undefined): boolean {
  const words = keys.slice(sentence?.first, sentence?.last);
  return words.some((word) => isShare(word) || /^(?:polls?|surveys?)$/.test(word));
}

/** Of whom a bare "46 percent" is a share: the "likely voters" that were named last; `null` where none were. */
export function respondentsBefore(scene: Scene, token: number): string | null {
  const { document } = scene;
  for (let i = token - 1; i > Math.max(1, token - FARTHEST); i--) {
    const sentence = document.sentences[(document.tokens[i] as Token).sentence];
    const isOf = wordAt(document, i) === 'of' && isShare(wordAt(document, i - 1));
    if (!isOf && !(wordAt(document, i) === 'among' && isOfPoll(document.keys, sentence))) continue;
    // "62 percent of those": they were named farther back.
    if (/^(those|them|these|whom)$/.test(wordAt(document, i + 1))) continue;
    const end = Math.min(sentence?.last ?? 0, i + LONGEST);
    let last = i + 1;
    while (last < end && !VERB.test(wordAt(document, last))) last++;
    const phrase = readNounPhrase(scene, { first: i + 1, last });
    if (!phrase?.isPlural) return null;
    return textOf(document, phrase.determiner ? i + 2 : i + 1, phrase.head + 1);
  }
  return null;
}

/** Those whom pollsters ask. */
const ASKED =
  /^(?:adults|americans|caucus-?goers|democrats|independents|millennials|republicans|residents|respondents|voters)$/;

/** What stands before them and tells which. */
const KINDS =
  /^(?:african-american|american|asian|black|democratic|evangelical|female|gop|hispanic|latino|likely|male|potential|primary|registered|republican|senior|white|young|younger)$/;

/** Whom a text speaks of most of those whom pollsters ask, as printed where it does so first; `null` where it speaks of none. */
export function populationOf({ document }: Scene): string | null {
  const counts = new Map<string, number>();
  const printed = new Map<string, string>();
  let best: string | null = null;
  for (let i = 0; i < document.keys.length; i++) {
    if (!ASKED.test(document.keys[i] ?? '')) continue;
    let first = i;
    while (KINDS.test(wordAt(document, first - 1))) first--;
    const key = document.keys.slice(first, i + 1).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    // "Voters" opens a sentence or stands in a headline.
    const text = textBetween(document, first, i + 1);
    if (!printed.has(key) || text === key) printed.set(key, text);
    if (best === null || (counts.get(key) ?? 0) > (counts.get(best) ?? 0)) best = key;
  }
  return best === null ? null : (printed.get(best) ?? null);
}
