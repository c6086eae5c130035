import type { Question } from '@onrecord/schema';
import type { AskCommand, CommandOption } from '../command.ts';
import { readQuestion } from '../values/read-question.ts';
import { readValues } from '../values/read-values.ts';

const name = 'article';

const options: readonly CommandOption[] = [
  {
    name: 'article',
    description: 'Its link, or words of its title',
    type: 'string',
    isRequired: true,
    suggests: 'article',
  },
];

/** Everything in one article, by speaker. */
export const article = {
  kind: 'ask',
  name,
  description: 'Everything said in one article, by speaker',
  options,
  positional: 'article',
  toQuestion(values): Question {
    return readQuestion(name, { kind: 'article', ...readValues(name, options, values) });
  },
} satisfies AskCommand;
