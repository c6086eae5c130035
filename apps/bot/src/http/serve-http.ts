import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OnrecordError } from '@onrecord/schema';

/** What a path answers. */
export interface Served {
  status: number;
  contentType?: string;
  body?: string;
}

/** A path's handler; `body` holds the bytes of a POST. */
export type Route = (request: { headers: IncomingMessage['headers']; body: Buffer }) => Promise<Served>;

/** Routes by method and path: `GET /health`. */
export type Routes = Record<string, Route>;

export interface HttpServer {
  port: number;
  /** Takes no more, lets what runs finish. */
  stop(): Promise<void>;
}

/** Largest body that is read: an interaction of Discord's takes some kilobytes. */
const MOST_BYTES = 1024 * 1024;

/** A request must be there whole by then; slow ones are cut off. */
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Serves routes on an address.
 *
 * @throws {OnrecordError} `BOT_HTTP` when the address cannot be listened on.
 */
export async function serveHttp(
  address: { host: string; port: number },
  routes: Routes,
): Promise<HttpServer> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    void respond(request, response, routes);
  });
  server.listen(address);
  await once(server, 'listening').catch((error: Error) => {
    throw new OnrecordError(
      'BOT_HTTP',
      `[bot] cannot listen on ${address.host} port ${address.port}: ${error.message}; choose another HTTP_PORT or HTTP_HOST`,
      { cause: error },
    );
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
}

async function respond(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const served = await route(request, routes).catch((): Served => ({ status: 500 }));
  response.writeHead(served.status, served.contentType ? { 'content-type': served.contentType } : {});
  response.end(served.body);
}

async function route(request: IncomingMessage, routes: Routes): Promise<Served> {
  const path = request.url?.split('?')[0] ?? '/';
  const handle = routes[`${request.method} ${path}`];
  if (!handle) return { status: 404 };
  const body = await bodyOf(request);
  return body === null ? { status: 413 } : handle({ headers: request.headers, body });
}

/** The body, or `null` for one that is too large: that is read to its end, so that the answer arrives, but not kept. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes <= MOST_BYTES) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  return bytes > MOST_BYTES ? null : Buffer.concat(chunks);
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}
