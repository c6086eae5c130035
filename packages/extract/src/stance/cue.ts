import type { Stance } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document, Token } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';
import { baseForms } from './inflection.ts';
import { CUE_VERBS, PHRASES, SAYINGS, STANCE_OF } from './lexicon.ts';

/** What a cue says, and how: the word that decides, and what turns it. */
export interface Cue {
  /** Lower case, straight apostrophes; with the auxiliaries before it that belong to it. */
  words: string[];
  /** Index into `words` of the word that decides; where no word is known, of the last one. */
  head: number;
  /** The base forms of the deciding word. */
  forms: readonly string[];
  /** The stance of the deciding word, taken alone. */
  stance: Stance;
  isNegated: boolean;
  /** A refusal that is itself negated: "does not hesitate". */
  isUndone: boolean;
  /** Can or could; will or would; none of these. */
  modality: 'ability' | 'will' | 'plain';
}

/** Auxiliaries, negations and short adverbs: before the cue they belong to it, also when they were not marked. */
const AUXILIARY = new Set(
  `be been being is are was were am has have had having do does did can could may might must should would will shall
   not n't never no nor neither yet to also still ever even just only once fail failed fails unable ca wo cannot without
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't`.split(
    /\s+/,
  ),
);
const NEGATION =
  /^(?:not|never|no|nor|neither|nobody|none|cannot|without|n't|\w+n't|yet to|fail(?:ed|s|ing|ure)?|unable|nothing|hardly|far|short)$/;
const ABILITY = /^(?:can|ca|could|cannot|can't|couldn't|unable)$/;
const WILL = /^(?:will|would|wo|won't|wouldn't|shall)$/;

/** After these a negation affirms: "never missed an opportunity to say", "could not resist pointing out". */
const CANCELLING =
  /^(?:miss(?:ed)?|resist|stop(?:ped)?|help|hesitate|fail(?:ed)?|only|just|shy|tire(?:d)?|secret|apolog(?:y|ies)|minc(?:e|ed|ing))$/;

/** Sources that turn the cue: "no one believes", "not everyone agrees". */
const NEGATIVE_SOURCE = /^(?:(?:almost|nearly|virtually) )?(?:no|not|nobody|none|neither|few)\b/i;

/** Verbs that say a thing, and end the search: "said in a statement of regret" asserts. */
const DECISIVE = new Set(
  `say tell write add note announce report state remark argue claim explain describe recall declare according answer
   reply respond`.split(/\s+/),
);

/** How many unmarked auxiliaries before the cue are read with it, at most: "could not immediately". */
const AUXILIARIES_BEFORE = 5;

/** What was read: dates, stances and lemmas all ask for it. */
const known = new WeakMap<Attribution, Cue | null>();

/** Reads an attribution's cue; `null` where it has none. */
export function readCue(document: Document, attribution: Attribution): Cue | null {
  let cue = known.get(attribution);
  if (cue === undefined) {
    cue = read(document, attribution);
    known.set(attribution, cue);
  }
  return cue;
}

function read(document: Document, attribution: Attribution): Cue | null {
  const tokens = cueTokens(document, attribution);
  if (tokens.length === 0) return null;
  const before = auxiliariesBefore(document, tokens[0] as number, attribution);
  const words = [...before, ...tokens].map((index) => plain((document.tokens[index] as Token).text));
  const { head, forms, stance, reach } = decide(words);
  const turning = words.slice(0, reach);
  const isNobody = isNegativeSource(document, attribution);
  // "decided not to go", "opted against going"
  const isAgainst = stance === 'commits' && /^(?:not to|against)\b/.test(words.slice(reach).join(' '));
  return {
    words,
    head,
    forms,
    stance,
    isNegated: isAgainst || isNegated(turning) !== isNobody,
    isUndone: CANCELLING.test(words[head] ?? '') && turning.some((word) => NEGATION.test(word)),
    // "Nobody confirms" is as much as "nobody can confirm".
    modality: isNobody ? 'ability' : modalityOf(turning),
  };
}

/** Lower case, straight apostrophes. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function cueTokens(document: Document, attribution: Attribution): number[] {
  const found: number[] = [];
  for (const span of attribution.cue)
    for (let index = firstTokenAt(document, span.start); index < document.tokens.length; index++) {
      if ((document.tokens[index] as Token).start >= span.end) break;
      found.push(index);
    }
  return found;
}

function auxiliariesBefore(document: Document, first: number, attribution: Attribution): number[] {
  const found: number[] = [];
  const sentence = document.tokens[first]?.sentence;
  for (let index = first - 1; index >= 0 && found.length < AUXILIARIES_BEFORE; index--) {
    const token = document.tokens[index] as Token;
    const word = plain(token.text);
    if (token.sentence !== sentence || !(AUXILIARY.has(word) || word.endsWith('ly'))) break;
    if (attribution.content.some((span) => token.start < span.end && token.end > span.start)) break;
    found.unshift(index);
  }
  return found;
}

/** What decides, and how many of the words may turn it. */
interface Decision extends Pick<Cue, 'head' | 'forms' | 'stance'> {
  reach: number;
}

/** The first word that sets a stance of its own, unless a verb of saying comes before it. */
function decide(words: readonly string[]): Decision {
  for (const [index, word] of words.entries()) {
    const { forms, stance: own, opensPhrase, isDecisive } = meaningOf(word);
    const stance =
      asksToKnow(words, index) ?? (opensPhrase ? phraseStance(forms, words[index + 1]) : undefined) ?? own;
    if (stance !== undefined && !leadsToSaying(words, index))
      return { head: index, forms, stance: feltStance(words, index, stance), reach: index + 1 };
    if (isDecisive) return { head: index, forms, stance: 'asserts', reach: index + 1 };
  }
  // "would not elaborate on": the verb decides, and not what goes with it.
  const verb = words.findLastIndex((word) => meaningOf(word).isSaying);
  const head = verb < 0 ? words.length - 1 : verb;
  // "voters | like", where "like" behind a verb compares.
  if (words.at(-1) === 'like' && verb < 0)
    return { head, forms: ['like'], stance: 'believes', reach: words.length };
  return { head, forms: baseForms(words[head] as string), stance: 'asserts', reach: words.length };
}

/** What a word tells of a cue that holds it. */
interface Meaning {
  forms: readonly string[];
  stance: Stance | undefined;
  /** Together with another word it may mean something else. */
  opensPhrase: boolean;
  /** A verb of saying that ends the search. */
  isDecisive: boolean;
  isSaying: boolean;
}

/** Meanings told before: cues are of few words. Bounded, so that many texts cannot fill the memory. */
const meanings = new Map<string, Meaning>();
const MOST_MEANINGS = 20_000;

function meaningOf(word: string): Meaning {
  let meaning = meanings.get(word);
  if (meaning === undefined) {
    if (meanings.size >= MOST_MEANINGS) meanings.clear();
    const forms = baseForms(word);
    // "known to be generous": what others know is as good as said.
    const isKnown = word === 'known';
    meaning = {
      forms,
      stance: isKnown ? undefined : firstOf(forms, (form) => STANCE_OF.get(form)),
      opensPhrase: forms.some((form) => PHRASE_OPENERS.has(form)),
      isDecisive: isKnown || forms.some((form) => DECISIVE.has(form)),
      isSaying: forms.some((form) => SAYINGS.has(form) || CUE_VERBS.has(form)),
    };
    meanings.set(word, meaning);
  }
  return meaning;
}

const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  Object.keys(PHRASES).map((phrase) => phrase.split(' ', 1)[0] as string),
);

/** "expressed concern", unlike "has concerns": what is expressed is said; a doubt stays one. */
function feltStance(words: readonly string[], index: number, stance: Stance): Stance {
  const isExpressed = words.slice(0, index).some((word) => baseForms(word).includes('express'));
  return isExpressed && stance === 'believes' && !/^(?:hope|desire|wish)/.test(words[index] ?? '')
    ? 'asserts'
    : stance;
}

/** Words that only lead up to a verb of saying: "is likely to stress", "seems to indicate", "is eager to prove". */
const LEADING =
  /^(?:appear(?:s|ed)?|eager|likel(?:y|ier)|likes?|look(?:s|ed|ing)?|poised|ready|seem(?:s|ed)?|sure)$/;

function leadsToSaying(words: readonly string[], index: number): boolean {
  if (!LEADING.test(words[index] ?? '') || words[index + 1] !== 'to') return false;
  const { isSaying, isDecisive, stance } = meaningOf(words[index + 2] ?? '');
  return (isSaying || isDecisive) && stance === undefined;
}

/** "wants to know", "demanded to know". */
function asksToKnow(words: readonly string[], index: number): Stance | undefined {
  const isToKnow = words[index + 1] === 'to' && words[index + 2] === 'know';
  return isToKnow && /^(?:want|demand|ask|like)/.test(words[index] ?? '') ? 'asks' : undefined;
}

function phraseStance(forms: readonly string[], next: string | undefined): Stance | undefined {
  if (next === undefined) return undefined;
  const seconds = meaningOf(next).forms;
  return firstOf(forms, (form) => firstOf(seconds, (second) => PHRASES[`${form} ${second}`]));
}

/** The first value that is found for any of these forms. */
function firstOf(forms: readonly string[], find: (form: string) => Stance | undefined): Stance | undefined {
  for (const form of forms) {
    const found = find(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function modalityOf(words: readonly string[]): Cue['modality'] {
  if (words.some((word) => ABILITY.test(word))) return 'ability';
  return words.some((word) => WILL.test(word)) ? 'will' : 'plain';
}

function isNegativeSource(document: Document, attribution: Attribution): boolean {
  const source = attribution.source[0];
  return source !== undefined && NEGATIVE_SOURCE.test(document.text.slice(source.start, source.end));
}

function isNegated(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    if (word === 'yet' && next === 'to') return true;
    // "far from saying", "short of saying", but "so far said".
    if (/^(?:far|short)$/.test(word) && !/^(?:from|of)$/.test(next)) return false;
    // The deciding word itself may look like one: "failed" as a cue alone negates nothing.
    if (index === words.length - 1 || !NEGATION.test(word)) return false;
    return !words.slice(index + 1, index + 5).some((later) => CANCELLING.test(later));
  });
}
