import { ArchiveError } from '../error.ts';

/** Where an export stopped: behind a version of the article with this key. */
export interface ExportPosition {
  article: number;
  /** `null`: behind all of them. */
  version: number | null;
}

/** An opaque cursor for `Archive.extractions`. */
export function writeExportCursor({ article, version }: ExportPosition): string {
  return version === null ? `${article}` : `${article}.${version}`;
}

/** @throws {ArchiveError} `ARCHIVE_CURSOR` when it is none. */
export function readExportCursor(cursor: string): ExportPosition {
  const [, article, version] = /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(cursor) ?? [];
  if (article === undefined)
    throw new ArchiveError(
      'ARCHIVE_CURSOR',
      `${JSON.stringify(cursor.slice(0, 80))} is no place in an export; begin without one`,
    );
  return { article: Number(article), version: version === undefined ? null : Number(version) };
}
