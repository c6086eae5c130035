import { isFunctionWord, termOf } from '@onrecord/archive';
import type { DiffPart, Span, Word } from '@onrecord/schema';
import { alarmsOf, type Change, isName, isNumber, negationsOf } from './alarms.ts';
import { align, type Step, windowOf } from './align.ts';
import { withCounterparts } from './counterparts.ts';
import { diffOf } from './diff.ts';
import { isInMarks, type Recorded } from './marked.ts';
import { turnedSentenceOf } from './turned.ts';
import { comparedWordsOf, piecesOf, printedWordsOf } from './words.ts';

/** How the words asked about relate to those of one recorded quote. */
export type Relation = 'verbatim' | 'cut' | 'altered' | 'paraphrased' | 'unrelated';

export interface Comparison {
  relation: Relation;
  /** Share of words that both have, 0 to 1, comparable among quotes for one question. */
  similarity: number;
  /** Words asked about that carry the topic and that the quote holds too. */
  sharedTopics: number;
  /** Of the topic words of the shorter text. */
  topicShare: number;
  /** Of the topic words asked about. */
  askedTopicShare: number;
  diff: DiffPart[];
  alarms: string[];
  /** Of the recorded text, from the first to the last word that both have; `null` where they have none in common. */
  stretch: Span | null;
}

/**
 * Thresholds, set on quotations of our own that were changed by hand (see the tests): below `altered` a reader no longer
 * takes the one for the other, and a paraphrase needs nearly all topic words, with every number, name and "not".
 */
const ENOUGH = {
  altered: { similarity: 0.7, words: 3, topicShare: 0.6, similarityAlone: 0.8 },
  cut: { similarity: 0.4, words: 5 },
  paraphrased: { topics: 3, topicShare: 0.8 },
} as const;

/** Words of a question that are compared: ten pages of speech. */
const MOST_WORDS = 1500;

/** What a quoter put in brackets, in the place of words or beside them. */
const INSERTION = /\[[^[\]]*\]/g;

/**
 * Compares words asked about with a recorded quote. Brackets around recorded words do not count; words in brackets that
 * the record does not have are the quoter's, and stand for words left out.
 */
export function compare(asked: string, quote: Recorded): Comparison {
  const compared = withTurned(compareWords(asked, quote), asked, quote);
  const inserted = asked.match(INSERTION)?.join(' ') ?? '';
  if (compared.relation === 'verbatim' || !/[\p{L}\p{N}]/u.test(inserted) || isTurning(inserted))
    return compared;
  const bare = compareWords(asked.replace(INSERTION, ' … '), quote);
  return bare.relation === 'verbatim' || bare.relation === 'cut' ? { ...bare, relation: 'cut' } : compared;
}

/** Words that come near one sentence and that another one of the same text negates lose its "not". */
function withTurned(compared: Comparison, asked: string, quote: Recorded): Comparison {
  const isTold = compared.alarms.some((alarm) => /^(?:lost|added) "/.test(alarm));
  if (isTold || !/^(?:altered|unrelated)$/.test(compared.relation)) return compared;
  const turned = turnedSentenceOf(asked, quote.text);
  if (turned === null) return compared;
  const { diff, alarms } = compareWords(asked, { ...quote, text: turned });
  return { ...compared, relation: 'altered', diff, alarms };
}

/** A "not" or a number in brackets is no help to the reader. */
function isTurning(inserted: string): boolean {
  const words = foldedOf(comparedWordsOf(inserted));
  return negationsOf(words).length > 0 || words.some(isNumber);
}

function compareWords(asked: string, quote: Recorded): Comparison {
  const askedWords = comparedWordsOf(asked).slice(0, MOST_WORDS);
  const allRecorded = comparedWordsOf(quote.text);
  const { start, end } = windowOf(foldedOf(askedWords), foldedOf(allRecorded));
  const recordedWords = allRecorded.slice(start, end);
  const pieced = stepsOfPieces(piecesOf(asked), {
    asked: askedWords.length,
    recorded: foldedOf(recordedWords),
  });
  const steps = pieced ?? align(foldedOf(askedWords), foldedOf(recordedWords));
  const printed = { asked, recorded: quote.text };
  const words = { asked: askedWords, recorded: recordedWords };
  const shown =
    pieced ??
    withCounterparts(steps, {
      asked: { words: askedWords, text: asked },
      recorded: { words: recordedWords, text: quote.text },
    });
  const changes = changesOf(shown, words);
  const found = {
    ...measure(steps, words),
    diff: changes.length === 0 ? [] : diffOf(shown, words, printed),
    alarms: alarmsOf(changes, printed),
    stretch: recordedSpanOf(steps, recordedWords),
  };
  const relation = relationOf({ isPieced: pieced !== null, steps, found, words, printed });
  const isOwnWords = relation === 'paraphrased' || isInMarks(quote, recordedStretchOf(steps, recordedWords));
  if (relation === 'verbatim' && isOwnWords) return { ...found, ...shortenedOf(words, printed) };
  if (relation === 'unrelated' || isOwnWords) return { ...found, relation };
  return { ...found, relation: reportedRelationOf(relation, found) };
}

/** The same words, but for a contraction that one of both has: no verbatim quotation, and nothing to be alarmed at. */
function shortenedOf(
  { asked, recorded }: Words,
  printed: { asked: string; recorded: string },
): Pick<Comparison, 'relation' | 'diff'> {
  const stretch = { start: recorded[0]?.start ?? 0, end: recorded.at(-1)?.end ?? 0 };
  const words = {
    asked: printedWordsOf(printed.asked).slice(0, asked.length),
    recorded: printedWordsOf(printed.recorded).filter(
      ({ start, end }) => start >= stretch.start && end <= stretch.end,
    ),
  };
  const steps = align(foldedOf(words.asked), foldedOf(words.recorded));
  return steps.every(({ kind }) => kind === 'same')
    ? { relation: 'verbatim', diff: [] }
    : { relation: 'altered', diff: diffOf(steps, words, printed) };
}

/** Words outside quotation marks are the article's; changed in what matters they are still a changed record. */
function reportedRelationOf(relation: Relation, found: Omit<Comparison, 'relation'>): Relation {
  if (relation !== 'altered') return 'paraphrased';
  if (found.alarms.length > 0) return 'altered';
  return found.askedTopicShare >= ENOUGH.paraphrased.topicShare ? 'paraphrased' : 'unrelated';
}

interface Words {
  asked: readonly Word[];
  recorded: readonly Word[];
}

function relationOf(given: {
  isPieced: boolean;
  steps: readonly Step[];
  found: Omit<Comparison, 'relation'>;
  words: Words;
  printed: { asked: string; recorded: string };
}): Relation {
  const { isPieced, steps, found, words, printed } = given;
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  if (count('same') === 0) return 'unrelated';
  if (found.diff.length === 0) return 'verbatim';
  if (isPieced) return 'cut';
  const { altered, cut } = ENOUGH;
  const isShorter = count('asked') === 0 && found.alarms.length === 0 && isCutOfPieces(steps);
  if (isShorter && found.similarity >= cut.similarity && count('same') >= cut.words) return 'cut';
  const isAboutTheSame =
    found.askedTopicShare >= altered.topicShare && found.similarity >= altered.similarity;
  const isNear = isAboutTheSame || found.similarity >= altered.similarityAlone;
  if (isNear && count('same') >= altered.words) return isShorter ? 'cut' : 'altered';
  return isParaphrase(found, words, printed) ? 'paraphrased' : 'unrelated';
}

/** Words that must be left out in a row for a cut that no mark shows: one or two are an alteration within a sentence. */
const CUT_RUN = 3;

/** Whether all that is left out are clauses and sentences, not single words. */
function isCutOfPieces(steps: readonly Step[]): boolean {
  let run = 0;
  return [...steps, null].every((step) => {
    if (step?.kind === 'recorded') {
      run++;
      return true;
    }
    const isPiece = run === 0 || run >= CUT_RUN;
    run = 0;
    return isPiece;
  });
}

/** The steps where the pieces of a quotation stand in the record as they are, in order; `null` where they do not. */
function stepsOfPieces(
  pieces: readonly string[][],
  { asked: length, recorded }: { asked: number; recorded: readonly string[] },
): Step[] | null {
  // Of a text that is too long only the beginning is compared, and that has no pieces.
  if (pieces.length < 2 || pieces.flat().length !== length) return null;
  const steps: Step[] = [];
  let asked = 0;
  let from = 0;
  for (const piece of pieces) {
    const at = indexOfRun(recorded, piece, from);
    if (at === -1) return null;
    if (steps.length > 0)
      for (; from < at; from++) steps.push({ kind: 'recorded', asked: -1, recorded: from });
    for (from = at; from < at + piece.length; from++)
      steps.push({ kind: 'same', asked: asked++, recorded: from });
  }
  return steps;
}

function indexOfRun(words: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at++)
    if (run.every((word, index) => words[at + index] === word)) return at;
  return -1;
}

function isParaphrase(
  found: Omit<Comparison, 'relation'>,
  words: Words,
  printed: { asked: string; recorded: string },
): boolean {
  const held = new Set(words.recorded.map((word) => termOf(word.folded)));
  const mustAgree = words.asked.filter((word) => isNumber(word.folded) || isName(printed.asked, word));
  return (
    found.sharedTopics >= ENOUGH.paraphrased.topics &&
    found.askedTopicShare >= ENOUGH.paraphrased.topicShare &&
    mustAgree.every((word) => held.has(termOf(word.folded))) &&
    negationsOf(foldedOf(words.asked)).length === negationsOf(foldedOf(words.recorded)).length
  );
}

function measure(
  steps: readonly Step[],
  words: Words,
): Pick<Comparison, 'similarity' | 'sharedTopics' | 'topicShare' | 'askedTopicShare'> {
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  const same = count('same');
  const asked = topicsOf(words.asked);
  const recorded = topicsOf(words.recorded);
  const sharedTopics = [...asked].filter((term) => recorded.has(term)).length;
  const fewer = Math.min(asked.size, recorded.size);
  return {
    similarity: same === 0 ? 0 : same / (same + Math.max(count('asked'), count('recorded'))),
    sharedTopics,
    topicShare: fewer === 0 ? 1 : sharedTopics / fewer,
    askedTopicShare: asked.size === 0 ? 1 : sharedTopics / asked.size,
  };
}

function topicsOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter((word) => !isFunctionWord(word.folded)).map((word) => termOf(word.folded)));
}

function changesOf(steps: readonly Step[], words: Words): Change[] {
  const changes: { asked: Word[]; recorded: Word[] }[] = [];
  let open: { asked: Word[]; recorded: Word[] } | null = null;
  for (const step of steps) {
    if (step.kind === 'same') {
      open = null;
      continue;
    }
    if (!open) {
      open = { asked: [], recorded: [] };
      changes.push(open);
    }
    const word = step.kind === 'asked' ? words.asked[step.asked] : words.recorded[step.recorded];
    if (word) open[step.kind].push(word);
  }
  return changes;
}

function recordedSpanOf(steps: readonly Step[], recorded: readonly Word[]): Span | null {
  const same = steps.filter((step) => step.kind === 'same');
  const [first, last] = [recorded[same[0]?.recorded ?? -1], recorded[same.at(-1)?.recorded ?? -1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The recorded words from the first to the last that both have. */
function recordedStretchOf(steps: readonly Step[], recorded: readonly Word[]): string[] {
  const same = steps.filter((step) => step.kind === 'same');
  return foldedOf(recorded.slice(same[0]?.recorded, (same.at(-1)?.recorded ?? -1) + 1));
}

function foldedOf(words: readonly Word[]): string[] {
  return words.map((word) => word.folded);
}
