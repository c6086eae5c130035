import { WebSocket, type WebSocketServer } from 'ws';

/** Events of a session that are kept for whoever resumes it. */
const MOST_EVENTS = 1000;

/** A gateway session: one shard of one process. It outlives its connection, until it is invalid. */
interface Session {
  id: string;
  shard: number;
  socket: WebSocket;
  sequence: number;
  /** What was dispatched, to be sent again to whoever resumes. */
  events: Sent[];
  /** A connection that looks alive and is dead: heartbeats are not acknowledged. */
  isZombie: boolean;
}

/** An event as it is sent, and the interaction in it. */
interface Sent {
  sequence: number;
  text: string;
  token: string | null;
}

interface Packet {
  op: number;
  d: unknown;
}

/** What the gateway needs to know of the Discord around it. */
interface Surroundings {
  /** Gateway close code instead of READY. */
  refuseWith: () => number | undefined;
  /** What READY says besides session, shard and address, and what it is followed by. */
  ready: (shard: number) => { data: object; events: { event: string; data: object }[] };
  /** An interaction went over a connection that is open. */
  delivered: (token: string) => void;
  url: () => string;
  wake: () => void;
}

/**
 * The gateway of a fake Discord, as a bot without intents meets it. Events that a client has not seen when its connection
 * breaks are sent again when it resumes; those of an invalid session are lost.
 * https://discord.com/developers/docs/events/gateway
 */
export class FakeGateway {
  readonly identifies: unknown[] = [];
  readonly resumes: unknown[] = [];
  readonly closeCodes: number[] = [];
  /** Milliseconds between heartbeats, for connections from now on. */
  heartbeatMs = 41_250;
  readonly #sessions = new Map<number, Session>();
  readonly #around: Surroundings;
  #shards = 1;
  #opened = 0;

  constructor(server: WebSocketServer, around: Surroundings) {
    this.#around = around;
    server.on('connection', (socket) => this.#greet(socket));
  }

  /** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula; direct messages go to shard 0. */
  shardOf(interaction: object): number {
    const guild = 'guild_id' in interaction ? BigInt(String(interaction.guild_id)) : 0n;
    return Number((guild >> 22n) % BigInt(this.#shards));
  }

  /** Whether a session is there that takes events, now or when it is resumed. */
  hasSession(shard = 0): boolean {
    return this.#sessions.has(shard);
  }

  /** Ends the connection, as Discord does when it moves a session; without a code it breaks. */
  drop(code: number | null, shard: number): void {
    const socket = this.#sessions.get(shard)?.socket;
    if (code === null) socket?.terminate();
    else socket?.close(code);
  }

  /** Asks a shard to connect anew (opcode 7), or ends its session (opcode 9). */
  tell(message: 'reconnect' | 'session is invalid', shard: number): void {
    const session = this.#sessions.get(shard);
    const packet = message === 'reconnect' ? { op: 7, d: null } : { op: 9, d: false };
    if (session) send(session.socket, packet);
    if (message === 'session is invalid') this.#sessions.delete(shard);
  }

  /** Acknowledges no heartbeat of this connection any more. */
  fallSilent(shard = 0): void {
    const session = this.#sessions.get(shard);
    if (session) session.isZombie = true;
  }

  /** The client has died: its session takes no events. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  dispatch(shard: number, event: string, data: object): void {
    const session = this.#sessions.get(shard);
    if (!session) return;
    const sequence = ++session.sequence;
    const text = JSON.stringify({ op: 0, t: event, s: sequence, d: data });
    const sent = { sequence, text, token: 'token' in data ? String(data.token) : null };
    session.events.push(sent);
    if (session.events.length > MOST_EVENTS) session.events.shift();
    if (!session.isZombie) this.#deliver(session.socket, sent);
  }

  #deliver(socket: WebSocket, { text, token }: Sent): void {
    if (socket.readyState !== WebSocket.OPEN) return;
    socket.send(text);
    if (token !== null) this.#around.delivered(token);
  }

  #greet(socket: WebSocket): void {
    socket.on('close', (code) => {
      this.closeCodes.push(code);
      this.#around.wake();
    });
    socket.on('message', (data) => this.#hear(socket, JSON.parse(String(data)) as Packet));
    send(socket, { op: 10, d: { heartbeat_interval: this.heartbeatMs } });
  }

  #hear(socket: WebSocket, { op, d }: Packet): void {
    if (op === 1 && !this.#isZombie(socket)) send(socket, { op: 11, d: null });
    if (op === 2) this.#identify(socket, d as { shard?: [number, number] });
    if (op === 6) this.#resume(socket, d as { session_id: string; seq: number });
    this.#around.wake();
  }

  #isZombie(socket: WebSocket): boolean {
    return [...this.#sessions.values()].some((session) => session.socket === socket && session.isZombie);
  }

  #identify(socket: WebSocket, identity: { shard?: [number, number] }): void {
    this.identifies.push(identity);
    const code = this.#around.refuseWith();
    if (code !== undefined) {
      socket.close(code);
      return;
    }
    const [shard, count] = identity.shard ?? [0, 1];
    this.#shards = count;
    const id = `session-${shard}-${++this.#opened}`;
    this.#sessions.set(shard, { id, shard, socket, sequence: 0, events: [], isZombie: false });
    const { data, events } = this.#around.ready(shard);
    this.dispatch(shard, 'READY', {
      ...data,
      session_id: id,
      resume_gateway_url: this.#around.url(),
      shard: [shard, count],
    });
    for (const { event, data: its } of events) this.dispatch(shard, event, its);
  }

  #resume(socket: WebSocket, resume: { session_id: string; seq: number }): void {
    this.resumes.push(resume);
    const session = [...this.#sessions.values()].find(({ id }) => id === resume.session_id);
    if (!session) {
      send(socket, { op: 9, d: false });
      return;
    }
    session.socket = socket;
    session.isZombie = false;
    for (const sent of session.events) if (sent.sequence > resume.seq) this.#deliver(socket, sent);
    this.dispatch(session.shard, 'RESUMED', {});
  }
}

function send(socket: WebSocket, packet: Packet): void {
  socket.send(JSON.stringify({ ...packet, s: null, t: null }));
}
