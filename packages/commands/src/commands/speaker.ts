import type { Question } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';

const name = 'speaker';

const options: readonly CommandOption[] = [
  { name: 'name', description: 'Name, or part of it', type: 'string', isRequired: true, suggests: 'speaker' },
];

/** Who somebody is, what they spoke about, their latest statements. */
export const speaker = {
  kind: 'ask',
  name,
  description: 'Who somebody is, and what they spoke about',
  options,
  positional: 'name',
  toQuestion(values): Question {
    return readQuestion(name, { kind: 'speaker', ...readValues(name, options, values) });
  },
} satisfies AskCommand;
