import { readFileSync } from 'node:fs';
import { compareSignatures, signatureOf } from '@onrecord/schema';
import { type Figures, PARTS, percent } from '../measure.ts';
import type { Part, Trial } from '../trial.ts';

const FILE = new URL('./claim-pairs.txt', import.meta.url);

/** What a relation is called in the file. */
const NAMES = { same: 'same', contrary: 'denial' } as const;

/** The pairs of claims, compared both ways; every second one of a kind is held out. */
export function pairTrials(): Trial[] {
  const seen = new Map<string, number>();
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): Trial => {
      const [kind = '', one = '', other = ''] = line.split('|').map((cell) => cell.trim());
      const count = seen.get(kind) ?? 0;
      seen.set(kind, count + 1);
      const part: Part = count % 2 === 0 ? 'development' : 'held-out';
      const relations = [
        compareSignatures(signatureOf(one), signatureOf(other)),
        compareSignatures(signatureOf(other), signatureOf(one)),
      ].map((relation) => (relation === null ? 'different' : NAMES[relation]));
      const got = [...new Set(relations)].join(' and ');
      return { part, kind, asked: `${one} / ${other}`, expected: kind, got, isRight: got === kind };
    });
}

/** Of the pairs that were tied, how many rightly (precision); of those that should be, how many were (recall). */
export function pairFigures(trials: readonly Trial[]): Figures {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const own = trials.filter((trial) => trial.part === part);
      const tied = own.filter(({ got }) => got !== 'different');
      const wanted = own.filter(({ expected }) => expected !== 'different');
      return [
        [`precision, ${part}`, percent(tied.filter(({ isRight }) => isRight).length, tied.length)],
        [`recall, ${part}`, percent(wanted.filter(({ isRight }) => isRight).length, wanted.length)],
      ];
    }),
  );
}
