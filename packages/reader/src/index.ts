export { ReaderError, type ReaderErrorCode } from './error.ts';
export type { Chunks } from './file/chunks.ts';
export type { Format } from './file/format.ts';
export { readFile } from './file/read-file.ts';
export { type ReadOptions, readStream } from './file/read-stream.ts';
export { type ArticleHints, checkHints } from './hints.ts';
export { readHtml } from './html/read-html.ts';
export type { ReaderWarning, ReadResult } from './result.ts';
export { readPastedText } from './text/read-text.ts';
