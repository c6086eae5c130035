#!/usr/bin/env node
// Plain JavaScript that every Node reads, so that an old one is told what is needed instead of failing on syntax.
import { existsSync } from 'node:fs';

// node:sqlite needs no flag from 22.13 on: https://nodejs.org/docs/latest-v22.x/api/sqlite.html
const NEEDED = [22, 13];

const [major, minor] = process.versions.node.split('.').map(Number);
const door = new URL('../dist/index.js', import.meta.url);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `onrecord: needs Node ${NEEDED.join('.')} or later; this is ${process.version}. See https://nodejs.org`,
  );
  process.exitCode = 1;
} else if (!existsSync(door)) {
  console.error('onrecord: is not built yet; in its repository run npm run build');
  process.exitCode = 1;
} else {
  hideSqliteWarning();
  endQuietlyWithReader();
  const { run } = await import(door.href);
  process.exitCode = await run(process.argv.slice(2));
}

/** Node 22 warns that node:sqlite is experimental; that is nothing for people who ask who said what. */
function hideSqliteWarning() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (!/SQLite is an experimental feature/.test(String(warning)))
      emitWarning.call(process, warning, ...rest);
  };
}

/** `onrecord said | head` is no error: who reads has seen enough. */
function endQuietlyWithReader() {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (error.code === 'EPIPE') process.exit(0);
      process.exitCode = 1;
      if (stream !== process.stderr)
        console.error(`onrecord: the answer cannot be written: ${error.message}`);
      process.exit(1);
    });
}
