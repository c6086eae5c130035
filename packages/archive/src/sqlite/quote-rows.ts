import type { Extraction, Word } from '@onrecord/schema';
import type { FoundSpeakers } from './article-speakers.ts';
import { type Description, describer } from './describe-quotes.ts';
import { firstKeyOf, lastKeyOf } from './keys.ts';
import type { Scope } from './scope.ts';

interface QuoteRow extends Description {
  key: number;
  article: number;
  position: number;
}

/** Quotes that are to be stored together. */
export class QuoteRows {
  readonly #scope: Scope;
  readonly #keys: QuoteKeys;
  readonly #rows: QuoteRow[] = [];
  readonly #uses = new Map<string, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
    this.#keys = new QuoteKeys(scope);
  }

  /** Takes the quotes of an article. */
  add(given: {
    extraction: Extraction;
    article: number;
    found: FoundSpeakers;
    texts: readonly { words: readonly Word[] }[];
  }): void {
    const { extraction, article, found, texts } = given;
    const describe = describer(this.#scope, extraction);
    extraction.quotes.forEach((quote, position) => {
      const speakers = found.get(quote.speakerId ?? '') ?? [];
      const described = describe(quote, speakers, texts[position]?.words);
      this.#rows.push({ ...described, key: this.#keys.take(described.lastDay), article, position });
      for (const { id } of speakers) this.#uses.set(id, (this.#uses.get(id) ?? 0) + 1);
    });
  }

  /**
   * Stores them in the order of their keys: FTS5 writes a piece of its index whenever a row's key is smaller than the one
   * before. How many are found under each identity comes back, by its id.
   */
  store(): ReadonlyMap<string, number> {
    const { connection, collection } = this.#scope;
    this.#rows.sort((a, b) => a.key - b.key);
    for (const { key, article, position, row, terms, words } of this.#rows) {
      connection.run(
        `INSERT INTO quote (key, collection, article, position, speaker, outlet, type, stance, said_from, published_day,
           word_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          key,
          collection,
          article,
          position,
          row.speaker,
          row.outlet,
          row.type,
          row.stance,
          row.saidFrom,
          row.publishedDay,
          terms,
        ],
      );
      connection.run('INSERT INTO quote_index (rowid, words) VALUES (?, ?)', [key, words]);
    }
    return this.#uses;
  }
}

/** Hands out keys of quotes by their day. */
class QuoteKeys {
  readonly #scope: Scope;
  readonly #next = new Map<number, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** A day that has no number left goes on in those of the next. */
  take(dayIndex: number): number {
    const key = this.#next.get(dayIndex) ?? this.#firstFree(dayIndex);
    if (key > lastKeyOf(dayIndex)) return this.take(dayIndex + 1);
    this.#next.set(dayIndex, key + 1);
    return key;
  }

  #firstFree(dayIndex: number): number {
    const row = this.#scope.connection.get<{ last: number | null }>(
      'SELECT max(key) AS last FROM quote WHERE key BETWEEN ? AND ?',
      [firstKeyOf(dayIndex), lastKeyOf(dayIndex)],
    );
    return Math.max(firstKeyOf(dayIndex), (row?.last ?? -1) + 1);
  }
}
