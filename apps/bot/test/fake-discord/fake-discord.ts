import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import type { z } from 'zod';
import { Choices, Message, Window } from '../../src/limits.ts';
import { ApplicationCommands } from '../../src/registration/limits.ts';
import { asDescribed, officialBody, operationOf } from '../openapi/official.ts';
import { FakeGateway } from './fake-gateway.ts';
import { type FakeGuild, guildCreate } from './guilds.ts';
import { type Reply, readContent, type Sent, type SentFile } from './requests.ts';

const APPLICATION_ID = '100000000000000001';
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.fake.discord';
const BOT_USER = { id: APPLICATION_ID, username: 'onrecord', discriminator: '0', avatar: null, bot: true };

/**
 * What becomes of a request: an answer instead of the right one, a connection that breaks or says nothing, one that breaks or
 * fails after Discord has done what was asked; `null` for nothing wrong.
 */
export type RestFault = Served | 'break' | 'break after' | 'fail after' | 'hang' | null;

/** What the fake does wrong on purpose. */
export interface Faults {
  /** Gateway close code instead of READY. */
  refuseWith?: number;
  /**
   * What becomes of the next requests, one each.
   */
  rest: RestFault[];
  /** Every request waits so long. */
  delayMs?: number;
}

interface Served {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const SERVER_ERROR: Served = { status: 500 };

/** Milliseconds in which Discord wants the first answer to an interaction. */
const FIRST_ANSWER_MS = 3000;

/** For tests of what is answered, which a busy machine must not make tests of when. */
const PATIENCE_MS = 60_000;

/** Message flag: "thinking…". */
const LOADING = 1 << 7;

/**
 * A Discord on 127.0.0.1: REST over HTTP and the gateway over a WebSocket, as much of both as a bot without intents
 * meets. Every body is held against Discord's limits; what breaks them stands in `violations`.
 */
export class FakeDiscord {
  readonly sent: Sent[] = [];
  readonly violations: string[] = [];
  /** Messages that answer no interaction, by channel. */
  readonly posts: { channelId: string; data: Reply['data'] }[] = [];
  /** Channels that the bot may not write in. */
  readonly closedChannels = new Set<string>();
  /** Servers that the bot is in, by id. */
  readonly #guilds = new Map<string, FakeGuild>();
  /** What attachments' paths serve. */
  readonly files = new Map<string, string>();
  registered: object[] = [];
  /** Told of every reply as it comes. */
  onReply: ((token: string, reply: Reply) => void) | null = null;
  faults: Faults = { rest: [] };
  /** Interactions whose first answer came too late, with the milliseconds that it took. */
  readonly late = new Map<string, number>();
  /** Whether bodies are held against Discord's own description too, which takes a millisecond each. */
  isStrict = true;
  /** How many shards Discord recommends. */
  recommendedShards = 1;
  readonly #replies = new Map<string, Reply[]>();
  readonly #waiting: (() => void)[] = [];
  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #sockets = new WebSocketServer({ server: this.#http, path: '/gateway' });
  readonly gateway: FakeGateway;
  /** When each interaction went over an open connection. */
  readonly #delivered = new Map<string, number>();
  readonly #keys = generateKeyPairSync('ed25519');
  readonly #nonces = new Set<string | undefined>();
  #interactions = 0;

  readonly #firstAnswerMs: number;

  /** @param options.isPatient - Takes first answers that Discord would find too late. */
  constructor({ isPatient = false } = {}) {
    this.#firstAnswerMs = isPatient ? PATIENCE_MS : FIRST_ANSWER_MS;
    this.gateway = new FakeGateway(this.#sockets, {
      refuseWith: () => this.faults.refuseWith,
      ready: (shard) => this.#ready(shard),
      delivered: (token) => this.#delivered.set(token, Date.now()),
      url: () => this.#gatewayUrl,
      wake: () => this.#wake(),
    });
  }

  get identifies(): readonly unknown[] {
    return this.gateway.identifies;
  }

  get resumes(): readonly unknown[] {
    return this.gateway.resumes;
  }

  get closeCodes(): readonly number[] {
    return this.gateway.closeCodes;
  }

  async start(): Promise<this> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    return this;
  }

  stop(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
    this.#http.closeAllConnections();
    this.#http.close();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.url}/api`;
  }

  /** The key that interactions over HTTP are signed with, as the developer portal shows it. */
  get publicKey(): string {
    const { x = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    return Buffer.from(x, 'base64url').toString('hex');
  }

  /** The bot joins a server, or is removed from it; unheard where nobody is connected. */
  join(guild: FakeGuild): void {
    this.#guilds.set(guild.id, guild);
    this.gateway.dispatch(this.gateway.shardOf({ guild_id: guild.id }), 'GUILD_CREATE', guildCreate(guild));
  }

  remove(guildId: string): void {
    this.#guilds.delete(guildId);
    this.gateway.dispatch(this.gateway.shardOf({ guild_id: guildId }), 'GUILD_DELETE', { id: guildId });
  }

  /** A server goes dark for a while, and comes back. */
  outage(guildId: string): void {
    const shard = this.gateway.shardOf({ guild_id: guildId });
    this.gateway.dispatch(shard, 'GUILD_DELETE', { id: guildId, unavailable: true });
    const guild = this.#guilds.get(guildId);
    if (guild) this.gateway.dispatch(shard, 'GUILD_CREATE', guildCreate(guild));
  }

  /** Tells of something that happens in a server. */
  happen(event: string, data: { guild_id: string } & Record<string, unknown>): void {
    this.gateway.dispatch(this.gateway.shardOf(data), event, data);
  }

  /** Ends the gateway connection, as Discord does when it moves a session; without a code it breaks. */
  dropGateway(code: number | null, shard = 0): void {
    this.gateway.drop(code, shard);
  }

  /** Asks a shard to connect anew (opcode 7), or ends its session (opcode 9). */
  tell(message: 'reconnect' | 'session is invalid', shard = 0): void {
    this.gateway.tell(message, shard);
  }

  /** Sends an interaction and returns its token, by which its replies are known. */
  interact(interaction: object): string {
    const whole = this.#begin(interaction);
    this.gateway.dispatch(this.gateway.shardOf(interaction), 'INTERACTION_CREATE', whole);
    return whole.token;
  }

  /** Posts an interaction to an endpoint, signed; `forge` changes headers or body after the signing. */
  async post(
    endpoint: string,
    interaction: object,
    { forge = {}, age = 0 }: { forge?: { body?: string; signature?: string }; age?: number } = {},
  ): Promise<{ token: string; status: number; body: string }> {
    const whole = this.#begin(interaction);
    const body = JSON.stringify(whole);
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const signature = sign(null, Buffer.from(timestamp + body), this.#keys.privateKey).toString('hex');
    const response = await fetch(endpoint, {
      method: 'POST',
      body: forge.body ?? body,
      headers: {
        'content-type': 'application/json',
        'x-signature-ed25519': forge.signature ?? signature,
        'x-signature-timestamp': timestamp,
      },
    });
    return { token: whole.token, status: response.status, body: await response.text() };
  }

  #begin(interaction: object): { token: string } & Record<string, unknown> {
    const id = String(200000000000000000n + BigInt(++this.#interactions));
    const token = `token-${id}`;
    this.#replies.set(token, []);
    this.#delivered.set(token, Date.now());
    return { id, token, application_id: APPLICATION_ID, version: 1, ...interaction };
  }

  /** The replies to an interaction in their order, once there are as many as asked for. */
  async repliesTo(token: string, count: number): Promise<Reply[]> {
    await this.until(() => (this.#replies.get(token)?.length ?? 0) >= count);
    return this.#replies.get(token) ?? [];
  }

  /** Forgets what was sent and replied, so that memory stays flat under load. */
  forget(): void {
    this.sent.length = 0;
    this.#replies.clear();
    this.#delivered.clear();
  }

  hasReplied(token: string): boolean {
    return (this.#replies.get(token)?.length ?? 0) > 0;
  }

  /** Waits until something that the bot sends makes it true. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #ready(shard: number): { data: object; events: { event: string; data: object }[] } {
    const here = [...this.#guilds.values()].filter(
      ({ id }) => this.gateway.shardOf({ guild_id: id }) === shard,
    );
    return {
      data: {
        v: 10,
        user: BOT_USER,
        guilds: here.map(({ id }) => ({ id, unavailable: true })),
        application: { id: APPLICATION_ID, flags: 0 },
      },
      events: here.map((guild) => ({ event: 'GUILD_CREATE', data: guildCreate(guild) })),
    };
  }

  get #gatewayUrl(): string {
    return `${this.url.replace('http', 'ws')}/gateway`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/\?.*$/, '').replace(/^\/api\/v10/, '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const content = await readContent(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    const sent: Sent = { method: request.method ?? '', path, ...content };
    this.sent.push(sent);
    if (this.faults.delayMs !== undefined) await setTimeout(this.faults.delayMs);
    const fault = this.faults.rest.shift() ?? null;
    // Whoever waits for an answer gives up.
    if (fault === 'hang') return;
    const isDone = fault === null || fault === 'break after' || fault === 'fail after';
    const served = isDone ? this.#answer(sent, request.headers.authorization) : fault;
    this.#wake();
    if (served === 'break' || fault === 'break after') {
      request.socket.destroy();
      return;
    }
    const { status, body, headers = {} } = fault === 'fail after' ? SERVER_ERROR : served;
    const type = typeof body === 'string' ? 'text/plain' : 'application/json';
    response.writeHead(status, body === undefined ? headers : { 'content-type': type, ...headers });
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  }

  #answer(sent: Sent, authorization: string | undefined): Served {
    if (this.isStrict) this.#checkAsDescribed(sent);
    const { method, path, body, files } = sent;
    const file = this.files.get(path);
    if (file !== undefined) return { status: 200, body: file };
    const callback = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path)?.[1];
    if (callback) return this.#callback(callback, method, body as Pick<Reply, 'type'> & Partial<Reply>);
    const webhook = /^\/webhooks\/\d+\/([^/]+)(?:\/messages\/(?:@|%40)original)?$/.exec(path)?.[1];
    if (webhook) return this.#webhook(webhook, method, { data: body as Reply['data'], files });
    if (authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION_ID } };
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayForBots() };
    const channelId = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (channelId) return this.#post(channelId, body as Reply['data'] & { nonce?: string });
    if (path === `/applications/${APPLICATION_ID}/commands`) return this.#commands(method, body);
    return { status: 404, body: { message: 'Not Found', code: 0 } };
  }

  /** Takes a message with the same nonce once, as Discord does where `enforce_nonce` says so. */
  #post(channelId: string, data: Reply['data'] & { nonce?: string }): Served {
    if (this.closedChannels.has(channelId))
      return { status: 403, body: { message: 'Missing Access', code: 50001 } };
    this.#check(Message, data, 'post');
    if (!this.#nonces.has(data.nonce)) this.posts.push({ channelId, data });
    this.#nonces.add(data.nonce);
    return {
      status: 200,
      body: { id: '400000000000000009', channel_id: channelId, author: BOT_USER, content: '', ...data },
    };
  }

  #gatewayForBots(): object {
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
    return { url: this.#gatewayUrl, shards: this.recommendedShards, session_start_limit };
  }

  #commands(method: string, body: unknown): Served {
    if (method === 'PUT') {
      this.#check(ApplicationCommands, body, 'commands');
      // Discord adds ids and leaves out what is false.
      this.registered = (body as object[]).map((command, index) => ({
        ...(JSON.parse(JSON.stringify(command), (_, value) =>
          value === false ? undefined : value,
        ) as object),
        id: String(300000000000000000n + BigInt(index)),
        version: '1',
      }));
    }
    return { status: 200, body: this.registered };
  }

  #callback(
    token: string,
    method: string,
    { type, data = {} }: Pick<Reply, 'type'> & Partial<Reply>,
  ): Served {
    const replies = this.#replies.get(token);
    if (!replies) return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    const took = Date.now() - (this.#delivered.get(token) ?? 0);
    if (took > this.#firstAnswerMs) {
      if (replies.length === 0 && !this.late.has(token)) this.late.set(token, took);
      return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    }
    if (replies.length > 0)
      return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
    if (type === 4) this.#check(Message, data, 'reply');
    if (type === 8) this.#check(Choices, data.choices, 'choices');
    if (type === 9) this.#check(Window, data, 'window');
    this.#keep(token, { type, method, data });
    return { status: 204 };
  }

  #webhook(
    token: string,
    method: string,
    { data = {}, files }: { data: Reply['data'] | undefined; files: SentFile[] | undefined },
  ): Served {
    const replies = this.#replies.get(token);
    if (!replies?.length) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    if (method === 'GET') return { status: 200, body: { flags: isThinking(replies) ? LOADING : 0 } };
    this.#keep(token, { type: null, method, data, ...(files && { files }) });
    if (method === 'DELETE') return { status: 204 };
    this.#check(Message, data, 'message');
    this.#checkFiles(data, files ?? []);
    return {
      status: 200,
      body: { id: '400000000000000001', channel_id: '7', author: BOT_USER, content: '', ...data },
    };
  }

  #keep(token: string, reply: Reply): void {
    this.#replies.get(token)?.push(reply);
    this.onReply?.(token, reply);
  }

  /** Every attachment that components name comes with the message, and none that they do not. */
  #checkFiles(data: Reply['data'], files: readonly SentFile[]): void {
    const named = JSON.stringify(data).match(/(?<=attachment:\/\/)[\w.]+/g) ?? [];
    const sent = files.map(({ name }) => name);
    if (String(named) !== String(sent)) this.violations.push(`named ${named}, sent ${sent}`);
    for (const { name, bytes } of files)
      if (bytes.length > 10 * 1024 * 1024) this.violations.push(`${name} is too large`);
  }

  #checkAsDescribed(sent: Sent): void {
    const operation = operationOf(sent);
    if (operation === null || sent.body === undefined) return;
    this.#check(officialBody(operation), asDescribed(sent.body), operation);
  }

  #check(model: z.ZodType, value: unknown, what: string): void {
    const read = model.safeParse(value);
    if (!read.success) this.violations.push(`${what}: ${String(read.error)}\n${JSON.stringify(value)}`);
  }
}

/** Acknowledged, with the message still to come. */
function isThinking(replies: readonly Reply[]): boolean {
  return replies[0]?.type === 5 && !replies.some(({ type, method }) => type === null && method !== 'POST');
}
