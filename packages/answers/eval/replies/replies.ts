import { readFileSync } from 'node:fs';
import { openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { type Answer, Question } from '@onrecord/schema';
import { answer } from '../../src/answer.ts';
import type { Trial } from '../trial.ts';
import { ARTICLES } from './articles.ts';

/** The day that the questions are asked on. */
const TODAY = '2026-03-18';

/** What must be so of an answer: a property, perhaps denied, and its value. */
interface Expectation {
  isDenied: boolean;
  property: string;
  value: string;
}

/** The questions of `replies.txt`, each asked of the articles and checked; every third one is held out. */
export async function replyTrials(): Promise<Trial[]> {
  const archive = await openArchive('sqlite::memory:');
  for (const article of ARTICLES) await archive.add(extractionOf(article));
  const lines = readFileSync(new URL('replies.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const trials: Trial[] = [];
  for (const [index, line] of lines.entries()) {
    const [kind = '', asked = '', expected = ''] = line.split('|').map((cell) => cell.trim());
    const found = await answer(questionOf(asked), archive);
    const missed = expectationsIn(expected).filter((expectation) => !isMet(expectation, found));
    trials.push({
      part: index % 3 === 2 ? 'held-out' : 'development',
      kind,
      asked,
      expected,
      got: missed.length === 0 ? expected : toldOf(found),
      isRight: missed.length === 0,
    });
  }
  await archive.close();
  return trials;
}

function questionOf(asked: string): Question {
  const quotation = /^whosaid “(?<text>.+)”(?: @ (?<speaker>.+))?$/.exec(asked)?.groups;
  return Question.parse(
    quotation === undefined
      ? { kind: 'ask', text: asked, today: TODAY }
      : { kind: 'who-said', text: quotation.text, speaker: quotation.speaker },
  );
}

function expectationsIn(text: string): Expectation[] {
  return text.split(';').map((part) => {
    const {
      denied,
      property = '',
      equals,
      value = '',
    } = /^\s*(?<denied>not )?(?<property>\w+)(?:(?<equals>=)(?<value>.+))?$/.exec(part.trimEnd())?.groups ??
    {};
    const isValueDenied = equals !== undefined && value.startsWith('not ');
    return {
      isDenied: denied !== undefined || isValueDenied,
      property,
      value: isValueDenied ? value.slice(4) : value,
    };
  });
}

const PROPERTIES: Readonly<Record<string, (found: Answer, value: string) => boolean>> = {
  reply: (found, value) => ((found.kind === 'ask' && found.reply) || 'none') === value,
  verdict: (found, value) => {
    const direct = found.kind === 'ask' ? found.answer : found;
    return direct?.kind === 'who-said' && direct.verdict === value;
  },
  by: (found, value) => value.split('+').every((name) => namesIn(found).includes(name)),
  not: (found, value) => !namesIn(found).includes(value),
  holds: (found, value) => found.receipts.some(({ sentence }) => sentence.includes(value)),
  lacks: (found, value) => found.receipts.every(({ sentence }) => !sentence.includes(value)),
  told: (found, value) => warningsOf(found).toLowerCase().includes(value.toLowerCase()),
  nothing: (found) => found.receipts.length === 0,
};

function isMet({ isDenied, property, value }: Expectation, found: Answer): boolean {
  const holds = PROPERTIES[property];
  if (!holds) throw new Error(`replies.txt: "${property}" is no property of an answer`);
  return holds(found, value) !== isDenied;
}

function namesIn(found: Answer): string[] {
  return found.receipts.flatMap(({ speaker }) => speaker?.name.split(' & ') ?? []);
}

/** What a reader is warned of: alarms, how the question was read, who else may be meant. */
function warningsOf(found: Answer): string {
  const direct = found.kind === 'ask' ? found.answer : found;
  return [
    ...(found.kind === 'ask' ? found.alarms : []),
    ...(direct?.kind === 'who-said' ? direct.alarms : []),
    found.searched.reading,
  ].join('; ');
}

function toldOf(found: Answer): string {
  const direct = found.kind === 'ask' ? found.answer : found;
  return [
    found.kind === 'ask' && found.reply,
    direct?.kind === 'who-said' && direct.verdict,
    [...new Set(namesIn(found))].join('+'),
    warningsOf(found),
  ]
    .filter(Boolean)
    .join('; ');
}
