import { hashText } from '@onrecord/schema';

/** A link as what was seen in feeds is remembered by: it can be found again, and not read. */
export function hashLink(url: string): string {
  return hashText(url).slice(0, 32);
}
