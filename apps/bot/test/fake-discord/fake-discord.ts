import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { z } from 'zod';
import { ApplicationCommands, Choices, Message } from '../../src/limits.ts';

const APPLICATION_ID = '100000000000000001';
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.fake.discord';
const BOT_USER = { id: APPLICATION_ID, username: 'onrecord', discriminator: '0', avatar: null, bot: true };

/** A request that the bot sent. */
export interface Sent {
  method: string;
  path: string;
  body: unknown;
}

/** An answer of the bot to one interaction. */
export interface Reply {
  /** Interaction callback type; `null` for what came later by webhook. */
  type: number | null;
  method: string;
  data: { flags?: number; components?: unknown[]; choices?: { name: string; value: string }[] };
}

/** What the fake does wrong on purpose. */
export interface Faults {
  /** Gateway close code instead of READY. */
  refuseWith?: number;
}

interface Served {
  status: number;
  body?: unknown;
}

/**
 * A Discord on 127.0.0.1: REST over HTTP and the gateway over a WebSocket, as much of both as a bot without intents
 * meets. Every body is held against Discord's limits; what breaks them stands in `violations`.
 */
export class FakeDiscord {
  readonly sent: Sent[] = [];
  readonly violations: string[] = [];
  readonly identifies: unknown[] = [];
  readonly resumes: unknown[] = [];
  readonly closeCodes: number[] = [];
  /** What attachments' paths serve. */
  readonly files = new Map<string, string>();
  registered: object[] = [];
  faults: Faults = {};
  readonly #replies = new Map<string, Reply[]>();
  readonly #waiting: (() => void)[] = [];
  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #gateway = new WebSocketServer({ server: this.#http, path: '/gateway' });
  #socket: WebSocket | null = null;
  #sequence = 0;
  #interactions = 0;

  async start(): Promise<this> {
    this.#gateway.on('connection', (socket) => this.#greet(socket));
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    return this;
  }

  stop(): void {
    for (const client of this.#gateway.clients) client.terminate();
    this.#gateway.close();
    this.#http.closeAllConnections();
    this.#http.close();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.url}/api`;
  }

  /** Ends the gateway connection, as Discord does when it moves a session. */
  dropGateway(code: number): void {
    this.#socket?.close(code);
  }

  /** Sends an interaction and returns its token, by which its replies are known. */
  interact(interaction: object): string {
    const id = String(200000000000000000n + BigInt(++this.#interactions));
    const token = `token-${id}`;
    this.#replies.set(token, []);
    this.#dispatch('INTERACTION_CREATE', {
      id,
      token,
      application_id: APPLICATION_ID,
      version: 1,
      ...interaction,
    });
    return token;
  }

  /** The replies to an interaction in their order, once there are as many as asked for. */
  async repliesTo(token: string, count: number): Promise<Reply[]> {
    await this.until(() => (this.#replies.get(token)?.length ?? 0) >= count);
    return this.#replies.get(token) ?? [];
  }

  /** Waits until something that the bot sends makes it true. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #greet(socket: WebSocket): void {
    this.#socket = socket;
    socket.on('close', (code) => {
      this.closeCodes.push(code);
      this.#wake();
    });
    socket.on('message', (data) =>
      this.#hear(socket, JSON.parse(String(data)) as { op: number; d: unknown }),
    );
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 }, s: null, t: null }));
  }

  #hear(socket: WebSocket, { op, d }: { op: number; d: unknown }): void {
    if (op === 1) socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
    if (op === 2) this.#identify(socket, d);
    if (op === 6) {
      this.resumes.push(d);
      this.#dispatch('RESUMED', {});
    }
    this.#wake();
  }

  #identify(socket: WebSocket, identity: unknown): void {
    this.identifies.push(identity);
    if (this.faults.refuseWith !== undefined) {
      socket.close(this.faults.refuseWith);
      return;
    }
    this.#dispatch('READY', {
      v: 10,
      user: BOT_USER,
      guilds: [],
      session_id: 'session',
      resume_gateway_url: `${this.url.replace('http', 'ws')}/gateway`,
      shard: [0, 1],
      application: { id: APPLICATION_ID, flags: 0 },
    });
  }

  #dispatch(event: string, data: object): void {
    this.#socket?.send(JSON.stringify({ op: 0, t: event, s: ++this.#sequence, d: data }));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/\?.*$/, '').replace(/^\/api\/v10/, '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const sent = {
      method: request.method ?? '',
      path,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    this.sent.push(sent);
    const { status, body } = this.#answer(sent, request.headers.authorization);
    this.#wake();
    const type = typeof body === 'string' ? 'text/plain' : 'application/json';
    response.writeHead(status, body === undefined ? {} : { 'content-type': type });
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  }

  #answer({ method, path, body }: Sent, authorization: string | undefined): Served {
    const file = this.files.get(path);
    if (file !== undefined) return { status: 200, body: file };
    const callback = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path)?.[1];
    if (callback) return this.#callback(callback, method, body as Pick<Reply, 'type'> & Partial<Reply>);
    const webhook = /^\/webhooks\/\d+\/([^/]+)(?:\/messages\/(?:@|%40)original)?$/.exec(path)?.[1];
    if (webhook) return this.#webhook(webhook, method, body as Reply['data']);
    if (authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayForBots() };
    if (path === `/applications/${APPLICATION_ID}/commands`) return this.#commands(method, body);
    return { status: 404, body: { message: 'Not Found', code: 0 } };
  }

  #gatewayForBots(): object {
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return { url: `${this.url.replace('http', 'ws')}/gateway`, shards: 1, session_start_limit };
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
    if (replies.length > 0)
      return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
    if (type === 4) this.#check(Message, data, 'reply');
    if (type === 8) this.#check(Choices, data.choices, 'choices');
    replies.push({ type, method, data });
    return { status: 204 };
  }

  #webhook(token: string, method: string, data: Reply['data'] = {}): Served {
    const replies = this.#replies.get(token);
    if (!replies?.length) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    replies.push({ type: null, method, data });
    if (method === 'DELETE') return { status: 204 };
    this.#check(Message, data, 'message');
    return {
      status: 200,
      body: { id: '400000000000000001', channel_id: '7', author: BOT_USER, content: '', ...data },
    };
  }

  #check(model: z.ZodType, value: unknown, what: string): void {
    const read = model.safeParse(value);
    if (!read.success) this.violations.push(`${what}: ${String(read.error)}\n${JSON.stringify(value)}`);
  }
}
