import { type Extraction, type Quote, textOf } from '@onrecord/schema';
import { articleHead } from './answers/article.ts';
import { quoteLinesWithCue } from './parts/quote.ts';
import { type Names, namesOf, speakerLine } from './parts/speaker.ts';
import { warningLines } from './parts/warnings.ts';
import type { Block, Pen } from './text/pen.ts';
import { plain } from './text/plain.ts';
import { words } from './words.ts';

/** Everything taken out of one article: statements by speaker, claims, warnings. */
export function extractionBlocks(extraction: Extraction, pen: Pen): Block[] {
  const { article, speakers, quotes, claims, warnings } = extraction;
  const names = namesOf(speakers);
  const bySpeaker = Map.groupBy(quotes, (quote) => quote.speakerId);
  return [
    articleHead(article, pen),
    quotes.length === 0 ? pen.lines(words.emptyArticle) : [],
    ...[...bySpeaker].map(([speakerId, own]) => [
      ...pen.lines(speakerLine(speakers.find(({ id }) => id === speakerId) ?? null, pen.style)),
      ...own.flatMap((quote) => quoteLinesWithCue(quote, contextOf(quote, extraction, names), pen)),
    ]),
    claimBlock(claims, pen),
    warningLines(warnings, pen),
  ];
}

function claimBlock(claims: Extraction['claims'], pen: Pen): Block {
  if (claims.length === 0) return [];
  return [
    ...pen.lines(pen.style.strong(words.claimsHead)),
    ...claims.flatMap(({ text }) => pen.lines(plain(text, 600), { indent: 2, mark: '-' })),
  ];
}

function contextOf({ saidAt, via }: Quote, { article }: Extraction, names: Names) {
  const relay = via === null ? undefined : names.get(via);
  return {
    via: relay === undefined ? null : { name: relay },
    saidAtWords: saidAt?.evidence ? textOf(article.text, [saidAt.evidence]) : null,
    names,
  };
}
