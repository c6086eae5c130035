import type { IngestResult } from '@onrecord/ingest';
import stringWidth from 'string-width';
import { titleOf } from './parts/receipt.ts';
import { warningLines } from './parts/warnings.ts';
import type { Block, Pen } from './text/pen.ts';
import { plain } from './text/plain.ts';
import { shortened } from './text/shortened.ts';
import { words } from './words.ts';

/** What stands before an error's message is for developers: `[reader] `. */
const PART = /^\[[a-z:]+\] /;

const STATUS_STYLES = { added: 'good', unchanged: 'quiet', updated: 'doubtful' } as const;

/** Cells that a title needs to be told from others. */
const SHORTEST_TITLE = 24;

/** What became of one article: a line where the screen is wide enough, and its warnings below. */
export function ingestedBlocks(result: IngestResult, pen: Pen): Block[] {
  const place = result.line === null ? [] : [words.inLine(result.line)];
  if (result.kind === 'failure') {
    const why = [...place, plain(result.error.message.replace(PART, ''), 600)].join(': ');
    return [pen.lines(`${pen.style.bad(words.added.failed)} ${why}`)];
  }
  const { extraction, added, warnings } = result;
  const speakers = new Set(extraction.quotes.flatMap(({ speakerId }) => speakerId ?? []));
  const status = [...place, words.added[added.status]].join(': ');
  const found = words.foundBy(added.quotes, speakers.size);
  const head = (room: number) =>
    `${pen.style[STATUS_STYLES[added.status]](status)} ${shortened(titleOf(extraction.article.title), room)}`;
  const room = pen.width - stringWidth(`${status} `);
  const roomBeside = room - stringWidth(` (${found})`);
  const lines =
    roomBeside >= SHORTEST_TITLE
      ? pen.lines(`${head(roomBeside)} (${found})`)
      : [...pen.lines(head(room)), ...pen.lines(found, { indent: 2 })];
  return [[...lines, ...warningLines([...warnings, ...extraction.warnings], pen)]];
}
