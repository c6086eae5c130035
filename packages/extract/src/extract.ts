import type { Article, Extraction, Quote, Speaker } from '@onrecord/schema';
import manifest from '../package.json' with { type: 'json' };
import { assembleQuotes } from './assemble.ts';
import type { Attribution, Attributor } from './attribution/attributor.ts';
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
import { type Document, readDocument } from './text/index.ts';
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
  /**
   * The same for many articles, in their order and as they are asked for, in about three quarters of the time: some are
   * read at once, each stage on all of them before the next, so that the processor need not fetch what a stage works
   * with anew for each article.
   */
  extractAll(articles: Iterable<Article>): Generator<Extraction, void, undefined>;
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
  return {
    extract: (article) => extractTogether([article], attributor)[0] as Extraction,
    *extractAll(articles) {
      for (const some of togetherIn(articles)) yield* extractTogether(some, attributor);
    },
  };
}

/** How many articles are read at once, and how many characters: fewer where they are long, so that memory stays bounded. */
const MOST_TOGETHER = 8;
const MOST_CHARACTERS = 200_000;

function* togetherIn(articles: Iterable<Article>): Generator<Article[]> {
  let some: Article[] = [];
  let characters = 0;
  for (const article of articles) {
    some.push(article);
    characters += article.text.length;
    if (some.length < MOST_TOGETHER && characters < MOST_CHARACTERS) continue;
    yield some;
    [some, characters] = [[], 0];
  }
  if (some.length > 0) yield some;
}

/** The pipeline, each stage on all articles before the next one. */
function extractTogether(articles: readonly Article[], attributor: Attributor): Extraction[] {
  const read = articles.map((article) => ({ article, document: readDocument(article.text) }));
  const found = attributeAll(
    attributor,
    read.map(({ document }) => document),
  );
  return read
    .map((work, i) => ({ ...work, attributions: completed(work.document, found[i] ?? []) }))
    .map((work) => ({ ...work, nesting: nestingOf(work.attributions) }))
    .map((work) => ({ ...work, speech: resolveSpeakers(work.document, work) }))
    .map((work) => ({ ...work, stances: work.attributions.map((each) => stanceOf(work.document, each)) }))
    .map((work) => ({
      ...work,
      dates: dateAttributions(work.document, work.attributions, {
        publishedAt: work.article.publishedAt,
        spoken: work.speech,
        stances: work.stances,
      }),
    }))
    .map((work) => ({
      ...work,
      relays: findVia(work.document, work),
      venues: carryVenues(work.document, findVenue(work.document, work.attributions), {
        ...work,
        voices: work.speech.voices,
      }),
    }))
    .map((work) => ({ ...work, quotes: assembleQuotes(work.article, work.document, work) }))
    .map((work) => ({ ...work, claims: joinClaims(work.quotes, work.speech.speakers, work.article) }))
    .map(({ article, document, speech, quotes, claims }) => ({
      article,
      speakers: speakersIn(quotes, speech.speakers),
      quotes,
      claims,
      warnings: warningsOf(document),
      generatedBy: { package: manifest.name, version: manifest.version, model: attributor.name },
    }));
}

function attributeAll(attributor: Attributor, documents: readonly Document[]): Attribution[][] {
  return attributor.attributeAll?.(documents) ?? documents.map((document) => attributor.attribute(document));
}

/** What the attributor found, with what only rules find, and without what it takes for more than it is. */
function completed(document: Document, found: readonly Attribution[]): Attribution[] {
  const signed = withSignatures(document, found);
  const said = withRelativeDenials(document.text, wholeQuotations(document, signed));
  const spoken = withoutSpokenOf(document.text, withTranscripts(document, said));
  return withCitedSources(document, spoken);
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
