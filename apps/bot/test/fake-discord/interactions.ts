const ASKER = { id: '500000000000000001', username: 'ana', discriminator: '0', avatar: null };
const STRANGER = { id: '500000000000000002', username: 'ben', discriminator: '0', avatar: null };
const GUILD_ID = '600000000000000001';

/** Manage Server (bit 5), and nothing. */
const PERMISSIONS = { manager: '32', member: '0' };

/** Who acts, and where; default: a member of a server who may not manage it. */
export interface Place {
  who?: 'manager' | 'member';
  isStranger?: boolean;
  /** Roles that the member has. */
  roles?: string[];
  /** Instead of the usual asker. */
  userId?: string;
  isDirectMessage?: boolean;
  guildId?: string;
  /** The person's language; default American English. */
  locale?: string;
  /** The server's. */
  guildLocale?: string;
}

function placeOf(place: Place) {
  const { who = 'member', isStranger = false, isDirectMessage = false, guildId = GUILD_ID } = place;
  const { userId = ASKER.id, roles = [] } = place;
  const { locale = 'en-US', guildLocale = 'en-US' } = place;
  const user = isStranger ? STRANGER : { ...ASKER, id: userId };
  const shared = {
    locale,
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
  };
  if (isDirectMessage) return { ...shared, user, channel_id: '7', channel: { id: '7', type: 1 }, context: 1 };
  const joined = { roles, joined_at: '2026-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 };
  return {
    ...shared,
    guild_id: guildId,
    guild_locale: guildLocale,
    guild: { id: guildId, locale: guildLocale, features: [] },
    channel_id: '7',
    channel: { id: '7', type: 0, permissions: '0' },
    context: 0,
    member: { user, ...joined, permissions: PERMISSIONS[who] },
  };
}

/** A slash command with its options. */
export function slash(name: string, values: Record<string, string | number> = {}, place: Place = {}) {
  const options = Object.entries(values).map(([option, value]) => ({
    name: option,
    type: typeof value === 'number' ? 4 : 3,
    value,
  }));
  return { type: 2, data: { id: '8', name, type: 1, options }, ...placeOf(place) };
}

/** A command chosen in the menu of a message that somebody wrote. */
export function onMessage(name: string, content: string, place: Place = {}) {
  const message = { ...messageOf(STRANGER), id: '400000000000000002', content, type: 0, flags: 0 };
  const data = {
    id: '8',
    name,
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return { type: 2, data, ...placeOf(place) };
}

/** A channel (7) or a role (8) that is chosen for an option. */
interface Mentioned {
  type: 7 | 8;
  value: string;
}

export const channel = (id: string): Mentioned => ({ type: 7, value: id });
export const role = (id: string): Mentioned => ({ type: 8, value: id });

/** A subcommand with its options: `/feed add`. */
export function slashSub(
  name: string,
  subcommand: string,
  values: Record<string, string | Mentioned> = {},
  place: Place = {},
) {
  const options = Object.entries(values).map(([name, value]) =>
    typeof value === 'string' ? { name, type: 3, value } : { name, ...value },
  );
  const data = { id: '8', name, type: 1, options: [{ name: subcommand, type: 1, options }] };
  return { type: 2, data, ...placeOf(place) };
}

/** `/add` with an attachment at an address. */
export function addFile(url: string, place: Place = {}) {
  const attachment = { id: '9', filename: 'article.txt', size: 10, url, proxy_url: url };
  const options = [{ name: 'file', type: 11, value: '9' }];
  const data = { id: '8', name: 'add', type: 1, options, resolved: { attachments: { 9: attachment } } };
  return { type: 2, data, ...placeOf(place) };
}

/** Somebody types into an option that completes. */
export function typing(name: string, option: string, typed: string, place: Place = {}) {
  const options = [{ name: option, type: 3, value: typed, focused: true }];
  return { type: 4, data: { id: '8', name, type: 1, options }, ...placeOf(place) };
}

/** Somebody types into an option of a subcommand. */
export function typingSub(
  name: string,
  subcommand: string,
  option: string,
  typed: string,
  place: Place = {},
) {
  const options = [{ name: option, type: 3, value: typed, focused: true }];
  const data = { id: '8', name, type: 1, options: [{ name: subcommand, type: 1, options }] };
  return { type: 4, data, ...placeOf(place) };
}

/** A press of a button under an answer that ASKER got. */
export function press(customId: string, place: Place & { components?: unknown[]; isPrivate?: boolean } = {}) {
  const author = {
    id: '100000000000000001',
    username: 'onrecord',
    discriminator: '0',
    avatar: null,
    bot: true,
  };
  const interaction_metadata = { id: '1', type: 2, user: ASKER, authorizing_integration_owners: {} };
  const { components = [], isPrivate = false } = place;
  const flags = 32_768 | (isPrivate ? 64 : 0);
  const message = { ...messageOf(author), type: 20, flags, components, interaction_metadata };
  return { type: 3, data: { custom_id: customId, component_type: 2 }, message, ...placeOf(place) };
}

/** Something picked in a menu under an answer that ASKER got. */
export function pick(customId: string, value: string, place: Place = {}) {
  const { data, ...rest } = press(customId, place);
  return { ...rest, data: { ...data, component_type: 3, values: [value] } };
}

/** A window that was opened by a button under a message, with what somebody wrote in its one field. */
export function write(customId: string, text: string, place: Place = {}) {
  const { data, ...rest } = press(customId, place);
  const field = { type: 4, id: 2, custom_id: 'name', value: text };
  return {
    ...rest,
    type: 5,
    data: { custom_id: data.custom_id, components: [{ type: 18, id: 1, component: field }] },
  };
}

function messageOf(author: object) {
  return {
    id: '400000000000000001',
    channel_id: '7',
    content: '',
    author,
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    components: [],
  };
}
