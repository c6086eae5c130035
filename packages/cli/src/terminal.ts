import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Screen } from './render/index.ts';

/** What the command line reads and writes; `process` is one. */
export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean; columns?: number };
  env: NodeJS.ProcessEnv;
}

/** Where commands print: data to standard output, talk to standard error. */
export interface Terminal {
  streams: Streams;
  /** As wide and as colourful as standard output is now. */
  screen(): Screen;
  /** A piece of data with its line end; waits while the reader is slow. */
  print(text: string): Promise<void>;
  /** One line for people. */
  tell(line: string): void;
}

/** Columns where standard output is no terminal. */
const USUAL_COLUMNS = 80;

export function createTerminal(streams: Streams): Terminal {
  const { stdout, stderr, env } = streams;
  return {
    streams,
    screen: () => ({ columns: columnsOf(stdout, env), color: hasColor(stdout, env) }),
    async print(text) {
      if (!stdout.write(`${text}\n`)) await once(stdout, 'drain');
    },
    tell(line) {
      stderr.write(`${line}\n`);
    },
  };
}

function columnsOf({ columns }: Streams['stdout'], env: NodeJS.ProcessEnv): number {
  const told = Number(env.COLUMNS);
  return columns || (Number.isInteger(told) && told > 0 ? told : USUAL_COLUMNS);
}

/** https://no-color.org and https://force-color.org: a value that is not empty counts; FORCE_COLOR=0 is a no. */
function hasColor({ isTTY }: Streams['stdout'], env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return isTTY === true;
}
