import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `onrecord hosts list|allow|deny|remove`. */
export function addHosts(program: Command, terminal: Terminal): void {
  const hosts = program
    .command('hosts')
    .description('Say from which hosts the collection may be read; without rules from all of the open web');
  const load = () => import('./host-rules.ts');
  hosts
    .command('list')
    .description('Show the rules')
    .action(async (_, self: Command) => (await load()).listHosts(self.optsWithGlobals(), terminal));
  hosts
    .command('allow')
    .description('Read from these hosts and from no others')
    .argument('<hosts...>', 'example.org: that name and every name below it')
    .action(async (names: string[], _, self: Command) =>
      (await load()).changeHosts('allow', names, self.optsWithGlobals(), terminal),
    );
  hosts
    .command('deny')
    .description('Never read from these hosts')
    .argument('<hosts...>', 'example.org: that name and every name below it')
    .action(async (names: string[], _, self: Command) =>
      (await load()).changeHosts('deny', names, self.optsWithGlobals(), terminal),
    );
  hosts
    .command('remove')
    .description('Take hosts out of the rules')
    .argument('<hosts...>', 'as shown by list')
    .action(async (names: string[], _, self: Command) =>
      (await load()).changeHosts('remove', names, self.optsWithGlobals(), terminal),
    );
}
