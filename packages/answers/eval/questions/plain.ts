import { readFileSync } from 'node:fs';
import { isFunctionWord } from '@onrecord/archive';
import { wordsOf } from '@onrecord/schema';
import { readPlain } from '../../src/ask/reading/read-plain.ts';
import type { Part, Trial } from '../trial.ts';

/** The day that the questions are asked on. */
const TODAY = '2026-03-18';

/** The questions of a file, each read and compared with its right readings; every second one is held out. */
export function plainTrials(file: 'plain-questions.txt' | 'typed-questions.txt'): Trial[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index): Trial => {
      const [style = '', question = '', ...rest] = line.split('|').map((cell) => cell.trim());
      const readings = rest
        .join('|')
        .split('||')
        .map((reading) => {
          const [kind = '', members = ''] = reading.split('|').map((cell) => cell.trim());
          return kind === 'nothing'
            ? kind
            : normal(`${kind} ${sorted(members.split(';').map((member) => member.trim()))}`);
        });
      const got = readingIn(question);
      const part: Part = index % 2 === 0 ? 'development' : 'held-out';
      return {
        part,
        kind: style,
        asked: question,
        expected: readings.join(' or '),
        got,
        isRight: readings.includes(got),
      };
    });
}

function readingIn(question: string): string {
  const reading = readPlain(question, TODAY);
  if (!reading) return 'nothing';
  const { kind, ...members } = reading.question;
  const whether =
    reading.whether === null || /^(?:said|answered|stated)$/.test(reading.whether)
      ? []
      : [`whether=${reading.whether}`];
  return normal(
    `${kind} ${sorted([...Object.entries(members).map(([name, value]) => `${name}=${value}`), ...whether])}`,
  );
}

function sorted(members: readonly string[]): string {
  return members.toSorted().join('; ');
}

/** Names, topics and words are compared by their words, without grammatical ones; text is compared whole. */
function normal(reading: string): string {
  return reading.replace(/=([^;]*)/g, (_, value: string) => {
    const words = wordsOf(value).map(({ folded }) => folded.replace(/'s$/, ''));
    const kept = words.filter((word) => !isFunctionWord(word));
    return `=${(kept.length > 0 ? kept : words).join(' ')}`;
  });
}
