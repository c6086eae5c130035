import { type REST, Routes } from 'discord.js';
import { type ApiCommand, type ApiOption, applicationCommands } from './application-commands.ts';

export interface Registration {
  /** False where Discord's commands were ours already. */
  isChanged: boolean;
  /** As Discord has them, with their ids. */
  commands: readonly RegisteredCommand[];
}

type RegisteredCommand = ApiCommand & { id: string };

/** Registers the commands globally where Discord's differ from ours: 200 creations a day is all. */
export async function registerCommands(rest: REST, applicationId: string): Promise<Registration> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = applicationCommands();
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as RegisteredCommand[];
  if (fingerprint(registered) === fingerprint(wanted)) return { isChanged: false, commands: registered };
  return { isChanged: true, commands: (await rest.put(route, { body: wanted })) as RegisteredCommand[] };
}

/** What of the commands is ours to say, in a fixed order: Discord adds ids and leaves out what is false or empty. */
function fingerprint(commands: readonly ApiCommand[]): string {
  const sorted = [...commands].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify(
    sorted.map((command) => [
      command.type,
      ...wordsOf(command),
      (command.options ?? []).map(optionFingerprint),
      [...(command.integration_types ?? [])].sort(),
      [...(command.contexts ?? [])].sort(),
      command.default_member_permissions ?? null,
    ]),
  );
}

function optionFingerprint(option: ApiOption): unknown[] {
  return [
    option.type,
    ...wordsOf(option),
    option.required ?? false,
    option.autocomplete ?? false,
    option.channel_types ?? [],
    (option.choices ?? []).map((choice) => [choice.name, byLocale(choice.name_localizations), choice.value]),
    option.min_value ?? null,
    option.max_value ?? null,
    (option.options ?? []).map(optionFingerprint),
  ];
}

function wordsOf(named: ApiCommand | ApiOption): unknown[] {
  return [
    named.name,
    byLocale(named.name_localizations),
    named.description,
    byLocale(named.description_localizations),
  ];
}

function byLocale(words: Record<string, string> | null | undefined): [string, string][] {
  return Object.entries(words ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
