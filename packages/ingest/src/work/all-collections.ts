import type { WebClient } from '@onrecord/reader';
import type { WorkParts } from './work-parts.ts';

/** Milliseconds for which a collection's rules for hosts are taken as read. */
const RULES_FRESH_MS = 60_000;

interface Known {
  client: WebClient;
  readAt: number;
}

/** Everything that is to be done in a store, a task of each collection in turn, so that none waits for another's hundreds. */
export class AllCollections {
  readonly #parts: WorkParts;
  readonly #clients = new Map<string, Known>();
  #turns: string[] = [];

  /** @param parts - Of any collection of the store. */
  constructor(parts: WorkParts) {
    this.#parts = parts;
  }

  /** What `find` gives for the first collection that has something to do; `null` where none has. */
  async next<Task>(find: (parts: WorkParts) => Promise<Task | null>): Promise<Task | null> {
    for (let hasLooked = false; ; ) {
      const collection = this.#turns.shift();
      if (collection === undefined) {
        if (hasLooked) return null;
        hasLooked = true;
        this.#turns = await this.#parts.state.due();
        if (this.#turns.length === 0) return null;
        continue;
      }
      const task = await find(await this.#partsOf(collection));
      if (task === null) continue;
      this.#turns.push(collection);
      return task;
    }
  }

  async #partsOf(collection: string): Promise<WorkParts> {
    const { archive, state, extractor } = this.#parts;
    return {
      archive: archive.inCollection(collection),
      state: state.inCollection(collection),
      extractor,
      client: await this.#clientOf(collection),
    };
  }

  /** Each community has rules of its own for hosts; how politely a host is asked is everybody's. */
  async #clientOf(collection: string): Promise<WebClient> {
    const known = this.#clients.get(collection);
    if (known && Date.now() - known.readAt < RULES_FRESH_MS) return known.client;
    const rules = await this.#parts.state.inCollection(collection).hosts.get();
    const client = this.#parts.client.withPolicy(rules);
    this.#clients.set(collection, { client, readAt: Date.now() });
    return client;
  }
}
