import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Extraction } from './extraction.ts';
import type { Quote } from './quote.ts';
import { toTextPositionSelectors, toTextQuoteSelector } from './selector.ts';
import type { Speaker } from './speaker.ts';

/** A node of JSON-LD 1.1. */
export type JsonLd = { [key: string]: string | number | null | JsonLd | (string | JsonLd)[] };

const CONTEXT: (string | JsonLd)[] = [
  'https://schema.org',
  { oa: 'http://www.w3.org/ns/oa#', onrecord: 'https://onrecord.dev/ns#' },
];

/** Kinds of speaker that schema.org has a type for; the others are a plain Thing. */
const SPEAKER_TYPES: Partial<Record<Speaker['kind'], string>> = {
  person: 'Person',
  anonymous: 'Person',
  organization: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
};

/**
 * The extraction as one JSON-LD document: schema.org NewsArticle, Quotation, Person/Organization and Claim, each
 * quotation with its W3C Web Annotation selectors (text, and positions in code points). Unknown values are left out.
 *
 * The article's text is not in it: it belongs to its publisher.
 */
export function toJsonLd(extraction: Extraction): JsonLd {
  const { article, quotes, speakers, claims } = extraction;
  const positions = toTextPositionSelectors(
    article.text,
    quotes.flatMap((quote) => quote.content),
  );
  let next = 0;
  return {
    '@context': CONTEXT,
    '@graph': [
      articleNode(article),
      ...speakers.map(speakerNode),
      ...quotes.map((quote) => {
        const own = positions.slice(next, next + quote.content.length);
        next += quote.content.length;
        return quotationNode(quote, article, own);
      }),
      ...claims.map(claimNode),
    ],
  };
}

function articleNode(article: Article): JsonLd {
  return known({
    '@type': 'NewsArticle',
    '@id': idOfNode(article.id),
    url: article.url,
    headline: article.title,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: article.publisher && { '@type': 'Organization', name: article.publisher },
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    inLanguage: article.language,
    sha256: article.textHash,
  });
}

function speakerNode(speaker: Speaker): JsonLd {
  return known({
    '@type': SPEAKER_TYPES[speaker.kind] ?? 'Thing',
    '@id': idOfNode(speaker.id),
    name: speaker.name,
    alternateName: speaker.aliases,
    description: speaker.roles.map((role) => role.text),
  });
}

function quotationNode(quote: Quote, article: Article, positions: JsonLd[]): JsonLd {
  return known({
    '@type': 'Quotation',
    '@id': idOfNode(quote.id),
    text: quote.text,
    spokenByCharacter: quote.speakerId && { '@id': idOfNode(quote.speakerId) },
    isPartOf: { '@id': idOfNode(article.id) },
    temporalCoverage: quote.saidAt?.edtf ?? null,
    'onrecord:stance': quote.stance,
    'onrecord:via': quote.via && { '@id': idOfNode(quote.via) },
    'oa:hasSelector': [
      ...quote.content.map((span) => ({ ...toTextQuoteSelector(article.text, span) })),
      ...positions,
    ],
  });
}

function claimNode(claim: Claim): JsonLd {
  return known({
    '@type': 'Claim',
    '@id': idOfNode(claim.id),
    text: claim.text,
    appearance: claim.appearances.map((appearance) => ({ '@id': idOfNode(appearance.quoteId) })),
    firstAppearance: { '@id': idOfNode(claim.first) },
  });
}

const idOfNode = (id: string): string => `urn:onrecord:${encodeURIComponent(id)}`;

function known(node: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
