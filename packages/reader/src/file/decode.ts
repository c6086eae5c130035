import { ReaderError } from '../error.ts';
import type { ReaderWarning } from '../result.ts';
import { binaryKindOf } from './binary.ts';

export interface Decoded {
  text: string;
  warnings: ReaderWarning[];
  /** False where no Unicode encoding fitted and one had to be taken from the page or assumed. */
  isUnicode: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What the web takes for undeclared Western text (WHATWG Encoding §4.2); a superset of Latin-1's letters. */
const FALLBACK = 'windows-1252';

/** In other encodings hardly any two bytes together are valid UTF-8 by chance. */
const INTACT_FOR_DAMAGED = 5;

/** The Unicode encoding that a byte order mark tells; `null` without one. */
export function markedEncodingOf(bytes: Uint8Array): string | null {
  const mark = BYTE_ORDER_MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return mark?.[0] ?? null;
}

/**
 * The text of a content: by its byte order mark, else as UTF-8 where it is strictly valid, else in the encoding
 * that it declares, else with a warning as damaged UTF-8 or as windows-1252.
 *
 * @throws {ReaderError} `READER_BINARY` when it is no text.
 */
export function decodeBytes(bytes: Uint8Array, options: { name: string; declared?: string | null }): Decoded {
  const marked = markedEncodingOf(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), warnings: [], isUnicode: true };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  const kind = binaryKindOf(bytes, utf8 !== null);
  if (kind)
    throw new ReaderError('READER_BINARY', `${options.name} is not text (${kind}); give it as text or HTML`, {
      context: { name: options.name, kind },
    });
  if (utf8 !== null) return { text: utf8, warnings: [], isUnicode: true };
  const declared = options.declared ? decodeStrictly(bytes, options.declared) : null;
  if (declared !== null) return { text: declared, warnings: [], isUnicode: false };
  const damaged = decodeDamaged(bytes);
  if (damaged !== null) {
    const message = `${options.name} is UTF-8 with damaged places; they were read as U+FFFD`;
    return { text: damaged, warnings: [{ code: 'ENCODING_ASSUMED', message }], isUnicode: true };
  }
  const message = `${options.name} is not valid UTF-8; it was read as ${FALLBACK}`;
  return {
    text: new TextDecoder(FALLBACK).decode(bytes),
    warnings: [{ code: 'ENCODING_ASSUMED', message }],
    isUnicode: false,
  };
}

/** UTF-8 with a few bad bytes (a file cut short, two files joined); `null` where it is likelier another encoding. */
function decodeDamaged(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  let intact = 0;
  for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) character === '\ufffd' ? damaged++ : intact++;
  return intact >= damaged * INTACT_FOR_DAMAGED ? text : null;
}

/** `null` where the bytes are not valid in the encoding, or no such encoding is known. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where pages declare their encoding (HTML §13.2.3.2 looks at 1,024 bytes; real heads are longer). */
const DECLARATION_WITHIN = 4096;
const DECLARATION =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|^<\?xml[^>]{0,100}encoding=["']([\w.-]{2,40})/i;

/** The encoding that a page declares about itself, in lower case; `null` without one. */
export function declaredEncodingOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN));
  const [, meta, xml] = DECLARATION.exec(head) ?? [];
  return (meta ?? xml)?.toLowerCase() ?? null;
}
