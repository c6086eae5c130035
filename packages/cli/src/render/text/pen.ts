import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { type Style, styleOf } from './style.ts';

/** Where an answer is drawn. */
export interface Screen {
  /** Cells of a line; at least 40 are used. */
  columns: number;
  /** Whether the terminal understands ANSI colours. */
  color: boolean;
}

/** Lines of an answer that belong together. */
export type Block = readonly string[];

/** What draws on one screen. */
export interface Pen {
  style: Style;
  /** A text as lines, each behind its prefix and none wider than the screen. */
  lines(text: string, prefix?: string | Prefix): string[];
}

/** What the first line begins with, and the others. */
interface Prefix {
  first: string;
  rest: string;
}

const NARROWEST = 40;

/** Longer lines are hard to read, whatever the screen has (Bringhurst, Elements of Typographic Style, 2.1.2). */
const WIDEST = 100;

export function penFor({ columns, color }: Screen): Pen {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns) || 0));
  return {
    style: styleOf(color),
    lines(text, prefix = '') {
      const { first, rest } = typeof prefix === 'string' ? { first: prefix, rest: prefix } : prefix;
      const room = width - Math.max(stringWidth(first), stringWidth(rest));
      const wrapped = wrapAnsi(text, room, { hard: true });
      return wrapped.split('\n').map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd());
    },
  };
}

/** Blocks with an empty line between them; empty blocks leave none. */
export function page(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
