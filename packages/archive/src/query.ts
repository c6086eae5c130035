import type { QuoteType, Receipt, Stance } from '@onrecord/schema';

/** A day, `YYYY-MM-DD`; both ends of a range are inclusive. */
export interface DayRange {
  from?: string;
  to?: string;
}

/** Which quotes to find; every field narrows. */
export interface QuoteQuery {
  /**
   * Words that the quote must hold, in any order, folded; grammatical ones only where there are no others.
   *
   * `"these words"` in a row, `-word` and `-"these words"` not at all, `begin*` as the beginning of a word. Anything that
   * a person may type; never a syntax error: what is none of this is a word or nothing.
   */
  words?: string;
  /**
   * Identity of the speaker, from `findSpeakers`, or any of several. Statements with several speakers are found under
   * each of them. An identity that was merged is found as the one that it became.
   */
  speakerId?: string | readonly string[];
  /** Words of the publisher's name. */
  outlet?: string;
  stance?: Stance;
  type?: QuoteType;
  /** BCP 47 language of the article: `en` finds `en-GB` too, `en-GB` only itself. `null` finds where it is unknown. */
  language?: string | null;
  /**
   * Days that said-at may fall on; where it is unknown, the day of publication stands in. Whether it must fall on them
   * tells `Hit.certainty`.
   */
  said?: DayRange;
  published?: DayRange;
  articleId?: string;
  /** Default `relevance` with words, else `newest`; `text` is the order of the text of the article that is asked for. */
  order?: 'relevance' | 'newest' | 'oldest' | 'text';
  /** 1 to 100, default 10. */
  limit?: number;
  /** From `Page.next` of the same query; opaque and stable while articles are added. */
  cursor?: string;
}

/**
 * Whether a quote was said on the asked days. `certain`: every day that it may have been said on is one of them.
 * `possible`: some are ("in October 2024", asked for the 17th), or the text gives no date and the day of publication stands
 * in. Where no days were asked for, `certain`.
 */
export type Certainty = 'certain' | 'possible';

/** One search result. */
export interface Hit {
  receipt: Receipt;
  /** Higher is better, comparable only within one answer. */
  rank: number;
  certainty: Certainty;
}

export interface Page {
  hits: Hit[];
  /** All that match, not only this page; a store stops counting at `MOST_COUNTED`. */
  total: number;
  /** False where counting stopped: there are more than `total`. */
  isTotalExact: boolean;
  next: string | null;
}

/**
 * Matches that a store has to count and to rank by relevance. Of more, it counts this many, and ranks the newest of them:
 * in ten million quotes a common word would otherwise keep somebody waiting. The other orders page through all.
 */
export const MOST_COUNTED = 2000;

/** How many matching quotes have a value. */
export interface FacetCount<Value = string> {
  value: Value;
  quotes: number;
}

/**
 * What the quotes that match a query are like: the most frequent values first, months in order of time. Counted over the
 * newest `MOST_COUNTED` that match.
 */
export interface Facets {
  total: number;
  isTotalExact: boolean;
  /** Identities; `value` is their id. A quote without a speaker counts for none. */
  speakers: (FacetCount & { name: string })[];
  /** As printed; `null` where no publisher is known. */
  outlets: FacetCount<string | null>[];
  /** `YYYY-MM` of the last day that it may have been said on (or of publication); last `null`, where neither is known. */
  months: FacetCount<string | null>[];
  stances: FacetCount<Stance>[];
  types: FacetCount<QuoteType>[];
}
