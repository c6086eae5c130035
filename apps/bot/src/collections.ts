import type { Archive } from '@onrecord/archive';
import type { IngestState } from '@onrecord/ingest';
import type { BaseInteraction } from 'discord.js';
import type { Services } from './services.ts';

type Asker = Pick<BaseInteraction, 'guildId' | 'user'>;

/** The archive of the community that an interaction comes from. */
export function archiveFor(asker: Asker, services: Pick<Services, 'archive' | 'collection'>): Archive {
  return services.archive.inCollection(collectionOf(asker, services));
}

/** What `use` makes of what is remembered beside a community's archive: its feeds, its rules for hosts. */
export async function withState<T>(
  asker: Asker,
  services: Services,
  use: (state: IngestState) => Promise<T>,
): Promise<T> {
  const state = await services.openState(collectionOf(asker, services));
  try {
    return await use(state);
  } finally {
    await state.close();
  }
}

/**
 * Each server has a collection of its own, and so has each person outside of servers, unless one collection is configured
 * for all.
 */
function collectionOf({ guildId, user }: Asker, { collection }: Pick<Services, 'collection'>): string {
  return collection ?? (guildId === null ? `user-${user.id}` : `guild-${guildId}`);
}
