import { type Article, idOf, type Span, type Speaker } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { type Document, type Token, type TokenRange, tokensIn } from '../text/index.ts';
import type { Entity } from './entities.ts';
import { learnGenders } from './genders.ts';
import { findMentions } from './mentions.ts';
import { certain, type Meaning, nameOf, PRONOUNS, SourceReader, UNKNOWN } from './sources.ts';
import { nameTranscriptLabels } from './transcripts.ts';
import { keyOf } from './words.ts';

/** Below this nobody is named: a wrong name costs more than a missing one. */
const CONFIDENCE_FLOOR = 0.5;

/** Who an attribution is credited to. */
export interface Resolution {
  /** `null` where the text credits nobody, or the confidence lies below the floor. */
  speakerId: string | null;
  /** Calibrated, 0 to 1. */
  confidence: number;
  /** Who else it may be, likeliest first. */
  candidates: { speakerId: string; confidence: number }[];
}

/** The speakers of an article, and one resolution an attribution in the same order. */
export interface ResolvedSpeakers {
  speakers: Speaker[];
  resolutions: Resolution[];
}

/**
 * Tells who the source of each attribution is.
 *
 * The article's names are clustered first (`findMentions`); then one pass over the text keeps track of who was spoken
 * of, so that pronouns, surnames, titles and descriptions find their bearer (`SourceReader`). Unnamed sources are kept
 * by their description without its article. Linear in the length of the text; never throws.
 */
export function resolveSpeakers(
  document: Document,
  article: Article,
  attributions: readonly Attribution[],
): ResolvedSpeakers {
  const found = findMentions(document);
  nameTranscriptLabels(document, found);
  learnGenders(document, found);
  const reader = new SourceReader(document, found);
  const meanings = readInOrder(document, { attributions, reader, mentions: found.mentions });
  carryOver(document, attributions, meanings);
  readFirstPersons(document, { attributions, meanings, byline: bylineOf(found.registry, article) });
  return describe(article, meanings);
}

interface Pass {
  attributions: readonly Attribution[];
  reader: SourceReader;
  mentions: ReturnType<typeof findMentions>['mentions'];
}

/** One pass over the tokens: names, pronouns and sources, each as it comes. */
function readInOrder(document: Document, { attributions, reader, mentions }: Pass): Meaning[] {
  const meanings: Meaning[] = attributions.map(() => UNKNOWN);
  const sources = sourcesByToken(document, attributions);
  let mention = 0;
  for (let i = 0; i < document.tokens.length; i++) {
    const here = sources.get(i);
    if (here)
      for (const { range, indexes } of here) {
        const meaning = reader.readSource(range);
        for (const index of indexes) if (!(meanings[index] as Meaning).entity) meanings[index] = meaning;
      }
    while (mentions[mention]?.first === i)
      reader.noteMention(mentions[mention++] as (typeof mentions)[number]);
    const { text } = document.tokens[i] as Token;
    if (text.length <= 10 && text.length >= 2 && PRONOUNS.has(text.toLowerCase())) reader.readPronoun(i);
  }
  return meanings;
}

interface SourceAt {
  range: TokenRange;
  indexes: number[];
}

/** Token ranges of the sources by their first token; attributions that share a source share its range. */
function sourcesByToken(document: Document, attributions: readonly Attribution[]): Map<number, SourceAt[]> {
  const sources = new Map<number, SourceAt[]>();
  for (const [index, attribution] of attributions.entries())
    for (const span of sourceOf(document, attribution)) {
      const range = tokensIn(document, span);
      if (range.first >= range.last) continue;
      const list = sources.get(range.first) ?? [];
      const same = list.find((known) => known.range.last === range.last);
      if (same) same.indexes.push(index);
      else list.push({ range, indexes: [index] });
      sources.set(range.first, list);
    }
  return sources;
}

/** The source's spans; where source and cue changed places ("{said} {Holt}"), those of the cue. */
function sourceOf({ text }: Document, { source, cue }: Attribution): readonly Span[] {
  const [span] = source;
  const isVerb = span && /^(said|says|added|wrote|asked|tweeted)$/i.test(text.slice(span.start, span.end));
  return isVerb ? cue : source;
}

/** A quotation that goes on without a new source or cue stays its speaker's. */
function carryOver(document: Document, attributions: readonly Attribution[], meanings: Meaning[]): void {
  let previous = -1;
  for (const [index, { source, cue, content }] of attributions.entries()) {
    const meaning = meanings[index] as Meaning;
    const start = content[0];
    if (source.length === 0 && cue.length === 0 && start && previous >= 0) {
      const token = document.tokens[tokensIn(document, start).first];
      const before = attributions[previous]?.content.at(-1);
      const last = before && document.tokens[tokensIn(document, before).last - 1];
      const isNext =
        token && last && token.paragraph - last.paragraph <= 1 && token.sentence - last.sentence <= 1;
      if (isNext && token.quotation >= 0 && last.quotation >= 0)
        meanings[index] = {
          ...(meanings[previous] as Meaning),
          confidence: (meanings[previous] as Meaning).confidence * 0.9,
        };
    }
    if (meaning.entity || meanings[index]?.entity) previous = index;
  }
}

interface FirstPersons {
  attributions: readonly Attribution[];
  meanings: Meaning[];
  byline: Entity | null;
}

const FIRST_PERSONS = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves']);

/** "I" and "we" are whoever speaks around them; outside every statement, whoever wrote the article. */
function readFirstPersons(document: Document, { attributions, meanings, byline }: FirstPersons): void {
  const enclosing = enclosingAttributions(attributions);
  for (const [index, { source }] of attributions.entries()) {
    const [span] = source;
    if (
      !span ||
      span.end - span.start > 10 ||
      !FIRST_PERSONS.has(keyOf(document.text.slice(span.start, span.end)))
    )
      continue;
    const around = enclosing[index] ?? -1;
    const isQuoted = (document.tokens[tokensIn(document, span).first]?.quotation ?? -1) >= 0;
    if (around >= 0) meanings[index] = meanings[around] as Meaning;
    else meanings[index] = byline && !isQuoted ? certain(byline, 0.7) : UNKNOWN;
  }
}

/** How many contents around a source are looked at; real texts nest two or three deep. */
const DEEPEST = 16;

/** For each attribution the innermost one whose content holds its source, or -1. */
export function enclosingAttributions(attributions: readonly Attribution[]): number[] {
  const result = attributions.map(() => -1);
  const events = attributions.flatMap(({ content, source, cue }, index) => [
    ...content.map(({ start, end }) => ({ at: start, end, index, isContent: true })),
    ...[source[0] ?? cue[0]].flatMap((span) =>
      span ? [{ at: span.start, end: span.end, index, isContent: false }] : [],
    ),
  ]);
  events.sort((a, b) => a.at - b.at || Number(b.isContent) - Number(a.isContent) || b.end - a.end);
  const open: typeof events = [];
  for (const event of events) {
    while (open.length > 0 && (open.at(-1) as typeof event).end <= event.at) open.pop();
    if (event.isContent) open.push(event);
    else {
      const around = open
        .slice(-DEEPEST)
        .findLast(({ index, end }) => index !== event.index && end >= event.end);
      if (around) result[event.index] = around.index;
    }
  }
  return result;
}

/** The article's author as an entity, where there is exactly one. */
function bylineOf(registry: ReturnType<typeof findMentions>['registry'], article: Article): Entity | null {
  const [author] = article.byline;
  if (!author || article.byline.length > 1) return null;
  const name =
    author === author.toUpperCase()
      ? author.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
      : author;
  return registry.addPerson(name, name.split(/\s+/).map(keyOf));
}

/** Speakers with their ids, in the order in which they are first credited. */
function describe(article: Article, meanings: readonly Meaning[]): ResolvedSpeakers {
  const speakers = new Map<string, Speaker>();
  const ids = new Map<Entity, string>();
  const idFor = (entity: Entity): string => {
    const known = ids.get(entity);
    if (known) return known;
    const speaker = toSpeaker(article, entity);
    ids.set(entity, speaker.id);
    if (!speakers.has(speaker.id)) speakers.set(speaker.id, speaker);
    return speaker.id;
  };
  const resolutions = meanings.map(({ entity, confidence, candidates }) => {
    const isSure = entity !== null && confidence >= CONFIDENCE_FLOOR;
    const others = candidates.filter((candidate) => !isSure || candidate.entity !== entity);
    return {
      speakerId: isSure ? idFor(entity) : null,
      confidence: isSure ? round(confidence) : 0,
      candidates: others.map((candidate) => ({
        speakerId: idFor(candidate.entity),
        confidence: round(candidate.confidence),
      })),
    };
  });
  return { speakers: [...speakers.values()], resolutions };
}

function toSpeaker(article: Article, entity: Entity): Speaker {
  const name = nameOf(entity);
  return {
    id: idOf('speaker', article.id, name),
    name,
    kind: entity.kind,
    aliases: [...entity.aliases].filter((alias) => alias !== name),
    roles: entity.roles.map(({ text, span }) => ({ text, span })),
  };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
}
