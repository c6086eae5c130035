import type { Archive } from '@onrecord/archive';
import { type AskCommand, type CommandValues, findCommand, runCommand } from '@onrecord/commands';
import type { IngestState } from '@onrecord/ingest';
import type { Call } from './calls.ts';

type Methods = Record<string, (...args: readonly unknown[]) => unknown>;

/** What a call gives on the archive of its collection. */
export async function runOnArchive(archive: Archive, { path, args }: Call): Promise<unknown> {
  const [method = ''] = path;
  if (method === 'answer') {
    const [name, values] = args as [string, CommandValues];
    return runCommand(findCommand(name) as AskCommand, values, archive);
  }
  // One at a time: an iteration does not travel.
  if (method === 'extractions') {
    for await (const kept of archive.extractions(args[0] as { after?: string })) return kept;
    return null;
  }
  return (archive as unknown as Methods)[method]?.(...args);
}

/** What a call gives on what is remembered beside the archive of its collection. */
export async function runOnState(state: IngestState, { path, args }: Call): Promise<unknown> {
  const method = path.at(-1) ?? '';
  const part = path.length > 1 ? (state as unknown as Record<string, unknown>)[path[0] ?? ''] : state;
  return (part as Methods)[method]?.(...args);
}
