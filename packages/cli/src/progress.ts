import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from './terminal.ts';

/** A line on standard error that changes while work goes on; nothing where that is no terminal. */
export interface Progress {
  /** Shows this instead of what was shown; at most a few times a second. */
  show(line: () => string): void;
  /** A line of talk that stays, above the progress. */
  tell(line: string): void;
  /** Takes the progress away. */
  end(): void;
}

/** Milliseconds between two pictures. */
const BETWEEN_MS = 200;

/** Back to the start of the line, and what stood there away (ECMA-48 §8.3.41, EL). */
const CLEAR = '\r\u001b[K';

export function createProgress(terminal: Terminal): Progress {
  const { stderr } = terminal.streams;
  let isShown = false;
  let shownAt = -Infinity;
  const clear = () => {
    if (isShown) stderr.write(CLEAR);
    isShown = false;
  };
  return {
    show(line) {
      const now = performance.now();
      if (!stderr.isTTY || now - shownAt < BETWEEN_MS) return;
      shownAt = now;
      const room = (stderr.columns ?? 80) - 1;
      stderr.write(`${CLEAR}${stripVTControlCharacters(line()).slice(0, room)}`);
      isShown = true;
    },
    tell(line) {
      clear();
      terminal.tell(line);
    },
    end: clear,
  };
}
