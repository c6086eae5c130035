import type { Span } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { isOutlet } from '../speaker/index.ts';
import type { Document, Token, TokenRange } from '../text/document.ts';
import { tokensIn } from '../text/index.ts';

/** Where or to whom something was said. */
export interface Venue {
  span: Span;
  text: string;
}

/** Nouns for occasions and channels of speech. */
const VENUES = new Set(
  `account ad address announcement appearance article autobiography blog book breakfast briefing broadcast call ceremony conference
  convention debate dinner editorial email e-mail essay event facebook filing forum fundraiser gaggle gathering hearing instagram
  interview interviews lecture letter lunch meeting memo memoir message news note op-ed paper podcast post press
  presser program programme questionnaire rally release remarks report row session show speech statement statements summit
  symposium telecast testimony town-hall hall transcript tweet tweets twitter video visit youtube`.split(
    /\s+/,
  ),
);

/** Verbs whose object is who was told, folded. */
const TELLING = /^(told|tells|tell|telling|informed|assured|reminded)$/;

/** Words before which a venue's noun phrase ends. */
const ENDS = new Set(
  `that who which whose where when while as because after before and but or if whether said says saying is was were are has had will would
  to he she they it i we his her their there then how what why about earlier later`.split(/\s+/),
);

/** What may go on behind the noun of a venue: "an interview | with CNN", "the debate | stage". */
const GOES_ON = /^(with|in|at|on|of|from|by|for|['’]s|['’]|[“"])$/;

/** Verbs of speaking behind which "to" and "before" tell the hearers. */
const SPEAKING = /^(spoke|speaks|speak|speaking|said|testified|testifying|speech|address|remarks)$/;

/** A verb in what looked like the phrase of a venue: "with children in schools sent a letter". */
const VERB = /(?:ed|ing)$|^(?:sent|gave|made|wrote|told)$/;

const LONGEST = 12;

/** The venue of each attribution as printed in the sentence of its cue, outside the content; `null` where none is. */
export function findVenue(document: Document, attributions: readonly Attribution[]): (Venue | null)[] {
  return attributions.map((attribution) => {
    const [cue] = attribution.cue.length > 0 ? attribution.cue : attribution.source;
    // Where nobody is credited, the place is of whatever else the sentence tells.
    if (!cue || attribution.source.length === 0) return null;
    const cueTokens = tokensIn(document, cue);
    const sentence = document.sentences[document.tokens[cueTokens.first]?.sentence ?? -1];
    if (!sentence) return null;
    const isFree = outsideOf(document, [...attribution.content, ...attribution.source]);
    return (
      toldTo(document, cueTokens, { sentence, isFree }) ?? nearest(document, cueTokens, { sentence, isFree })
    );
  });
}

interface Scope {
  sentence: TokenRange;
  isFree: (token: number) => boolean;
}

function outsideOf(document: Document, content: readonly Span[]): (token: number) => boolean {
  const ranges = content.map((span) => tokensIn(document, span));
  return (token) => ranges.every(({ first, last }) => token < first || token >= last);
}

/** "told reporters", "told CNN". */
function toldTo(document: Document, cue: TokenRange, { sentence, isFree }: Scope): Venue | null {
  for (let i = cue.first; i < cue.last; i++) {
    if (!TELLING.test(wordAt(document, i))) continue;
    const last = phraseEnd(document, i + 1, { sentence, isFree });
    const pronoun = /^(me|us|him|her|them|you|it)$/.test(wordAt(document, i + 1));
    if (last > i + 1 && !pronoun) return venueOf(document, { first: i + 1, last });
  }
  return null;
}

/** The phrase of place or channel that stands nearest to the cue in its sentence. */
function nearest(document: Document, cue: TokenRange, scope: Scope): Venue | null {
  const { first, last } = scope.sentence;
  const from = Math.max(first, cue.first - 40);
  const to = Math.min(last, cue.last + 40);
  let best: { range: TokenRange; distance: number } | null = null;
  for (let i = from; i < to; i++) {
    if (!PREPOSITIONS.has((document.tokens[i] as Token).text) || !scope.isFree(i)) continue;
    const range = { first: i + 1, last: phraseEnd(document, i + 1, scope) };
    if (!isVenue(document, i, range)) continue;
    const distance = i >= cue.last ? i - cue.last : cue.first - i;
    if (!best || distance < best.distance) best = { range, distance };
  }
  return best && venueOf(document, best.range);
}

/** Before the phrase of a place or a channel, as printed. */
const PREPOSITIONS = new Set(
  ['in', 'on', 'at', 'during', 'via', 'from', 'to', 'before'].flatMap(withCapital),
);

function withCapital(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}

function isVenue(document: Document, preposition: number, { first, last }: TokenRange): boolean {
  if (last <= first) return false;
  const link = wordAt(document, preposition);
  if (/^(on|to)$/.test(link) && /^[“"]$/.test(wordAt(document, first))) return true;
  if (link === 'on' && isProgramme(document, { first, last })) return true;
  if (link === 'to' || link === 'before')
    return (
      SPEAKING.test(wordAt(document, preposition - 1)) ||
      (link === 'to' && /^(reporters|journalists|congress|supporters)$/.test(wordAt(document, last - 1)))
    );
  for (let i = first; i < last; i++) {
    const word = wordAt(document, i);
    if (VENUES.has(word)) return true;
    if (i > first && (/^(with|in|at|on|from|of|by|for)$/.test(word) || VERB.test(word))) return false;
  }
  return false;
}

/** "CNBC's Squawk Box", "Fox News Sunday": what an outlet broadcasts, by its name. */
function isProgramme({ tokens, text }: Document, { first, last }: TokenRange): boolean {
  const [start, end] = [tokens[first] as Token, tokens[last - 1] as Token];
  return /^\p{Lu}/u.test(start.text) && isOutlet(text.slice(start.start, end.end));
}

/** The end of the noun phrase that starts at a token, prepositional phrases behind it included. */
function phraseEnd(document: Document, start: number, { sentence, isFree }: Scope): number {
  let last = start;
  let isQuoted = false;
  while (last < sentence.last && last - start < LONGEST && isFree(last)) {
    const word = wordAt(document, last);
    const before = wordAt(document, last - 1);
    if (/^[“"]$/.test(word) && (last === start || !isQuoted)) {
      if (last > start && !/^(show|program|broadcast|of|['’]s|['’])$/.test(before)) break;
      isQuoted = true;
    } else if (isQuoted && /^[”"]$/.test(word)) return last + 1;
    else if (!isQuoted && (/^[,;:.?!()“”"—–]$|^--$/.test(word) || ENDS.has(word) || isTime(word))) break;
    // "in a Bloomberg interview | Holt declared"
    else if (!isQuoted && last > start && VENUES.has(before) && !VENUES.has(word) && !GOES_ON.test(word))
      break;
    last++;
  }
  while (
    last > start &&
    /^(in|on|at|with|of|from|by|for|,|earlier|late|early|last|this)$/.test(wordAt(document, last - 1))
  )
    last--;
  return last;
}

function isTime(word: string): boolean {
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|january|february|march|april|june|july|august|september|october|november|december)$/.test(
    word,
  );
}

function wordAt(document: Document, index: number): string {
  return document.tokens[index]?.text.toLowerCase() ?? '';
}

function venueOf({ tokens, text }: Document, { first, last }: TokenRange): Venue | null {
  let [from, to] = [first, last];
  while (from < to && /^(the|a|an)$/.test((tokens[from] as Token).text) && to - from < 2) from++;
  while (from < to && /^[“"]$/.test((tokens[from] as Token).text)) from++;
  while (to > from && /^[”",]$/.test((tokens[to - 1] as Token).text)) to--;
  if (to <= from) return null;
  const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  return { span, text: text.slice(span.start, span.end) };
}
