export { ReaderError, type ReaderErrorCode } from './error.ts';
export { type FeedItem, type FeedNews, newsOf } from './feed/item.ts';
export {
  type FeedFault,
  type FeedOptions,
  type FeedVisit,
  readFeed,
} from './feed/read-feed.ts';
export type { Chunks } from './file/chunks.ts';
export type { Format } from './file/format.ts';
export { articleOfJson } from './file/json-article.ts';
export { type JsonLine, parseJsonLine, readJsonLines } from './file/json-lines.ts';
export { readBytes, readFile } from './file/read-file.ts';
export { type ReadOptions, readStream } from './file/read-stream.ts';
export { type ArticleHints, checkHints } from './hints.ts';
export { readHtml } from './html/read-html.ts';
export type { ReaderWarning, ReadResult } from './result.ts';
export { readPastedText } from './text/read-text.ts';
export { readUrl, type UrlOptions, type UrlRead, type UrlUnchanged } from './url/read-url.ts';
export {
  createWebClient,
  type WebClient,
  type WebClientOptions,
  type WebPage,
  type WebRequest,
} from './web/client.ts';
export type { Resolve, ResolvedAddress } from './web/connector.ts';
export { parseLink } from './web/link.ts';
export type { WebLimits, WebPolicy } from './web/policy.ts';
export type { VisitState, VisitState as FeedState } from './web/visit-state.ts';
