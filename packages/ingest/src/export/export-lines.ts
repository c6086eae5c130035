import type { Archive, KeptExtraction } from '@onrecord/archive';
import { type Article, fold, toJsonLd } from '@onrecord/schema';
import type { CorrectionLine } from '../import/correction.ts';

/**
 * `jsonl`: extractions whole, old versions too, and corrections of speakers behind them; imported again they make the same
 * archive. `json-ld`: newest versions as schema.org and Web Annotation documents, without the articles' texts.
 */
export type ExportFormat = 'jsonl' | 'json-ld';

/** Which articles to export; every field narrows. */
export interface ExportFilter {
  /** Days of publication, inclusive, `YYYY-MM-DD`. An article of an unknown day is in no range. */
  from?: string | undefined;
  to?: string | undefined;
  /** The outlet's name, whatever its case. */
  outlet?: string | undefined;
}

/**
 * The lines of an export, one value of JSON each, a few of them in memory at a time.
 *
 * Corrections concern a collection as a whole: an export of a part of it has none.
 */
export async function* exportLines(
  archive: Archive,
  format: ExportFormat,
  filter: ExportFilter = {},
): AsyncGenerator<string, void, undefined> {
  for await (const kept of archive.extractions())
    if (isIn(kept.extraction.article, filter)) yield* FORMATS[format](kept);
  const isWhole = Object.values(filter).every((value) => value === undefined);
  if (format === 'jsonl' && isWhole) yield* correctionLines(archive);
}

const FORMATS: Record<ExportFormat, (kept: KeptExtraction) => string[]> = {
  jsonl: ({ extraction }) => [JSON.stringify(extraction)],
  'json-ld': ({ extraction, isNewest }) => (isNewest ? [JSON.stringify(toJsonLd(extraction))] : []),
};

function isIn({ publishedAt, publisher }: Article, { from, to, outlet }: ExportFilter): boolean {
  const day = publishedAt?.slice(0, 10) ?? null;
  if (from !== undefined && (day === null || day < from)) return false;
  if (to !== undefined && (day === null || day > to)) return false;
  return outlet === undefined || (publisher !== null && fold(publisher) === fold(outlet));
}

/** Those that hold, the oldest first, since later ones build on them. */
async function* correctionLines(archive: Archive): AsyncGenerator<string, void, undefined> {
  for (const { correction, by, undoneAt } of (await archive.speakerEdits()).toReversed())
    if (undoneAt === null) yield JSON.stringify({ correction, by } as CorrectionLine);
}
