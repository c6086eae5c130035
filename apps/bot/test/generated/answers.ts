import {
  type Answer,
  type Article,
  type Quote,
  QuoteType,
  type Receipt,
  type Speaker,
  SpeakerKind,
  Stance,
  type Statement,
  Verdict,
  type When,
} from '@onrecord/schema';
import fc from 'fast-check';

// Answers such as no archive should hold: longest names, quotations of 4,000 characters, markup, mentions, text that turns
// its direction, nothing at all, and thousands of results.

const PIECES = [
  ...[
    'word ',
    'said ',
    '“Yes,” ',
    '10,000 ',
    '\n\n',
    '\r',
    '\t',
    '\u00a0',
    '💡',
    '👩‍🚒',
    '🇺🇦',
    'שלום ',
    'سلام ',
    '北朝鮮',
  ],
  ...[
    '**',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '> ',
    '>>> ',
    '# ',
    '-# ',
    '- ',
    '1. ',
    '\\',
    '[x](https://evil.example)',
  ],
  ...[
    '@everyone',
    '@here',
    '<@1>',
    '<@&2>',
    '<#3>',
    '<t:0:R>',
    '<:a:4>',
    '</add:5>',
    'https://evil.example/?a=b&c',
  ],
  ...['\u0000', '\u001b[2J', '\u007f', '\u200b', '\u202e', '\u2066', '\u2069', '\u2028', '\ufeff', '\ud800'],
  ...['e\u0301\u0302\u0303', '\u00ad', 'x'.repeat(120)],
];

const textOfPieces = (most: number) =>
  fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: most })
    .map((pieces) => pieces.join('') || 'x');

const text = fc.oneof(
  { weight: 6, arbitrary: textOfPieces(12) },
  { weight: 1, arbitrary: textOfPieces(400).map((long) => long.repeat(10).slice(0, 4000) || 'x') },
);
/** What somebody asked: never blank. */
const asked = text.map((typed) => `a ${typed}`.slice(0, 4000));
export const anyName = fc.oneof(
  { weight: 6, arbitrary: textOfPieces(3) },
  { weight: 1, arbitrary: textOfPieces(40).map((long) => long.repeat(20).slice(0, 1000) || 'x') },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const span = fc.nat(1000).map((start) => ({ start, end: start + 1 }));
const id = fc.stringMatching(/^[a-z0-9]{8,24}$/);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrInstant = fc.oneof(
  day,
  day.map((date) => `${date}T06:30:00Z`),
);
export const anyCount = fc.oneof(fc.nat(20), fc.constantFrom(0, 1, 2, 5, 11, 21, 10_000, 1_000_000));

const when: fc.Arbitrary<When> = fc.record({
  edtf: fc.oneof(
    day,
    day.map((date) => date.slice(0, 7)),
    day.map((date) => date.slice(0, 4)),
    day.map((date) => `${date}/${date}`),
  ),
  earliest: fc.constant('2024-01-01'),
  latest: fc.constant('2024-12-31'),
  basis: fc.constantFrom('stated' as const, 'carried' as const),
  evidence: maybe(span),
});

export const anySpeaker: fc.Arbitrary<Speaker> = fc.record({
  id,
  name: anyName,
  kind: fc.constantFrom(...SpeakerKind.options),
  aliases: fc.array(anyName, { maxLength: 8 }),
  roles: fc.array(fc.record({ text: anyName, span }), { maxLength: 3 }),
});

const link = fc.oneof(
  fc.constant('https://news.example/a'),
  fc.nat(3000).map((length) => `https://news.example/${'a'.repeat(length)}`),
);

const articleHead: fc.Arbitrary<Receipt['article']> = fc.record({
  id,
  title: maybe(anyName),
  publisher: maybe(anyName),
  url: maybe(link),
  publishedAt: maybe(dayOrInstant),
});

const article: fc.Arbitrary<Omit<Article, 'text'>> = articleHead.chain((head) =>
  fc.record({
    ...Object.fromEntries(Object.entries(head).map(([key, value]) => [key, fc.constant(value)])),
    byline: fc.array(anyName, { maxLength: 6 }),
    updatedAt: maybe(dayOrInstant),
    retrievedAt: maybe(dayOrInstant),
    language: fc.constant('en'),
    textHash: fc.constant('0'.repeat(64)),
  } as { [K in keyof Omit<Article, 'text'>]: fc.Arbitrary<Article[K]> }),
);

const quote: fc.Arbitrary<Quote> = fc.record({
  id,
  articleId: id,
  type: fc.constantFrom(...QuoteType.options),
  content: fc.array(span, { minLength: 1, maxLength: 2 }),
  text,
  cue: fc.constant(null),
  source: fc.constant(null),
  speakerId: maybe(id),
  speakerConfidence: fc.constant(0.9),
  candidates: fc.array(fc.record({ speakerId: id, confidence: fc.constant(0.4) }), { maxLength: 3 }),
  stance: fc.constantFrom(...Stance.options),
  saidAt: maybe(when),
  via: fc.constant(null),
  venue: fc.constant(null),
  nestedIn: fc.constant(null),
  confidence: fc.constant(0.9),
});

export const anyReceipt: fc.Arbitrary<Receipt> = fc.record({
  quote,
  speaker: maybe(anySpeaker),
  via: maybe(anySpeaker),
  article: articleHead,
  sentence: text,
  before: maybe(text),
  after: maybe(text),
  saidAtWords: maybe(anyName),
});

const someReceipts = fc.array(anyReceipt, { minLength: 1, maxLength: 4 });
const statements: fc.Arbitrary<Statement[]> = fc.array(fc.record({ receipts: someReceipts }), {
  maxLength: 12,
});

const searched = fc.record({
  articles: anyCount,
  quotes: anyCount,
  earliestPublished: maybe(day),
  latestPublished: maybe(day),
  reading: text,
});
const receipts = fc.constant<Receipt[]>([]);
const page = { total: anyCount, next: maybe(id) };
const limit = fc.constant(10);
const alternatives = fc.array(anySpeaker, { maxLength: 8 });

/** An answer of any kind to any question. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('said' as const),
    question: fc.record({ kind: fc.constant('said' as const), limit }),
    searched,
    speaker: maybe(anySpeaker),
    alternatives,
    statements,
    ...page,
    receipts,
  }),
  fc.record({
    kind: fc.constant('who-said' as const),
    question: fc.record({ kind: fc.constant('who-said' as const), text: asked, limit }),
    searched,
    verdict: fc.constantFrom(...Verdict.options),
    speaker: maybe(anySpeaker),
    diff: fc.array(
      fc.record({ kind: fc.constantFrom('same' as const, 'asked' as const, 'recorded' as const), text }),
      { maxLength: 60 },
    ),
    alarms: fc.array(text, { maxLength: 5 }),
    statements,
    receipts,
  }),
  fc.record({
    kind: fc.constant('claim' as const),
    question: fc.record({ kind: fc.constant('claim' as const), about: asked, limit }),
    searched,
    claims: fc.array(
      fc.record({
        text,
        positions: fc.array(
          fc.record({
            speaker: maybe(anySpeaker),
            stance: fc.constantFrom(...Stance.options),
            saidAt: maybe(when),
            receipts: someReceipts,
          }),
          { minLength: 1, maxLength: 8 },
        ),
      }),
      { maxLength: 5 },
    ),
    receipts,
  }),
  fc.record({
    kind: fc.constant('speaker' as const),
    question: fc.record({ kind: fc.constant('speaker' as const), name: asked, limit }),
    searched,
    speaker: maybe(anySpeaker),
    alternatives,
    roles: fc.array(fc.record({ text: anyName, articleId: id }), { maxLength: 20 }),
    topics: fc.array(fc.record({ text: anyName, quotes: fc.integer({ min: 1, max: 9999 }) }), {
      maxLength: 20,
    }),
    total: anyCount,
    statements,
    receipts,
  }),
  fc.record({
    kind: fc.constant('article' as const),
    question: fc.record({ kind: fc.constant('article' as const), article: asked }),
    searched,
    article: maybe(article),
    alternatives: fc.array(articleHead, { maxLength: 8 }),
    speakers: fc.array(fc.record({ speaker: maybe(anySpeaker), receipts: someReceipts }), { maxLength: 20 }),
    receipts,
  }),
);
