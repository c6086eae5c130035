import { type Receipt, type Stance, signatureOf } from '@onrecord/schema';
import { CONTRARY } from '../../claims/merge.ts';
import { isOpenSentence } from '../../compare/frames.ts';
import { shareOf, topicWordsOf } from '../../near/topics.ts';

/** Of the words asked about, so many must stand in one sentence for it to be on the same matter. */
export const SAME_MATTER = 0.75;

/**
 * What a statement holds of what is asked about: its stance where its sentence says so, the contrary where it says that it
 * is not so ("nothing has been swept aside" denies it). `null` where it is not on the same matter, asks, supposes or
 * reports it of others, or where its contrary cannot be told.
 */
export function stanceOn(receipt: Receipt, about: string): Stance | null {
  const direct = stanceIn(receipt, about);
  const contrary = direct === null ? contraryOf(about) : null;
  if (contrary === null) return direct;
  // To promise that it will not close is to promise that it stays open; to say that it closes is to deny it.
  const negated = stanceIn(receipt, `not ${contrary}`);
  return negated ?? null;
}

function stanceIn({ quote, sentence }: Receipt, about: string): Stance | null {
  const asked = topicWordsOf(about);
  const best = sentencesOf(quote.text)
    .map((text) => ({ text, share: shareOf(asked, text) }))
    .toSorted((a, b) => b.share - a.share)[0];
  if (!best || best.share < SAME_MATTER) return null;
  const { text } = best;
  return isOpenSentence(text, sentence) ? null : turned(quote.stance, text, about);
}

/**
 * A stance on a text, as one on what is asked about, which may be its contrary: only where a text that says "not" is about
 * little else, since otherwise it may deny that.
 */
export function turned(stance: Stance, text: string, about: string): Stance | null {
  if (signatureOf(text).isNegated === signatureOf(about).isNegated) return stance;
  return shareOf(topicWordsOf(text), about) >= MOSTLY ? (CONTRARY[stance] ?? null) : null;
}

/** Of the words of a text, so many are those asked about: half. */
const MOSTLY = 0.5;

/** Words of which one is so where the other is not. */
const CONTRARIES: readonly (readonly [RegExp, string])[] = [
  [/\bopen(?:s|ed|ing)?\b/i, 'close'],
  [/\b(?:close[sd]?|closing|closure|shut)\b/i, 'open'],
  [/\b(?:rise|rises|rising)\b/i, 'fall'],
  [/\b(?:fall|falls|falling)\b/i, 'rise'],
  [/\b(?:win|wins|winning)\b/i, 'lose'],
  [/\b(?:lose|loses|losing)\b/i, 'win'],
  [/\b(?:stay|stays|staying)\b/i, 'leave'],
];

function contraryOf(about: string): string | null {
  const [word, other] = CONTRARIES.find(([pattern]) => pattern.test(about)) ?? [];
  return word && other !== undefined ? about.replace(word, other) : null;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["'”’)\]]*)\s+/u);
}
