import type { IngestResult } from '@onrecord/ingest';
import { warningBlock } from './extraction.ts';
import { titleOf } from './parts/receipt.ts';
import { clean } from './text/clean.ts';
import type { Block, Pen } from './text/pen.ts';
import { words } from './words.ts';

/** What became of one article: a line, and its warnings below. */
export function ingestedBlocks(result: IngestResult, pen: Pen): Block[] {
  const at = result.line === null ? '' : `${words.line(result.line)}: `;
  if (result.kind === 'failure')
    return [
      pen.lines(`${pen.style.bad(words.failed)} ${at}${clean(result.error.message)}`, {
        first: '',
        rest: '  ',
      }),
    ];
  const { extraction, added, warnings } = result;
  const found = words.by(words.statements(added.quotes), words.speakers(extraction.speakers.length));
  return [
    [
      ...pen.lines(
        `${pen.style.good(words.status[added.status])} ${at}${titleOf(extraction.article.title)}: ${found}`,
        {
          first: '',
          rest: '  ',
        },
      ),
      ...warningBlock([...warnings, ...extraction.warnings], pen),
    ],
  ];
}
