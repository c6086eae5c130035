import type { Question } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readRange } from '../values/dates.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';

const name = 'timeline';

const options: readonly CommandOption[] = [
  {
    name: 'about',
    description: 'Words that it is about',
    type: 'string',
    isRequired: false,
    suggests: 'topic',
  },
  { name: 'speaker', description: 'Who said it', type: 'string', isRequired: false, suggests: 'speaker' },
  { name: 'from', description: 'First day: 2024-10-18, 2024-10 or 2024', type: 'string', isRequired: false },
  { name: 'to', description: 'Last day: 2024-10-18, 2024-10 or 2024', type: 'string', isRequired: false },
  {
    name: 'limit',
    description: 'How many statements, 1 to 100',
    type: 'integer',
    isRequired: false,
    min: 1,
    max: 100,
  },
];

/** Dated statements in order. */
export const timeline = {
  kind: 'ask',
  name,
  description: 'Who said what about something, or what somebody said, in order of time',
  options,
  positional: 'about',
  toQuestion(values): Question {
    const { from, to, ...rest } = readValues(name, options, values);
    return readQuestion(name, { kind: 'timeline', ...rest, ...readRange(name, { from, to }) });
  },
} satisfies AskCommand;
