import type { Article, Quote, Span } from '@onrecord/schema';
import { readDocument } from '../text/index.ts';
import { dayOf } from '../when/calendar.ts';
import { relativeDates } from '../when/index.ts';
import { mainClauseOf } from './clause.ts';
import { clauseFrom } from './forms.ts';
import { FIRST_PERSON, REPORTED } from './lexicon.ts';
import { type Stated, statedIn } from './report.ts';
import { type Resolution, resolveSubject } from './subject.ts';
import type { Voice } from './voice.ts';

/** A statement that can be read alone. */
export interface Proposition extends Stated {
  /** The words as printed, by which statements are compared. */
  printed: string;
}

const DOUBLE_MARKS = /["“”„«»]|''|``/g;
/** Only in pairs: alone it is an apostrophe. */
const SINGLE_MARKS = /(?<![\p{L}\p{N}])['‘]([^'‘’]{1,200})['’](?![\p{L}\p{N}])/gu;
/** "[W]e": a letter whose case an editor changed. */
const EDITED_LETTER = /\[?\b(\p{L})\](?=\p{L})/gu;
/** Anything but a single space between words. */
const ODD_SPACE = /[^\S ]+\s*| \s+/g;
const TRAILING = /[\s,;:–—-]+$/;
const LEADING = /^[\s,;:.…–—-]+/;
const SUBJECT = 'i|we|he|she|they|it|the|there|this|these';
const CONJUNCTION = new RegExp(
  `^(?:(?:and|but|yet|or),? |(?:so|now) (?=(?:${SUBJECT})\\b)|(?:so|well|look|yes|no|now|oh|listen), )(?=\\S)`,
  'i',
);
const POSSESSIVE = /^(?:my|our|his|her|their|its)$/i;

/** Behind a statement, where it is from: no part of it. */
const TOLD_BY = /, (?:citing|quoting|according to) [^,]+$/;

const NAMING =
  /^(?:call|compare|describe|dub|label|liken|name|refer|brand|term|characteri[sz]e|portray|depict|blame)$/;

/** Stances in which a word for the statement may stand before it: "could not confirm claims that". */
const RESERVED = /^(?:denies|doubts|asks)$/;

/**
 * What a quote states, each sentence as a proposition that can be read alone; what cannot be, or is no statement, is
 * left out.
 *
 * The words stay as printed; what they need to be understood stands behind them in brackets: who "I", "we" or an
 * opening "he" is, and which day "yesterday" was. Nothing is put in brackets that is not sure.
 *
 * @example 'We know about 10,000 soldiers' // 'We [Volodymyr Zelensky] know about 10,000 soldiers.'
 */
export function propositionsOf(quote: Quote, voice: Voice, article: Article): Proposition[] {
  if (isNaming(quote)) return [];
  const propositions = statementsIn(quote, article.text).flatMap((statement) =>
    statedIn(bareOf(statement.text), quote, voice).flatMap((stated) => {
      // A speech that ends in a question does not ask its other sentences.
      const stance = quote.type === 'direct' && stated.stance === 'asks' ? 'asserts' : stated.stance;
      const given = { quote: { ...quote, stance }, voice, isOpening: statement.isOpening };
      const read = readAlone(stated.text, given, article);
      return read === null ? [] : [{ ...read, stance }];
    }),
  );
  return withoutRepetition(propositions);
}

interface PrintedSentence {
  text: string;
  /** Whether it opens what is reported, and not in quotation marks. */
  isOpening: boolean;
}

/** The sentences of a quote without their marks; a piece behind the cue that begins with "that" is one of its own. */
function statementsIn(quote: Quote, text: string): PrintedSentence[] {
  const runs: Span[][] = [];
  for (const piece of quote.content) {
    const isOwn = runs.length === 0 || /^that\b/.test(text.slice(piece.start, piece.end));
    if (isOwn) runs.push([piece]);
    else runs.at(-1)?.push(piece);
  }
  return runs.flatMap((run) => {
    const joined = joinPieces(run, text);
    const isQuoted = /^\s*["“]/.test(joined);
    const single = joined.replace(DOUBLE_MARKS, '');
    const unmarked = /['‘]/.test(single) ? single.replace(SINGLE_MARKS, '$1') : single;
    const plain = (unmarked.includes(']') ? unmarked.replace(EDITED_LETTER, '$1') : unmarked)
      .replace(ODD_SPACE, ' ')
      .replace(LEADING, '');
    return sentencesOf(plain).map((sentence, index) => ({
      text: sentence,
      isOpening: index === 0 && !isQuoted,
    }));
  });
}

/** What is said twice in one breath is still one statement. */
function withoutRepetition(propositions: Proposition[]): Proposition[] {
  if (propositions.length < 2) return propositions;
  const said = new Map<string, Proposition>();
  for (const proposition of propositions) {
    const words = proposition.text.toLowerCase().replace(/\W+$/, '');
    if (!said.has(words)) said.set(words, proposition);
  }
  return [...said.values()];
}

/** "called it a mistake", "likened them to pirates" states nothing by itself; "said no" turns what stands behind it. */
function isNaming({ cue, type, stance, content, text }: Quote): boolean {
  if (cue === null || /^["“]?that /i.test(text)) return false;
  const isTurned =
    /\b(?:no|not|never)$/i.test(cue.text) && (cue.spans.at(-1)?.end ?? 0) < (content[0]?.start ?? 0);
  return isTurned || (type !== 'direct' && stance === 'asserts' && NAMING.test(cue.lemma));
}

interface Given {
  quote: Quote;
  voice: Voice;
  /** Whether these are the first words of the quote, and not in quotation marks. */
  isOpening: boolean;
}

function readAlone(text: string, given: Given, article: Article): Omit<Proposition, 'stance'> | null {
  const { quote, voice } = given;
  const bare = (isReported(quote) ? text.replace(REPORTED, '') : text).replace(TOLD_BY, '');
  if (/\?\W*$/.test(bare)) return null;
  const changed = clauseFrom(bare, quote, voice);
  const dated = withDates(changed ?? bare, quote, article);
  if (changed !== null) return { text: finish(dated), printed: bare };
  const clause = mainClauseOf(dated);
  const places = clause === null ? null : resolveSubject(dated, clause, given);
  if (places === null) return null;
  const first = quote.type === 'indirect' ? null : FIRST_PERSON.exec(dated);
  if (first !== null && voice.speaker === null) return null;
  if (first !== null && places.length === 0)
    places.push({ at: first.index + first[0].length, isPossessive: POSSESSIVE.test(first[0]) });
  return { text: finish(withName(dated, places, voice)), printed: bare };
}

function isReported({ stance, cue }: Quote): boolean {
  return RESERVED.test(stance) || cue?.lemma === 'cite';
}

function bareOf(sentence: string): string {
  return sentence.replace(CONJUNCTION, '').replace(/^that (?=\S)/i, '');
}

function sentencesOf(text: string): string[] {
  // Nearly all that is not quoted is one sentence.
  if (!/[.!?…]/.test(text)) return [text.trim()];
  const { sentences, tokens } = readDocument(text);
  return sentences.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

/** Writes the dates that relative words mean behind them; what was quoted counts from the day it was said. */
function withDates(text: string, quote: Quote, article: Article): string {
  const said = quote.saidAt?.earliest === quote.saidAt?.latest ? (quote.saidAt?.earliest ?? null) : null;
  const from = quote.type === 'indirect' ? article.publishedAt : quote.type === 'direct' ? said : null;
  const day = from === null ? null : dayOf(from);
  if (day === null) return text;
  let dated = '';
  let at = 0;
  for (const { end, edtf } of relativeDates(text, day)) {
    dated += `${text.slice(at, end)} [${edtf}]`;
    at = end;
  }
  return dated + text.slice(at);
}

/** A sentence's end, and the marks that may stand behind it. */
const STOP = /[.!?…]["”’')\]\s]*$/;

/** The cue between two pieces takes a comma that the sentence does not need, or stands for its full stop. */
function joinPieces(content: readonly Span[], text: string): string {
  return content
    .map(({ start, end }, index) => {
      const piece = text.slice(start, end);
      const next = content[index + 1];
      if (next === undefined || STOP.test(piece)) return piece;
      const opensSentence = /^["“‘\s]*\p{Lu}/u.test(text.slice(next.start, next.end));
      const isStopped = STOP.test(text.slice(end, next.start).replace(/["“‘\s]+$/, ''));
      const bare = piece.replace(/,(["”’]?)\s*$/, '$1');
      return opensSentence && (isStopped || bare !== piece) ? `${bare}.` : bare;
    })
    .join(' ');
}

/** Writes the speaker's name in brackets behind the pronouns that mean them. */
function withName(text: string, places: readonly Resolution[], { speaker, isPlural }: Voice): string {
  let named = '';
  let from = 0;
  for (const { at, isPossessive } of places) {
    const genitive = isPossessive ? genitiveOf(speaker?.name ?? '', isPlural) : '';
    named += `${text.slice(from, at)} [${speaker?.name}${genitive}]`;
    from = at;
  }
  return named + text.slice(from);
}

function genitiveOf(name: string, isPlural: boolean): string {
  return isPlural && name.endsWith('s') ? "'" : "'s";
}

/** A capital at the start, one stop at the end. */
function finish(text: string): string {
  const trimmed = text.replace(TRAILING, '').trim();
  const first = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return /[.?!…][)\]]?$/.test(first) ? first : `${first}.`;
}
