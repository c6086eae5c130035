import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** How much of a digest an id holds. */
const ID_BYTES = 8;

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)));
}

/** A stable short id: a prefix that tells the noun, and 16 hexadecimal digits (64 bits) of the parts' SHA-256. */
export function idOf(prefix: string, ...parts: readonly (string | number)[]): string {
  const digest = sha256(encoder.encode(parts.join('\u0000')));
  return `${prefix}_${bytesToHex(digest.subarray(0, ID_BYTES))}`;
}
