import type { BaseInteraction } from 'discord.js';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { mayManageServer } from './manage-server.ts';

/**
 * Checks who may add articles: those who manage the server, and the role that it has set.
 *
 * @throws {UserError} for everybody else.
 */
export async function requireMayAdd(
  interaction: BaseInteraction,
  { settings }: Pick<Services, 'settings'>,
): Promise<void> {
  if (mayManageServer(interaction)) return;
  const { adders } = await settings.of(interaction.guildId);
  if (adders === null || !hasRole(interaction, adders))
    throw new UserError((words) => words.settings.mayNotAdd);
}

/** A server's own id is the role of everybody. https://discord.com/developers/docs/topics/permissions#role-object */
function hasRole({ guildId, member }: BaseInteraction, role: string): boolean {
  if (role === guildId) return true;
  const roles = member?.roles ?? [];
  return Array.isArray(roles) ? roles.includes(role) : roles.cache.has(role);
}
