import type { HostRules } from '@onrecord/ingest';
import { OnrecordError } from '@onrecord/schema';
import { words } from '../render/words.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import { withState } from '../states.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the rules of a collection. */
export async function listHosts(options: GlobalOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const rules = await withState(settings, (state) => state.hosts.get());
  await printRules(rules, settings.json, terminal);
}

/** Changes the rules of a collection, and prints them as they are now. */
export async function changeHosts(
  change: keyof typeof CHANGES,
  names: readonly string[],
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const hosts = names.map((name) => hostOf(name, change));
  const rules = await withState(settings, async (state) => {
    const changed = CHANGES[change](await state.hosts.get(), hosts);
    await state.hosts.put(changed);
    return changed;
  });
  await printRules(rules, settings.json, terminal);
}

/** A host stands in one list at most. */
const CHANGES = {
  allow: (rules: HostRules, hosts: readonly string[]): HostRules => {
    const { allowHosts, denyHosts } = CHANGES.remove(rules, hosts);
    return { allowHosts: [...new Set([...allowHosts, ...hosts])].sort(), denyHosts };
  },
  deny: (rules: HostRules, hosts: readonly string[]): HostRules => {
    const { allowHosts, denyHosts } = CHANGES.remove(rules, hosts);
    return { allowHosts, denyHosts: [...new Set([...denyHosts, ...hosts])].sort() };
  },
  remove: ({ allowHosts, denyHosts }: HostRules, hosts: readonly string[]): HostRules => ({
    allowHosts: allowHosts.filter((host) => !hosts.includes(host)),
    denyHosts: denyHosts.filter((host) => !hosts.includes(host)),
  }),
};

/** A host as it stands in links: in lower case, other scripts in ASCII. */
function hostOf(name: string, command: string): string {
  const url = URL.parse(`http://${name.trim()}/`);
  if (url?.hostname && url.href === `http://${url.hostname}/`) return url.hostname;
  throw new OnrecordError(
    'COMMAND_OPTION',
    `hosts ${command}: ${JSON.stringify(name)} is no host; give a name such as example.org`,
  );
}

async function printRules(rules: HostRules, isJson: boolean, terminal: Terminal): Promise<void> {
  if (isJson) return terminal.print(JSON.stringify(rules));
  for (const line of words.hosts(rules)) await terminal.print(line);
}
