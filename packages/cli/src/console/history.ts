import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Lines kept. */
export const HISTORY_SIZE = 1000;

/** Beside the archive; `null` for an archive without a file. */
export function historyFileOf(location: string): string | null {
  const path = /^sqlite:(?<path>.+)$/s.exec(location)?.groups?.path;
  return path === undefined || path === ':memory:' ? null : `${path}.history`;
}

/** Newest first, as readline keeps them; empty where there is none to read. */
export async function readHistory(file: string | null): Promise<string[]> {
  if (file === null) return [];
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .reverse()
    .slice(0, HISTORY_SIZE);
}

/** For its owner's eyes only. A history that cannot be written is no reason to disturb anybody. */
export function writeHistory(file: string | null, newestFirst: readonly string[]): void {
  if (file === null) return;
  const text = newestFirst.toReversed().map((line) => `${line}\n`);
  try {
    writeFileSync(file, text.join(''), { mode: 0o600 });
  } catch {}
}
