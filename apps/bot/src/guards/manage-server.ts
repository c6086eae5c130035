import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../user-error.ts';

type Asker = Pick<BaseInteraction, 'guildId' | 'memberPermissions'>;

/** Outside of servers everybody has a collection of their own and may. */
export function mayManageServer({ guildId, memberPermissions }: Asker): boolean {
  return guildId === null || Boolean(memberPermissions?.has(PermissionFlagsBits.ManageGuild));
}

/**
 * Checks again what `default_member_permissions` asks of Discord: a server may have changed it.
 *
 * @throws {UserError} for members who may not manage the server.
 */
export function requireManageServer(interaction: Asker): void {
  if (!mayManageServer(interaction)) throw new UserError((words) => words.error.needsManageServer);
}
