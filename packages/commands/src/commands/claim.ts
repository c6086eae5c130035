import type { Question } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';

const name = 'claim';

const options: readonly CommandOption[] = [
  { name: 'about', description: 'Words of the claim', type: 'string', isRequired: true, suggests: 'topic' },
];

/** Who asserts, doubts or denies something, in time order. */
export const claim = {
  kind: 'ask',
  name,
  description: 'Who asserts, doubts or denies something, in time order',
  options,
  positional: 'about',
  toQuestion(values): Question {
    return readQuestion(name, { kind: 'claim', ...readValues(name, options, values) });
  },
} satisfies AskCommand;
