import type { Archive, KeptExtraction } from '@onrecord/archive';
import type { AskCommand, CommandValues } from '@onrecord/commands';
import type { IngestState } from '@onrecord/ingest';
import type { Answer } from '@onrecord/schema';
import { archiveCall, type Call } from './calls.ts';

/** Does a call, wherever the database is. */
export type Caller = (call: Call) => Promise<unknown>;

/** An archive that answers commands itself, where its data is. */
export interface AnsweringArchive extends Archive {
  answer(command: AskCommand, values: CommandValues): Promise<Answer>;
}

/** An archive whose every method is a call. */
export function remoteArchive(
  call: Caller,
  of: Pick<Archive, 'location' | 'supports' | 'collection' | 'close'>,
): AnsweringArchive {
  const send = (method: string, args: readonly unknown[]) =>
    call(archiveCall(of.collection, method, ...args));
  const own: Partial<AnsweringArchive> = {
    location: of.location,
    supports: of.supports,
    collection: of.collection,
    close: () => of.close(),
    inCollection: (collection) => remoteArchive(call, { ...of, collection, close: of.close }),
    answer: (command, values) => send('answer', [command.name, values]) as Promise<Answer>,
    async *extractions({ after } = {}) {
      for (let from = after; ; ) {
        const options = from === undefined ? {} : { after: from };
        const kept = (await send('extractions', [options])) as KeptExtraction | null;
        if (kept === null) return;
        yield kept;
        from = kept.cursor;
      }
    },
  };
  return methods(own, send) as AnsweringArchive;
}

const PARTS = [
  'checkpoints',
  'feeds',
  'hosts',
  'jobs',
  'community',
  'communities',
  'leases',
] satisfies (keyof IngestState)[];

/** What is remembered beside an archive, every method of every part of it a call. */
export function remoteState(
  call: Caller,
  of: { collection: string; close: () => Promise<void> },
): IngestState {
  const { collection } = of;
  const send = (path: readonly string[], args: readonly unknown[]) =>
    call({ target: 'state', collection, path, args, method: path.join('.') });
  const part = (name: string) => methods({}, (method, args) => send([name, method], args));
  const own = {
    ...Object.fromEntries(PARTS.map((name) => [name, part(name)])),
    inCollection: (other: string) => remoteState(call, { ...of, collection: other }),
    close: of.close,
  };
  return methods(own, (method, args) => send([method], args)) as IngestState;
}

/** An object with these members, of which every other one is a method that is sent. */
function methods(own: object, send: (method: string, args: readonly unknown[]) => Promise<unknown>): unknown {
  return new Proxy(own, {
    get(target, name, receiver) {
      // What has a `then` would be waited for.
      if (Reflect.has(target, name) || typeof name === 'symbol' || name === 'then')
        return Reflect.get(target, name, receiver);
      return (...args: unknown[]) => send(name, args);
    },
  });
}
