import type { Question } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';

const name = 'whosaid';

const options: readonly CommandOption[] = [
  { name: 'text', description: 'The words to check', type: 'string', isRequired: true },
  {
    name: 'speaker',
    description: 'Who is said to have said it',
    type: 'string',
    isRequired: false,
    suggests: 'speaker',
  },
];

/** Did anybody say these words; where a speaker is given: did they? */
export const whosaid = {
  kind: 'ask',
  name,
  description: 'Did anybody say these words, and who?',
  options,
  positional: 'text',
  toQuestion(values): Question {
    return readQuestion(name, { kind: 'who-said', ...readValues(name, options, values) });
  },
} satisfies AskCommand;
