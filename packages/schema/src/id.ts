import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A stable short id: a prefix that tells the noun, and 16 hexadecimal digits (64 bits) of the parts' SHA-256. */
export function idOf(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${hashText(parts.join('\u0000')).slice(0, 16)}`;
}
