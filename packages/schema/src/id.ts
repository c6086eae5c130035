import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** Taken again for each short text: nothing keeps what was encoded. */
const buffer = new Uint8Array(256);

/** How much of a digest an id holds. */
const ID_BYTES = 8;

/** A hash that nothing was put into, and the one that each text is put into: a new one takes longer than to hash an id. */
const EMPTY = sha256.create();
const hash = sha256.create();
const digest = new Uint8Array(hash.outputLen);
const idBytes = digest.subarray(0, ID_BYTES);

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function hashText(text: string): string {
  digestText(text);
  return bytesToHex(digest);
}

/** A stable short id: a prefix that tells the noun, and 16 hexadecimal digits (64 bits) of the parts' SHA-256. */
export function idOf(prefix: string, ...parts: readonly (string | number)[]): string {
  digestText(parts.join('\u0000'));
  return `${prefix}_${bytesToHex(idBytes)}`;
}

/** Leaves the SHA-256 of a text in `digest`. */
function digestText(text: string): void {
  EMPTY._cloneInto(hash).update(utf8Of(text)).digestInto(digest);
}

/** A text in UTF-8; parts of ids are short and plain, which takes a tenth of the encoder's time. */
function utf8Of(text: string): Uint8Array {
  if (text.length > buffer.length) return encoder.encode(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return encoder.encode(text);
    buffer[i] = unit;
  }
  return buffer.subarray(0, text.length);
}
