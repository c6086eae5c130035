import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What the bot asks of Discord with a body, as Discord's OpenAPI description names it. */
export const OPERATIONS = [
  'post /interactions/{interaction_id}/{interaction_token}/callback',
  'post /webhooks/{webhook_id}/{webhook_token}',
  'patch /webhooks/{webhook_id}/{webhook_token}/messages/@original',
  'post /channels/{channel_id}/messages',
  'put /applications/{application_id}/commands',
] as const;
type Operation = (typeof OPERATIONS)[number];

type Schema = Record<string, unknown>;
interface Description {
  bodies: Record<string, Schema>;
  $defs: Schema;
}

const models = new Map<Operation, z.ZodType>();

/** The body of an operation as Discord itself describes it, from `discord.json.gz`, which `excerpt.ts` makes. */
export function officialBody(operation: Operation): z.ZodType {
  const known = models.get(operation);
  if (known) return known;
  const file = gunzipSync(readFileSync(new URL('discord.json.gz', import.meta.url)));
  const { bodies, $defs } = JSON.parse(file.toString()) as Description;
  const model = z.fromJSONSchema({ ...bodies[operation], $defs } as Parameters<typeof z.fromJSONSchema>[0]);
  models.set(operation, model);
  return model;
}

/** The operation that a request is; `null` for those that are described without a body, and for what has none. */
export function operationOf({ method, path }: { method: string; path: string }): Operation | null {
  const asked = `${method.toLowerCase()} ${path.replace('%40', '@')}`;
  return OPERATIONS.find((operation) => patternOf(operation).test(asked)) ?? null;
}

function patternOf(operation: Operation): RegExp {
  return new RegExp(`^${operation.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

/**
 * A body as the description wants it: it calls a command's `default_member_permissions` a number, where Discord's documentation,
 * Discord's own answers and discord.js have a string, for permissions are more bits than a number holds.
 */
export function asDescribed(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value) =>
    key === 'default_member_permissions' && typeof value === 'string' ? Number(value) : value,
  );
}
