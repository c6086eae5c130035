import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a client and a server, and cuts the connection at a moment that a test chooses. */
export class CuttingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Asked for every message of a client: when to cut, if at all. */
  cut: (message: Buffer) => 'before' | 'after' | null = () => null;

  private constructor(target: URL) {
    this.#server = createServer((client) => {
      const server = connect(Number(target.port), target.hostname);
      for (const socket of [client, server]) {
        this.#sockets.add(socket);
        socket.on('error', () => {}).once('close', () => this.#sockets.delete(socket));
      }
      client.once('close', () => server.end());
      server.once('close', () => client.destroy());
      server.pipe(client);
      client.on('data', (message) => {
        const when = this.cut(message);
        if (when !== null) server.unpipe(client);
        if (when !== 'before') server.write(message);
        // The server's answer shows that it has done what it was told.
        if (when === 'after') server.once('data', () => client.destroy()).resume();
        if (when === 'before') client.destroy();
      });
    });
  }

  /** @returns A proxy, and the location that leads through it. */
  static async before(location: string): Promise<[CuttingProxy, string]> {
    const url = new URL(location);
    const proxy = new CuttingProxy(new URL(location));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    const { port } = proxy.#server.address() as { port: number };
    url.hostname = '127.0.0.1';
    url.port = String(port);
    return [proxy, url.href];
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
