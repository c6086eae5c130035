import type { Article, Claim, Extraction, Receipt, Speaker } from '@onrecord/schema';
import type { Facets, Hit, Page, QuoteQuery } from './query.ts';
import type { SpeakerCorrection, SpeakerEdit } from './speaker-edit.ts';
import type { ArticleVersion, VersionComparison } from './version.ts';

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

/** A role as articles print it for somebody, and when they do: what an article prints is so on its day. */
export interface PrintedRole {
  /** In its most frequent spelling. */
  text: string;
  articles: number;
  /** Days of the earliest and latest publication; `null` where none is known. */
  first: string | null;
  last: string | null;
}

/** Somebody for whom articles print a role. */
export interface RoleHolder {
  /** Identity. */
  speakerId: string;
  name: string;
  /** As printed, in one of its spellings. */
  role: string;
  articles: number;
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
  /** Texts of articles, older ones too. */
  versions: number;
  quotes: number;
  speakers: number;
  claims: number;
  outlets: number;
  /** Days of the earliest and latest publication. */
  earliestPublished: string | null;
  latestPublished: string | null;
}

/** An article as it was added, and where it stands in the archive. */
export interface KeptExtraction {
  extraction: Extraction;
  version: number;
  /** False for a text that has been replaced. */
  isNewest: boolean;
  /** Goes on behind this one: `Archive.extractions({ after })`. */
  cursor: string;
}

/** What is to leave the archive for good: an article by its id, everything that quotes a speaker, or the collection. */
export type Forgettable = { articleId: string } | { speakerId: string } | { collection: true };

export interface Forgotten {
  articles: number;
  quotes: number;
}

/** What a look at every byte of the archive found. */
export interface CheckReport {
  /** Each in one line; empty when everything is sound. */
  problems: string[];
  /** Of all collections of the store. */
  articles: number;
  quotes: number;
}

/** A statement as an article prints it. */
export interface PrintedStatement {
  text: string;
  /** Identity of who said it. */
  speakerId: string;
  articleId: string;
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
  /** What not every store can do. */
  readonly supports: { backup: boolean };

  /** The same store, another collection. Closing either closes both. */
  inCollection(collection: string): Archive;

  /**
   * Adds an article with everything that was taken out of it, in one transaction: all of it or nothing.
   * Idempotent: the same article with the same text is `unchanged`, unless another model made the extraction or the
   * metadata now say something that they did not say before; both replace what was taken out of it. The same id with
   * another text becomes a new version.
   */
  add(extraction: Extraction): Promise<AddResult>;

  /**
   * Adds several articles in one transaction, each as `add` does: all of them are in the archive when it returns, or none
   * when it throws. Much faster than one by one; some hundred at a time is enough. An article that comes twice is taken in
   * order. Results in the order given.
   */
  addAll(extractions: readonly Extraction[]): Promise<AddResult[]>;

  /** The newest version of an article by id or link; `null` when there is none. */
  getArticle(idOrUrl: string): Promise<Article | null>;

  /** The extraction exactly as it was added, by article id or link; the newest version unless another is named. */
  getExtraction(idOrUrl: string, options?: { version?: number }): Promise<Extraction | null>;

  /**
   * Every extraction as it was added, in an order that stays, the old versions of an article before its newest: adding them
   * in this order makes the same archive. Holds a few of them in memory at a time. An article that is added meanwhile comes
   * at the end; one that is changed meanwhile comes as it is then, again at the end, or not at all. Throws
   * `ARCHIVE_CURSOR` for an `after` that is none.
   */
  extractions(options?: { after?: string }): AsyncIterable<KeptExtraction>;

  /** Articles whose title holds these words, best first. */
  findArticles(words: string, options?: { limit?: number }): Promise<Article[]>;

  /** The versions of an article by id or link, oldest first; empty when there is none. */
  versionsOf(idOrUrl: string): Promise<ArticleVersion[]>;

  /**
   * What became of the quotes between two versions of an article, by default the last two. `null` when there is no such
   * article or version, or both are one.
   */
  compareVersions(
    idOrUrl: string,
    options?: { from?: number; to?: number },
  ): Promise<VersionComparison | null>;

  /** Quotes of newest versions, with their receipts, one page at a time. Throws `ARCHIVE_CURSOR` for a wrong cursor. */
  search(query: QuoteQuery): Promise<Page>;

  /** What the quotes of a search are like; `limit` (default 10) is for speakers and outlets. Order and cursor are ignored. */
  facets(query: QuoteQuery, options?: { limit?: number }): Promise<Facets>;

  /**
   * The quotes closest to a half-remembered or altered quotation, closest first; tolerant of order and typing errors, by
   * the index and not by a scan. `rank` is 0 to 1: how much of the asked text the quote holds.
   */
  findLike(
    text: string,
    options?: { limit?: number; speakerId?: string | readonly string[] },
  ): Promise<Hit[]>;

  /**
   * For each of these statements, in their order: quotes of the same speaker in other articles with the rarest words of
   * it, one of which may be missing; the newest first, at most `limit` (default 20). They may print the same statement, or
   * another one of the same words: the caller compares. One look for all, much faster than a search for each.
   */
  printsElsewhere(
    statements: readonly PrintedStatement[],
    options?: { limit?: number },
  ): Promise<Receipt[][]>;

  /**
   * Identities that the archive quotes and whom a name fits, the surest first: full name, alias, part of a name. Proposals
   * only when nothing fits.
   */
  findSpeakers(name: string, options?: { limit?: number }): Promise<SpeakerEntry[]>;

  /**
   * Identities for whom articles print a role that holds all of these words (`begin*` the beginning of one), one entry for
   * each of their roles: the most printed first, at most `limit` (default 200). Whether somebody still has a role, the days
   * of `rolesOf` tell.
   */
  findByRole(words: string, options?: { limit?: number }): Promise<RoleHolder[]>;

  /** Every role that articles print for an identity, the most printed first. */
  rolesOf(speakerId: string): Promise<PrintedRole[]>;

  /** An identity by its id; one that was merged, as the one that it became. `null` when the archive quotes nobody under it. */
  getSpeaker(speakerId: string): Promise<SpeakerEntry | null>;

  /**
   * Corrects who is who, and writes it into the history; nothing of the articles is lost. Throws `ARCHIVE_EDIT` when an id is
   * not known, a merge would go round in a circle, or a split would leave nothing or takes no article of the speaker.
   */
  correctSpeaker(correction: SpeakerCorrection, options?: { by?: string }): Promise<SpeakerEdit>;

  /**
   * The corrections of this collection, newest first, or those that name one identity; all unless limited. Made again from
   * the oldest on, they give the same identities.
   */
  speakerEdits(options?: { speakerId?: string; limit?: number }): Promise<SpeakerEdit[]>;

  /**
   * Undoes a correction: identities are as if it had never been made, later ones stay. Throws `ARCHIVE_EDIT` for a number that
   * is not in the history or is undone, and for a split whose identity a later correction that still holds names.
   */
  undoSpeakerEdit(number: number): Promise<SpeakerEdit>;

  /** Claims whose words are like these, best first. */
  findClaims(words: string, options?: { limit?: number }): Promise<ClaimHit[]>;

  /** The words that a speaker's quotes hold more often than others' do, with how many quotes hold them. */
  topicsOf(speakerId: string, options?: { limit?: number }): Promise<{ text: string; quotes: number }[]>;

  /** Completions of what somebody has typed so far, the most used first; typed text may be empty. */
  suggest(kind: SuggestionKind, typed: string, options?: { limit?: number }): Promise<Suggestion[]>;

  stats(): Promise<ArchiveStats>;

  /** The cursor behind the last article: from there `extractions` gives those that are added later. */
  end(): Promise<string>;

  /**
   * Equal to an earlier one only where nothing was written to this collection in between, by whomever: what was found then
   * still holds. Asked first, before what is to be kept is looked for. Takes no time to speak of.
   */
  revision(): Promise<string>;

  /**
   * Removes for good, with every version, index entry, name and correction that only they gave reason for; the store's
   * files keep no trace. A speaker's words stand in articles: all articles that credit the identity with a statement go as
   * a whole. The only thing here that cannot be undone. Nothing there is no error.
   */
  forget(what: Forgettable): Promise<Forgotten>;

  /**
   * Looks at everything in the store, all collections: the store's own check, every extraction by `checkExtraction`, and
   * whether the indexes agree with them. Changes nothing. Tables that are not the archive's are left alone.
   */
  check(): Promise<CheckReport>;

  /**
   * Copies the whole store into a new file while it is in use; the copy is one state of it, and complete when this returns.
   * Throws `ARCHIVE_CANNOT_OPEN` when the file is there already or cannot be written, `ARCHIVE_UNSUPPORTED` on a store with
   * tools of its own for that (PostgreSQL: pg_dump); see `supports`.
   */
  backup(path: string): Promise<{ bytes: number }>;

  /** Gives unused space back and puts the indexes in order; bytes of the whole store before and after. Takes minutes on millions. */
  vacuum(): Promise<{ before: number; after: number }>;

  close(): Promise<void>;
}
