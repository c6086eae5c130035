import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article, Claim, Extraction, Quote, Span, Speaker } from '@onrecord/schema';
import { textOf } from '@onrecord/schema';

/**
 * An extraction as it is kept: whole, and exactly as it was given.
 *
 * Deflated: the length of the article's text in UTF-8, four bytes, little endian; that text; then JSON without it. What is
 * printed in the text is kept by its span alone, and objects of which there are many as arrays: a third of the size, and of
 * the time, of plain JSON. In front stands a byte that no deflated data begins with (block type 3, RFC 1951 §3.2.3), which
 * tells it from bodies of plain JSON that an earlier version wrote.
 */
export function packExtraction(extraction: Extraction): Uint8Array {
  const { article, quotes, speakers, claims, warnings, generatedBy } = extraction;
  const { text, ...rest } = article;
  const body: Body = [
    rest,
    speakers.map((speaker) => packSpeaker(text, speaker)),
    quotes.map((quote) => packQuote(article, quote)),
    claims.map(packClaim),
    warnings,
    generatedBy,
  ];
  const length = Buffer.byteLength(text);
  const json = JSON.stringify(body);
  const bytes = Buffer.allocUnsafe(4 + length + Buffer.byteLength(json));
  bytes.writeUInt32LE(length, 0);
  bytes.write(text, 4);
  bytes.write(json, 4 + length);
  // A text with broken surrogates does not survive UTF-8.
  if (!text.isWellFormed() || !json.isWellFormed()) return packPlain(extraction);
  return Buffer.concat([MARK, deflateRawSync(bytes, { level: LEVEL })]);
}

/** The extraction that was packed. */
export function unpackExtraction(body: Uint8Array): Extraction {
  if (body[0] !== MARK[0]) return JSON.parse(inflateRawSync(body).toString()) as Extraction;
  const bytes = inflateRawSync(body.subarray(1));
  const end = 4 + bytes.readUInt32LE(0);
  const text = bytes.toString('utf8', 4, end);
  const [rest, speakers, quotes, claims, warnings, generatedBy] = JSON.parse(
    bytes.toString('utf8', end),
  ) as Body;
  const { textHash, ...known } = rest;
  const article: Article = { ...known, text, textHash };
  return {
    article,
    speakers: speakers.map((speaker) => unpackSpeaker(text, speaker)),
    quotes: quotes.map((quote) => unpackQuote(article, quote)),
    claims: claims.map(unpackClaim),
    warnings,
    generatedBy,
  };
}

/** Bodies begin with it. */
const MARK = Buffer.from([0x06]);

/** Of 9: where smaller begins to cost more time than it saves space. */
const LEVEL = 4;

function packPlain(extraction: Extraction): Uint8Array {
  return deflateRawSync(JSON.stringify(extraction), { level: LEVEL });
}

type Body = [
  article: Omit<Article, 'text'>,
  speakers: PackedSpeaker[],
  quotes: PackedQuote[],
  claims: PackedClaim[],
  warnings: Extraction['warnings'],
  generatedBy: Extraction['generatedBy'],
];

/** Starts and ends in turn. */
type PackedSpans = number[];

/** 0 where the text is that of the spans. */
type PrintedText = string | 0;

type PackedSpeaker = [
  id: string,
  name: string,
  kind: Speaker['kind'],
  aliases: string[],
  roles: [text: PrintedText, spans: PackedSpans][],
];

type PackedQuote = [
  id: string,
  articleId: string | 0,
  type: Quote['type'],
  content: PackedSpans,
  text: PrintedText,
  cue: [spans: PackedSpans, text: PrintedText, lemma: string] | 0,
  source: [spans: PackedSpans, text: PrintedText] | 0,
  speakerId: string | null,
  speakerConfidence: number,
  candidates: Quote['candidates'],
  stance: Quote['stance'],
  saidAt: Quote['saidAt'],
  via: string | null,
  venue: [spans: PackedSpans, text: PrintedText] | 0,
  nestedIn: string | null,
  confidence: number,
];

type PackedClaim = [
  id: string,
  text: string,
  appearances: [
    quoteId: string,
    stance: Quote['stance'],
    speakerId: string | null,
    saidAt: Quote['saidAt'],
  ][],
  first: string,
  last: string,
];

function packSpeaker(article: string, { id, name, kind, aliases, roles }: Speaker): PackedSpeaker {
  return [id, name, kind, aliases, roles.map(({ text, span }) => printed(article, [span], text))];
}

function unpackSpeaker(article: string, [id, name, kind, aliases, roles]: PackedSpeaker): Speaker {
  return {
    id,
    name,
    kind,
    aliases,
    roles: roles.map(([text, packed]) => {
      const [span = NOWHERE] = spansOf(packed);
      return { text: text === 0 ? textOf(article, [span]) : text, span };
    }),
  };
}

function packQuote({ id: articleId, text: article }: Article, quote: Quote): PackedQuote {
  const { cue, source, venue } = quote;
  const [text, content] = printed(article, quote.content, quote.text);
  return [
    quote.id,
    quote.articleId === articleId ? 0 : quote.articleId,
    quote.type,
    content,
    text,
    cue ? [packSpans(cue.spans), printed(article, cue.spans, cue.text)[0], cue.lemma] : 0,
    source ? [packSpans(source.spans), printed(article, source.spans, source.text)[0]] : 0,
    quote.speakerId,
    quote.speakerConfidence,
    quote.candidates,
    quote.stance,
    quote.saidAt,
    quote.via,
    venue ? [packSpans([venue.span]), printed(article, [venue.span], venue.text)[0]] : 0,
    quote.nestedIn,
    quote.confidence,
  ];
}

function unpackQuote({ id: ownId, text: article }: Article, packed: PackedQuote): Quote {
  const [id, articleId, type, content, text, cue, source, speakerId, speakerConfidence, candidates, ...tail] =
    packed;
  const [stance, saidAt, via, venue, nestedIn, confidence] = tail;
  const part = (spans: PackedSpans, kept: PrintedText) => ({
    spans: spansOf(spans),
    text: kept === 0 ? textOf(article, spansOf(spans)) : kept,
  });
  const place = venue === 0 ? null : part(venue[0], venue[1]);
  const words = part(content, text);
  return {
    id,
    articleId: articleId === 0 ? ownId : articleId,
    type,
    content: words.spans,
    text: words.text,
    cue: cue === 0 ? null : { ...part(cue[0], cue[1]), lemma: cue[2] },
    source: source === 0 ? null : part(source[0], source[1]),
    speakerId,
    speakerConfidence,
    candidates,
    stance,
    saidAt,
    via,
    venue: place && { span: place.spans[0] ?? NOWHERE, text: place.text },
    nestedIn,
    confidence,
  };
}

function packClaim({ id, text, appearances, first, last }: Claim): PackedClaim {
  return [
    id,
    text,
    appearances.map(({ quoteId, stance, speakerId, saidAt }) => [quoteId, stance, speakerId, saidAt]),
    first,
    last,
  ];
}

function unpackClaim([id, text, appearances, first, last]: PackedClaim): Claim {
  return {
    id,
    text,
    appearances: appearances.map(([quoteId, stance, speakerId, saidAt]) => ({
      quoteId,
      stance,
      speakerId,
      saidAt,
    })),
    first,
    last,
  };
}

/** Spans with their text; without it where the article prints it there. */
function printed(
  article: string,
  spans: readonly Span[],
  text: string,
): [text: PrintedText, spans: PackedSpans] {
  return [textAt(article, spans) === text ? 0 : text, packSpans(spans)];
}

/** `null` for spans that do not lie in the article: such an extraction is kept as it is given. */
function textAt(article: string, spans: readonly Span[]): string | null {
  try {
    return textOf(article, spans);
  } catch {
    return null;
  }
}

function packSpans(spans: readonly Span[]): PackedSpans {
  return spans.flatMap(({ start, end }) => [start, end]);
}

function spansOf(packed: PackedSpans): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < packed.length; index += 2)
    spans.push({ start: packed[index] ?? 0, end: packed[index + 1] ?? 0 });
  return spans;
}

const NOWHERE: Span = { start: 0, end: 0 };
