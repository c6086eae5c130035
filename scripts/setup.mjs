// Installs what is missing. Runs under whatever Node the machine has (20 or later), before the repository's own
// Node is there, and installs only when the lock file is newer than what is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const MINIMUM_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < MINIMUM_NODE) {
  console.error(
    `Onrecord needs Node ${MINIMUM_NODE} or later to set itself up; this is ${process.version}. See https://nodejs.org`,
  );
  process.exit(1);
}

// npm writes this file at the end of every complete install.
const installed = `${root}node_modules/.package-lock.json`;
const lock = `${root}package-lock.json`;

if (!existsSync(installed) || statSync(lock).mtimeMs > statSync(installed).mtimeMs) {
  console.error('Installing dependencies (once) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // npm's own talk goes to stderr: standard output belongs to the command that follows.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed; its own words stand above. Mend that and start again.');
    process.exit(npm.status ?? 1);
  }
}
