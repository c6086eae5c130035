import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const existing = tracked.filter((file) => existsSync(new URL(file, root)));

const sources = existing.filter(
  (file) => /^(packages|apps)\/[^/]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'),
);

/** Codes as the sources write them: the first argument of an error of ours, or a property named code. */
const CODE = /(?:(?:Error|fail|refuse)\(\s*|code: )'([A-Z]+(?:_[A-Z]+)+)'/g;

test('docs/errors.md covers every error code of the sources', () => {
  const page = read('docs/errors.md');
  const codes = new Set(
    sources.flatMap((file) => Array.from(read(file).matchAll(CODE), (match) => match[1] ?? '')),
  );
  expect(codes.size).toBeGreaterThan(10);
  expect([...codes].filter((code) => !page.includes(`\`${code}\``)).sort()).toEqual([]);
});

describe('links between documents lead somewhere', () => {
  test.each(existing.filter((file) => file.endsWith('.md')))('%s', (file) => {
    const links = Array.from(
      read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g),
      (match) => match[1] ?? '',
    );
    expect(links.filter((link) => !existsSync(new URL(link, new URL(file, root))))).toEqual([]);
  });
});

test('the lock file holds no download addresses', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": *"https?:/);
});
