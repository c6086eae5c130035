import type { Token } from '../../text/document.ts';
import { DOCUMENT_NOUNS } from '../lexicon/organizations.ts';
import { PARTICIPLE_NOUNS, PHRASE_BORDERS } from '../lexicon/words.ts';
import { type FoldedDocument, isPluralNoun, isPossessive, roleOf, wordAt } from '../words.ts';
import { type NounPhrase, type PhraseContext, readNounPhrase } from './noun-phrase.ts';

/** Longest noun phrase that is read backwards, in tokens. */
const LONGEST = 12;

const DETERMINERS = new Set(
  'the a an some many those these this that his her their its several other one another two both'.split(' '),
);

/**
 * The noun phrase that ends before a token, found by walking back to where it begins; with `isWhole` that of "members of
 * the council", else of "the council" alone.
 */
export function phraseBefore(
  context: PhraseContext,
  last: number,
  { isWhole = true }: { isWhole?: boolean } = {},
): NounPhrase | null {
  const { document } = context;
  const token = document.tokens[last - 1] as Token | undefined;
  if (!token) return null;
  const start = Math.max(document.sentences[token.sentence]?.first ?? 0, last - LONGEST);
  let first = last;
  while (
    first > start &&
    !isBorder(context, first - 1) &&
    (isWhole || wordAt(document, first - 1) !== 'of')
  ) {
    first--;
    if (DETERMINERS.has(wordAt(document, first)) && !(isWhole && wordAt(document, first - 1) === 'of')) break;
  }
  while (first < last && isNoPart(context, first, last)) first++;
  return first < last ? readNounPhrase(context, { first, last }) : null;
}

/** "'s", "disproportionately", "| affecting voters": what a phrase that was walked back to does not begin with. */
function isNoPart({ document, mentionAt }: PhraseContext, index: number, last: number): boolean {
  const word = wordAt(document, index);
  if (isPossessive(word) || word === 'along' || word.endsWith('ly')) return true;
  if (index + 1 < last && isInfinitive(document, index)) return true;
  // "it | hits liberals": no noun of many stands before another.
  const isBehindNothing = !DETERMINERS.has(wordAt(document, index - 1)) && mentionAt[index] === undefined;
  if (
    index + 2 === last &&
    isBehindNothing &&
    VERB_OF_ONE.test(word) &&
    isPluralNoun(wordAt(document, last - 1))
  )
    return true;
  // "is also | running ads"
  if (word.endsWith('ing') && index + 1 < last && isProgressive(document, index)) return true;
  const isVerb =
    /^\p{Ll}\p{L}{2,}ing$/u.test(document.tokens[index]?.text ?? '') && !PARTICIPLE_NOUNS.has(word);
  return (
    isVerb && index + 1 < last && isPluralNoun(wordAt(document, last - 1)) && mentionAt[index] === undefined
  );
}

/** Whether a participle is the clause's verb: "is | running", "are now | airing". */
function isProgressive(document: FoldedDocument, index: number): boolean {
  const before = wordAt(document, index - 1);
  const verb = /ly$|^(?:also|now|still)$/.test(before) ? wordAt(document, index - 2) : before;
  return /^(?:are|been|is|was|were)$/.test(verb);
}

/** Third persons that are hardly a noun before another. */
const VERB_OF_ONE =
  /^(?:attacks|calls|gives|has|helps|hits|hurts|includes|leaves|makes|needs|puts|shows|supports|takes|tells|turns|wants)$/;

/** "would | benefit voters", "to | persuade voters", but "to | young voters". */
function isInfinitive(document: FoldedDocument, index: number): boolean {
  let verb = index;
  while (/ly$|^(?:almost|also|now|then)$/.test(wordAt(document, verb - 1))) verb--;
  const [before, word] = [wordAt(document, verb - 1), wordAt(document, index)];
  if (!/^\p{Ll}/u.test(document.tokens[index]?.text ?? '')) return false;
  if (MODAL.test(before)) return true;
  const isPlain = !isAdjectival(word) && !isPluralNoun(word) && !DETERMINERS.has(word);
  if (before === 'that') return isPlain && REPORTING.test(word);
  return before === 'to' && isPlain && roleOf(word) === null;
}

const MODAL = /^(?:will|would|may)$/;

/** "data that | suggest voters are": verbs of documents behind their relative pronoun. */
const REPORTING = /^(?:confirm|find|indicate|mean|prove|reveal|say|show|suggest)$/;

/** Endings of words that stand before a noun, and short words that do. */
const ADJECTIVAL =
  /(?:ed|al|ive|ous|ful|ic|less|y|an|ent|ant|ing|er|or|ar|ish|ist|ese|-.*)$|^(?:all|black|blue|elite|gay|gop|key|more|most|new|old|other|own|poor|red|rich|such|top|us|white|wise|young)$/;

/** Whether a word's form is that of one that stands before a noun. */
export function isAdjectival(word: string): boolean {
  return ADJECTIVAL.test(word);
}

function isBorder(context: PhraseContext, index: number): boolean {
  const { document } = context;
  const word = wordAt(document, index);
  if (PHRASE_BORDERS.has(word)) return true;
  // "members of Congress": what comes before "of" is the noun.
  if (word === 'of') return !isHead(wordAt(document, index - 1));
  return (
    word.endsWith('ed') &&
    !DETERMINERS.has(wordAt(document, index - 1)) &&
    context.mentionAt[index] === undefined
  );
}

/** Nouns of many, and of how many: "a lot | of partisans who". */
const MANY =
  /^(?:army|array|batch|bevy|bunch|chunk|clan|class|collection|conglomerate|contingent|couple|crop|crowd|dozens|family|fraction|group|half|handful|host|hundreds|legion|lot|lots|majority|minority|mix|network|number|pair|percent|plenty|portion|raft|range|segment|series|share|slate|string|swath|thousands|tide|trio|variety|wave|%)$/;

function isHead(word: string): boolean {
  return roleOf(word) !== null || isPluralNoun(word) || DOCUMENT_NOUNS.has(word) || MANY.test(word);
}
