import { setTimeout as sleep } from 'node:timers/promises';
import { openArchive } from '@onrecord/archive';
import type { Reply } from '../test/fake-discord/requests.ts';
import { textOf } from '../test/read-message.ts';
import type { Question } from './questions.ts';
import type { Store } from './stores.ts';
import type { World } from './world.ts';

/** Milliseconds after which an interaction that a living process has is lost. Discord's own limit is 15 minutes. */
const PATIENCE_MS = 90_000;

/** Milliseconds after which what a dead process had acknowledged must have been told by another one. */
const TAKEN_UP_MS = 60_000;

interface Entry {
  token: string;
  question: Question;
  isAcknowledged: boolean;
  /** The first answer: "thinking", a message of somebody's own that changes, a message, or gone. */
  original: 'none' | 'thinking' | 'shown' | 'gone';
  followUps: number;
  /** Its process died while it was open. */
  isOrphan: boolean;
  text: string;
}

/** Follows every interaction to its end. */
export class Ledger {
  readonly #world: World;
  readonly #entries = new Map<string, Entry>();
  readonly #open = new Set<Entry>();
  readonly #problems: string[] = [];
  readonly #report: (problem: string) => void;

  /** @param report - Told of each problem as it is found. */
  constructor(world: World, report: (problem: string) => void) {
    this.#world = world;
    this.#report = report;
    world.discord.onReply = (token, reply) => this.#note(token, reply);
    world.onDeath = () => {
      for (const entry of this.#open) entry.isOrphan = true;
    };
  }

  send(question: Question): void {
    const token = this.#world.discord.interact(question.interaction);
    const entry: Entry = {
      token,
      question,
      isAcknowledged: false,
      original: 'none',
      followUps: 0,
      isOrphan: false,
      text: '',
    };
    this.#entries.set(token, entry);
    this.#open.add(entry);
  }

  /** Waits until everybody has an answer whose process lives. */
  async settle(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (this.#waiting().length > 0 && Date.now() < until) await sleep(5);
    for (const { token, question, original } of this.#waiting()) {
      const late = this.#world.discord.late.get(token);
      // A machine that is too busy to run the bot within three seconds shows here.
      const why = late === undefined ? original : `first answered after ${late} ms`;
      this.#tell(`lost: ${token}, ${why}, ${JSON.stringify(question.interaction).slice(0, 300)}`);
    }
    for (const entry of this.#open) if (!entry.isOrphan) this.#open.delete(entry);
  }

  /** Every interaction that was lost or doubled, every addition that was promised and is not there once. */
  async close(store: Store): Promise<string[]> {
    const until = Date.now() + TAKEN_UP_MS;
    const left = () => [...this.#open].filter((entry) => entry.isAcknowledged && standing(entry) === 0);
    while (left().length > 0 && Date.now() < until) await sleep(100);
    // What would be doubled has come by now.
    await sleep(1000);
    for (const entry of left()) this.#tell(`interrupted and not told: ${entry.token}`);
    for (const entry of this.#entries.values())
      if (standing(entry) > 1 && !isNoteTwice(entry))
        this.#tell(`doubled: ${JSON.stringify({ ...entry, question: undefined })}`);
    await this.#checkAdditions(store);
    return this.#problems;
  }

  counts(): Record<string, number> {
    const all = [...this.#entries.values()];
    const orphans = all.filter((entry) => entry.isOrphan);
    const answered = all.filter((entry) => !entry.isOrphan && standing(entry) === 1);
    return {
      interactions: all.length,
      'answered, once': answered.length,
      'of these with a note and a reference': answered.filter(({ text }) => isFault(text)).length,
      "notes that stand publicly and privately: Discord's reply was lost": all.filter(isNoteTwice).length,
      'additions promised, and there': this.#promised().length,
      'interrupted by kill -9, told by the next process': orphans.filter((entry) => standing(entry) === 1)
        .length,
      'not yet acknowledged when their process died': orphans.filter((entry) => !entry.isAcknowledged).length,
      'lost, doubled or missing': this.#problems.length,
    };
  }

  summary(): string {
    return `${this.#entries.size} interactions, ${this.#problems.length} problems`;
  }

  #tell(problem: string): void {
    this.#problems.push(problem);
    this.#report(problem);
  }

  #waiting(): Entry[] {
    return [...this.#open].filter((entry) => !entry.isOrphan && standing(entry) === 0);
  }

  #note(token: string, { type, method, data }: Reply): void {
    const entry = this.#entries.get(token);
    if (!entry) return;
    entry.isAcknowledged = true;
    if (type === 5 || type === 6) entry.original = 'thinking';
    else if (method === 'DELETE') entry.original = 'gone';
    else if (type === null && method === 'POST') entry.followUps++;
    else entry.original = 'shown';
    entry.text = textOf({ type, method, data }) || entry.text;
  }

  #promised(): Entry[] {
    return [...this.#entries.values()].filter(
      ({ question, text }) => question.added !== null && isAdded(text),
    );
  }

  async #checkAdditions({ location, collection }: Store): Promise<void> {
    const archive = await openArchive(location, { collection });
    for (const { question, text } of this.#entries.values()) {
      if (question.added === null) continue;
      const { total } = await archive.search({ words: `"${question.added}"` });
      if (total > 1 || (total === 0 && isAdded(text)))
        this.#tell(`addition: there ${total} times, and told: ${text}`);
    }
    await archive.close();
  }
}

/** Messages and lists that stand in the end. */
function standing({ original, followUps }: Entry): number {
  return Number(original === 'shown') + followUps;
}

/**
 * A note that something went wrong, where "thinking" was public: it stands there until the private one is known to stand, and no
 * longer. Where Discord's reply to that one is lost nobody can know, and both stay.
 */
function isNoteTwice({ original, followUps, text }: Entry): boolean {
  return original === 'shown' && followUps === 1 && isFault(text);
}

const isAdded = (text: string) => text.startsWith('Added');
const isFault = (text: string) => /`[0-9a-f]{8}`/.test(text);
