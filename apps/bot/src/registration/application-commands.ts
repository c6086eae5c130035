import { type Command, type CommandOption, commands } from '@onrecord/commands';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
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
  required: boolean;
  autocomplete?: boolean;
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

/** The command table as Discord's application commands; what changes an archive asks for Manage Server. */
export function applicationCommands(): ApiCommand[] {
  return commands.map((command: Command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    ...localizedCommand(command.name),
    options: command.options.map((option) => apiOption(command, option)),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    default_member_permissions: command.kind === 'act' ? String(PermissionFlagsBits.ManageGuild) : null,
  }));
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
