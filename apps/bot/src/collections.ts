import type { Archive } from '@onrecord/archive';
import type { IngestState } from '@onrecord/ingest';
import type { BaseInteraction } from 'discord.js';
import type { Services } from './services.ts';

type Asker = Pick<BaseInteraction, 'guildId' | 'user'>;

/** The archive of the community that an interaction comes from. */
export function archiveFor(asker: Asker, services: Pick<Services, 'archive' | 'collection'>): Archive {
  return services.archive.inCollection(collectionFor(asker, services));
}

/** What is remembered beside a community's archive: its feeds, its rules for hosts. */
export function stateFor(asker: Asker, services: Pick<Services, 'state' | 'collection'>): IngestState {
  return services.state.inCollection(collectionFor(asker, services));
}

/** The collection that a server has for itself; what it has set is kept under this name also where all share one archive. */
export function collectionOfServer(guildId: string): string {
  return `guild-${guildId}`;
}

/** The server that a collection belongs to; `null` for a person's and for those that have other names. */
export function serverOfCollection(collection: string): string | null {
  return /^guild-(\d{1,20})$/.exec(collection)?.[1] ?? null;
}

/**
 * Each server has a collection of its own, and so has each person outside of servers, unless one collection is configured
 * for all.
 */
function collectionFor({ guildId, user }: Asker, { collection }: Pick<Services, 'collection'>): string {
  return collection ?? (guildId === null ? `user-${user.id}` : collectionOfServer(guildId));
}
