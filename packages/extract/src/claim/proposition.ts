import type { Article, Quote, Speaker } from '@onrecord/schema';
import { dayOf } from '../when/calendar.ts';
import { relativeDates } from '../when/index.ts';
import { FEMININE, FIRST_PERSON, MASCULINE, REPORTED } from './lexicon.ts';

/** What is known of who speaks: enough to tell who "I" is. */
export interface Voice {
  speaker: Speaker | null;
  /** The pronoun by which the article calls the speaker, where it does. */
  gender: 'masculine' | 'feminine' | null;
}

const DOUBLE_MARKS = /["“”„«»]/g;
/** Only in pairs: alone it is an apostrophe. */
const SINGLE_MARKS = /(?<![\p{L}\p{N}])['‘]([^'‘’]{1,200})['’](?![\p{L}\p{N}])/gu;
const TRAILING = /[\s,;:–—-]+$/;
const LEADING = /^[\s,;:.…–—-]+/;
const OPENING_PRONOUN = /^(he|she|his|her)\b/i;
const POSSESSIVE = /^(?:my|our|his|her)$/i;

/** "accused the owners of hiding a leak": the cue is part of what is said. */
const ACCUSED = /^((?:[\w’'.-]+ ){1,6}?)(?=of \w+ing\b)/;

/** "denied paying the referee": who is to have paid stands before it. */
const GERUND = /^(?!during|nothing|something|anything|everything)(?:not )?[a-z]+ing\b/;

/**
 * A quote's statement as a proposition that can be read alone.
 *
 * The words stay as printed; what they need to be understood stands behind them in brackets: who "I", "we" or an
 * opening "he" is, and which day "yesterday" was. Nothing is put in brackets that is not sure.
 *
 * @example 'We know about 10,000 soldiers' // 'We [Volodymyr Zelensky] know about 10,000 soldiers.'
 */
export function propositionOf(quote: Quote, voice: Voice, article: Article): string {
  const pieces = quote.content.map(({ start, end }) => datePiece(quote, { start, end }, article));
  const text = joinPieces(pieces).replace(DOUBLE_MARKS, '').replace(SINGLE_MARKS, '$1').replace(/\s+/g, ' ');
  return finish(withSpeaker(withCue(statedIn(quote, text.replace(LEADING, '')), quote), quote, voice));
}

/** The words that state something, without those that only tell that it was stated: "claims that". */
export function statedIn(quote: Quote, text: string): string {
  const bare = text.replace(/^that (?=\S)/i, '');
  return quote.stance === 'denies' || quote.stance === 'doubts' ? bare.replace(REPORTED, '') : bare;
}

function withCue(text: string, quote: Quote): string {
  return /accus/i.test(quote.cue?.text ?? '') ? text.replace(ACCUSED, '$1[is accused] ') : text;
}

/** Writes the dates that relative words mean behind them; what was quoted counts from the day it was said. */
function datePiece(quote: Quote, piece: { start: number; end: number }, article: Article): string {
  const text = article.text.slice(piece.start, piece.end);
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

/** The cue between two pieces takes a comma that the sentence does not need, or stands for its full stop. */
function joinPieces(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1];
      if (next === undefined) return piece;
      return piece.replace(/,(["”’]?)\s*$/, /^["“‘\s]*\p{Lu}/u.test(next) ? '.$1' : '$1');
    })
    .join(' ');
}

function withSpeaker(text: string, quote: Quote, { speaker, gender }: Voice): string {
  if (speaker === null) return text;
  const first = quote.type === 'indirect' ? null : FIRST_PERSON.exec(text);
  if (first !== null) return insert(text, first, speaker.name);
  if (quote.type !== 'direct' && quote.stance === 'denies' && GERUND.test(text))
    return `[${speaker.name}] ${text}`;
  const opening = OPENING_PRONOUN.exec(text);
  const fitting = gender === 'masculine' ? MASCULINE : gender === 'feminine' ? FEMININE : null;
  const isSpeaker = quote.type !== 'direct' && speaker.kind === 'person' && fitting?.test(opening?.[0] ?? '');
  return opening !== null && isSpeaker ? insert(text, opening, speaker.name) : text;
}

/** Writes a name in brackets behind a pronoun. */
function insert(text: string, pronoun: RegExpExecArray, name: string): string {
  const end = pronoun.index + pronoun[0].length;
  return `${text.slice(0, end)} [${name}${POSSESSIVE.test(pronoun[0]) ? "'s" : ''}]${text.slice(end)}`;
}

/** A capital at the start, one stop at the end. */
function finish(text: string): string {
  const trimmed = text.replace(TRAILING, '').trim();
  const first = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return /[.?!…][)\]]?$/.test(first) ? first : `${first}.`;
}
