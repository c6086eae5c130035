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
import type { Connection } from './connection.ts';
import { findLike } from './like.ts';
import { search } from './search.ts';
import { findSpeakers, identityIdsOf } from './speakers.ts';
import { stats } from './stats.ts';
import { suggest } from './suggest.ts';
import { topicsOf } from './topics.ts';

interface Limited {
  limit?: number;
}

const DEFAULT_LIMIT = 10;

/** The contract on SQLite: each method is a file of this folder. */
export class SqliteArchive implements Archive {
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
    return new SqliteArchive(this.#connection, checkCollection(collection));
  }

  async add(extraction: Extraction): Promise<AddResult> {
    return add(this.#scope, extraction);
  }

  async getArticle(idOrUrl: string): Promise<Article | null> {
    return getArticle(this.#scope, idOrUrl);
  }

  async findArticles(words: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<Article[]> {
    return findArticles(this.#scope, words, limit);
  }

  async search(query: QuoteQuery): Promise<Page> {
    return search(this.#scope, query);
  }

  async findLike(text: string, options: Limited & { speakerId?: string } = {}): Promise<Hit[]> {
    return findLike(this.#scope, text, { limit: DEFAULT_LIMIT, ...options });
  }

  async findSpeakers(name: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<SpeakerEntry[]> {
    return findSpeakers(this.#scope, name, limit);
  }

  async findClaims(words: string, { limit = DEFAULT_LIMIT }: Limited = {}): Promise<ClaimHit[]> {
    return findClaims(this.#scope, words, limit);
  }

  async topicsOf(
    speakerId: string,
    { limit = DEFAULT_LIMIT }: Limited = {},
  ): Promise<{ text: string; quotes: number }[]> {
    return topicsOf(this.#scope, identityIdsOf(this.#scope, speakerId), limit);
  }

  async suggest(
    kind: SuggestionKind,
    typed: string,
    { limit = DEFAULT_LIMIT }: Limited = {},
  ): Promise<Suggestion[]> {
    return suggest(this.#scope, kind, { typed, limit });
  }

  async stats(): Promise<ArchiveStats> {
    return stats(this.#scope);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  get #scope() {
    return { connection: this.#connection, collection: this.collection };
  }
}
