import {
  type Appearance,
  type Article,
  type Claim,
  compareSignatures,
  idOf,
  isStandIn,
  type Quote,
  type Signature,
  type Speaker,
  type Stance,
  signatureOf,
} from '@onrecord/schema';
import { type Proposition, propositionsOf } from './proposition.ts';
import { NO_VOICE, voicesOf } from './voice.ts';

interface Draft {
  text: string;
  signature: Signature;
  quotes: Quote[];
  /** Where the last piece of its quotes ends. */
  end: number;
  appearances: Appearance[];
}

/** How far a denial without words of its own may stand from what it denies, in characters: within the sentence. */
const STAND_IN_REACH = 60;

/** A word that more claims hold than this finds no candidates: bounds the comparisons on texts without end. */
const COMMON_WORD = 24;

/** What somebody holds who says the contrary of a claim. */
const CONTRARY: Partial<Record<Stance, Stance>> = {
  asserts: 'denies',
  confirms: 'denies',
  denies: 'asserts',
};

/**
 * The claims of an article: each quote's statement as a proposition, those that nearly agree joined in one.
 *
 * Statements are one claim where their words of meaning nearly agree, inflection aside, and their numbers and names
 * wholly do; the contrary in the same words is a denial of the same claim, and so is "which both have denied" right
 * behind it. Where that is not sure they stay apart. Quotes that state nothing of their own make no claim.
 *
 * @returns Claims in the order of their first quote; ids are stable for an article's quotes.
 */
export function joinClaims(
  quotes: readonly Quote[],
  speakers: readonly Speaker[],
  article: Article,
): Claim[] {
  const voices = voicesOf(quotes, speakers);
  const claims = new ClaimIndex();
  let before: { quote: Quote; draft: Draft } | null = null;
  for (const quote of quotes) {
    if (isStandIn(quote)) {
      if (before !== null && standsFor(quote, before.quote)) append(before.draft, quote, quote.stance);
      continue;
    }
    before = null;
    for (const proposition of propositionsOf(quote, voices.get(quote.speakerId ?? '') ?? NO_VOICE, article)) {
      const draft = claims.take(proposition, quote);
      before = { quote, draft };
    }
  }
  return claims.drafts.map((draft) => claimOf(draft, article));
}

/** The claims so far; finds the one that a statement may be another wording of by the words they share. */
class ClaimIndex {
  readonly drafts: Draft[] = [];
  readonly #byWord = new Map<string, Draft[]>();

  /** The claim of a statement, which is now one of its appearances: a known one, or a new one. */
  take({ text, printed, stance }: Proposition, quote: Quote): Draft {
    const signature = signatureOf(printed);
    const found = this.find(signature, quote, stance);
    const draft = found?.draft ?? { text, signature, quotes: [], end: 0, appearances: [] };
    append(draft, quote, found?.stance ?? stance);
    if (found === null) this.#add(draft);
    return draft;
  }

  #add(draft: Draft): void {
    this.drafts.push(draft);
    for (const word of draft.signature.words) {
      const drafts = this.#byWord.get(word);
      if (drafts === undefined) this.#byWord.set(word, [draft]);
      else drafts.push(draft);
    }
  }

  find(signature: Signature, quote: Quote, own: Stance): { draft: Draft; stance: Stance } | null {
    const candidates = new Set<Draft>();
    for (const word of signature.words) {
      const drafts = this.#byWord.get(word) ?? [];
      if (drafts.length <= COMMON_WORD) for (const draft of drafts) candidates.add(draft);
    }
    for (const draft of candidates) {
      if (isWithin(quote, draft)) continue;
      const relation = compareSignatures(draft.signature, signature);
      const stance = relation === 'contrary' ? CONTRARY[own] : own;
      if (relation !== null && stance !== undefined) return { draft, stance };
    }
    return null;
  }
}

/** Quotes come by their start: one that starts behind all of a claim's lies in none, however many there are. */
function isWithin(quote: Quote, { quotes, end }: Draft): boolean {
  return (quote.content[0]?.start ?? 0) < end && quotes.some((other) => overlap(other, quote));
}

/** A quote within another shares its words; that makes them no two statements of one claim. */
function overlap(a: Quote, b: Quote): boolean {
  return a.content.some((one) => b.content.some((other) => one.start < other.end && other.start < one.end));
}

/** What "which" or "it" may be an answer to: "said it" and "called it" are none. */
const ANSWERS: ReadonlySet<Stance> = new Set(['confirms', 'denies', 'doubts']);

/** To deny somebody is no answer to what they said: "corrected him". */
const PERSON = /^(?:him|her|he|she|us|you|me|them|they|who)$/i;

/** Sure only for somebody else's word right behind the statement: "…, which both countries have denied". */
function standsFor(quote: Quote, before: Quote): boolean {
  const gap = (quote.content[0]?.start ?? 0) - (before.content.at(-1)?.end ?? 0);
  return (
    ANSWERS.has(quote.stance) &&
    !PERSON.test(quote.text) &&
    gap >= 0 &&
    gap <= STAND_IN_REACH &&
    quote.speakerId !== before.speakerId &&
    before.stance === 'asserts'
  );
}

function append(draft: Draft, quote: Quote, stance: Stance): void {
  draft.quotes.push(quote);
  draft.end = Math.max(draft.end, quote.content.at(-1)?.end ?? 0);
  draft.appearances.push({ quoteId: quote.id, stance, speakerId: quote.speakerId, saidAt: quote.saidAt });
}

function claimOf({ text, quotes, appearances }: Draft, article: Article): Claim {
  const ids = appearances.map(({ quoteId }) => quoteId);
  const dated = appearances.filter(({ saidAt }) => saidAt !== null);
  dated.sort((a, b) => ((a.saidAt?.earliest ?? '') < (b.saidAt?.earliest ?? '') ? -1 : 1));
  return {
    id: idOf('claim', article.id, quotes[0]?.id ?? '', text),
    text,
    appearances,
    first: dated[0]?.quoteId ?? (ids[0] as string),
    last: dated.at(-1)?.quoteId ?? (ids.at(-1) as string),
  };
}
