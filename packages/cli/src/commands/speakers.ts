import { type Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord speakers find|merge|split|rename|alias|history|undo`. */
export function addSpeakers(program: Command, terminal: Terminal): void {
  const speakers = program.command('speakers').description('Say who is who; everything can be undone');
  const load = () => import('./correct-speakers.ts');
  const by = ['--by <name>', 'who decided it, for the history'] as const;

  speakers
    .command('find')
    .description('Show the identities that a name fits, with their ids')
    .argument('<name...>')
    .action(async (name: string[], _, self: Command) =>
      (await load()).findSpeakers(name.join(' '), self.optsWithGlobals(), terminal),
    );
  speakers
    .command('merge')
    .description('Two identities are one person, who is shown under the first name')
    .argument('<into>', 'name or id')
    .argument('<from>', 'name or id')
    .option(...by)
    .action(async (into: string, from: string, _, self: Command) =>
      (await load()).mergeSpeakers(into, from, self.optsWithGlobals(), terminal),
    );
  speakers
    .command('split')
    .description('In some articles it is somebody else')
    .argument('<speaker>', 'name or id')
    .argument('<articles...>', 'links or ids')
    .option('--name <name>', 'of the other one; default: as those articles print it')
    .option(...by)
    .action(async (speaker: string, articles: string[], _, self: Command) =>
      (await load()).splitSpeaker(speaker, articles, self.optsWithGlobals(), terminal),
    );
  speakers
    .command('rename')
    .description('Show somebody under another name; what articles print still finds them')
    .argument('<speaker>', 'name or id')
    .argument('<name>')
    .option(...by)
    .action(async (speaker: string, name: string, _, self: Command) =>
      (await load()).renameSpeaker(speaker, name, self.optsWithGlobals(), terminal),
    );
  speakers
    .command('alias')
    .description('Find somebody under one more name')
    .argument('<speaker>', 'name or id')
    .argument('<alias>')
    .option(...by)
    .action(async (speaker: string, alias: string, _, self: Command) =>
      (await load()).aliasSpeaker(speaker, alias, self.optsWithGlobals(), terminal),
    );
  speakers
    .command('history')
    .description('Show what was corrected, the latest first')
    .argument('[speaker...]', 'name or id')
    .action(async (speaker: string[], _, self: Command) =>
      (await load()).showHistory(speaker.join(' '), self.optsWithGlobals(), terminal),
    );
  speakers
    .command('undo')
    .description('Take a correction back')
    .argument('<number>', 'as shown by history', readNumber)
    .action(async (number: number, _, self: Command) =>
      (await load()).undoCorrection(number, self.optsWithGlobals(), terminal),
    );
}

function readNumber(typed: string): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It is a whole number from 1 on.');
}
