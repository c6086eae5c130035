import { type Extraction, type Quote, textOf } from '@onrecord/schema';
import { articleHead } from './answers/article.ts';
import { quoteLines } from './parts/quote.ts';
import { namesOf } from './parts/speaker.ts';
import { speakerLine } from './parts/statement.ts';
import { clean, cleanShort } from './text/clean.ts';
import type { Block, Pen } from './text/pen.ts';
import { words } from './words.ts';

/** Everything taken out of one article: statements by speaker, claims, warnings. */
export function extractionBlocks(extraction: Extraction, pen: Pen): Block[] {
  const { article, quotes, claims } = extraction;
  const groups = Map.groupBy(quotes, (quote) => quote.speakerId);
  return [
    articleHead(article, pen),
    quotes.length === 0 ? pen.lines(words.emptyArticle) : [],
    ...[...groups].map(([speakerId, own]) => speakerBlock({ extraction, speakerId, own }, pen)),
    claims.length === 0
      ? []
      : [
          ...pen.lines(pen.style.strong(words.claimsHead)),
          ...claims.flatMap(({ text }) => pen.lines(cleanShort(text, 600), { first: '  - ', rest: '    ' })),
        ],
    warningBlock(extraction.warnings, pen),
  ];
}

/** What may have cost statements. */
export function warningBlock(warnings: readonly { message: string }[], pen: Pen): Block {
  return warnings.flatMap(({ message }) =>
    pen.lines(`${pen.style.doubtful(`${words.warning}:`)} ${clean(message)}`, { first: '', rest: '  ' }),
  );
}

function speakerBlock(
  group: { extraction: Extraction; speakerId: string | null; own: readonly Quote[] },
  pen: Pen,
): Block {
  const { speakers, article } = group.extraction;
  const names = namesOf(speakers);
  const speaker = speakers.find(({ id }) => id === group.speakerId) ?? null;
  return [
    ...pen.lines(speakerLine(speaker, pen)),
    ...group.own.flatMap((quote) => {
      const evidence = quote.saidAt?.evidence;
      const saidAtWords = evidence ? textOf(article.text, [evidence]) : null;
      const via = quote.via === null ? null : (names.get(quote.via) ?? null);
      return quoteLines(quote, { via, saidAtWords, names }, pen);
    }),
  ];
}
