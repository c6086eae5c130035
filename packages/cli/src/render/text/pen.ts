import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { type Style, styleOf } from './style.ts';

/** Where an answer is drawn. */
export interface Screen {
  /** Cells of a line; 40 are used at least and 100 at most. */
  columns: number;
  /** Whether the terminal understands ANSI colours. */
  color: boolean;
}

/** Lines of an answer that belong together. */
export type Block = readonly string[];

/** What draws on one screen. */
export interface Pen {
  style: Style;
  /** Cells of a line. */
  width: number;
  /** A text as lines, none wider than the screen. */
  lines(text: string, place?: Place): string[];
}

/** Where lines stand. */
interface Place {
  /** Cells left free before every line. */
  indent?: number;
  /** Stands before the first line; the others keep its place free. */
  mark?: string;
  /** Stands before every line. */
  gutter?: string;
}

const NARROWEST = 40;

/** Longer lines are hard to read, whatever the screen has (Bringhurst, Elements of Typographic Style, 2.1.2). */
const WIDEST = 100;

/** Between words that stay on one line. No text of an article has it: `plain` makes every space the same. */
export const NO_BREAK = '\u00a0';

export function penFor({ columns, color }: Screen): Pen {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns) || 0));
  return {
    style: styleOf(color),
    width,
    lines(text, { indent = 0, mark, gutter } = {}) {
      const space = ' '.repeat(indent);
      const lead = mark ?? gutter;
      const first = lead === undefined ? space : `${space}${lead} `;
      const rest = mark === undefined ? first : ' '.repeat(stringWidth(first));
      const wrapped = wrapAnsi(text, width - stringWidth(first), { hard: true });
      return wrapped
        .replaceAll(NO_BREAK, ' ')
        .split('\n')
        .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd());
    },
  };
}

/** Short facts as one text, parted by dots. */
export function dotted(facts: readonly string[]): string {
  return facts.join(`${NO_BREAK}· `);
}

/** Blocks with an empty line between them; empty blocks leave none. */
export function page(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
