import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Client } from 'discord.js';
import type { Route, Served } from './serve-http.ts';

/** Older requests are refused: somebody may have recorded them. */
const MOST_AGE_SECONDS = 300;

const PING = 1;

/**
 * Discord's interactions endpoint: any number of copies may serve it behind a load balancer.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
 *
 * A request that Discord did not sign, or long ago, gets 401, which Discord tests on purpose. What it signed is handed to
 * the client, as if it had come over the gateway, and answered by the callback's own address; here Discord is told 202.
 */
export function interactionsRoute(client: Client, publicKey: string): Route {
  const key = ed25519Key(publicKey);
  return async ({ headers, body }) => {
    const signature = headers['x-signature-ed25519'];
    const timestamp = headers['x-signature-timestamp'];
    if (typeof signature !== 'string' || typeof timestamp !== 'string') return { status: 401 };
    const isDiscords = isFresh(timestamp) && isSigned(key, { signature, timestamp, body });
    return isDiscords ? take(client, body) : { status: 401 };
  };
}

function take(client: Client, body: Buffer): Served {
  const interaction = JSON.parse(body.toString('utf8')) as { type: number };
  if (interaction.type === PING)
    return { status: 200, contentType: 'application/json', body: JSON.stringify({ type: PING }) };
  actionsOf(client).InteractionCreate.handle(interaction);
  return { status: 202 };
}

function isFresh(timestamp: string): boolean {
  return Math.abs(Date.now() / 1000 - Number(timestamp)) <= MOST_AGE_SECONDS;
}

function isSigned(
  key: KeyObject,
  { signature, timestamp, body }: { signature: string; timestamp: string; body: Buffer },
): boolean {
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

/** RFC 8037: an Ed25519 key as a JSON Web Key. */
function ed25519Key(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
}

/** What the gateway's packets go to in discord.js 14, which has no public door for interactions from elsewhere. */
function actionsOf(client: Client): { InteractionCreate: { handle(interaction: object): void } } {
  return (client as unknown as { actions: ReturnType<typeof actionsOf> }).actions;
}
