import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The invariants of ARCHITECTURE.md that package.json files can break.

const root = new URL('../', import.meta.url);

/** Who may know whom, besides the schema, which everybody knows: web -> reader -> extract -> archive -> answers -> out. */
const MAY_KNOW: Record<string, string[]> = {
  schema: [],
  extract: [],
  reader: [],
  archive: [],
  ingest: ['reader', 'extract', 'archive'],
  answers: ['archive'],
  picture: [],
  commands: ['archive', 'answers', 'ingest'],
  cli: ['reader', 'extract', 'archive', 'ingest', 'answers', 'commands', 'picture'],
  bot: ['reader', 'extract', 'archive', 'ingest', 'answers', 'commands', 'picture'],
};

interface Manifest {
  name: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts: Record<string, string>;
}

const rooms = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root)).map((name) => ({
    room: name,
    folder: new URL(`${folder}/${name}/`, root),
    manifest: JSON.parse(readFileSync(new URL(`${folder}/${name}/package.json`, root), 'utf8')) as Manifest,
  })),
);

const roomsKnownTo = (manifest: Manifest, field: 'dependencies' | 'devDependencies') =>
  Object.keys(manifest[field] ?? {})
    .filter((name) => name.startsWith('@onrecord/'))
    .map((name) => name.slice('@onrecord/'.length));

test('every room is on the plan', () => {
  expect(rooms.map(({ room }) => room).sort()).toEqual(Object.keys(MAY_KNOW).sort());
});

describe.each(rooms)('$room', ({ room, folder, manifest }) => {
  test('knows only the rooms before it', () => {
    const allowed = ['schema', ...(MAY_KNOW[room] ?? [])];
    expect(roomsKnownTo(manifest, 'dependencies').filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('has every script that the repository runs', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['build', 'test', 'types']));
    expect(manifest.private === true || 'check:package' in manifest.scripts).toBe(true);
  });

  test('has a README and one door', () => {
    expect(readdirSync(folder)).toContain('README.md');
    expect(readdirSync(new URL('src/', folder))).toContain('index.ts');
  });
});

describe('extract is pure', () => {
  const sources = readdirSync(new URL('packages/extract/src/', root), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

  test.each(sources)('%s touches no network, no clock and no disk', (file) => {
    const code = readFileSync(new URL(`packages/extract/src/${file}`, root), 'utf8');
    expect(code).not.toMatch(
      /from 'node:|require\(|\bfetch\(|\bDate\.now\(|new Date\(\)|\bprocess\.\w|Math\.random\(/,
    );
  });
});
