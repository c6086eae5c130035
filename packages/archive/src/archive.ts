import type { Article, Claim, Extraction, QuoteType, Receipt, Speaker, Stance } from '@onrecord/schema';

/** A day, `YYYY-MM-DD`; both ends of a range are inclusive. */
export interface DayRange {
  from?: string;
  to?: string;
}

/** Which quotes to find; every field narrows. */
export interface QuoteQuery {
  /**
   * Words that the quote must hold, in any order, folded; grammatical ones only where there are no others. Anything that
   * a person may type; never a syntax error.
   */
  words?: string;
  /**
   * Identity of the speaker, from `findSpeakers`, or any of several. Statements with several speakers are found under
   * each of them.
   */
  speakerId?: string | readonly string[];
  /** Words of the publisher's name. */
  outlet?: string;
  stance?: Stance;
  type?: QuoteType;
  /** Days that said-at may fall on; where it is unknown, the day of publication stands in. */
  said?: DayRange;
  published?: DayRange;
  articleId?: string;
  /** Default `relevance` with words, else `newest`; `text` is the order of the article's text. */
  order?: 'relevance' | 'newest' | 'oldest' | 'text';
  /** 1 to 100, default 10. */
  limit?: number;
  /** From `Page.next` of the same query; opaque and stable while articles are added. */
  cursor?: string;
}

/** One search result. */
export interface Hit {
  receipt: Receipt;
  /** Higher is better, comparable only within one answer. */
  rank: number;
}

export interface Page {
  hits: Hit[];
  /** All that match, not only this page. */
  total: number;
  next: string | null;
}

/**
 * How a name fits an identity: its name, another form of it (with a printed role or a title too), words of it. What
 * follows is a proposal, never to be answered with unasked: every word nearly so (or the identity has fewer), or some.
 */
export type SpeakerMatch = 'name' | 'alias' | 'part' | 'spelling' | 'similar';

/** A speaker's identity across articles, with how often the archive quotes them. */
export interface SpeakerEntry {
  /** Without roles: their spans belong to one article each. */
  speaker: Speaker;
  quotes: number;
  /** As printed, newest article first, each once. */
  roles: { text: string; articleId: string }[];
  match: SpeakerMatch;
}

/** A claim of one article, with its appearances as receipts in the order of the text. */
export interface ClaimHit {
  claim: Claim;
  receipts: Receipt[];
  rank: number;
}

export interface AddResult {
  articleId: string;
  /** `unchanged`: the same text was there already; `updated`: a new version, and the old one stays. */
  status: 'added' | 'unchanged' | 'updated';
  quotes: number;
}

export interface ArchiveStats {
  articles: number;
  quotes: number;
  speakers: number;
  claims: number;
  outlets: number;
  /** Days of the earliest and latest publication. */
  earliestPublished: string | null;
  latestPublished: string | null;
}

/** What autocomplete asks for. */
export type SuggestionKind = 'speaker' | 'outlet' | 'topic' | 'article';

export interface Suggestion {
  /** What is put into the option: a name, a word, an article's id. */
  value: string;
  /** What a person sees. */
  label: string;
}

/**
 * One community's archive: keeps extractions and finds their quotes. Everything that a method returns or changes
 * belongs to one collection; `inCollection` opens another one of the same store.
 *
 * Every method throws `OnrecordError` (`ArchiveError`): `ARCHIVE_NOT_OPEN` after `close`, `ARCHIVE_READ_ONLY` when
 * the store cannot be written, `ARCHIVE_BUSY` when another process does not let go of it, `ARCHIVE_FAILED` with the
 * store's own words for everything else.
 *
 * A receipt's speakers are as its article prints them, under the ids of their identities.
 */
export interface Archive {
  /** Where it is kept, without secrets: `sqlite:data/onrecord.db`. */
  readonly location: string;
  readonly collection: string;

  /** The same store, another collection. Closing either closes both. */
  inCollection(collection: string): Archive;

  /**
   * Adds an article with everything that was taken out of it, in one transaction: all of it or nothing.
   * Idempotent: the same article with the same text is `unchanged`, unless another model made the extraction or the
   * metadata now say something that they did not say before; both replace what was taken out of it. The same id with
   * another text becomes a new version.
   */
  add(extraction: Extraction): Promise<AddResult>;

  /** The newest version of an article by id or link; `null` when there is none. */
  getArticle(idOrUrl: string): Promise<Article | null>;

  /** Articles whose title holds these words, best first. */
  findArticles(words: string, options?: { limit?: number }): Promise<Article[]>;

  /** Quotes of newest versions, with their receipts, one page at a time. Throws `ARCHIVE_CURSOR` for a wrong cursor. */
  search(query: QuoteQuery): Promise<Page>;

  /** The quotes closest to a half-remembered or altered quotation, closest first; tolerant of order and typing errors. */
  findLike(text: string, options?: { limit?: number; speakerId?: string }): Promise<Hit[]>;

  /**
   * Identities that the archive quotes and whom a name fits, the surest first: full name, alias, part of a name. Proposals
   * only when nothing fits.
   */
  findSpeakers(name: string, options?: { limit?: number }): Promise<SpeakerEntry[]>;

  /** Claims whose words are like these, best first. */
  findClaims(words: string, options?: { limit?: number }): Promise<ClaimHit[]>;

  /** The words that a speaker's quotes hold more often than others' do, with how many quotes hold them. */
  topicsOf(speakerId: string, options?: { limit?: number }): Promise<{ text: string; quotes: number }[]>;

  /** Completions of what somebody has typed so far, the most used first; typed text may be empty. */
  suggest(kind: SuggestionKind, typed: string, options?: { limit?: number }): Promise<Suggestion[]>;

  stats(): Promise<ArchiveStats>;

  close(): Promise<void>;
}
