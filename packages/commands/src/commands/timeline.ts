import type { Question } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readRange } from '../values/dates.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';
import { LIMIT_OPTION, RANGE_OPTIONS } from '../values/search-options.ts';

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
  ...RANGE_OPTIONS,
  LIMIT_OPTION,
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
