import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Interaction, REST } from 'discord.js';
import type { Logger } from 'pino';
import { tellInterrupted } from './tell-interrupted.ts';
import { ENDING, readUnanswered, type Unanswered, UnansweredFile } from './unanswered-file.ts';

/** Milliseconds between two signs of life, and without one after which a process is held for dead. */
const TOUCH_EVERY_MS = 5_000;
const DEAD_AFTER_MS = 20_000;

/**
 * Sees to it that nobody is left with "thinking…": interactions that a killed process has acknowledged and not answered are
 * answered by the next one, or by one beside it, with a note that says so; and so are those whose answer Discord would not
 * take.
 */
export class UnansweredInteractions {
  readonly #file: UnansweredFile;
  readonly #folder: string;
  readonly #rest: REST;
  readonly #log: Logger;
  /** Which Discord would not take an answer to. */
  readonly #untold = new Map<string, Unanswered>();
  readonly #timer: NodeJS.Timeout;
  #looking: Promise<void> = Promise.resolve();

  /** @throws {Error} the system's, where the folder cannot be made or written. */
  constructor(folder: string, { rest, log }: { rest: REST; log: Logger }) {
    this.#folder = folder;
    this.#rest = rest;
    this.#log = log;
    this.#file = new UnansweredFile(folder);
    this.#timer = setInterval(() => this.look(), TOUCH_EVERY_MS).unref();
  }

  /** Remembers an interaction until `isTold` says whether its answer stands. */
  begin(interaction: Interaction): (isTold: boolean) => void {
    if (!interaction.isRepliable()) return () => {};
    const { id, applicationId, token, locale } = interaction;
    const entry = { id, applicationId, token, locale, at: Date.now() };
    this.#attempt(() => this.#file.begin(entry));
    return (isTold) => {
      if (isTold) this.#attempt(() => this.#file.end(id));
      else this.#untold.set(id, entry);
    };
  }

  /** Gives a sign of life, and looks for what nobody answers. */
  look(): void {
    this.#attempt(() => this.#file.touch());
    this.#looking = this.#looking
      .then(() => this.#answer())
      .catch((err) => {
        this.#log.warn({ err }, 'unanswered interactions could not be looked for');
      });
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await this.#answer().catch(() => undefined);
    this.#file.close();
  }

  async #answer(): Promise<void> {
    for (const [id, entry] of this.#untold) {
      if (!(await this.#tell(entry))) continue;
      this.#untold.delete(id);
      this.#attempt(() => this.#file.end(id));
    }
    for (const path of this.#deadFiles()) {
      const own = this.#takeOver(path);
      if (own === null) continue;
      const entries = readUnanswered(own);
      for (const entry of entries)
        if (!(await this.#tell(entry))) {
          this.#attempt(() => this.#file.begin(entry));
          this.#untold.set(entry.id, entry);
        }
      rmSync(own, { force: true });
      if (entries.length > 0)
        this.#log.warn({ interactions: entries.length }, 'a dead process left interactions');
    }
  }

  #deadFiles(): string[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => join(this.#folder, name))
      .filter((path) => path !== this.#file.path && isOld(path));
  }

  /** By its new name it is ours: of several processes one alone succeeds. */
  #takeOver(path: string): string | null {
    const own = join(this.#folder, `${basename(this.#file.path, ENDING)}-${basename(path)}`);
    try {
      renameSync(path, own);
      return own;
    } catch {
      return null;
    }
  }

  /** False where Discord cannot be reached: it is tried again later. */
  #tell(entry: Unanswered): Promise<boolean> {
    return tellInterrupted(entry, this.#rest).catch((err) => {
      this.#log.warn({ err, interaction: entry.id }, 'an interrupted interaction could not be told');
      return false;
    });
  }

  /** A full disk costs nobody an answer. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (err) {
      this.#log.warn({ err }, 'what is unanswered could not be written down');
    }
  }
}

function isOld(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > DEAD_AFTER_MS;
  } catch {
    return false;
  }
}
