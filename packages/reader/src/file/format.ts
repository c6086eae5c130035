/** How an article is written down: plain text, a page, one object or a list of them, one object a line, a letter, a PDF. */
export type Format = 'text' | 'html' | 'json' | 'jsonl' | 'email' | 'pdf';

const EXTENSIONS: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.eml': 'email',
  '.pdf': 'pdf',
};

/** For messages. */
export const KNOWN_EXTENSIONS = Object.keys(EXTENSIONS).join(' ');

/** The format that a file's name tells; `null` where it tells none. */
export function formatOf(name: string): Format | null {
  return EXTENSIONS[extensionOf(name)] ?? null;
}

/** The ending of a file's name in lower case, with its point; empty without one. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

/** A tag with which pages begin, after comments and declarations. */
const PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|article|meta|title)\b/i;

/** Header fields with which letters begin on their way and in mailboxes. */
const LETTER = /^(?:Return-Path|Received|Delivered-To|DKIM-Signature|MIME-Version|Message-ID|X-[\w-]+): ?\S/i;

/** The first bytes of a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return PDF_START.every((byte, index) => bytes[index] === byte);
}
const PDF_START = new TextEncoder().encode('%PDF-');

/** The format that the first line of a content tells. */
export function sniffFormat(firstLine: string): Format {
  const start = firstLine.trimStart();
  if (PAGE.test(start)) return 'html';
  if (LETTER.test(start)) return 'email';
  if (start.startsWith('{')) return isJson(start) ? 'jsonl' : 'json';
  return start.startsWith('[') && /^\[\s*(?:\{|$)/.test(start) ? 'json' : 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
