export type { Attribution, Attributor } from './attribution/attributor.ts';
export { createExtractor, type Extractor, type ExtractorOptions } from './extract.ts';
export type { Document, Quotation, Token, TokenRange } from './text/index.ts';
