import { readdir } from 'node:fs/promises';

/** Files and folders whose path begins as typed, folders with a slash behind; hidden ones only when asked for. */
export async function completePath(typed: string): Promise<string[]> {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const start = typed.slice(folder.length);
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => name.startsWith(start) && (start !== '' || !name.startsWith('.')))
    .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .sort();
}
