import { inflateSync } from 'node:zlib';
import type { StructuredTextItem } from 'unpdf';
import { ReaderError } from '../error.ts';

/** What a PDF holds: its words, and what it says about itself. */
export interface PdfContent {
  /** Paragraphs, separated by blank lines. */
  text: string;
  /** What the file says of itself; who made it and when says nothing of who wrote its words and when. */
  title: string | null;
}

/** An article has a few pages, a report a hundred. */
const MAX_PAGES = 300;
/** What all compressed parts together may become; a page of text has some 20 KB, its pictures are not unpacked here. */
const MAX_UNPACKED = 256 * 1024 * 1024;
/** What one part may become: a content stream or a font. */
const MAX_STREAM = 64 * 1024 * 1024;

/**
 * The text of a PDF in its own order, by pdf.js without drawing, fonts of the system or scripts.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE` where it holds no words (a scan) or wants a password,
 *   `READER_TOO_LARGE` where it would unpack to more than any article has.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<PdfContent> {
  refuseBombs(bytes, name);
  // Two megabytes of library that only PDF files need.
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  // pdf.js takes the buffer for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    maxImageSize: 0,
    // Errors alone: what it thinks of a file is for its own makers.
    verbosity: 0,
  }).catch((cause: Error) => {
    throw cannotRead(
      name,
      /password/i.test(cause.name + cause.message) ? 'wants a password' : 'is damaged',
      cause,
    );
  });
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new ReaderError(
        'READER_TOO_LARGE',
        `${name} has ${pdf.numPages} pages; an article has at most ${MAX_PAGES}`,
      );
    const { items } = await extractTextItems(pdf);
    const { info } = (await pdf.getMetadata().catch(() => null)) ?? {};
    const about = (info ?? {}) as Record<string, unknown>;
    const text = items.flatMap(paragraphsOf).join('\n\n');
    if (text.trim() === '') throw cannotRead(name, 'holds no words; it may be a scan');
    return { text, title: titleOf(about.Title) };
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    throw cannotRead(name, 'is damaged', error);
  } finally {
    await pdf.cleanup();
  }
}

/** Lines further apart than this part of the usual distance begin a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** Lines that end before this part of the width end their paragraph, if with a sentence. */
const SHORT_LINE = 0.85;

interface Line {
  text: string;
  y: number;
  size: number;
  end: number;
}

/** The paragraphs of a page: its lines joined, words divided at their ends made whole. */
function paragraphsOf(items: readonly StructuredTextItem[]): string[] {
  const lines = linesOf(items);
  const gaps = lines
    .slice(1)
    .map(({ y }, index) => (lines[index]?.y ?? y) - y)
    .filter((gap) => gap > 0);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const width = Math.max(0, ...lines.map(({ end }) => end));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isNew =
      !before ||
      before.y - line.y > usual * PARAGRAPH_GAP ||
      before.y < line.y ||
      Math.abs(before.size - line.size) > 1 ||
      (before.end < width * SHORT_LINE && /[.!?…:]["”’»)]*$/u.test(before.text));
    if (isNew) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
  }
  return paragraphs;
}

/** Two lines of a paragraph as one; a hyphen at the end of the first goes where a small letter follows. */
function joined(first: string, second: string): string {
  return /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)
    ? first.slice(0, -1) + second
    : `${first} ${second}`;
}

function linesOf(items: readonly StructuredTextItem[]): Line[] {
  const lines: Line[] = [];
  let isEnded = true;
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    const last = lines.at(-1);
    if (last && !isEnded && Math.abs(last.y - y) < Math.max(1, last.size / 2)) {
      const isApart = x - last.end > fontSize * 0.15 && !/\s$/u.test(last.text) && !/^\s/u.test(str);
      last.text += (isApart ? ' ' : '') + str;
      last.end = Math.max(last.end, x + width);
    } else if (str.trim() !== '') lines.push({ text: str, y, size: fontSize, end: x + width });
    isEnded = hasEOL;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** The stages of one part: `/FlateDecode`, or a list of them. */
const FILTERS = /\/Filter\s*(\[[^\]]{0,200}\]|\/\w+)/;
const PICTURE = /\/Subtype\s*\/Image/;

/**
 * pdf.js unpacks a part whole, whatever it becomes. So each is unpacked here first, up to a limit; what is packed
 * twice, or by a method that nobody uses for text any more and that makes much of little, is not read.
 */
function refuseBombs(bytes: Uint8Array, name: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = buffer.subarray(Math.max(0, at - 600), at).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const filters = FILTERS.exec(own)?.[1]?.match(/\/\w+/g) ?? [];
    const packed = filters.filter(
      (filter) => !/^\/(?:DCT|JPX|CCITTFax|JBIG2|ASCII85|ASCIIHex|Crypt)/.test(filter),
    );
    if (packed.length > 1 || packed.some((filter) => /^\/(?:LZW|RunLength)/.test(filter))) throw bomb(name);
    if (packed.length === 0 || PICTURE.test(own)) continue;
    unpacked += unpackedSize(buffer.subarray(at + (buffer[at + 6] === 0x0d ? 8 : 7)), name);
    if (unpacked > MAX_UNPACKED) throw bomb(name);
  }
}

function unpackedSize(packed: Uint8Array, name: string): number {
  try {
    return inflateSync(packed, { maxOutputLength: MAX_STREAM }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw bomb(name);
    // Damage is for pdf.js to deal with.
    return 0;
  }
}

function bomb(name: string): ReaderError {
  return new ReaderError(
    'READER_TOO_LARGE',
    `${name} would unpack to more than any article has; it is not read`,
    {
      context: { name },
    },
  );
}

function cannotRead(name: string, what: string, cause?: unknown): ReaderError {
  return new ReaderError('READER_NO_ARTICLE', `${name} ${what}; give the article’s text`, {
    cause,
    context: { name, reason: 'no-text' },
  });
}

/** What programs call a file for want of a title. */
const NO_TITLE =
  /^(?:untitled|microsoft \w+|unknown|document\d*|print)\b|\.(?:docx?|indd|pdf|qxd|html?|rtf|odt|pages)$/i;

function titleOf(value: unknown): string | null {
  const title = typeof value === 'string' ? value.trim() : '';
  return title === '' || NO_TITLE.test(title) ? null : title;
}
