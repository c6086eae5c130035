import { type Question, Stance } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';

const name = 'claim';

const options: readonly CommandOption[] = [
  { name: 'about', description: 'Words of the claim', type: 'string', isRequired: true, suggests: 'topic' },
  {
    name: 'speaker',
    description: 'Only claims on which they have a position',
    type: 'string',
    isRequired: false,
    suggests: 'speaker',
  },
  {
    name: 'stance',
    description: 'Only claims on which somebody has this position',
    type: 'string',
    isRequired: false,
    choices: Stance.options,
  },
];

/** Who asserts, doubts or denies something, in time order. */
export const claim = {
  kind: 'ask',
  name,
  description: 'Who asserts, doubts or denies something, in time order',
  options,
  positional: 'about',
  toQuestion(values): Question {
    const { stance, ...rest } = readValues(name, options, values);
    return readQuestion(name, { kind: 'claim', ...rest, ...(stance !== undefined && { stance: [stance] }) });
  },
} satisfies AskCommand;
