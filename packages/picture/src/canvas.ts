import type { Stance, TimelineEvent } from '@onrecord/schema';
import type { Theme } from './draw-timeline.ts';
import { dejaVu } from './font.ts';
import { drawable, linesOf } from './lines.ts';

type Color = 'plain' | 'quiet' | 'accent' | Stance;

/** Where a text is put, in pixels, and how many lines it may take. */
interface TextPlace {
  x: number;
  width: number;
  size: number;
  most: number;
  color?: Color;
  isBold?: boolean;
}

/** What draws from top to bottom. */
export interface Canvas {
  /** The top of what is drawn next. */
  y: number;
  readonly height: number;
  /** Draws lines at `y`, and moves it below them. */
  text(text: string, place: TextPlace): void;
  mark(x: number, y: number, clock: TimelineEvent['clock']): void;
  /** A vertical line, behind everything. */
  rail(x: number, top: number, bottom: number): void;
  toSvg(description: string): string;
}

/** Contrast with the ground is 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
const PALETTES: Record<
  Theme,
  { ground: string; line: string } & Record<
    'plain' | 'quiet' | 'accent' | 'good' | 'bad' | 'doubtful',
    string
  >
> = {
  light: {
    ground: '#ffffff',
    line: '#b4bcc6',
    plain: '#1f2328',
    quiet: '#59636e',
    accent: '#0a58b8',
    good: '#1a7f37',
    bad: '#c4202b',
    doubtful: '#8a5a00',
  },
  dark: {
    ground: '#0d1117',
    line: '#4d5561',
    plain: '#f0f6fc',
    quiet: '#a3abb5',
    accent: '#6cb1ff',
    good: '#4ac26b',
    bad: '#ff7b72',
    doubtful: '#e3b341',
  },
};

const STANCE_COLORS: Partial<Record<Stance, 'good' | 'bad' | 'doubtful'>> = {
  confirms: 'good',
  denies: 'bad',
  doubts: 'doubtful',
  declines: 'doubtful',
};

const LEADING = 1.35;

/** Letters that are written from the right: Hebrew to Arabic Extended-A, and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Right-to-left isolate and its end (Unicode UAX #9): a line with such letters is read from the right as a whole. */
const ISOLATED = ['\u2067', '\u2069'] as const;

/** An empty canvas; its height grows. */
export function canvasFor(theme: Theme, width: number): Canvas {
  const palette = PALETTES[theme];
  const behind: string[] = [];
  const shapes: string[] = [];
  const colorOf = (color: Color) =>
    color === 'plain' || color === 'quiet' || color === 'accent'
      ? palette[color]
      : palette[STANCE_COLORS[color] ?? 'quiet'];
  return {
    y: 0,
    get height() {
      return Math.ceil(this.y);
    },
    text(text, { x, width: room, size, most, color = 'plain', isBold = false }) {
      const { regular, bold } = dejaVu();
      for (const line of linesOf(drawable(text), {
        font: isBold ? bold : regular,
        size,
        width: room,
        most,
      })) {
        const isTurned = RIGHT_TO_LEFT.test(line);
        const place = isTurned ? `x="${x + room}" text-anchor="end"` : `x="${x}"`;
        const weight = isBold ? ' font-weight="700"' : '';
        shapes.push(
          `<text ${place} y="${rounded(this.y + size)}" font-size="${size}"${weight} fill="${colorOf(color)}">${escaped(isTurned ? `${ISOLATED[0]}${line}${ISOLATED[1]}` : line)}</text>`,
        );
        this.y += size * LEADING;
      }
    },
    mark(x, y, clock) {
      const isFull = clock === 'said';
      const color = clock === null ? palette.quiet : palette.accent;
      const dashes = clock === null ? ' stroke-dasharray="3 3"' : '';
      shapes.push(
        `<circle cx="${x}" cy="${rounded(y)}" r="8" fill="${isFull ? color : palette.ground}" stroke="${color}" stroke-width="3"${dashes}/>`,
      );
    },
    rail(x, top, bottom) {
      behind.push(
        `<line x1="${x}" y1="${rounded(top)}" x2="${x}" y2="${rounded(bottom)}" stroke="${palette.line}" stroke-width="3"/>`,
      );
    },
    toSvg(description) {
      const size = `width="${width}" height="${this.height}" viewBox="0 0 ${width} ${this.height}"`;
      return [
        `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="DejaVu Sans, Verdana, sans-serif">`,
        `<title>${escaped(drawable(description))}</title>`,
        `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
        ...behind,
        ...shapes,
        '</svg>',
        '',
      ].join('\n');
    },
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
  );
}
