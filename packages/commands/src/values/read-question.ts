import { Question } from '@onrecord/schema';
import { optionError } from './option-error.ts';

/**
 * A checked question; what the table leaves open (lengths, defaults) the schema decides.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` that names the first wrong option.
 */
export function readQuestion(
  command: string,
  input: { kind: Question['kind'] } & Record<string, unknown>,
): Question {
  const result = Question.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw optionError(
    command,
    String(issue?.path[0] ?? 'question'),
    `is wrong: ${issue?.message ?? 'not a question'}`,
    { reason: 'no-question' },
  );
}
