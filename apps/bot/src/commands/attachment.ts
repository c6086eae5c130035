import { UserError } from '../user-error.ts';

/** Largest attachment that is read. */
export const MOST_BYTES = 5 * 1024 * 1024;

const TIMEOUT_MS = 10_000;

/** Where Discord serves attachments. https://discord.com/developers/docs/reference#signed-attachment-cdn-urls */
const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/**
 * The bytes of an attachment, from Discord's own hosts (or the configured API's) and no other; redirects are not followed.
 *
 * @throws {UserError} when the address is foreign, Discord refuses, or the file is too large.
 */
export async function fetchAttachment(address: string, apiUrl: string): Promise<AsyncIterable<Uint8Array>> {
  const url = new URL(address);
  const isDiscords = url.protocol === 'https:' && HOSTS.has(url.hostname);
  if (!isDiscords && url.origin !== new URL(apiUrl).origin)
    throw new UserError((words) => words.error.attachmentForeign);
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    () => null,
  );
  if (!response?.ok || !response.body) throw new UserError((words) => words.error.attachmentFailed);
  return limited(response.body);
}

export function attachmentName(address: string): string {
  return decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '') || 'attachment';
}

async function* limited(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new UserError((words) => words.error.attachmentTooLarge(`${MOST_BYTES / 1024 / 1024} MB`));
    yield chunk;
  }
}
