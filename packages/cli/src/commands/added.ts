import type { IngestResult } from '@onrecord/ingest';
import { renderIngested } from '../render/index.ts';
import type { Terminal } from '../terminal.ts';
import { fileName } from './files.ts';

/** An article that is in the archive now. */
export type AddedArticle = Extract<IngestResult, { kind: 'article' }>;

/** Prints what became of an article: drawn, or as one JSON value. `file` is `null` for text that was typed. */
export async function printAdded(
  result: AddedArticle,
  { file, terminal, isJson }: { file: string | null; terminal: Terminal; isJson: boolean },
): Promise<void> {
  await terminal.print(
    isJson ? JSON.stringify(recordOf(result, file)) : renderIngested(result, terminal.screen()),
  );
}

/** What machines hear of an article that was added. */
function recordOf({ added, extraction, warnings, line }: AddedArticle, file: string | null) {
  return {
    file: file === null ? null : fileName(file),
    line,
    ...added,
    title: extraction.article.title,
    warnings: [...warnings, ...extraction.warnings].map(({ code, message }) => ({ code, message })),
  };
}
