import { type Question, Stance } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readDay, readRange } from '../values/dates.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';
import { LIMIT_OPTION, RANGE_OPTIONS } from '../values/search-options.ts';

const name = 'said';

const options: readonly CommandOption[] = [
  { name: 'speaker', description: 'Who said it', type: 'string', isRequired: false, suggests: 'speaker' },
  {
    name: 'about',
    description: 'Words that it is about',
    type: 'string',
    isRequired: false,
    suggests: 'topic',
  },
  ...RANGE_OPTIONS,
  {
    name: 'by',
    description: 'What was on record at the end of this day: 2024-10-18, 2024-10 or 2024',
    type: 'string',
    isRequired: false,
  },
  {
    name: 'stance',
    description: "The speaker's attitude to what is said",
    type: 'string',
    isRequired: false,
    choices: Stance.options,
  },
  { name: 'outlet', description: 'Who printed it', type: 'string', isRequired: false, suggests: 'outlet' },
  LIMIT_OPTION,
];

/** What somebody said, about something, in a time. */
export const said = {
  kind: 'ask',
  name,
  description: 'What somebody said, about something, in a time',
  options,
  positional: 'speaker',
  toQuestion(values): Question {
    const { from, to, by, ...rest } = readValues(name, options, values);
    return readQuestion(name, {
      kind: 'said',
      ...rest,
      ...readRange(name, { from, to }),
      ...(by && { by: readDay(String(by), { command: name, option: 'by', edge: 'latest' }) }),
    });
  },
} satisfies AskCommand;
