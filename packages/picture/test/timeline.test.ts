import { inflateSync } from 'node:zlib';
import type { Receipt, TimelineAnswer, TimelineEvent } from '@onrecord/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dejaVu } from '../src/font.ts';
import { drawTimeline, type PictureWords, toPng } from '../src/index.ts';

const NO_STANCES: PictureWords['stance'] = {
  asserts: null,
  confirms: null,
  denies: null,
  doubts: null,
  believes: null,
  asks: null,
  urges: null,
  commits: null,
  declines: null,
};

interface Draft {
  text: string;
  name?: string;
  clock?: TimelineEvent['clock'];
  day?: string;
}

function answerOf(drafts: readonly Draft[], about = 'pier'): TimelineAnswer {
  const events = drafts.map(
    ({ text, name = 'Ana Brandt', clock = 'said', day = '2026-03-16' }): TimelineEvent => {
      const receipt = {
        quote: { text, type: 'direct', stance: 'denies' },
        speaker: { name },
        article: { publisher: 'The Gazette', title: null },
      } as unknown as Receipt;
      const days = clock === null ? { earliest: null, latest: null } : { earliest: day, latest: day };
      return { clock, ...days, statement: { receipts: [receipt] } };
    },
  );
  return {
    kind: 'timeline',
    question: { kind: 'timeline', about, limit: 50 },
    searched: { articles: 1, quotes: 1, earliestPublished: null, latestPublished: null, reading: 'timeline' },
    speaker: null,
    alternatives: [],
    events,
    total: events.length,
    receipts: events.flatMap(({ statement }) => statement.receipts),
  };
}

interface Line {
  x: number;
  y: number;
  size: number;
  isBold: boolean;
  isEnd: boolean;
  text: string;
}

function linesIn(svg: string): Line[] {
  return Array.from(
    svg.matchAll(
      /<text x="([\d.]+)"( text-anchor="end")? y="([\d.]+)" font-size="(\d+)"( font-weight="700")?[^>]*>([^<]*)<\/text>/g,
    ),
    ([, x, end, y, size, bold, text = '']) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      isBold: bold !== undefined,
      isEnd: end !== undefined,
      text: text
        .replace(/[\u2067\u2069]/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    }),
  );
}

/** Lines that leave the picture or stand on one another. */
function faultsOf({ svg, width, height }: { svg: string; width: number; height: number }): Line[] {
  const lines = linesIn(svg);
  const { regular, bold } = dejaVu();
  return lines.filter((line, index) => {
    const wide = (line.isBold ? bold : regular).widthOf(line.text, line.size);
    const [left, right] = line.isEnd ? [line.x - wide, line.x] : [line.x, line.x + wide];
    const isOnAnother = index > 0 && line.y - line.size < (lines[index - 1] as Line).y - 0.5;
    return left < 0 || right > width || line.y > height || isOnAnother;
  });
}

const HARD: [string, Draft[]][] = [
  ['nothing', []],
  ['one statement', [{ text: 'It stays' }]],
  ['a word wider than the picture', [{ text: 'x'.repeat(500), name: 'Y'.repeat(300) }]],
  ['emoji of several parts and Chinese', [{ text: 'It 👩‍🚒 stays 😀 北京' }]],
  ['Arabic and Hebrew', [{ text: 'الرصيف آمن pier تماما', name: 'דוד כהן' }]],
  ['markup', [{ text: '<b>&"It"</b> stays' }]],
  ['one day', Array.from({ length: 5 }, (_, index) => ({ text: `It stays ${index}` }))],
  ['fifty', Array.from({ length: 50 }, (_, index) => ({ text: `It stays ${index} `.repeat(20) }))],
  [
    'no date',
    [
      { text: 'It stays', clock: null },
      { text: 'It goes', clock: 'published' },
    ],
  ],
];

describe('a timeline', () => {
  test.each(HARD)('of %s is drawn without anything on anything else', (_, drafts) => {
    for (const theme of ['light', 'dark'] as const) {
      const picture = drawTimeline(answerOf(drafts), { theme });
      expect(faultsOf(picture)).toEqual([]);
      const png = toPng(picture.svg);
      // Width and height stand in the header of a PNG (ISO/IEC 15948, 11.2.2).
      const header = new DataView(png.buffer, png.byteOffset);
      expect([header.getUint32(16), header.getUint32(20)]).toEqual([picture.width, picture.height]);
    }
  });

  test('of any words is drawn so, and told in words within what Discord takes', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.array(fc.record({ text, name: text }), { maxLength: 5 }), text, (drafts, about) => {
        const picture = drawTimeline(answerOf(drafts, about));
        expect(faultsOf(picture)).toEqual([]);
        expect(picture.alternative.length).toBeLessThanOrEqual(1024);
      }),
      { numRuns: 60 },
    );
  });

  test('shows letters that are not there by a mark, and keeps them in the alternative text', () => {
    const { svg, alternative } = drawTimeline(answerOf([{ text: 'It is 北京' }]));
    expect(linesIn(svg).map(({ text }) => text)).toContain('“It is ▯▯”');
    expect(alternative).toContain('It is 北京');
  });

  test('tells what is known by publication only', () => {
    const { svg, alternative } = drawTimeline(answerOf([{ text: 'It stays', clock: 'published' }]));
    expect(linesIn(svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['16 Mar 2026 · published', 'only its publication is dated']),
    );
    expect(alternative).toBe(
      'Timeline, “pier”: 1 statement. 16 Mar 2026 (published), Ana Brandt denied: It stays.',
    );
  });

  test('is in the language of the words that are given', () => {
    const answer = answerOf([{ text: 'It stays', clock: 'published' }, { text: 'It goes' }]);
    const words: PictureWords = {
      stance: { ...NO_STANCES, denies: 'bestreitet' },
      nobody: 'niemand',
      undated: 'undatiert',
      published: 'erschienen',
      said: 'an dem Tag gesagt',
      onlyPublished: 'nur das Erscheinen ist datiert',
      none: 'nichts',
      days: (_, latest) => `bis ${latest}`,
      statements: (count) => `${count} Aussagen`,
      earlier: (count) => `und ${count} frühere`,
      alsoIn: (count) => ` und ${count} weitere`,
      title: (who, about) => `${who} über ${about}`,
      timeline: (title, count) => `Zeitleiste ${title}, ${count}:`,
      andMore: (count) => `Und ${count} mehr.`,
    };
    const { svg, alternative } = drawTimeline(answer, { words });
    expect(linesIn(svg).map(({ text }) => text)).toEqual([
      'null über pier',
      '2 Aussagen',
      'bis 2026-03-16 · erschienen',
      'Ana Brandt',
      'bestreitet',
      '“It stays”',
      'The Gazette',
      'bis 2026-03-16',
      'Ana Brandt',
      'bestreitet',
      '“It goes”',
      'The Gazette',
      'an dem Tag gesagt',
      'nur das Erscheinen ist datiert',
    ]);
    expect(alternative).toMatch(
      /^Zeitleiste null über pier, 2 Aussagen: bis 2026-03-16 \(erschienen\), Ana Brandt bestreitet/,
    );
  });

  test('is not blank where letters are', () => {
    const png = toPng(drawTimeline(answerOf([{ text: 'It stays' }])).svg);
    expect(coloursOf(png)).toBeGreaterThan(8);
  });
});

/** Distinct bytes in the pixels: a blank picture has few. */
function coloursOf(png: Uint8Array): number {
  const parts: Uint8Array[] = [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...png.slice(at + 4, at + 8)) === 'IDAT')
      parts.push(png.slice(at + 8, at + 8 + length));
    at += length + 12;
  }
  return new Set(inflateSync(Buffer.concat(parts))).size;
}
