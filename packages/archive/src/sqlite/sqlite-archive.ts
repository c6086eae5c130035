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
import type { Facets, Hit, Page, QuoteQuery } from '../query.ts';
import { checkCollection } from '../rules/collection-name.ts';
import { readExportCursor, writeExportCursor } from '../rules/export-cursor.ts';
import type { SpeakerCorrection, SpeakerEdit } from '../speaker-edit.ts';
import type { ArticleVersion, VersionComparison } from '../version.ts';
import { addAll } from './add.ts';
import { end, findArticles, getArticle, getExtraction, nextArticle } from './articles.ts';
import { check } from './check.ts';
import { findClaims } from './claims.ts';
import type { Connection } from './connection.ts';
import { facets } from './facets.ts';
import { forget } from './forget.ts';
import { findLike } from './like.ts';
import { printsElsewhere } from './prints.ts';
import { countChange, revision } from './revision.ts';
import { findByRole, rolesOf } from './roles.ts';
import { type Scope, scopeForWriting, scopeOf } from './scope.ts';
import { search } from './search.ts';
import { correctSpeaker, speakerEdits, undoSpeakerEdit } from './speaker-edits.ts';
import { findSpeakers, getSpeaker } from './speakers.ts';
import { stats } from './stats.ts';
import { suggest } from './suggest.ts';
import { topicsOf } from './topics.ts';
import { backup, rewrite, vacuum } from './upkeep.ts';
import { compareVersions, versionsOf } from './versions.ts';

interface Limited {
  limit?: number;
}

const DEFAULT_LIMIT = 10;

/** Prints of one statement elsewhere. */
const MOST_PRINTS = 20;

/** Roles that hold the words asked for. */
const MOST_HOLDERS = 200;

/** The contract on SQLite: each method is a file of this folder. */
export class SqliteArchive implements Archive {
  readonly collection: string;
  readonly supports = { backup: true };
  readonly #connection: Connection;

  constructor(connection: Connection, collection: string) {
    this.#connection = connection;
    this.collection = collection;
  }

  get location(): string {
    return this.#connection.location;
  }

  inCollection(collection: string): Archive {
    return new SqliteArchive(this.#connection, checkCollection(collection));
  }

  async add(extraction: Extraction): Promise<AddResult> {
    const [result] = this.#write((scope) => addAll(scope, [extraction]));
    return result as AddResult;
  }

  async addAll(extractions: readonly Extraction[]): Promise<AddResult[]> {
    return this.#write((scope) => addAll(scope, extractions));
  }

  async getArticle(idOrUrl: string): Promise<Article | null> {
    return this.#read((scope) => getArticle(scope, idOrUrl));
  }

  async getExtraction(idOrUrl: string, options: { version?: number } = {}): Promise<Extraction | null> {
    return this.#read((scope) => getExtraction(scope, idOrUrl, options.version));
  }

  async *extractions({ after }: { after?: string } = {}): AsyncGenerator<KeptExtraction> {
    let { article, version } = after === undefined ? { article: 0, version: null } : readExportCursor(after);
    for (;;) {
      // Behind a version: the rest of its article comes first.
      const from = version === null ? article : article - 1;
      const next = this.#read((scope) => nextArticle(scope, from));
      if (!next) return;
      const done = next.key === article ? (version ?? 0) : 0;
      for (const kept of next.versions.filter((candidate) => candidate.version > done)) {
        const place = { article: next.key, version: kept.isNewest ? null : kept.version };
        yield { ...kept, cursor: writeExportCursor(place) };
      }
      article = next.key;
      version = null;
    }
  }

  async findArticles(words: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<Article[]> {
    return this.#read((scope) => findArticles(scope, words, limit));
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
    return this.#write((scope) => correctSpeaker(scope, correction, by ?? null, now()));
  }

  async speakerEdits(options: { speakerId?: string; limit?: number } = {}): Promise<SpeakerEdit[]> {
    return this.#read((scope) => speakerEdits(scope, options));
  }

  async undoSpeakerEdit(number: number): Promise<SpeakerEdit> {
    return this.#write((scope) => undoSpeakerEdit(scope, number, now()));
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
    return this.#read((scope) => {
      const { collection } = scope;
      const now = revision(scope);
      const kept = this.#connection.keptStats;
      return { ...(kept.get(collection, now) ?? kept.put(collection, now, stats(scope))) };
    });
  }

  async end(): Promise<string> {
    return this.#read(end);
  }

  async revision(): Promise<string> {
    return this.#read(revision);
  }

  async forget(what: Forgettable): Promise<Forgotten> {
    const forgotten = this.#write((scope) => forget(scope, what));
    rewrite(this.#connection);
    return forgotten;
  }

  async check(): Promise<CheckReport> {
    return this.#connection.read(() => check(this.#connection));
  }

  async backup(path: string): Promise<{ bytes: number }> {
    return backup(this.#connection, path);
  }

  async vacuum(): Promise<{ before: number; after: number }> {
    return vacuum(this.#connection);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  #read<Result>(work: (scope: Scope) => Result): Result {
    const connection = this.#connection;
    return connection.read(() => work(scopeOf(connection, this.collection)));
  }

  #write<Result>(work: (scope: Scope) => Result): Result {
    const connection = this.#connection;
    return connection.write(() => {
      const scope = scopeForWriting(connection, this.collection);
      const result = work(scope);
      countChange(scope);
      return result;
    });
  }
}

function now(): string {
  return new Date().toISOString();
}
