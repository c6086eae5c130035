import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { createWebClient, type WebClient, type WebClientOptions } from '../web/client.ts';

/** What a page of the local web does with a request. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A web on this machine, over real sockets: every name leads to it. */
export interface LocalWeb {
  port: number;
  /** The pages by path; a query does not count. Others are answered 404. */
  pages: Map<string, Page>;
  /** The requests that came, as `METHOD host/path`. */
  visits: string[];
  /** Connections that were made, with or without a request. */
  connections: number;
  link(path: string, host?: string): string;
  /** A client that may ask this web and nothing else that is not public, without pauses. */
  client(options?: WebClientOptions): WebClient;
  close(): Promise<void>;
}

/** Opens a local web; it closes its clients with itself. */
export async function openLocalWeb(pages: Record<string, Page> = {}): Promise<LocalWeb> {
  const sockets = new Set<Socket>();
  const clients: WebClient[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    web.visits.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
    const page = web.pages.get(pathname);
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  server.on('connection', (socket) => {
    web.connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const web: LocalWeb = {
    port,
    pages: new Map(Object.entries(pages)),
    visits: [],
    connections: 0,
    link: (path, host = 'tidings.example') => `http://${host}:${port}${path}`,
    client(options = {}) {
      const client = createWebClient({
        pause: 0,
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
        allowAddress: (address) => address === '127.0.0.1',
        ...options,
        policy: { ports: [port], ...options.policy },
      });
      clients.push(client);
      return client;
    },
    async close() {
      await Promise.all(clients.map((client) => client.close()));
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return web;
}

/** A page with this content. */
export function sends(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Page {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}

/** A page that leads elsewhere. */
export function leadsTo(location: string, status = 302): Page {
  return (_, response) => {
    response.writeHead(status, { location }).end();
  };
}

/** A server that answers every connection with these bytes and then does what it wants with the socket. */
export async function openRawServer(
  answer: (socket: Socket) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
