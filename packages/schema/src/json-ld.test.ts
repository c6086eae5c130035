import { expect, test } from 'vitest';
import { smallExtraction } from '../test/small-extraction.ts';
import { type JsonLd, toJsonLd } from './json-ld.ts';

const graph = toJsonLd(smallExtraction())['@graph'] as JsonLd[];
const nodeOf = (type: string) => graph.find((node) => node['@type'] === type);

test('a graph of schema.org nodes that know one another', () => {
  expect(graph.map((node) => node['@type'])).toEqual(['NewsArticle', 'Person', 'Quotation', 'Claim']);
  expect(nodeOf('Quotation')).toMatchObject({
    text: 'The bridge stays open, … We 💡 checked it twice.',
    spokenByCharacter: { '@id': nodeOf('Person')?.['@id'] },
    isPartOf: { '@id': nodeOf('NewsArticle')?.['@id'] },
    temporalCoverage: '2026-03-02',
  });
  expect(nodeOf('Claim')).toMatchObject({ firstAppearance: { '@id': nodeOf('Quotation')?.['@id'] } });
});

test('every piece of a quotation has both selectors', () => {
  const selectors = nodeOf('Quotation')?.['oa:hasSelector'] as JsonLd[];
  expect(selectors.map((selector) => selector.type)).toEqual([
    'TextQuoteSelector',
    'TextQuoteSelector',
    'TextPositionSelector',
    'TextPositionSelector',
  ]);
});

test('what is unknown is left out, and so is the text of the article', () => {
  expect(nodeOf('NewsArticle')).not.toHaveProperty('dateModified');
  expect(JSON.stringify(nodeOf('NewsArticle'))).not.toContain('Mayor');
});
