import { answer } from '@onrecord/answers';
import type { Archive } from '@onrecord/archive';
import type { Answer } from '@onrecord/schema';
import type { AskCommand, CommandValues } from './command.ts';

/**
 * The answer to a command with these option values: the one line that every place goes through.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` when a value is not of its form; what the archive throws passes through.
 */
export function runCommand(command: AskCommand, values: CommandValues, archive: Archive): Promise<Answer> {
  return answer(command.toQuestion(values), archive);
}
