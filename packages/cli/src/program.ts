import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addAdd } from './commands/add.ts';
import { addArchive } from './commands/archive.ts';
import { addAskCommands } from './commands/ask.ts';
import { addConsole } from './commands/console.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addFeed } from './commands/feed.ts';
import { addForget } from './commands/forget.ts';
import { addHosts } from './commands/hosts.ts';
import { addImport } from './commands/import.ts';
import { addSpeakers } from './commands/speakers.ts';
import { addStats } from './commands/stats.ts';
import { addWorker } from './commands/worker.ts';
import { lineOf } from './errors.ts';
import type { Terminal } from './terminal.ts';

/** The whole command line: commander reads it, the commands do the work. It throws instead of exiting. */
export function createProgram(terminal: Terminal): Command {
  const { stdout, stderr } = terminal.streams;
  const program = new Command('onrecord')
    .description(
      'Who said what, and when? Takes statements out of articles, keeps them and answers with receipts.',
    )
    .version(manifest.version)
    .option(
      '--archive <location>',
      'sqlite:PATH or a path (default: $ONRECORD_ARCHIVE, else data/onrecord.db)',
    )
    .option(
      '--collection <name>',
      'one community of the archive (default: $ONRECORD_COLLECTION, else "default")',
    )
    .option('--json', 'one JSON value a line instead of text')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => terminal.screen().columns,
      getErrHelpWidth: () => terminal.screen().columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text) => terminal.tell(lineOf(text.replace(/^error: /, ''))),
    })
    .exitOverride();
  addExtract(program, terminal);
  addAdd(program, terminal);
  addImport(program, terminal);
  addExport(program, terminal);
  addFeed(program, terminal);
  addWorker(program, terminal);
  addHosts(program, terminal);
  addAskCommands(program, terminal);
  addStats(program, terminal);
  addArchive(program, terminal);
  addSpeakers(program, terminal);
  addForget(program, terminal);
  addConsole(program, terminal);
  addHelp(program);
  return program;
}

/** `onrecord help COMMAND`; commander's own answers an unknown name with everything and no reason. */
function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .description('Show how a command is used')
    .argument('[command]')
    .action((name: string | undefined) => {
      const command = program.commands.find((one) => one.name() === name);
      if (name !== undefined && !command)
        program.error(`unknown command '${name}'; onrecord help lists them`);
      (command ?? program).help();
    });
}
