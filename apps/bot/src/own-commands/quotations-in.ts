import type { IngestParts } from '@onrecord/ingest';
import { createArticle, wordsOf } from '@onrecord/schema';

type Extractor = IngestParts['extractor'];

/** A quotation that somebody wrote in a message. */
export interface FoundQuotation {
  text: string;
  /** Whom the message credits with it; `null` where it names nobody for sure. */
  speaker: string | null;
}

/** What opens a quotation, and what closes it, in the languages of the news (Unicode, "Quotation marks"). */
const MARKED = /“([^“”]+)”|„([^„“”]+)[“”]|«\s*([^«»]+?)\s*»|"([^"\n]+)"/gu;

/** A line of Discord's block quotes. */
const BLOCK = /^>(?:>>)? ?(.+)$/gmu;

/** Fewer words are a title or an irony, not a statement. */
const FEWEST_WORDS = 3;

/**
 * The quotations of a message in their order, each with whom the message credits: what stands in quotation marks, and
 * block quotes that hold no marks of their own.
 */
export async function quotationsIn(message: string, extractor: Extractor): Promise<FoundQuotation[]> {
  const marked = placesOf(message, MARKED);
  const blocks = placesOf(message, BLOCK).filter((block) => !marked.some((place) => overlap(place, block)));
  const credits = await creditsIn(message, extractor);
  return [...marked, ...blocks]
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
    .sort((a, b) => a.start - b.start)
    .map((place) => ({
      text: place.text,
      speaker: credits.find((credit) => overlap(credit, place))?.speaker ?? null,
    }));
}

interface Place {
  start: number;
  end: number;
}

function placesOf(message: string, form: RegExp): (Place & { text: string })[] {
  return Array.from(message.matchAll(form), (match) => {
    const [whole, ...groups] = match;
    const text = groups.find((group) => group !== undefined) ?? '';
    return { start: match.index, end: match.index + whole.length, text: text.trim() };
  });
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Where the message has statements of somebody whom it names. */
async function creditsIn(message: string, extractor: Extractor): Promise<(Place & { speaker: string })[]> {
  const { quotes, speakers } = await extractor.extract(createArticle({ text: message }));
  const names = new Map(speakers.map(({ id, name, kind }) => [id, kind === 'anonymous' ? null : name]));
  return quotes.flatMap(({ content, speakerId }) => {
    const speaker = speakerId === null ? null : names.get(speakerId);
    return speaker ? content.map((span) => ({ ...span, speaker })) : [];
  });
}
