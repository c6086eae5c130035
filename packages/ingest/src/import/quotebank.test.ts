import { checkExtraction } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { isQuotebank, readQuotebank } from './quotebank.ts';

/** In the layout of quotes-YYYY.json, with words of our own. */
const quotation = {
  quoteID: '2019-11-05-000217',
  quotation: 'The harbour 🛥 belongs to those who work in it,',
  speaker: 'Ines Halloran',
  qids: ['Q1'],
  date: '2019-11-05 07:14:02',
  numOccurrences: 2,
  probas: [
    ['Ines Halloran', '0.81'],
    ['None', '0.12'],
    ['Agnes Thorne', '0.07'],
  ],
  urls: ['http://ellery-gazette.example.com/harbour', 'http://coast.example.net/a'],
  phase: 'E',
};

/** In the layout of quotebank-YYYY.json. */
const article = {
  articleID: '2019110500_12',
  articleLength: 431,
  title: 'Council keeps the harbour',
  date: '2019-11-05 07:14:02',
  url: 'http://ellery-gazette.example.com/harbour',
  phase: 'E',
  names: [{ name: 'Ines Halloran', ids: ['Q1'], offsets: [[3, 5]] }],
  quotations: [
    {
      quoteID: '2019-11-05-000217',
      quotation: 'It belongs to those who work in it,',
      quotationOffset: 12,
      leftContext: 'The mayor told the council .',
      rightContext: ', she said .',
      globalTopSpeaker: 'Ines Halloran',
      globalProbas: [['Ines Halloran', '0.9']],
      localTopSpeaker: 'Ines Halloran',
      localProbas: [
        ['Ines Halloran', '0.62'],
        ['Agnes Thorne', '0.3'],
      ],
      numOccurrences: 2,
    },
    {
      quoteID: '2019-11-05-000218',
      quotation: 'Nobody asked us.',
      quotationOffset: 80,
      localTopSpeaker: 'None',
      localProbas: [
        { speaker: 'None', proba: 0.7, qids: [] },
        { speaker: 'Agnes Thorne', proba: 0.3, qids: ['Q2'] },
      ],
    },
  ],
};

describe('a line of the quotation-centric layout', () => {
  const extraction = readQuotebank(quotation);

  it('is an extraction whose text is the quotation and nothing else', () => {
    expect(() => checkExtraction(extraction)).not.toThrow();
    expect(extraction.article.text).toBe(quotation.quotation);
    expect(extraction.quotes).toMatchObject([
      { type: 'direct', text: quotation.quotation, cue: null, source: null, saidAt: null },
    ]);
  });

  it('names its speaker with Quotebank’s own probability, and the others as candidates', () => {
    const [halloran, thorne] = extraction.speakers;
    expect(extraction.speakers.map(({ name }) => name)).toEqual(['Ines Halloran', 'Agnes Thorne']);
    expect(extraction.quotes[0]).toMatchObject({
      speakerId: halloran?.id,
      speakerConfidence: 0.81,
      candidates: [{ speakerId: thorne?.id, confidence: 0.07 }],
      confidence: 0.88,
    });
  });

  it('keeps the first link and the day of the earliest printing, and leaves unknown what is not told', () => {
    expect(extraction.article).toMatchObject({
      url: 'http://ellery-gazette.example.com/harbour',
      publishedAt: '2019-11-05',
      publisher: null,
      title: null,
    });
  });

  it('has an id of its own, so that it never stands in for the article at its link', () => {
    expect(readQuotebank({ ...quotation, quoteID: 'another' }).article.id).not.toBe(extraction.article.id);
  });

  it.each([
    [
      'too unsure',
      [
        ['Ines Halloran', '0.4'],
        ['None', '0.35'],
        ['Agnes Thorne', '0.25'],
      ],
      ['Ines Halloran', 'Agnes Thorne'],
    ],
    [
      'said by nobody named',
      [
        ['None', '0.9'],
        ['Agnes Thorne', '0.1'],
      ],
      ['Agnes Thorne'],
    ],
    ['without probabilities', undefined, []],
  ])('names nobody when it is %s', (_, probas, candidates) => {
    const unsure = readQuotebank({ ...quotation, probas });
    expect(unsure.quotes[0]).toMatchObject({ speakerId: null, speakerConfidence: 0 });
    expect(
      unsure.quotes[0]?.candidates.map(
        ({ speakerId }) => unsure.speakers.find(({ id }) => id === speakerId)?.name,
      ),
    ).toEqual(candidates);
  });
});

describe('a line of the article-centric layout', () => {
  const extraction = readQuotebank(article);

  it('is an extraction whose text is its quotations, a paragraph each', () => {
    expect(() => checkExtraction(extraction)).not.toThrow();
    expect(extraction.article.text).toBe('It belongs to those who work in it,\n\nNobody asked us.');
    expect(extraction.article).toMatchObject({ title: 'Council keeps the harbour', url: article.url });
  });

  it('names the speaker of each by what this article alone says', () => {
    const nameOf = (id: string | null) =>
      extraction.speakers.find((speaker) => speaker.id === id)?.name ?? null;
    expect(extraction.quotes.map((quote) => [nameOf(quote.speakerId), quote.speakerConfidence])).toEqual([
      ['Ines Halloran', 0.62],
      [null, 0],
    ]);
  });
});

describe('other lines', () => {
  it('are not taken for Quotebank’s', () => {
    expect(isQuotebank({ text: 'The bridge is long.' })).toBe(false);
    expect(isQuotebank({ article: {}, quotes: [] })).toBe(false);
  });

  it('of a broken form are refused', () => {
    expect(() => readQuotebank({ ...quotation, quotation: '' })).toThrow();
    expect(() => readQuotebank({ ...quotation, date: 'yesterday' })).toThrow();
    expect(() => readQuotebank({ ...article, quotations: [] })).toThrow();
  });
});
