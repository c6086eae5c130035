import type { SuggestionKind } from '@onrecord/archive';
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Services } from '../services.ts';

interface OwnCommandBase {
  /** As Discord wants names: lower case for slash commands, free for those of a message's menu. */
  name: string;
  /** Whom Discord shows it, before a server decides otherwise, and who may use it: `adders` are who the server says. */
  who: 'everybody' | 'managers' | 'adders';
}

/** What a part of a command takes: a text, unless it says otherwise. */
export interface OwnOption {
  name: string;
  description: string;
  type?: 'string' | 'channel' | 'role';
  isOptional?: boolean;
  /** What autocomplete offers. Excludes `choices`. */
  suggests?: SuggestionKind;
  /** The only values that are right, and what a person sees of them. */
  choices?: readonly { name: string; value: string }[];
}

/** A part of a command. */
export interface Subcommand {
  name: string;
  description: string;
  /** Required ones first, as Discord wants them. */
  options: readonly OwnOption[];
}

/** A slash command that only Discord has: it asks the archive no question. */
export interface OwnSlashCommand extends OwnCommandBase {
  kind: 'slash';
  description: string;
  /** Discord shows each as a command of its own: `/feed add`. */
  subcommands?: readonly Subcommand[];
  execute(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
}

/** A command in the menu of a message. */
export interface OwnMessageCommand extends OwnCommandBase {
  kind: 'message';
  execute(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
}

export type OwnCommand = OwnSlashCommand | OwnMessageCommand;
