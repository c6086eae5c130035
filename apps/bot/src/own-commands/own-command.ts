import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Services } from '../services.ts';

interface OwnCommandBase {
  /** As Discord wants names: lower case for slash commands, free for those of a message's menu. */
  name: string;
  needsManageServer: boolean;
}

/** A part of a command, with the texts that it takes, all of them required. */
export interface Subcommand {
  name: string;
  description: string;
  options: readonly { name: string; description: string }[];
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
