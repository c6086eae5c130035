/** First bytes of files that are no text, by the name a person knows them under (Wikipedia, "List of file signatures"). */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP or Office', [0x50, 0x4b, 0x03, 0x04]],
  ['old Office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['SQLite database', [...new TextEncoder().encode('SQLite format 3\0')]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['WebAssembly', [0x00, 0x61, 0x73, 0x6d]],
  ['RTF', [...new TextEncoder().encode('{\\rtf')]],
];

/** As much as git looks at to tell text from binary. */
const LOOK_AT = 8000;
/** A stray NUL happens in text; compressed data and programs have at least four in a thousand bytes. */
const NUL_SHARE = 0.001;
/** Random bytes hold some eleven control characters in a hundred, Latin-1 text none. */
const CONTROL_SHARE = 0.01;

/**
 * What kind of binary a content is, or `null` where it is text. `isDecodable` says whether it is strictly valid in a
 * Unicode encoding; where it is not, it is held to a stricter rule.
 */
export function binaryKindOf(bytes: Uint8Array, isDecodable: boolean): string | null {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) return signature[0];
  const head = bytes.subarray(0, LOOK_AT);
  const nuls = count(head, (byte) => byte === 0);
  const controls = count(head, (byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
  const isBinary = isDecodable
    ? nuls > head.length * NUL_SHARE
    : nuls > 0 || controls > head.length * CONTROL_SHARE;
  return isBinary ? 'binary' : null;
}

function count(bytes: Uint8Array, matches: (byte: number) => boolean): number {
  let found = 0;
  for (const byte of bytes) if (matches(byte)) found++;
  return found;
}
