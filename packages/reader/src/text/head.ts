import { isByline, parseByline } from '../byline.ts';
import { parseDate } from '../date.ts';
import { AGE, DATE_LABEL } from '../furniture.ts';

/** What the first lines of a plain text say about it. */
export interface Head {
  title: string | null;
  byline: string[];
  publishedAt: string | null;
  updatedAt: string | null;
  url: string | null;
}

/** Lines that can belong to the head: label, age, title, standfirst, byline, two dates and a link fit into it. */
const HEAD_LINES = 10;
/** Longer lines are paragraphs; the longest headlines of PolNeAR's training articles have some 150 characters. */
const TITLE_LENGTH = 200;
/** Lines of a head that are none of its fields: a section's name, a standfirst. */
const STANDFIRST_LINES = 2;
/** Titles that ask or exclaim are short; paragraphs that do may be long. */
const QUESTION_LENGTH = 80;
/** A line of this length is a paragraph whatever it ends with. */
const PARAGRAPH_LENGTH = 120;
/** A head is far shorter than this; what lies beyond need not be split into lines. */
const HEAD_CHARACTERS = 8192;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i;
const CLOCK = /[,\s]*(?:[-–—|•·@]|at)?\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?$/i;
const LINK = /^https?:\/\/\S+$/;
/** A sentence's end with another sentence behind it. */
const INNER_END = /[\p{Ll}\d][.!?]["”’')\]]*\s+["“‘'(]*\p{Lu}/u;
const SENTENCE_END = /[.!?…]["”’')\]]*$/u;

/**
 * Title, byline, dates and link of a normalised text, as far as its first lines print them on lines of their own.
 * The text itself stays whole: spans index what was printed, and a headline may quote somebody too.
 * A dateline ("Brussels: …") is part of its paragraph.
 */
export function readHead(text: string): Head {
  const head: Head = { title: null, byline: [], publishedAt: null, updatedAt: null, url: null };
  const lines = text
    .slice(0, HEAD_CHARACTERS)
    .split('\n')
    .slice(0, 2 * HEAD_LINES);
  let others = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '' || AGE.test(line)) continue;
    if (line.length > TITLE_LENGTH || others > STANDFIRST_LINES) break;
    if (readLabelled(line, head)) continue;
    if (isByline(line)) head.byline = parseByline(line);
    else if (head.title === null && isTitle(lines, index)) head.title = line;
    else if (head.byline.length > 0) break;
    else others++;
  }
  // Words like "By Friday" begin sentences too: a byline without a title above it is none.
  return head.title === null ? { ...head, byline: [] } : head;
}

/** Reads a line that holds a link or a date alone. */
function readLabelled(line: string, head: Head): boolean {
  if (LINK.test(line)) {
    head.url ??= URL.canParse(line) ? line : null;
    return true;
  }
  const label = DATE_LABEL.exec(line)?.[1]?.toLowerCase();
  const date = parseDate(line.replace(DATE_LABEL, '').replace(WEEKDAY, '').replace(CLOCK, ''));
  if (date === null) return false;
  if (label === 'updated' || label === 'modified') head.updatedAt ??= date;
  else head.publishedAt ??= date;
  return true;
}

/** A short line that is no sentence, stands before something, and is not the first line of a wrapped paragraph. */
function isTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.split(' ').length < 3 || /[,;:]$/u.test(line)) return false;
  const following = lines.slice(index + 1).find((other) => other !== '');
  if (following === undefined) return false;
  if (isByline(following) || AGE.test(following)) return true;
  if (/\.["”’')\]]*$/u.test(line) || INNER_END.test(line)) return false;
  if (SENTENCE_END.test(line) && line.length > QUESTION_LENGTH) return false;
  if (lines[index + 1] === '') return true;
  return !/^\p{Ll}/u.test(following) && (following.length > PARAGRAPH_LENGTH || SENTENCE_END.test(following));
}
