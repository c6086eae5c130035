import { type Article, idOf, type Quote, type Stance, textOf, type When } from '@onrecord/schema';
import type { Attribution } from './attribution/attributor.ts';
import { balanceMarks } from './balance-marks.ts';
import { quoteTypeOf } from './quote-type.ts';
import type { ResolvedSpeakers } from './speaker/index.ts';
import { lemmaOf } from './stance/index.ts';
import type { Document } from './text/index.ts';
import type { Venue } from './via/index.ts';

/** What the stages found, one entry an attribution, in the same order. */
export interface Findings {
  attributions: readonly Attribution[];
  /** For each attribution the one that it is nested in, or -1. */
  nesting: readonly number[];
  speech: ResolvedSpeakers;
  dates: readonly (When | null)[];
  stances: readonly Stance[];
  relays: readonly (string | null)[];
  venues: readonly (Venue | null)[];
}

/** The findings as quotes, ordered by the start of their content; every text is the text of its spans. */
export function assembleQuotes(article: Article, document: Document, findings: Findings): Quote[] {
  const { attributions, nesting, speech, dates, stances, relays, venues } = findings;
  const ids = attributions.map(({ content, cue, source }) => {
    const places = [content, cue, source].map((spans) =>
      spans.map(({ start, end }) => `${start}-${end}`).join(','),
    );
    return idOf('quote', article.id, article.textHash, ...places);
  });
  const quotes = attributions.map((attribution, i): Quote => {
    const { cue, source, confidence } = attribution;
    const content = balanceMarks(document, attribution.content);
    const resolution = speech.resolutions[i];
    const parent = nesting[i] ?? -1;
    return {
      id: ids[i] as string,
      articleId: article.id,
      type: quoteTypeOf(document, content),
      content,
      text: textOf(article.text, content),
      cue:
        cue.length > 0
          ? { spans: cue, text: textOf(article.text, cue), lemma: lemmaOf(document, attribution) }
          : null,
      source: source.length > 0 ? { spans: source, text: textOf(article.text, source) } : null,
      speakerId: resolution?.speakerId ?? null,
      speakerConfidence: resolution?.confidence ?? 0,
      candidates: resolution?.candidates ?? [],
      stance: stances[i] ?? 'asserts',
      saidAt: dates[i] ?? null,
      via: relays[i] ?? null,
      venue: venues[i] ?? null,
      nestedIn: parent < 0 ? null : (ids[parent] as string),
      confidence,
    };
  });
  return quotes.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

const startOf = (quote: Quote): number => quote.content[0]?.start ?? 0;
const endOf = (quote: Quote): number => quote.content.at(-1)?.end ?? 0;
