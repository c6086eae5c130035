import { statSync } from 'node:fs';
import { type Archive, openArchive } from '@onrecord/archive';
import { type IngestState, openIngestState } from '@onrecord/ingest';
import { isOnrecordError, OnrecordError } from '@onrecord/schema';
import type { Call } from './calls.ts';
import { runOnArchive, runOnState } from './run-call.ts';

/** After these the connection is no good, or the file is another one: the next call opens it again. */
const LOST = new Set([
  'ARCHIVE_NOT_AN_ARCHIVE',
  'ARCHIVE_CANNOT_OPEN',
  'ARCHIVE_READ_ONLY',
  'ARCHIVE_MIGRATION',
  'ARCHIVE_FAILED',
  'INGEST_STATE_FAILED',
]);

/**
 * The archive in a file, opened at the first call; and again when another file lies in its place, or the connection has
 * failed. Where no file is, none is made: a database that goes away comes back from elsewhere.
 */
export class ArchiveFile {
  readonly #location: string;
  #open: { archive: Archive; file: string } | null = null;
  #remembered: IngestState | null = null;

  constructor(location: string) {
    this.#location = location;
  }

  /** What a call gives. @throws what the archive, or what is remembered beside it, throws. */
  async run(call: Call): Promise<unknown> {
    try {
      return call.target === 'state'
        ? await runOnState((await this.#state()).inCollection(call.collection), call)
        : await runOnArchive((await this.#archive()).inCollection(call.collection), call);
    } catch (error) {
      if (isOnrecordError(error) && LOST.has(error.code)) await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const parts = [this.#remembered, this.#open?.archive];
    this.#remembered = null;
    this.#open = null;
    // What is broken may refuse even that.
    for (const part of parts) await part?.close().catch(() => undefined);
  }

  async #archive(): Promise<Archive> {
    const file = this.#file();
    if (this.#open && this.#open.file !== file) await this.close();
    this.#open ??= { archive: await openArchive(this.#location), file };
    return this.#open.archive;
  }

  /** Which file lies at the path. */
  #file(): string {
    try {
      const { dev, ino } = statSync(this.#location.replace(/^sqlite:/i, ''));
      return `${dev}:${ino}`;
    } catch (cause) {
      throw new OnrecordError('ARCHIVE_CANNOT_OPEN', `[bot] ${this.#location} is gone; put it back`, {
        cause,
        retryable: true,
      });
    }
  }

  async #state(): Promise<IngestState> {
    await this.#archive();
    this.#remembered ??= await openIngestState(this.#location);
    return this.#remembered;
  }
}
