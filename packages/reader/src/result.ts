import type { Article } from '@onrecord/schema';
import type { ReaderError } from './error.ts';

/** What was assumed or left out while reading; the article is usable all the same. */
export interface ReaderWarning {
  code: 'ENCODING_ASSUMED' | 'FIELD_IGNORED' | 'DATE_COARSE';
  message: string;
}

/** One article of a file, or why that one could not be read while the file's others can. */
export type ReadResult =
  | {
      kind: 'article';
      article: Article;
      warnings: ReaderWarning[];
      /** Line of a .jsonl file, from 1; `null` elsewhere. */
      line: number | null;
    }
  | { kind: 'failure'; error: ReaderError; line: number | null };
