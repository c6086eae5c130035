import type { Question } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readDay } from '../values/dates.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';

const name = 'ask';

const options: readonly CommandOption[] = [
  {
    name: 'question',
    description: 'In plain English: Who denied the sale of the harbour?',
    type: 'string',
    isRequired: true,
  },
  {
    name: 'today',
    description: 'The day that “yesterday” counts from: 2024-10-18 (default: today, UTC)',
    type: 'string',
    isRequired: false,
  },
];

/** A question in plain English. */
export const ask = {
  kind: 'ask',
  name,
  description: 'Ask in plain English who said what, and when',
  options,
  positional: 'question',
  toQuestion(values): Question {
    const { question, today } = readValues(name, options, values);
    return readQuestion(name, {
      kind: 'ask',
      text: question,
      today:
        today === undefined
          ? new Date().toISOString().slice(0, 10)
          : readDay(String(today), { command: name, option: 'today', edge: 'latest' }),
    });
  },
} satisfies AskCommand;
