import { type Command, commands, findCommand } from '@onrecord/commands';
import { OnrecordError } from '@onrecord/schema';

const NAME_COLUMN = 12;

/**
 * The commands of the console, or the options of one of them.
 *
 * @throws {OnrecordError} `COMMAND_UNKNOWN` for a command that is not in the table.
 */
export function helpFor(name: string | null): string {
  if (name === null) return overview();
  const command = findCommand(name.toLowerCase());
  if (!command) throw new OnrecordError('COMMAND_UNKNOWN', `there is no command /${name}; /help lists them`);
  return [`/${command.name}: ${command.description}`, ...command.options.map(optionLine)].join('\n');
}

function overview(): string {
  return [
    ...commands.map(({ name, description }) => row(`/${name}`, description)),
    row('/help', 'These lines; /help said tells the options of /said'),
    row('/quit', 'Leave; so does Ctrl-D'),
    '',
    'Options are name:value, as in Discord: /said speaker:Mark Rutte about:NATO. The Tab key completes them.',
  ].join('\n');
}

function optionLine({ name, description, isRequired, choices }: Command['options'][number]): string {
  const told = [description, choices?.join(', '), isRequired ? 'required' : undefined];
  return row(`${name}:`, told.filter((part) => part !== undefined).join('; '));
}

function row(name: string, description: string): string {
  return `  ${name.padEnd(NAME_COLUMN)}${description}`;
}
