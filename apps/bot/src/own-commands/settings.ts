import type { ChatInputCommandInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { requireWritable } from '../guards/writable.ts';
import { ownWords } from '../messages/languages.ts';
import { LANGUAGE_NAMES, type Words } from '../messages/words.ts';
import { newsPlace } from '../news/render-news.ts';
import { privateNote } from '../render/page.ts';
import { NO_SETTINGS, Settings } from '../settings.ts';
import { UserError } from '../user-error.ts';
import type { OwnOption, OwnSlashCommand } from './own-command.ts';

/** The value that takes a setting back. */
const SERVERS_OWN = 'server';

const answers: OwnOption = {
  name: 'answers',
  description: 'Who sees the answer to a question',
  isOptional: true,
  choices: [
    { name: 'public', value: 'public' },
    { name: 'private', value: 'private' },
  ],
};

const language: OwnOption = {
  name: 'language',
  description: 'The language of public answers',
  isOptional: true,
  choices: [
    { name: 'as the server', value: SERVERS_OWN },
    ...Object.entries(LANGUAGE_NAMES).map(([value, name]) => ({ name, value })),
  ],
};

const corrections: OwnOption = {
  name: 'corrections',
  description: 'The channel that reports of wrong speakers go to',
  type: 'channel',
  isOptional: true,
};

const adders: OwnOption = {
  name: 'adders',
  description: 'A role that may add articles; @everyone for all',
  type: 'role',
  isOptional: true,
};

/** What a server decides for itself. */
export const settings = {
  kind: 'slash',
  name: 'settings',
  description: 'How I behave in this server',
  who: 'managers',
  subcommands: [
    { name: 'show', description: 'What is set', options: [] },
    { name: 'set', description: 'Set something', options: [answers, language, corrections, adders] },
    { name: 'reset', description: 'Set everything as it was at first', options: [] },
  ],
  async execute(interaction, services) {
    const { guildId } = interaction;
    if (guildId === null) throw new UserError((words) => words.settings.onlyInServers);
    const words = ownWords(interaction);
    const subcommand = interaction.options.getSubcommand();
    const changes = subcommand === 'set' ? changesIn(interaction) : NO_SETTINGS;
    await acknowledge(interaction, 'private');
    if (subcommand === 'show') {
      const now = await services.settings.of(guildId);
      await interaction.editReply(privateNote(shown(now, { guildId, words }), words));
      return;
    }
    if (changes.corrections)
      await requireWritable(changes.corrections, (words) => words.settings.reportsComeHere, {
        interaction,
        services,
      });
    const now = await services.settings.change(guildId, changes);
    services.log.info(
      { audit: 'settings', guild: guildId, by: interaction.user.id, changes },
      'settings changed',
    );
    const lines = [
      shown(now, { guildId, words }),
      words.settings.saved,
      ...(changes.adders ? [words.settings.addersToo] : []),
    ];
    await interaction.editReply(privateNote(lines.join('\n'), words));
  },
} satisfies OwnSlashCommand;

/** @throws {UserError} when nothing is to be set. */
function changesIn({ options }: ChatInputCommandInteraction): Partial<Settings> {
  const given = Object.fromEntries(
    [answers, language, corrections, adders].flatMap(({ name }) => {
      const value = options.get(name)?.value;
      return value === undefined ? [] : [[name, value === SERVERS_OWN ? null : String(value)]];
    }),
  );
  if (Object.keys(given).length === 0) throw new UserError((words) => words.settings.nothingSet);
  const read = Settings.partial().safeParse(given).data;
  if (read === undefined) throw new UserError((words) => words.error.unknownCommand);
  // Partial models fill in what was not given.
  return Object.fromEntries(Object.entries(read).filter(([name]) => name in given));
}

function shown(settings: Settings, { guildId, words }: { guildId: string; words: Words }): string {
  const { answers, language, corrections, adders, news } = settings;
  const { settings: say } = words;
  return [
    `### ${say.title}`,
    say.answers(say.answersAre[answers]),
    say.language(language === null ? say.serverLanguage : LANGUAGE_NAMES[language]),
    say.corrections(corrections === null ? say.whereReported : `<#${corrections}>`),
    say.adders(addersOf(adders, { guildId, words })),
    say.news(news === null ? words.news.nowhere : newsPlace(news)),
  ].join('\n');
}

/** A role as a mention: it pings nobody, no message of ours does. A server's own id is everybody. */
function addersOf(role: string | null, { guildId, words }: { guildId: string; words: Words }): string {
  if (role === null) return words.settings.managersOnly;
  return role === guildId ? words.settings.everybody : words.settings.managersAnd(`<@&${role}>`);
}
