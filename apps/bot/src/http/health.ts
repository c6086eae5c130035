import type { Metrics } from '../metrics.ts';
import type { Routes, Served } from './serve-http.ts';

/** `GET /health` (200 while Discord and the archive can be reached, else 503 with which cannot) and `GET /metrics`. */
export function healthRoutes(parts: {
  isReadable: () => Promise<boolean>;
  metrics: Metrics;
  isConnected: () => boolean;
}): Routes {
  return {
    'GET /health': () => health(parts),
    'GET /metrics': async () => {
      const { contentType, text } = await parts.metrics.print();
      return { status: 200, contentType, body: text };
    },
  };
}

async function health({
  isReadable,
  isConnected,
}: {
  isReadable: () => Promise<boolean>;
  isConnected: () => boolean;
}): Promise<Served> {
  const state = { discord: isConnected(), archive: await isReadable() };
  return {
    status: state.discord && state.archive ? 200 : 503,
    contentType: 'application/json',
    body: JSON.stringify(state),
  };
}
