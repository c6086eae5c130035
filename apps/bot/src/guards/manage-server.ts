import { type CommandInteraction, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../user-error.ts';

/**
 * Checks again what `default_member_permissions` asks of Discord: a server may have changed it. Outside of servers
 * everybody has a collection of their own and may.
 *
 * @throws {UserError} for members who may not manage the server.
 */
export function requireManageServer(interaction: CommandInteraction): void {
  if (interaction.guildId !== null && !interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    throw new UserError((words) => words.error.needsManageServer);
}
