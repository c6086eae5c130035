import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Run as a process of its own beside a test server. Its standard input ends with the process that started it, however that
// ends; nothing is left to wait for then, and so this one exits, stops the server and removes its folder.

const [folder = ''] = process.argv.slice(2);
process.stdin.resume().on('error', () => {});
process.once('exit', () => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

function stop(): void {
  try {
    const [pid] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGQUIT');
    for (;;) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      process.kill(Number(pid), 0);
    }
  } catch {
    // It runs no more.
  }
}
