import type { Article, Span, Speaker } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { type Document, type TokenRange, tokensIn } from '../text/index.ts';
import { shareCarried } from './carry-over.ts';
import { readFirstPersons } from './first-persons.ts';
import { foldWords } from './fold-words.ts';
import { readInterviews } from './interviews.ts';
import { learnGenders } from './names/genders.ts';
import { findMentions, type Mention } from './names/mentions.ts';
import { confidenceWithin } from './scene/confidence.ts';
import { type Meaning, UNKNOWN, weaken } from './scene/meaning.ts';
import type { Choice } from './scene/scene.ts';
import { sourceBeforeCue } from './source-before-cue.ts';
import { SourceReader } from './sources/source-reader.ts';
import { listSpeakers } from './speakers.ts';
import { subjectBefore, subjectBehind } from './subjects-behind.ts';
import { nameTranscriptLabels } from './transcripts.ts';
import { type FoldedDocument, KIND } from './words.ts';

/** Who an attribution is credited to. */
interface Resolution {
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
  /** For each attribution who is meant, likely or not, as a number within the article; with a joint speaker's members. */
  voices: number[][];
  /** Every name in the text of an outlet, credited or not: it may relay. `last` is the token behind it. */
  outlets: { first: number; last: number; speakerId: string }[];
  /** Every name in the text of one of them, and every pronoun that surely means one, by its first token. */
  mentions: { token: number; voice: number }[];
}

/** What is to be resolved. */
export interface Sources {
  article: Article;
  attributions: readonly Attribution[];
  /** For each attribution the one that it is nested in, or -1 (`nestingOf`). */
  nesting: readonly number[];
  /** Told of each choice of whom a pronoun or a description means. */
  onChoice?: (choice: Choice) => void;
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
  { article, attributions, nesting, onChoice }: Sources,
): ResolvedSpeakers {
  const folded = foldWords(document);
  const found = findMentions(folded);
  nameTranscriptLabels(folded, found);
  learnGenders(folded, found);
  const reader = new SourceReader(folded, found, onChoice);
  const meanings = readInOrder(folded, { attributions, reader, mentions: found.mentions });
  readInterviews(folded, { article, attributions, meanings, ...found });
  readFirstPersons(folded, { article, attributions, nesting, meanings, registry: found.registry });
  const within = meanings.map(withNames).map((meaning, i) => ({
    ...meaning,
    confidence: confidenceWithin(meaning.confidence, attributions[i]?.confidence ?? 1),
  }));
  return listSpeakers(article, within, { mentions: found.mentions, pronouns: reader.pronouns });
}

/** With whoever was named farther on in the place of a description. */
function withNames(meaning: Meaning): Meaning {
  if (!meaning.candidates.some(({ entity }) => entity.namedAs)) return meaning;
  const candidates = meaning.candidates.map(({ entity, confidence }) => ({
    entity: entity.namedAs ?? entity,
    confidence,
  }));
  return { ...meaning, entity: meaning.entity?.namedAs ?? meaning.entity, candidates };
}

interface Pass {
  attributions: readonly Attribution[];
  reader: SourceReader;
  mentions: readonly Mention[];
}

/** One pass over the tokens: names, pronouns and sources, each as it comes. */
function readInOrder(document: FoldedDocument, { attributions, reader, mentions }: Pass): Meaning[] {
  const meanings: Meaning[] = attributions.map(() => UNKNOWN);
  const sources = sourcesByToken(document, { attributions, mentions });
  const unsourced = unsourcedByToken(document, attributions);
  let mention = 0;
  for (let i = 0; i < document.tokens.length; i++) {
    const index = unsourced[i];
    if (index !== undefined) {
      const meaning = carriedOver(document, { attributions, meanings, index });
      meanings[index] = meaning;
      if (meaning.entity) reader.noteContinuation(i, meaning.entity);
    }
    const here = sources[i];
    if (here)
      for (const { range, indexes } of here) {
        const said = indexes.flatMap((index) => contentOf(document, attributions[index]));
        const meaning = reader.readSource(range, said);
        for (const index of indexes) if (!(meanings[index] as Meaning).entity) meanings[index] = meaning;
      }
    while (mentions[mention]?.first === i) reader.noteMention(mentions[mention++] as Mention);
    const kinds = document.kinds[i] as number;
    if ((kinds & KIND.pronoun) !== 0) reader.notePronoun(i);
    else if ((kinds & KIND.speakerNoun) !== 0) reader.noteDescription(i);
  }
  return meanings;
}

function contentOf(document: Document, attribution: Attribution | undefined): TokenRange[] {
  return (attribution?.content ?? []).map((span) => tokensIn(document, span));
}

/** The statements without source and cue, by the first token of their content. */
function unsourcedByToken(document: Document, attributions: readonly Attribution[]): (number | undefined)[] {
  const unsourced = new Array<number | undefined>(document.tokens.length);
  for (const [index, { source, cue, content }] of attributions.entries()) {
    const [span] = content;
    if (span && source.length === 0 && cue.length === 0) unsourced[tokensIn(document, span).first] = index;
  }
  return unsourced;
}

interface Unsourced {
  attributions: readonly Attribution[];
  meanings: readonly Meaning[];
  index: number;
}

/** Whose a statement without source and cue is: the speaker's of the nearest one before it that has one. */
function carriedOver(document: FoldedDocument, { attributions, meanings, index }: Unsourced): Meaning {
  let previous = index - 1;
  while (previous > index - CARRY_REACH && previous >= 0 && !meanings[previous]?.entity) previous--;
  const [before, attribution, meaning] = [attributions[previous], attributions[index], meanings[previous]];
  if (!before || !attribution || !meaning?.entity) return UNKNOWN;
  const share = shareCarried(document, before, attribution);
  return share > 0 ? weaken(meaning, share) : UNKNOWN;
}

/** How many attributions back a speaker to carry over is looked for. */
const CARRY_REACH = 8;

interface SourceAt {
  range: TokenRange;
  indexes: number[];
}

/** Token ranges of the sources by their first token; attributions that share a source share its range. */
function sourcesByToken(
  document: FoldedDocument,
  { attributions, mentions }: Pick<Pass, 'attributions' | 'mentions'>,
): (SourceAt[] | undefined)[] {
  const sources = new Array<SourceAt[] | undefined>(document.tokens.length);
  const mentionAt = new Map(mentions.map((mention) => [mention.roleFirst, mention]));
  for (const [index, attribution] of attributions.entries()) {
    const printed = sourceOf(document, attribution).map((span) => tokensIn(document, span));
    const spans =
      printed.length === 1 ? printed.map((range) => sourceBeforeCue(document, range, attribution)) : printed;
    const behind =
      subjectBehind(document, mentionAt, attribution) ?? subjectBefore(document, mentionAt, attribution);
    for (const range of behind ? [behind] : spans) {
      if (range.first >= range.last) continue;
      sources[range.first] ??= [];
      const list = sources[range.first] as SourceAt[];
      const same = list.find((known) => known.range.last === range.last);
      if (same) same.indexes.push(index);
      else list.push({ range, indexes: [index] });
    }
  }
  return sources;
}

/** The source's spans; where source and cue changed places ("{said} {Holt}"), those of the cue. */
function sourceOf({ text }: Document, { source, cue }: Attribution): readonly Span[] {
  const [span] = source;
  const isVerb = span && /^(said|says|added|wrote|asked|tweeted)$/i.test(text.slice(span.start, span.end));
  return isVerb ? cue : source;
}
