import type { WebHeaders } from './exchange.ts';

/** The media type of a content, in lower case and without parameters; `null` where the server names none. */
export function mediaTypeOf(headers: WebHeaders): string | null {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() || null;
}

/** The encoding that a server names for a content; none, or one. */
export function charsetsOf(headers: WebHeaders): string[] {
  const [, charset] = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(headers['content-type'] ?? '') ?? [];
  return charset === undefined ? [] : [charset.toLowerCase()];
}
