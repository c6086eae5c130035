import { randomUUID } from 'node:crypto';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** An interaction that is being answered: what it takes to answer it later, and in which language. */
export const Unanswered = z.object({
  id: z.string(),
  applicationId: z.string(),
  token: z.string(),
  locale: z.string(),
  /** When it came, in milliseconds since 1970. */
  at: z.number(),
});
export type Unanswered = z.infer<typeof Unanswered>;

/** Bytes from which on the file is written anew with what is unanswered alone. */
const MOST_BYTES = 256 * 1024;

/** Only whoever runs the bot reads them: a token lets anybody answer. */
const PRIVATE = { file: 0o600, folder: 0o700 };

export const ENDING = '.unanswered';

/**
 * A file with the interactions that this process is answering, a line when one begins and one when it ends: what a killed
 * process leaves is what it has not answered. Whose time of change is old is a dead process's.
 */
export class UnansweredFile {
  readonly path: string;
  readonly #open = new Map<string, Unanswered>();
  #descriptor: number;
  #bytes = 0;

  /** @throws {Error} the system's, where the folder cannot be made or written. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: PRIVATE.folder });
    this.path = join(folder, `${randomUUID()}${ENDING}`);
    this.#descriptor = openSync(this.path, 'ax', PRIVATE.file);
  }

  begin(interaction: Unanswered): void {
    this.#open.set(interaction.id, interaction);
    this.#write({ begun: interaction });
  }

  end(id: string): void {
    if (!this.#open.delete(id)) return;
    this.#write({ ended: id });
    if (this.#bytes > MOST_BYTES) this.#compact();
  }

  /** Says that this process is alive. */
  touch(): void {
    utimesSync(this.path, new Date(), new Date());
  }

  /** Removes it: everything is answered. */
  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.path, { force: true });
  }

  /** In one write, which a killed process does whole or not at all. */
  #write(line: object): void {
    this.#bytes += writeSync(this.#descriptor, `${JSON.stringify(line)}\n`);
  }

  #compact(): void {
    if (this.#open.size === 0) ftruncateSync(this.#descriptor);
    else {
      const lines = Array.from(this.#open.values(), (begun) => `${JSON.stringify({ begun })}\n`);
      const fresh = openSync(`${this.path}.new`, 'ax', PRIVATE.file);
      writeSync(fresh, lines.join(''));
      renameSync(`${this.path}.new`, this.path);
      closeSync(this.#descriptor);
      this.#descriptor = fresh;
    }
    this.#bytes = 0;
  }
}

const Line = z.union([z.object({ begun: Unanswered }), z.object({ ended: z.string() })]);

/** What the process that wrote a file has not answered. A line that is damaged is left out. */
export function readUnanswered(path: string): Unanswered[] {
  const open = new Map<string, Unanswered>();
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    const line = Line.safeParse(parse(text)).data;
    if (line === undefined) continue;
    if ('begun' in line) open.set(line.begun.id, line.begun);
    else open.delete(line.ended);
  }
  return [...open.values()];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
