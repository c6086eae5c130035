import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ingestFile } from '@onrecord/ingest';
import { isOnrecordError, OnrecordError } from '@onrecord/schema';
import { lineOf } from '../errors.ts';
import type { Session } from './session.ts';

/** Articles; the folder's README is none. */
const ARTICLE = /\.(txt|html?|jsonl?)$/i;

/**
 * Adds the articles of a folder, and says so only when something is new. A bad file is told, and the rest goes on.
 *
 * @throws {OnrecordError} `SAMPLES_NOT_FOUND` where there is no such folder.
 */
export async function addSamples(
  folder: string,
  { archive, extractor, terminal }: Pick<Session, 'archive' | 'extractor' | 'terminal'>,
): Promise<void> {
  let added = 0;
  for (const path of await articlesIn(folder))
    try {
      for await (const result of ingestFile(path, { archive, extractor }))
        if (result.kind === 'failure') terminal.tell(lineOf(result.error));
        else if (result.added.status !== 'unchanged') added++;
    } catch (error) {
      if (!isOnrecordError(error) || !error.code.startsWith('READER_')) throw error;
      terminal.tell(lineOf(error));
    }
  if (added > 0) terminal.tell(`Added ${added} sample article${added === 1 ? '' : 's'} from ${folder}.`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'it is a file; give the folder that holds it',
};

async function articlesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    const reason = REASONS[cause.code ?? ''] ?? cause.message;
    throw new OnrecordError('SAMPLES_NOT_FOUND', `the samples in ${folder} cannot be read: ${reason}`, {
      cause,
    });
  });
  return names
    .filter((name) => ARTICLE.test(name))
    .sort()
    .map((name) => join(folder, name));
}
