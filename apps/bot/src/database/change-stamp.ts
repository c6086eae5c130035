import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Tells a reader of an archive's file, cheaply, whether anything in it has changed; on a connection of its own. */
export class ChangeStamp {
  readonly #path: string;
  #file = '';
  /** Another number for each file that lay at the path. */
  generation = 0;
  #database: DatabaseSync | null = null;

  /** @param location - `sqlite:PATH`. */
  constructor(location: string) {
    this.#path = location.replace(/^sqlite:/i, '');
  }

  /**
   * Equal to an earlier one only where nothing was committed to the file in between, by whatever process, and the file is
   * the same. `null` where that cannot be said now: the file is gone, locked as a whole or no archive. Takes microseconds.
   */
  read(): string | null {
    try {
      const { dev, ino } = statSync(this.#path);
      const file = `${dev}:${ino}`;
      if (file !== this.#file) this.close();
      this.#database ??= this.#open(file);
      // https://www.sqlite.org/pragma.html#pragma_data_version: of this connection alone, which writes nothing itself.
      const row = this.#database.prepare('PRAGMA data_version').get() as { data_version: number };
      return `${this.generation}:${row.data_version}`;
    } catch {
      this.close();
      return null;
    }
  }

  close(): void {
    const database = this.#database;
    this.#database = null;
    this.#file = '';
    try {
      database?.close();
    } catch {
      // What cannot be closed was not open.
    }
  }

  #open(file: string): DatabaseSync {
    this.generation++;
    this.#file = file;
    const database = new DatabaseSync(this.#path, { readOnly: true, timeout: 0 });
    return database;
  }
}
