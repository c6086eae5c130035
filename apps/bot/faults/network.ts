import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A network between a client and a server on this machine, which breaks and stalls when it is told to. */
export class Network {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isRefusing = false;
  #isStalled = false;

  private constructor(server: Server, to: number) {
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
    server.on('connection', (near) => this.#join(near, to));
  }

  static async to(port: number): Promise<Network> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Network(server, port);
  }

  /** Breaks every connection. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Breaks every connection, and takes none. */
  refuse(isRefusing: boolean): void {
    this.#isRefusing = isRefusing;
    if (isRefusing) this.cut();
  }

  /** Lets nothing through, in neither direction. */
  stall(isStalled: boolean): void {
    this.#isStalled = isStalled;
    for (const socket of this.#sockets)
      if (isStalled) socket.pause();
      else socket.resume();
  }

  close(): void {
    this.#server.close();
    this.cut();
  }

  #join(near: Socket, to: number): void {
    if (this.#isRefusing) {
      near.destroy();
      return;
    }
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (chunk) => into.write(chunk));
      from.on('error', () => undefined);
      from.on('close', () => {
        this.#sockets.delete(from);
        into.destroy();
      });
      if (this.#isStalled) from.pause();
    }
  }
}
