import { writeSync } from 'node:fs';
import { openArchive } from '../../src/open-archive.ts';
import { killableArticle } from './killable.ts';

// Run as a process of its own, `LOCATION COLLECTION PREFIX`: adds articles, one by one and several at once, new ones and new
// versions, and says `NUMBER VERSION` of each that was acknowledged, until it is killed.

const [location = '', collection = '', prefix = ''] = process.argv.slice(2);
const archive = await openArchive(location, { collection });

function say(added: readonly (readonly [number, number])[]): void {
  writeSync(1, added.map(([number, version]) => `${number} ${version}\n`).join(''));
}

for (let number = 0; ; number += 3) {
  await archive.add(killableArticle(prefix, number, 1));
  say([[number, 1]]);
  const some = [
    [number, 2],
    [number + 1, 1],
    [number + 2, 1],
  ] as const;
  await archive.addAll(some.map(([one, version]) => killableArticle(prefix, one, version)));
  say(some);
}
