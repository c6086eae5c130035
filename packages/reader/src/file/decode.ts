import { analyse } from 'chardet';
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

/** Encodings that look like UTF-8, since they have no byte above 127. */
const ASCII_ONLY: ReadonlySet<string> = new Set(['iso-2022-jp']);

/** What `FALLBACK` has as well, and the quotation marks with it. */
const WESTERN = /^iso-8859-15?$/;

/** Below this (of 100) the statistics of letters say nothing. */
const SURE = 25;

/** As many bytes as statistics need. */
const SAMPLE = 64 * 1024;

/**
 * The text of a content: by its byte order mark, else as UTF-8 where it is strictly valid, else in the first of the
 * encodings that its server and it itself declare in which it is valid, else with a warning: as damaged UTF-8, in an
 * encoding declared, in the one that its letters suggest, or as windows-1252.
 *
 * @throws {ReaderError} `READER_BINARY` when it is no text.
 */
export function decodeBytes(
  bytes: Uint8Array,
  options: { name: string; declared?: readonly string[] },
): Decoded {
  const { name, declared = [] } = options;
  const marked = markedEncodingOf(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), warnings: [], isUnicode: true };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  const kind = binaryKindOf(bytes, utf8 !== null);
  if (kind)
    throw new ReaderError('READER_BINARY', `${name} is not text (${kind}); give it as text, HTML or JSON`, {
      context: { name, kind },
    });
  const isPlain = !declared.some((encoding) => ASCII_ONLY.has(encoding));
  if (utf8 !== null && isPlain) return { text: utf8, warnings: [], isUnicode: true };
  for (const encoding of declared) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { text, warnings: [], isUnicode: false };
  }
  const damaged = decodeDamaged(bytes);
  if (damaged !== null)
    return {
      text: damaged,
      warnings: [assumed(`${name} is UTF-8 with damaged places; they were read as U+FFFD`)],
      isUnicode: true,
    };
  const encoding = declared.find(isKnown) ?? suggestedEncodingOf(bytes) ?? FALLBACK;
  return {
    text: new TextDecoder(encoding).decode(bytes),
    warnings: [assumed(`${name} is not valid UTF-8; it was read as ${encoding}`)],
    isUnicode: false,
  };
}

function assumed(message: string): ReaderWarning {
  return { code: 'ENCODING_ASSUMED', message };
}

/** The encoding that the frequency of letters and pairs of bytes suggests; `null` where it suggests none surely. */
function suggestedEncodingOf(bytes: Uint8Array): string | null {
  const [best] = analyse(bytes.subarray(0, SAMPLE));
  const name = best && best.confidence >= SURE ? best.name.toLowerCase() : '';
  return WESTERN.test(name) || name.startsWith('utf') || !isKnown(name) ? null : name;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== null;
  } catch {
    return false;
  }
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

/** The encoding that a page or a feed declares about itself, in lower case; none, or one. */
export function declaredEncodingsOf(bytes: Uint8Array): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN));
  const [, meta, xml] = DECLARATION.exec(head) ?? [];
  const encoding = (meta ?? xml)?.toLowerCase();
  return encoding === undefined ? [] : [encoding];
}
