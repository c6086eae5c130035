import type { Article, Extraction, Quote, Speaker } from '@onrecord/schema';
import manifest from '../package.json' with { type: 'json' };
import { assembleQuotes } from './assemble.ts';
import type { Attributor } from './attribution/attributor.ts';
import { createLearnedAttributor } from './attribution/learned/index.ts';
import { withRelativeDenials } from './attribution/relative-denials.ts';
import { withSignatures } from './attribution/signatures.ts';
import { withoutSpokenOf } from './attribution/spoken-of.ts';
import { withTranscripts } from './attribution/transcripts.ts';
import { wholeQuotations } from './attribution/whole-quotations.ts';
import { joinClaims } from './claim/index.ts';
import { nestingOf } from './nesting.ts';
import { resolveSpeakers } from './speaker/index.ts';
import { stanceOf } from './stance/index.ts';
import { readDocument } from './text/index.ts';
import { carryVenues, findVenue, findVia, withCitedSources } from './via/index.ts';
import { warningsOf } from './warnings.ts';
import { dateAttributions } from './when/index.ts';

export interface ExtractorOptions {
  /** Finds the attributions. Default: the learned linear model for English. */
  attributor?: Attributor;
}

export interface Extractor {
  /**
   * Everything that the article attributes to somebody: synchronous, deterministic, in linear time.
   *
   * Spans are half-open and count UTF-16 code units of `article.text`. Quotes are ordered by the start of their
   * content; one may nest in another. No text makes it throw: what may have cost quotes stands in `warnings`.
   */
  extract(article: Article): Extraction;
}

/**
 * An extractor, ready to use for any number of articles.
 *
 * @example
 * const { quotes } = createExtractor().extract(createArticle({ text: '“It stays,” said Ana Brandt.' }));
 * quotes[0].text; // 'It stays'
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const attributor = options.attributor ?? createLearnedAttributor();
  return { extract: (article) => extract(article, attributor) };
}

function extract(article: Article, attributor: Attributor): Extraction {
  const document = readDocument(article.text);
  const found = withSignatures(document, attributor.attribute(document));
  const said = withRelativeDenials(article.text, wholeQuotations(document, found));
  const spoken = withoutSpokenOf(article.text, withTranscripts(document, said));
  const attributions = withCitedSources(document, spoken);
  const nesting = nestingOf(attributions);
  const speech = resolveSpeakers(document, { article, attributions, nesting });
  const stances = attributions.map((attribution) => stanceOf(document, attribution));
  const dates = dateAttributions(document, attributions, {
    publishedAt: article.publishedAt,
    spoken: speech,
    stances,
  });
  const relays = findVia(document, { attributions, nesting, speech });
  const venues = carryVenues(document, findVenue(document, attributions), {
    attributions,
    voices: speech.voices,
    dates,
  });
  const quotes = assembleQuotes(article, document, {
    attributions,
    nesting,
    speech,
    dates,
    stances,
    relays,
    venues,
  });
  return {
    article,
    speakers: speakersIn(quotes, speech.speakers),
    quotes,
    claims: joinClaims(quotes, speech.speakers, article),
    warnings: warningsOf(document),
    generatedBy: { package: manifest.name, version: manifest.version, model: attributor.name },
  };
}

/** The speakers that a quote mentions, in the order found. */
function speakersIn(quotes: readonly Quote[], speakers: readonly Speaker[]): Speaker[] {
  const mentioned = new Set(
    quotes.flatMap(({ speakerId, via, candidates }) => [
      speakerId,
      via,
      ...candidates.map((c) => c.speakerId),
    ]),
  );
  return speakers.filter((speaker) => mentioned.has(speaker.id));
}
