import type { Archive } from '@onrecord/archive';
import type { BaseInteraction } from 'discord.js';

/**
 * The archive of the community that an interaction comes from: each server has a collection of its own, and so has
 * each person outside of servers, unless one collection is configured for all.
 */
export function archiveFor(
  { guildId, user }: Pick<BaseInteraction, 'guildId' | 'user'>,
  { archive, collection }: { archive: Archive; collection: string | null },
): Archive {
  return archive.inCollection(collection ?? (guildId === null ? `user-${user.id}` : `guild-${guildId}`));
}
