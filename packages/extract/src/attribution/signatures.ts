import type { Span } from '@onrecord/schema';
import { type Document, isWord, type Quotation, type Token } from '../text/index.ts';
import type { Attribution } from './attributor.ts';

/** A dash between a quotation and the name below it. */
const DASH = /^[-–—―]{1,2}$/;

/** A name or a small word within one: "Ana de la Cruz", "J. B. Ortega", "Maria O'Neil-Brandt". */
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|da|del|della|di|dos|van|von|der|den|la|le|al|bin|el|y|and|&)$/u;

/** A longer signature is a sentence. */
const LONGEST_NAME = 7;

/** Share of the signatures in PolNeAR's training articles that its annotators took for an attribution. */
const CONFIDENCE = 0.9;

/**
 * The attributions with those of signed quotations: a quotation that makes up its paragraph, a dash and nothing but a
 * name up to the end of the line, as in collections of readers' opinions and as epigraphs are set (The Chicago Manual
 * of Style 13.36). Too rare in the training articles to be learned from them.
 */
export function withSignatures(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const signed = document.quotations.flatMap((quotation) => signatureOf(document, quotation) ?? []);
  if (signed.length === 0) return [...attributions];
  const isSigned = (span: Span): boolean =>
    signed.some(({ content }) => content.some((piece) => overlaps(piece, span)));
  return [...attributions.filter(({ content }) => !content.some(isSigned)), ...signed].sort(
    (a, b) => (a.content[0] as Span).start - (b.content[0] as Span).start,
  );
}

function signatureOf({ tokens, paragraphs }: Document, quotation: Quotation): Attribution | null {
  const opening = quotation.first - 1;
  const closing = quotation.last;
  const dash = tokens[closing + 1];
  if (!quotation.isClosed || !dash || !DASH.test(dash.text)) return null;
  const own = paragraphs[tokens[opening]?.paragraph ?? -1];
  const line = paragraphs[dash.paragraph];
  if (!own || !line || own.first !== opening) return null;
  const isOwnLine = line.first === closing + 1;
  if (dash.paragraph !== tokens[closing]?.paragraph && !isOwnLine) return null;
  const name = tokens.slice(closing + 2, line.last);
  while (name.length > 0 && !isWord(name.at(-1) as Token)) name.pop();
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last || name.length > LONGEST_NAME) return null;
  if (!name.every(({ text }) => NAME_WORD.test(text) || text === ',') || !/^\p{Lu}/u.test(first.text))
    return null;
  return {
    content: quotation.pieces,
    cue: [{ start: dash.start, end: dash.end }],
    source: [{ start: first.start, end: last.end }],
    confidence: CONFIDENCE,
  };
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
