import type { Span } from '@onrecord/schema';

/** Lines looked at to tell a hard-wrapped text. */
const SAMPLE_LINES = 200;

/** No hard-wrapped line is longer: plain-text e-mail and Usenet wrap at 72 to 80. */
const LONGEST_WRAPPED_LINE = 100;

/** What a paragraph's last line ends with, quotation marks and brackets aside. */
const FINISHED = /[.!?:…][”"’')\]]*\s*$/u;

/**
 * The paragraphs of a text, none of them empty. A line is a paragraph, unless the text is hard-wrapped: then blank
 * lines part paragraphs.
 */
export function findParagraphs(text: string): Span[] {
  const lines = nonEmptyLines(text);
  return isHardWrapped(text, lines) ? joinLines(lines) : lines;
}

function nonEmptyLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (/\S/.test(text.slice(start, Math.min(end, start + 64))) || text.slice(start, end).trim() !== '')
      lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Whether most lines that another line follows directly are short and stop in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < Math.min(lines.length, SAMPLE_LINES); i++) {
    const line = lines[i] as Span;
    if ((lines[i + 1] as Span).start !== line.end + 1) continue;
    followed++;
    if (line.end - line.start > LONGEST_WRAPPED_LINE) return false;
    if (!FINISHED.test(text.slice(line.start, line.end))) wrapped++;
  }
  return followed >= 3 && wrapped > followed / 2;
}

function joinLines(lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && line.start === last.end + 1) last.end = line.end;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}
