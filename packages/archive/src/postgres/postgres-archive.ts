import type { Article, Extraction } from '@onrecord/schema';
import type {
  AddResult,
  Archive,
  ArchiveStats,
  ClaimHit,
  Hit,
  Page,
  QuoteQuery,
  SpeakerEntry,
  Suggestion,
  SuggestionKind,
} from '../archive.ts';
import { checkCollection } from '../rules/collection-name.ts';
import { add } from './add.ts';
import { findArticles, getArticle } from './articles.ts';
import { findClaims } from './claims.ts';
import type { Connection, Scope } from './connection.ts';
import { findLike } from './like.ts';
import { search } from './search.ts';
import { findSpeakers } from './speakers.ts';
import { stats } from './stats.ts';
import { suggest } from './suggest.ts';
import { topicsOf } from './topics.ts';

interface Limited {
  limit?: number;
}

const DEFAULT_LIMIT = 10;

/** The contract on PostgreSQL: each method is a file of this folder. */
export class PostgresArchive implements Archive {
  readonly collection: string;
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
    const [result] = await this.#connection.write(this.collection, (scope) => add(scope, [extraction]));
    return result as AddResult;
  }

  async getArticle(idOrUrl: string): Promise<Article | null> {
    return this.#read((scope) => getArticle(scope, idOrUrl));
  }

  async findArticles(words: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<Article[]> {
    return this.#read((scope) => findArticles(scope, words, limit));
  }

  async search(query: QuoteQuery): Promise<Page> {
    return this.#read((scope) => search(scope, query));
  }

  async findLike(text: string, options: Limited & { speakerId?: string } = {}): Promise<Hit[]> {
    return this.#read((scope) => findLike(scope, text, { limit: DEFAULT_LIMIT, ...options }));
  }

  async findSpeakers(name: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<SpeakerEntry[]> {
    return this.#read((scope) => findSpeakers(scope, name, limit));
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
    return this.#read(stats);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  #read<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result> {
    return this.#connection.read(this.collection, work);
  }
}
