import type { Span } from '@onrecord/schema';
import { type Document, isWord, type Token, type TokenRange } from '../text/index.ts';
import type { Attribution } from './attributor.ts';

/** A word of a label: "WALLACE", "O'NEIL", "Q". */
const CAPITALS = /^(?:\p{Lu}[\p{Lu}.'’-]+|[QA])$/u;

/** "SEN. MARIA DE LA CRUZ:" is as long as labels get. */
const LONGEST_LABEL = 5;

/** Fewer paragraphs with labels may be headings: "UPDATE:", "VIDEO:". */
const FEWEST_TURNS = 3;

const OPENING = /^["“]$/;
const CLOSING = /^["”]$/;

/** Share of such turns in PolNeAR's training articles that its annotators took for an attribution. */
const CONFIDENCE = 0.9;

/** A paragraph of a transcript: its speaker's label, the colon, and the words up to the paragraph's end. */
interface Turn {
  label: string;
  attribution: Attribution;
}

/**
 * The attributions with those of a transcript, as broadcasters print interviews: each paragraph begins with its speaker
 * in capitals and a colon, perhaps behind an opening quotation mark, and two speakers or more take turns. Too rare in the
 * training articles to be learned from them. What is said within a turn stays; what crosses a turn's border goes.
 */
export function withTranscripts(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const turns = document.paragraphs.flatMap((paragraph) => turnOf(document, paragraph) ?? []);
  const labels = new Set(turns.map(({ label }) => label));
  if (turns.length < FEWEST_TURNS || labels.size < 2 || labels.size === turns.length)
    return [...attributions];
  const said = turns.map(({ attribution }) => attribution);
  return [...attributions.filter((attribution) => !crosses(attribution, said)), ...said].sort(
    (a, b) => (a.content[0] as Span).start - (b.content[0] as Span).start,
  );
}

function turnOf({ tokens }: Document, paragraph: TokenRange): Turn | null {
  const first = paragraph.first + (OPENING.test(tokens[paragraph.first]?.text ?? '') ? 1 : 0);
  let colon = first;
  while (colon < paragraph.last && colon - first < LONGEST_LABEL && CAPITALS.test(tokens[colon]?.text ?? ''))
    colon++;
  if (colon === first || tokens[colon]?.text !== ':') return null;
  let last = paragraph.last;
  while (last > colon + 1 && CLOSING.test(tokens[last - 1]?.text ?? '')) last--;
  if (!tokens.slice(colon + 1, last).some(isWord)) return null;
  const source = spanOf(tokens, { first, last: colon });
  return {
    label: tokens
      .slice(first, colon)
      .map(({ text }) => text)
      .join(' '),
    attribution: {
      content: [spanOf(tokens, { first: colon + 1, last })],
      cue: [spanOf(tokens, { first: colon, last: colon + 1 })],
      source: [source],
      confidence: CONFIDENCE,
    },
  };
}

function spanOf(tokens: readonly Token[], { first, last }: TokenRange): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** Whether an attribution lies partly in a turn and partly outside of what is said there. */
function crosses(attribution: Attribution, turns: readonly Attribution[]): boolean {
  const spans = [...attribution.content, ...attribution.cue, ...attribution.source];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const turn = firstEndingAfter(turns, start);
  if (!turn) return false;
  const [label] = turn.source as [Span];
  const [said] = turn.content as [Span];
  return end > label.start && !(start >= said.start && end <= said.end);
}

/** Turns stand in the order of the text: the first one whose words end behind an offset. */
function firstEndingAfter(turns: readonly Attribution[], offset: number): Attribution | undefined {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle] as Attribution).content.every(({ end }) => end <= offset)) low = middle + 1;
    else high = middle;
  }
  return turns[low];
}
