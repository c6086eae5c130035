import { type Command, type CommandOption, commands } from '@onrecord/commands';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { OwnCommand, OwnOption, Subcommand } from '../own-commands/own-command.ts';
import { ownCommands } from '../own-commands/table.ts';
import {
  type Localizations,
  type Localized,
  localizedChoice,
  localizedCommand,
  localizedOption,
} from './localizations.ts';

/** An option as Discord's REST API takes and gives it. */
export interface ApiOption extends Localized {
  type: number;
  name: string;
  description: string;
  /** Absent for a subcommand, which has options of its own. */
  required?: boolean;
  options?: ApiOption[];
  autocomplete?: boolean;
  channel_types?: number[];
  choices?: { name: string; name_localizations: Localizations; value: string }[];
  min_value?: number;
  max_value?: number;
}

/** A command as Discord's REST API takes and gives it. */
export interface ApiCommand extends Localized {
  type: number;
  name: string;
  description: string;
  options: ApiOption[];
  integration_types: number[];
  contexts: number[];
  default_member_permissions: string | null;
}

const OPTION_TYPES: Record<CommandOption['type'], number> = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  attachment: ApplicationCommandOptionType.Attachment,
};

/** The command table and the bot's own commands as Discord's application commands. */
export function applicationCommands(): ApiCommand[] {
  return [...commands.map(tableCommand), ...ownCommands.map(ownCommand)];
}

/** What changes an archive asks for Manage Server. */
function tableCommand(command: Command): ApiCommand {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: command.options.map((option) => apiOption(command, option)),
    ...everywhere({ name: command.name, who: command.kind === 'act' ? 'adders' : 'everybody' }),
  };
}

function ownCommand(command: OwnCommand): ApiCommand {
  return {
    type: command.kind === 'slash' ? ApplicationCommandType.ChatInput : ApplicationCommandType.Message,
    name: command.name,
    // Commands in a message's menu have none.
    description: command.kind === 'slash' ? command.description : '',
    options:
      command.kind === 'slash'
        ? (command.subcommands ?? []).map((sub) => apiSubcommand(command.name, sub))
        : [],
    ...everywhere(command),
  };
}

function apiSubcommand(command: string, { name, description, options }: Subcommand): ApiOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description,
    ...localizedOption(command, name),
    options: options.map((option) => apiOwnOption(command, option)),
  };
}

const OWN_OPTION_TYPES: Record<NonNullable<OwnOption['type']>, number> = {
  string: ApplicationCommandOptionType.String,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
};

function apiOwnOption(command: string, option: OwnOption): ApiOption {
  const { name, description, type = 'string', isOptional = false, suggests, choices } = option;
  return {
    type: OWN_OPTION_TYPES[type],
    name,
    description,
    ...localizedOption(command, name),
    required: !isOptional,
    ...(suggests !== undefined && { autocomplete: true }),
    ...(choices !== undefined && {
      choices: choices.map((choice) => ({ ...choice, name_localizations: localizedChoice(choice.value) })),
    }),
    ...(type === 'channel' && { channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement] }),
  };
}

/** What all commands have in common: other languages, and every place where Discord has commands. */
function everywhere({ name, who }: Pick<OwnCommand, 'name' | 'who'>) {
  return {
    ...localizedCommand(name),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    default_member_permissions: who === 'everybody' ? null : String(PermissionFlagsBits.ManageGuild),
  };
}

function apiOption(command: Command, option: CommandOption): ApiOption {
  const { name, description, type, isRequired, suggests, choices, min, max } = option;
  return {
    type: OPTION_TYPES[type],
    name,
    description,
    ...localizedOption(command.name, name),
    required: isRequired,
    ...(suggests !== undefined && { autocomplete: true }),
    ...(choices !== undefined && { choices: choices.map(apiChoice) }),
    ...(min !== undefined && { min_value: min }),
    ...(max !== undefined && { max_value: max }),
  };
}

function apiChoice(choice: string): NonNullable<ApiOption['choices']>[number] {
  return { name: choice, name_localizations: localizedChoice(choice), value: choice };
}
