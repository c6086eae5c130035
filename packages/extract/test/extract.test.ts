import { checkExtraction, createArticle, type Quote } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/index.ts';

const extractor = createExtractor();

/** Quotes as a reader would tell them: who [stance] words; in the order of the text. */
function told(text: string, publishedAt = '2025-03-12') {
  const extraction = extractor.extract(createArticle({ text, publishedAt }));
  checkExtraction(extraction);
  const nameOf = (id: string | null) =>
    extraction.speakers.find((speaker) => speaker.id === id)?.name ?? null;
  return extraction.quotes.map((quote: Quote) => ({
    who: nameOf(quote.speakerId),
    words: quote.text,
    type: quote.type,
    stance: quote.stance,
    saidAt: quote.saidAt?.edtf ?? null,
    via: nameOf(quote.via),
  }));
}

const INTRODUCTION = 'Ana Brandt, the mayor of Port Ellery, met the council on Monday. ';

describe('one statement', () => {
  test.each<[string, string, Partial<ReturnType<typeof told>[number]>]>([
    [
      'direct',
      '“The bridge will stay open,” Mayor Ana Brandt said on Monday.',
      { who: 'Ana Brandt', words: 'The bridge will stay open', type: 'direct', saidAt: '2025-03-10' },
    ],
    [
      'direct, in straight marks, behind an inverted cue',
      '"The bridge will stay open," said Ana Brandt.',
      { who: 'Ana Brandt', words: 'The bridge will stay open', type: 'direct' },
    ],
    [
      'direct, between two apostrophes as agencies send it',
      "''The bridge will stay open,'' said Ana Brandt.",
      { who: 'Ana Brandt', words: 'The bridge will stay open', type: 'direct' },
    ],
    [
      'direct, between single marks as British papers print it',
      '‘The bridge will stay open,’ said Ana Brandt. ‘The council’s plan isn’t ours,’ she added.',
      { who: 'Ana Brandt', words: 'The bridge will stay open', type: 'direct' },
    ],
    [
      'direct, split by its cue',
      '“The bridge,” said Mayor Ana Brandt, “will stay open until the spring.”',
      { who: 'Ana Brandt', words: 'The bridge … will stay open until the spring.', type: 'direct' },
    ],
    [
      'indirect',
      'Mayor Ana Brandt said that the bridge would stay open until the end of the year.',
      {
        who: 'Ana Brandt',
        words: 'that the bridge would stay open until the end of the year',
        type: 'indirect',
      },
    ],
    [
      'mixed, with both marks of what is quoted',
      'Mayor Ana Brandt said the bridge was “safe as houses”.',
      { who: 'Ana Brandt', words: 'the bridge was “safe as houses”', type: 'mixed' },
    ],
    [
      'a source that is no subject',
      'The bridge is not safe, according to Ana Brandt.',
      { who: 'Ana Brandt', words: 'The bridge is not safe', type: 'indirect' },
    ],
    [
      'a denial',
      'Mayor Ana Brandt denied that the bridge was unsafe.',
      { who: 'Ana Brandt', stance: 'denies' },
    ],
    [
      'a doubt',
      'Mayor Ana Brandt said on Monday she could not confirm the reports.',
      { who: 'Ana Brandt', saidAt: '2025-03-10' },
    ],
    [
      'an unnamed source',
      'A senior council official said the bridge would be sold.',
      { who: 'senior council official' },
    ],
    [
      'two speakers together',
      'Mayor Ana Brandt and Treasurer Stella Finch said the town could not pay for the bridge.',
      { who: 'Ana Brandt & Stella Finch' },
    ],
    [
      'an emoji inside',
      '“We 💡 checked every bolt of the bridge,” Mayor Ana Brandt said.',
      { who: 'Ana Brandt', words: 'We 💡 checked every bolt of the bridge' },
    ],
    [
      'an emoji at the end',
      '“Turn it off and on again. 🙂” Mayor Ana Brandt said.',
      { who: 'Ana Brandt', words: 'Turn it off and on again. 🙂' },
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContainEqual(expect.objectContaining(expected));
  });
});

describe('who it is', () => {
  test.each([
    ['a pronoun', `${INTRODUCTION}“The bridge will stay open,” she said.`, 'Ana Brandt'],
    ['a surname', `${INTRODUCTION}“The bridge will stay open,” Brandt said.`, 'Ana Brandt'],
    ['a description', `${INTRODUCTION}“The bridge will stay open,” the mayor said.`, 'Ana Brandt'],
    [
      'of two with one surname, the one with the given name',
      `${INTRODUCTION}Her brother Leo Brandt came too. “The bridge will stay open,” Leo Brandt said.`,
      'Leo Brandt',
    ],
  ])('%s', (_, text, who) => {
    expect(told(text)).toContainEqual(expect.objectContaining({ who, words: 'The bridge will stay open' }));
  });
});

test('a quotation of several paragraphs is one statement, and loses no word', () => {
  const text = [
    'Mayor Ana Brandt met the council on Tuesday night.',
    '“My grandfather built that bridge,” Brandt said. “He was paid by the day, because nobody else would pay him.',
    '“I am not telling you this to make you cry. I will not sell it.',
    '“Not this year, and not to the highest bidder.”',
  ].join('\n\n');
  expect(told(text).map(({ who, words }) => [who, words])).toEqual([
    [
      'Ana Brandt',
      'My grandfather built that bridge … He was paid by the day, because nobody else would pay him. … ' +
        'I am not telling you this to make you cry. I will not sell it. … Not this year, and not to the highest bidder.',
    ],
  ]);
});

test('a quotation goes on in the sentence behind its cue', () => {
  const text = '“Nobody asked the ferrymen,” Mayor Ana Brandt said. “They heard it on the radio.”';
  expect(told(text).map(({ words }) => words)).toEqual([
    'Nobody asked the ferrymen … They heard it on the radio.',
  ]);
});

test('a quotation behind a colon is not credited to whom the sentence before names', () => {
  const quotes = told(
    '“It will outlive us all,” said Mayor Ana Brandt. Somewhere else: “Nothing of this is true at all.”',
  );
  expect(quotes.map(({ who }) => who)).toEqual(['Ana Brandt', null]);
});

test('a quotation signed with a dash and a name is that person’s', () => {
  const text = [
    'Readers wrote to us about the bridge.',
    '“I crossed it every morning for forty years and never paid a crown.” ― Odile Marchetti',
    '“Let them sell it, as long as it gets painted.”',
    '— Tomas de la Reyna.',
    '“It was a Tuesday” – and nobody came.',
  ].join('\n\n');
  const signed = told(text).filter(({ type }) => type === 'direct');
  expect(signed.map(({ who, words }) => [who, words])).toEqual([
    ['Odile Marchetti', 'I crossed it every morning for forty years and never paid a crown.'],
    ['Tomas de la Reyna', 'Let them sell it, as long as it gets painted.'],
  ]);
});

test('words in marks that nobody is credited with are no statement', () => {
  expect(told('The so-called “bridge tax” was passed in January.')).toEqual([]);
});

test('the same statement by two people is one claim with two appearances', () => {
  const text =
    'Mayor Ana Brandt said the north bridge was sold to Varga Marine in May. ' +
    'Treasurer Stella Finch also said the north bridge was sold to Varga Marine in May.';
  const { claims } = extractor.extract(createArticle({ text, publishedAt: '2025-06-12' }));
  expect(claims.map((claim) => claim.appearances.length)).toContain(2);
});

describe('many articles', () => {
  const articles = Array.from({ length: 70 }, (_, i) =>
    createArticle({
      id: `article-${i}`,
      publishedAt: '2025-03-12',
      text:
        i % 9 === 0
          ? ''
          : `${INTRODUCTION}She said on Monday that bridge ${i} would stay open. “It is safe,” she added.`,
    }),
  );

  test('give what each gives alone, in their order', () => {
    expect([...extractor.extractAll(articles)]).toEqual(
      articles.map((article) => extractor.extract(article)),
    );
  });

  test('are asked for as they are needed', () => {
    let asked = 0;
    function* endless() {
      for (;;) yield articles[++asked % articles.length] as (typeof articles)[number];
    }
    const [first] = extractor.extractAll(endless());
    expect(first?.article.id).toBe('article-1');
    expect(asked).toBeLessThan(100);
  });

  test('are few at once where they are long', () => {
    const text = articles
      .map((article) => article.text)
      .join('\n\n')
      .repeat(40);
    let asked = 0;
    function* long() {
      for (;;) yield createArticle({ id: `long-${++asked}`, text });
    }
    const [first] = extractor.extractAll(long());
    expect(first?.quotes.length).toBeGreaterThan(1000);
    expect(asked).toBe(1);
  });

  test('are read by an attributor that knows one at a time', () => {
    const span = { start: 0, end: 5 };
    const attribute = () => [{ content: [span], cue: [], source: [], confidence: 1 }];
    const found = createExtractor({ attributor: { name: 'first word', attribute } }).extractAll(
      articles.slice(1, 4),
    );
    expect([...found].map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      ['Ana B'],
      ['Ana B'],
      ['Ana B'],
    ]);
  });
});

test('says which model and version made it', () => {
  const { generatedBy } = extractor.extract(createArticle({ text: 'Rain.' }));
  expect(generatedBy).toMatchObject({
    package: '@onrecord/extract',
    model: expect.stringMatching(/^attribution-en-/),
  });
});
