import { ChannelType, type GatewayGuildCreateDispatchData } from 'discord.js';

/** What the bot looks at of a server that it joins. */
export interface JoinedGuild {
  id: string;
  /** Milliseconds since 1970. */
  joinedAt: number;
  locale: string;
  /** Where a greeting may stand, the most fitting first: the system channel, then text channels as they are listed. */
  channelIds: readonly string[];
}

/** Channels that are tried for a greeting, so that a server that lets the bot write nowhere costs few refusals. */
const MOST_CHANNELS = 8;

export function joinedGuild(data: GatewayGuildCreateDispatchData): JoinedGuild {
  const { id, joined_at, preferred_locale, system_channel_id, channels } = data;
  const texts = channels
    .filter((channel) => channel.type === ChannelType.GuildText)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const ids = [...(system_channel_id ? [system_channel_id] : []), ...texts.map((channel) => channel.id)];
  return {
    id,
    joinedAt: Date.parse(joined_at),
    locale: preferred_locale,
    channelIds: [...new Set(ids)].slice(0, MOST_CHANNELS),
  };
}

/** Which shard tells of a server. https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
