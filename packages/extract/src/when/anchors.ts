import type { Document } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';
import { CLAUSE, isFree } from './attach.ts';
import { type DayNumber, dayOf } from './calendar.ts';
import type { TimeExpression } from './expressions.ts';
import { familiesIn, POLL } from './families.ts';
import { isInTurn } from './turn.ts';
import type { Voices } from './voices.ts';
import { type Contents, isSpeech, lowerBound, windowOf } from './window.ts';

/** A time that the article itself tells, outside what is said in it: it may date what is said there and around. */
export interface Anchor {
  expression: TimeExpression;
  sentence: number;
  paragraph: number;
  /** Its sentence opens a paragraph. */
  opensParagraph: boolean;
  /** It tells when its sentence happened, and is no border of time, clause of its own or part of a thing's name. */
  isFree: boolean;
  /** Occasions of speech that it dates: "in a speech on Monday", "Monday's debate". See `familyOf`. */
  families: ReadonlySet<string>;
  /** Days on which a poll was taken. */
  isPoll: boolean;
  /** Somebody speaks in its sentence, even where no stage found what is said. */
  isSpoken: boolean;
  isFuture: boolean;
  /** "had said on October 18": an earlier saying, which nothing that is told now was part of. */
  isEarlier: boolean;
  /** "Holt, who said in October that": told in passing. */
  isAside: boolean;
  /** "filed for Sunday's programme": the day that is to come, though the last of its name was read. */
  isAhead: boolean;
  /** Told in a transcript by one who speaks: it dates nothing but its own sentence. */
  isInTurn: boolean;
  /** "tonight": the article is written as things happen. */
  isNow: boolean;
  /** Days from the first that it covers to the last. */
  days: number;
  /** Days from the last that it covers to publication; `null` where that is unknown. */
  age: number | null;
  /** Who is named in its sentence, in the order of the text. */
  voices: readonly number[];
}

const TAKEN = /\b(?:conducted|surveyed|interviewed|taken)\b/i;
const FORMER_POLL = /\b(?:previous|last|earlier)\b/i;

const SPOKE =
  /\b(?:said|told|announced|wrote|tweeted|spoke|warned|called|asked|declared|argued|accused|urged|testified|addressed|appeared|released|issued|visited|met|campaigned|travell?ed)\b/;

const FUTURE = /\b(?:will|tune in|set to|scheduled|due to|plans? to|expected to|upcoming)\b/i;

/** The past perfect of the clause that a time stands in: before it, or right behind. */
const EARLIER = /\bhad (?!to\b)[^,;:]*$/;
const EARLIER_BEHIND = /^,? (?:[\w’'-]+ ){0,4}had (?!to\b)\w/;

/** A relative clause about somebody, up to a time in it. */
const ASIDE = /\b(?:who|whom|whose)\b[^,;]*$/;

/** How far from a time the word stands that tells that it is yet to come, in characters: about a clause. */
const FUTURE_REACH = 60;

/** What stands before a day on which something is to be shown or held: "taped for Sunday's show". */
const AHEAD = /\b(?:for|airing|to (?:air|run|appear)(?: on)?)$/i;

const NOW = /^(?:tonight|this (?:morning|afternoon|evening))$/i;

/** "Monday's presidential debate", "a May interview": the noun that the date belongs to. */
const NOUN_PHRASE =
  /^(?:['’]s?)?(?: (?!(?:about|and|as|at|but|by|for|from|if|in|of|on|or|that|to|with)\b)[\w&-]+){1,4}/;

/** The times that an article tells outside contents and quotation marks, in its order. */
export function findAnchors(
  document: Document,
  expressions: readonly TimeExpression[],
  { published, contents, voices }: { published: DayNumber | null; contents: Contents; voices: Voices },
): Anchor[] {
  return expressions.flatMap((expression) => {
    if (isSaid(document, expression, contents)) return [];
    const window = windowOf(
      document,
      { cue: [expression], source: [], content: [], confidence: 1 },
      contents,
    );
    const token = document.tokens[firstTokenAt(document, expression.start)];
    if (window === null || token === undefined) return [];
    const { text } = window;
    const right = text.slice(expression.end - window.start);
    const own = familiesIn(NOUN_PHRASE.exec(right)?.[0] ?? '');
    const isAdverb =
      own.size === 0 &&
      isFree(window, expression) &&
      !CLAUSE.test(text.slice(0, expression.start - window.start));
    const isPoll = POLL.test(text) && TAKEN.test(text) && !FORMER_POLL.test(text);
    const at = expression.start - window.start;
    const around = text.slice(Math.max(0, at - FUTURE_REACH), at + FUTURE_REACH);
    const isAhead = AHEAD.test(text.slice(0, at).trimEnd());
    const inTurn = isInTurn(document, expression.start);
    return [
      {
        expression,
        sentence: token.sentence,
        paragraph: token.paragraph,
        opensParagraph:
          document.paragraphs[token.paragraph]?.first === document.sentences[token.sentence]?.first,
        isFree: isAdverb && !inTurn,
        families: isAdverb || isPoll ? familiesIn(text) : own,
        isPoll,
        isSpoken: SPOKE.test(text),
        isFuture: isAhead || FUTURE.test(around),
        isAhead,
        isEarlier:
          EARLIER.test(text.slice(Math.max(0, at - FUTURE_REACH), at)) ||
          EARLIER_BEHIND.test(right.slice(0, FUTURE_REACH)),
        isAside: ASIDE.test(text.slice(0, at)),
        isInTurn: inTurn,
        isNow: NOW.test(document.text.slice(expression.start, expression.end)),
        days: (Date.parse(expression.latest) - Date.parse(expression.earliest)) / DAY_MS,
        age: published === null ? null : published - (dayOf(expression.latest) ?? published),
        voices: voices.namedIn(token.sentence),
      },
    ];
  });
}

const DAY_MS = 86_400_000;

/** True for a time that stands in a content or in quotation marks. */
function isSaid(document: Document, { start, end }: TimeExpression, contents: Contents): boolean {
  for (let index = lowerBound(contents, end) - 1, steps = 0; index >= 0 && steps < 8; index--, steps++) {
    const content = contents[index];
    if (content && content.end >= end && content.start < end) return true;
  }
  return isSpeech(document, document.tokens[firstTokenAt(document, start)]?.quotation ?? -1);
}
