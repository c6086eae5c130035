import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { run } from '../src/index.ts';
import { SAMPLES, temporaryFolder } from './onrecord.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001b[A';

/** A terminal at which somebody types, over the real archive and the real readline. */
class Keyboard {
  readonly #keys = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => this.#keys });
  readonly #screen = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  readonly exitCode: Promise<number>;
  shown = '';

  constructor(archive: string) {
    this.#screen.on('data', (chunk) => {
      this.shown += stripVTControlCharacters(String(chunk));
    });
    const streams = { stdin: this.#keys, stdout: this.#screen, stderr: this.#screen, env: { NO_COLOR: '1' } };
    this.exitCode = run(['console', '--archive', archive, '--samples', SAMPLES], streams);
  }

  /** Types once the screen shows what is waited for, and forgets what was shown before. */
  async type(keys: string, after: string | RegExp): Promise<void> {
    await this.see(after);
    this.shown = '';
    this.#keys.write(keys);
  }

  async see(expected: string | RegExp): Promise<void> {
    while (!this.shown.match(expected)) await sleep(10);
  }
}

test('answers, completes and remembers until Ctrl-D', async () => {
  const folder = await temporaryFolder();
  const archive = join(folder, 'a.db');
  const first = new Keyboard(archive);
  await first.type('/spea\t', /10 articles.*\/help[\s\S]*> /);
  await first.type('Oka\t', '/speaker ');
  await first.type('\r', 'Tamsin Okafor');
  await first.type('/said stance:den\t', /statements?[\s\S]*> $/);
  await first.type('\r', 'denies');
  await first.type(CTRL_D, /Peskov[\s\S]*> $/);
  expect(await first.exitCode).toBe(0);
  expect(await readFile(`${archive}.history`, 'utf8')).toBe('/speaker Tamsin Okafor\n/said stance:denies\n');
  expect((await stat(`${archive}.history`)).mode & 0o077).toBe(0);

  const second = new Keyboard(archive);
  await second.type(UP + UP, /\/help[\s\S]*> /);
  await second.type('\r', '/speaker Tamsin Okafor');
  await second.type('/quit\r', /Tamsin Okafor[\s\S]*> $/);
  expect(await second.exitCode).toBe(0);
});

test('Ctrl-C empties the line, and leaves from an empty one', async () => {
  const folder = await temporaryFolder();
  const keyboard = new Keyboard(join(folder, 'a.db'));
  await keyboard.type('/said something', /\/help[\s\S]*> /);
  await keyboard.type(`${CTRL_C}/help\r`, 'something');
  await keyboard.type(CTRL_C, /\/quit[\s\S]*> $/);
  expect(await keyboard.exitCode).toBe(130);
});
