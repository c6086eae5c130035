import type { Article, Extraction, Receipt } from '@onrecord/schema';
import type {
  AddResult,
  Archive,
  ArchiveStats,
  CheckReport,
  ClaimHit,
  Forgettable,
  Forgotten,
  KeptExtraction,
  PrintedRole,
  PrintedStatement,
  RoleHolder,
  SpeakerEntry,
  Suggestion,
  SuggestionKind,
} from '../archive.ts';
import { ArchiveError } from '../error.ts';
import type { Facets, Hit, Page, QuoteQuery } from '../query.ts';
import { checkCollection } from '../rules/collection-name.ts';
import type { SpeakerCorrection, SpeakerEdit } from '../speaker-edit.ts';
import type { ArticleVersion, VersionComparison } from '../version.ts';
import { addAll } from './add.ts';
import { findArticles, getArticle, getExtraction } from './articles.ts';
import { check } from './check.ts';
import { findClaims } from './claims.ts';
import type { Connection, Scope } from './connection.ts';
import { correctSpeaker, speakerEdits, undoSpeakerEdit } from './correct-speaker.ts';
import { end, extractions } from './extractions.ts';
import { facets } from './facets.ts';
import { forget } from './forget.ts';
import { findLike } from './like.ts';
import { printsElsewhere } from './prints.ts';
import { revision } from './revision.ts';
import { findByRole, rolesOf } from './roles.ts';
import { search } from './search.ts';
import { findSpeakers, getSpeaker } from './speakers.ts';
import { stats } from './stats.ts';
import { suggest } from './suggest.ts';
import { topicsOf } from './topics.ts';
import { vacuum } from './vacuum.ts';
import { compareVersions, versionsOf } from './versions.ts';

interface Limited {
  limit?: number;
}

const DEFAULT_LIMIT = 10;

/** Prints of one statement elsewhere. */
const MOST_PRINTS = 20;

/** Roles that hold the words asked for. */
const MOST_HOLDERS = 200;

/** Corrections that are listed where nobody says how many. */
const SHOWN_EDITS = 100;

/** The contract on PostgreSQL: each method is a file of this folder. */
export class PostgresArchive implements Archive {
  readonly collection: string;
  readonly supports = { backup: false };
  readonly #connection: Connection;

  constructor(connection: Connection, collection: string) {
    this.#connection = connection;
    this.collection = collection;
  }

  get location(): string {
    return this.#connection.location;
  }

  inCollection(collection: string): Archive {
    return new PostgresArchive(this.#connection, checkCollection(collection));
  }

  async add(extraction: Extraction): Promise<AddResult> {
    const [result] = await this.addAll([extraction]);
    return result as AddResult;
  }

  async addAll(extractions: readonly Extraction[]): Promise<AddResult[]> {
    return this.#write((scope) => addAll(scope, extractions));
  }

  async getArticle(idOrUrl: string): Promise<Article | null> {
    return this.#read((scope) => getArticle(scope, idOrUrl));
  }

  async getExtraction(idOrUrl: string, { version }: { version?: number } = {}): Promise<Extraction | null> {
    return this.#read((scope) => getExtraction(scope, idOrUrl, version));
  }

  extractions({ after }: { after?: string } = {}): AsyncIterable<KeptExtraction> {
    return extractions((work) => this.#read(work), after);
  }

  async versionsOf(idOrUrl: string): Promise<ArticleVersion[]> {
    return this.#read((scope) => versionsOf(scope, idOrUrl));
  }

  async compareVersions(
    idOrUrl: string,
    options: { from?: number; to?: number } = {},
  ): Promise<VersionComparison | null> {
    return this.#read((scope) => compareVersions(scope, idOrUrl, options));
  }

  async findArticles(words: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<Article[]> {
    return this.#read((scope) => findArticles(scope, words, limit));
  }

  async search(query: QuoteQuery): Promise<Page> {
    return this.#read((scope) => search(scope, query));
  }

  async facets(query: QuoteQuery, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<Facets> {
    return this.#read((scope) => facets(scope, query, limit));
  }

  async findLike(
    text: string,
    options: Limited & { speakerId?: string | readonly string[] } = {},
  ): Promise<Hit[]> {
    return this.#read((scope) => findLike(scope, text, { limit: DEFAULT_LIMIT, ...options }));
  }

  async printsElsewhere(
    statements: readonly PrintedStatement[],
    { limit = MOST_PRINTS }: Limited = {},
  ): Promise<Receipt[][]> {
    return this.#read((scope) => printsElsewhere(scope, statements, limit));
  }

  async findSpeakers(name: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<SpeakerEntry[]> {
    return this.#read((scope) => findSpeakers(scope, name, limit));
  }

  async findByRole(words: string, { limit = MOST_HOLDERS }: Limited = {}): Promise<RoleHolder[]> {
    return this.#read((scope) => findByRole(scope, words, limit));
  }

  async rolesOf(speakerId: string): Promise<PrintedRole[]> {
    return this.#read((scope) => rolesOf(scope, speakerId));
  }

  async getSpeaker(speakerId: string): Promise<SpeakerEntry | null> {
    return this.#read((scope) => getSpeaker(scope, speakerId));
  }

  async correctSpeaker(correction: SpeakerCorrection, { by }: { by?: string } = {}): Promise<SpeakerEdit> {
    return this.#write((scope) => correctSpeaker(scope, correction, by ?? null));
  }

  async speakerEdits({
    speakerId,
    limit = SHOWN_EDITS,
  }: Limited & { speakerId?: string } = {}): Promise<SpeakerEdit[]> {
    return this.#read((scope) =>
      speakerEdits(scope, { limit, ...(speakerId === undefined ? {} : { speakerId }) }),
    );
  }

  async undoSpeakerEdit(number: number): Promise<SpeakerEdit> {
    return this.#write((scope) => undoSpeakerEdit(scope, number));
  }

  async findClaims(words: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<ClaimHit[]> {
    return this.#read((scope) => findClaims(scope, words, limit));
  }

  async topicsOf(
    speakerId: string,
    { limit = DEFAULT_LIMIT }: Limited = {},
  ): Promise<{ text: string; quotes: number }[]> {
    return this.#read((scope) => topicsOf(scope, speakerId, limit));
  }

  async suggest(
    kind: SuggestionKind,
    typed: string,
    { limit = DEFAULT_LIMIT }: Limited = {},
  ): Promise<Suggestion[]> {
    return this.#read((scope) => suggest(scope, kind, { typed, limit }));
  }

  async stats(): Promise<ArchiveStats> {
    return this.#read(async (scope) => {
      const { collection } = scope;
      const now = await revision(scope);
      const kept = this.#connection.keptStats;
      return { ...(kept.get(collection, now) ?? kept.put(collection, now, await stats(scope))) };
    });
  }

  async end(): Promise<string> {
    return this.#read(end);
  }

  async revision(): Promise<string> {
    return this.#read(revision);
  }

  async forget(what: Forgettable): Promise<Forgotten> {
    return this.#write((scope) => forget(scope, what));
  }

  async check(): Promise<CheckReport> {
    return this.#connection.maintain(check);
  }

  async backup(_path: string): Promise<{ bytes: number }> {
    throw new ArchiveError(
      'ARCHIVE_UNSUPPORTED',
      `${this.location} is copied by PostgreSQL's own tools: pg_dump --schema=onrecord`,
    );
  }

  async vacuum(): Promise<{ before: number; after: number }> {
    this.#connection.checkWritable();
    return this.#connection.maintain(vacuum);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  #write<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result> {
    return this.#connection.write(this.collection, work);
  }

  #read<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result> {
    return this.#connection.read(this.collection, work);
  }
}
