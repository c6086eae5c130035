/** A server as the bot meets it. */
export interface FakeGuild {
  id: string;
  joinedAt?: string;
  locale?: string;
  systemChannel?: string | null;
  /** Text channels, as they are listed from above. */
  channels?: string[];
}

/** What GUILD_CREATE says of it. */
export function guildCreate({ id, joinedAt = new Date().toISOString(), ...rest }: FakeGuild): object {
  const { locale = 'en-US', systemChannel = null, channels = [] } = rest;
  const texts = channels.map((channel, position) => ({ id: channel, type: 0, name: 'talk', position }));
  const voice = { id: `${id.slice(0, -1)}9`, type: 2, name: 'voice', position: 0 };
  return {
    id,
    name: 'A server',
    joined_at: joinedAt,
    preferred_locale: locale,
    system_channel_id: systemChannel,
    channels: [...texts.toReversed(), voice],
    roles: [{ id, name: '@everyone', permissions: '0', position: 0 }],
    members: [],
    threads: [],
    large: false,
    member_count: 2,
    features: [],
  };
}
