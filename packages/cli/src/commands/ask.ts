import {
  type AskCommand,
  type CommandOption,
  type CommandValues,
  commands,
  runCommand,
} from '@onrecord/commands';
import { OnrecordError } from '@onrecord/schema';
import type { Command } from 'commander';
import { withExistingArchive } from '../archives.ts';
import { renderAnswer } from '../render/index.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { addPictureOptions, checkPicture, type PictureOptions, writePicture } from './picture.ts';

/** A subcommand for every question of the command table: its names, options and words are the bot's. */
export function addAskCommands(program: Command, terminal: Terminal): void {
  for (const command of commands) if (command.kind === 'ask') addAskCommand(program, command, terminal);
}

function addAskCommand(program: Command, command: AskCommand, terminal: Terminal): void {
  const positional = command.options.find(({ name }) => name === command.positional) as CommandOption;
  const subcommand = program
    .command(command.name)
    .description(command.description)
    .argument(
      positional.isRequired ? `<${positional.name}...>` : `[${positional.name}...]`,
      positional.description,
    );
  // What must be given has its place; what may be given has a name too.
  for (const option of command.options)
    if (!(option === positional && positional.isRequired))
      subcommand.option(`--${option.name} <${placeholderOf(option)}>`, descriptionOf(option));
  addPictureOptions(subcommand);
  subcommand.action(async (words: string[], typed: CommandValues, self: Command) => {
    await ask(command, valuesOf(command, words, typed), self.optsWithGlobals(), terminal);
  });
}

async function ask(
  command: AskCommand,
  values: CommandValues,
  options: GlobalOptions & PictureOptions,
  terminal: Terminal,
): Promise<void> {
  // A wrong value is told before the archive is looked for.
  command.toQuestion(values);
  checkPicture(options);
  const settings = settingsOf(options, terminal.streams.env);
  const answer = await withExistingArchive(settings, (archive) => runCommand(command, values, archive));
  await terminal.print(settings.json ? JSON.stringify(answer) : renderAnswer(answer, terminal.screen()));
  await writePicture(answer, options, terminal);
}

/** Words need no quotation marks: they are joined. */
function valuesOf(
  { name, options, positional }: AskCommand,
  words: string[],
  typed: CommandValues,
): CommandValues {
  const values: CommandValues = Object.fromEntries(
    options.map((option) => [option.name, typed[option.name]]),
  );
  if (words.length === 0) return values;
  if (values[positional] !== undefined)
    throw new OnrecordError('COMMAND_OPTION', `${name}: ${positional} is given twice`);
  return { ...values, [positional]: words.join(' ') };
}

function placeholderOf({ type, choices }: CommandOption): string {
  if (choices) return 'choice';
  return type === 'integer' ? 'number' : 'words';
}

function descriptionOf({ description, choices }: CommandOption): string {
  return choices ? `${description}: ${choices.join(', ')}` : description;
}
