import { OnrecordError } from './error.ts';
import { Extraction } from './extraction.ts';
import { hashText } from './id.ts';
import type { Span } from './span.ts';
import { textOf } from './span.ts';

/**
 * The extraction, once it is proved sound: of its form, its text that of its hash, every span inside the text, every
 * printed word that of its span, and every id that it mentions its own.
 *
 * For the border: an import, a file, another process. What the extractor returns is sound by construction.
 *
 * @throws {ZodError} when it is not of its form.
 * @throws {OnrecordError} `SPAN_OUT_OF_RANGE`, `SPAN_TEXT_MISMATCH` or `ID_UNKNOWN`, with the quote in `context`.
 */
export function checkExtraction(value: unknown): Extraction {
  const extraction = Extraction.parse(value);
  const { article, quotes, speakers, claims } = extraction;
  if (hashText(article.text) !== article.textHash)
    throw new OnrecordError(
      'SPAN_TEXT_MISMATCH',
      `[schema] the text of ${article.id} is not that of its textHash`,
    );

  const speakerIds = new Set(speakers.map((speaker) => speaker.id));
  const quoteIds = new Set(quotes.map((quote) => quote.id));
  for (const quote of quotes) {
    checkText(article.text, quote.content, quote.text, quote.id);
    for (const part of [quote.cue, quote.source])
      if (part) checkText(article.text, part.spans, part.text, quote.id);
    if (quote.venue) checkText(article.text, [quote.venue.span], quote.venue.text, quote.id);
    if (quote.saidAt?.evidence) textOf(article.text, [quote.saidAt.evidence]);
    for (const id of [
      quote.speakerId,
      quote.via,
      ...quote.candidates.map((candidate) => candidate.speakerId),
    ])
      if (id !== null) checkKnown(speakerIds, id, 'speaker');
    if (quote.nestedIn !== null) checkKnown(quoteIds, quote.nestedIn, 'quote');
  }
  for (const speaker of speakers)
    for (const role of speaker.roles) checkText(article.text, [role.span], role.text, speaker.id);
  for (const claim of claims)
    for (const id of [claim.first, claim.last, ...claim.appearances.map((appearance) => appearance.quoteId)])
      checkKnown(quoteIds, id, 'quote');
  return extraction;
}

function checkText(text: string, spans: readonly Span[], printed: string, owner: string): void {
  const found = textOf(text, spans);
  if (found !== printed)
    throw new OnrecordError(
      'SPAN_TEXT_MISMATCH',
      `[schema] ${owner} says ${JSON.stringify(printed)}, but its spans hold ${JSON.stringify(found)}`,
      { context: { owner, spans, printed, found } },
    );
}

function checkKnown(ids: ReadonlySet<string>, id: string, noun: string): void {
  if (!ids.has(id))
    throw new OnrecordError(
      'ID_UNKNOWN',
      `[schema] the extraction mentions ${noun} ${id}, but does not hold it`,
    );
}
