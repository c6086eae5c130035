import type { TimelineAnswer, TimelineEvent } from '@onrecord/schema';
import { alternativeOf } from './alternative.ts';
import { type Canvas, canvasFor } from './canvas.ts';
import { daysOf, english, type PictureWords, titleOf } from './words.ts';

export type Theme = 'light' | 'dark';

export interface DrawOptions {
  /** Default `light`. */
  theme?: Theme;
  /** Default English. */
  words?: PictureWords;
}

/** A picture as SVG 1.1, in CSS pixels; `alternative` is what it shows, in words. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  alternative: string;
}

/** 720 pixels are two for one of a phone's: the smallest letters are as large there as a caption. */
const WIDTH = 720;
const MARGIN = 32;
const RAIL = 44;
const TEXT = 76;

/** Letter sizes in pixels. */
const SIZE = { title: 32, date: 24, name: 24, quote: 24, note: 20 } as const;

/** Events that are drawn, the latest; up to `ROOMY` of them have room for several lines. */
const MOST = 50;
const ROOMY = 15;

/**
 * Statements along a line in time order: a full mark where the words are dated, an empty one where only their publication
 * is. Everything is measured before it is drawn, so that nothing overlaps.
 *
 * @example drawTimeline(answer, { theme: 'dark' }).svg // '<svg xmlns=…'
 */
export function drawTimeline(
  answer: TimelineAnswer,
  { theme = 'light', words = english }: DrawOptions = {},
): Picture {
  const canvas = canvasFor(theme, WIDTH);
  const events = answer.events.slice(-MOST);
  drawHead(canvas, answer, { left: answer.total - events.length, words });
  const top = canvas.y;
  const marks: number[] = [];
  for (const [index, event] of events.entries()) {
    const isSameDate = index > 0 && dateKey(events[index - 1] as TimelineEvent) === dateKey(event);
    marks.push(drawEvent(canvas, event, { isSameDate, isRoomy: events.length <= ROOMY, words }));
  }
  if (marks.length > 1) canvas.rail(RAIL, marks[0] ?? top, marks.at(-1) ?? top);
  for (const [index, y] of marks.entries()) canvas.mark(RAIL, y, events[index]?.clock ?? null);
  drawLegend(canvas, events, words);
  const alternative = alternativeOf(answer, words);
  return { svg: canvas.toSvg(alternative), width: WIDTH, height: canvas.height, alternative };
}

const dateKey = ({ clock, earliest, latest }: TimelineEvent) => `${clock} ${earliest} ${latest}`;

function drawHead(
  canvas: Canvas,
  answer: TimelineAnswer,
  { left, words }: { left: number; words: PictureWords },
): void {
  const room = { x: MARGIN, width: WIDTH - 2 * MARGIN };
  canvas.y = MARGIN;
  canvas.text(titleOf(answer, words), { ...room, size: SIZE.title, isBold: true, most: 3 });
  const count = answer.total === 0 ? words.none : words.statements(answer.events.length);
  const note = left > 0 ? `${count}, ${words.earlier(left)}` : count;
  canvas.text(note, { ...room, size: SIZE.note, color: 'quiet', most: 2 });
  canvas.y += 20;
}

/** Draws one statement and returns where its mark stands. */
function drawEvent(
  canvas: Canvas,
  event: TimelineEvent,
  { isSameDate, isRoomy, words }: { isSameDate: boolean; isRoomy: boolean; words: PictureWords },
): number {
  const [first, ...others] = event.statement.receipts;
  const room = { x: TEXT, width: WIDTH - TEXT - MARGIN };
  const date = `${daysOf(event, words)}${event.clock === 'published' ? ` · ${words.published}` : ''}`;
  const mark = canvas.y + (isSameDate ? SIZE.name : SIZE.date) * 0.7;
  if (!isSameDate) canvas.text(date, { ...room, size: SIZE.date, color: 'accent', isBold: true, most: 1 });
  if (!first) return mark;
  canvas.text(first.speaker?.name ?? words.nobody, {
    ...room,
    size: SIZE.name,
    isBold: true,
    most: isRoomy ? 2 : 1,
  });
  const stance = words.stance[first.quote.stance];
  if (stance !== null)
    canvas.text(stance, { ...room, size: SIZE.note, color: first.quote.stance, isBold: true, most: 1 });
  const quote = first.quote.type === 'direct' ? `“${first.quote.text}”` : first.quote.text;
  canvas.text(quote, { ...room, size: SIZE.quote, most: isRoomy ? 4 : 2 });
  const outlet = first.article.publisher ?? first.article.title ?? '';
  const more = others.length > 0 ? words.alsoIn(others.length) : '';
  if (isRoomy && outlet !== '')
    canvas.text(`${outlet}${more}`, { ...room, size: SIZE.note, color: 'quiet', most: 1 });
  canvas.y += isRoomy ? 26 : 16;
  return mark;
}

function drawLegend(canvas: Canvas, events: readonly TimelineEvent[], words: PictureWords): void {
  for (const [clock, meaning] of [
    ['said', words.said],
    ['published', words.onlyPublished],
    [null, words.undated],
  ] as const) {
    if (!events.some((event) => event.clock === clock)) continue;
    canvas.mark(RAIL, canvas.y + SIZE.note * 0.7, clock);
    canvas.text(meaning, { x: TEXT, width: WIDTH - TEXT - MARGIN, size: SIZE.note, color: 'quiet', most: 1 });
    canvas.y += 4;
  }
  canvas.y += MARGIN / 2;
}
