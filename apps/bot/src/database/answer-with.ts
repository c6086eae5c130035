import type { Archive } from '@onrecord/archive';
import { type AskCommand, type CommandValues, runCommand } from '@onrecord/commands';
import type { Answer } from '@onrecord/schema';
import type { AnsweringArchive } from './remote.ts';

/**
 * The answer to a command, as `runCommand` gives it: found where the archive's data is, beside what else the bot does.
 *
 * @throws what `runCommand` throws.
 */
export function answerWith(command: AskCommand, values: CommandValues, archive: Archive): Promise<Answer> {
  // Checked here, so that a wrong option costs no call.
  command.toQuestion(values);
  return canAnswer(archive) ? archive.answer(command, values) : runCommand(command, values, archive);
}

function canAnswer(archive: Archive): archive is AnsweringArchive {
  return 'answer' in archive;
}
