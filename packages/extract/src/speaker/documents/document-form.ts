import type { TokenRange } from '../../text/document.ts';
import { TIME_NAMES } from '../lexicon/words.ts';
import { type Entity, possessiveOf } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { isPassing } from '../phrases/descriptions.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isNewPlace, startOf, textOf } from '../phrases/phrase-text.ts';
import { endOfTime } from '../phrases/phrase-times.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, wordAt } from '../words.ts';
import { complementBehind, makerBehind } from './complements.ts';
import { titleBehind } from './titles.ts';

/** What one mention of a document tells of it. */
export interface DocumentForm {
  /** What it would be called by this mention alone. */
  name: string;
  /** It goes by its title. */
  isTitle: boolean;
  /** The main noun, folded. */
  noun: string;
  isPlural: boolean;
  /** "the poll", "that letter", "his email": one that the reader is to know. */
  isDefinite: boolean;
  /** What tells it from others of its kind, folded; empty for "the new poll". */
  words: ReadonlySet<string>;
  /** The first letters of its words, by which it may be called too: "the IG review". */
  initials: string;
  /** "a letter to the council", "a poll of voters": more behind the noun. */
  hasComplement: boolean;
  /** Whose it is, or who made it, where this mention tells. */
  issuer: Entity | null;
  /** "Holt's lawsuit", "his book". */
  isOwned: boolean;
  /** The paragraph of the mention. */
  paragraph: number;
}

/** Words that tell nothing of which document is meant. */
const EMPTY =
  /^(?:an?|and|at|by|for|from|his|her|in|its|most|of|on|one|or|out|that|the|their|these|this|those|to|was|with|national|nationwide|statewide|commissioned|conducted|filed|issued|named|prepared|published|released|signed|written|\W+)$/;

/** What a mention tells; with `owner` that of "his | letter", whose pronoun is understood and not in the phrase. */
export function readForm(scene: Scene, phrase: NounPhrase, owner: Entity | null = null): DocumentForm {
  const { document } = scene;
  const { head, noun, determiner, isPlural } = phrase;
  const isTimed = endOfTime(document.keys, head + 1) > head + 1;
  const isCut = phrase.last > head + 1 && phrase.coreLast > head + 1 && !isTimed;
  // "a Harbor Post report | released by the council": made by the Post, whoever released it.
  const isReleased =
    /^(?:issued|released|published)$/.test(wordAt(document, head + 1)) && hasMaker(scene, phrase);
  const complement = isReleased
    ? { first: head + 1, last: head + 1 }
    : isCut
      ? { first: head + 1, last: phrase.coreLast }
      : complementBehind(scene, head + 1);
  const end = complement.last;
  const maker = makerBehind(scene, head + 1);
  const start = owner ? phrase.first : startOfForm(scene, phrase, end);
  const holder = ownerIn(scene, { first: start, last: head });
  const isOwned = owner !== null || holder !== undefined;
  const issuer =
    owner ?? holder?.entity ?? issuerIn(scene, { first: start, last: Math.max(end, maker?.last ?? 0) }, head);
  const made = maker ? document.keys.slice(maker.first, maker.last) : [];
  const told = [...document.keys.slice(start, end), ...made].filter((word) => !EMPTY.test(word));
  const own = told.filter((word) => word !== noun && !isPassing(word) && !isPossessive(word));
  const title = titleBehind(scene, noun, end);
  return {
    name: title ?? nameOf(),
    isTitle: title !== null,
    noun,
    isPlural,
    isDefinite: isOwned || /^(?:the|this|that|these|those|his|her|its|their)$/.test(determiner),
    words: new Set([...own, ...(issuer?.words ?? [])]),
    initials: told.map((word) => word.charAt(0)).join(''),
    hasComplement: end > head + 1,
    issuer,
    isOwned,
    paragraph: document.tokens[head]?.paragraph ?? 0,
  };

  function nameOf(): string {
    if (owner) return `${possessiveOf(owner)} ${textFrom(start)}`;
    // "a regional poll released Friday by | Harbor College"
    if (maker && !holder)
      return `${textOf(document, maker.first, maker.last)} ${textOf(document, start, head + 1)}`;
    // "Holt's lawsuit" is Lena Holt's; a body goes by the name that is printed.
    if (holder?.entity.kind !== 'person') return textFrom(start);
    return `${possessiveOf(holder.entity)} ${textFrom(holder.last + 1)}`;
  }

  /** "three polls, including one from the Harbor Post | released" */
  function textFrom(first: number): string {
    const rest = complement.last > complement.first ? ` ${textOf(document, complement.first, end)}` : '';
    const text =
      complement.first > head + 1
        ? `${textOf(document, first, head + 1)}${rest}`
        : textOf(document, first, end);
    return text.replace(/ (?:out|published|released|taken)$/, '');
  }
}

/** Where a description begins: "one Harbor poll" is a Harbor poll; "a recent poll by the council" keeps that it is recent. */
function startOfForm(scene: Scene, phrase: NounPhrase, end: number): number {
  const { head } = phrase;
  const start = startOf(scene, phrase);
  const word = wordAt(scene.document, start);
  const isPast =
    isPassing(word) && start + 1 < head && !phrase.isPlural && !isNewPlace(scene.document, start);
  // "one Harbor poll", but "one report"
  if (start < head && ((word === 'one' && start + 1 < head) || isPast)) return start + 1;
  // "Thursday's memo"
  if (TIME_NAMES.has(word) && isPossessive(wordAt(scene.document, start + 1)) && start + 2 <= head)
    return start + 2;
  const isRecent = start === head && end > head + 1 && wordAt(scene.document, head - 1) === 'recent';
  return isRecent && /^an?$/.test(phrase.determiner) ? head - 1 : start;
}

/** Whether a body's name stands before the noun: "a Harbor Post report". */
function hasMaker({ mentionAt }: Scene, { first, head }: NounPhrase): boolean {
  const mention = mentionAt[head - 1];
  return mention !== undefined && mention.first >= first && mention.entity.kind === 'organization';
}

/** Whose a document is by the name before it. */
function ownerIn({ mentionAt }: Scene, { first, last }: TokenRange): Mention | undefined {
  const mention = mentionAt[first];
  return mention?.isPossessive && mention.last < last ? mention : undefined;
}

/** Who is named in a document's description, places aside. */
function issuerIn({ mentionAt }: Scene, { first, last }: TokenRange, head: number): Entity | null {
  for (let i = first; i < last; i++) {
    const mention = mentionAt[i];
    if (mention && i !== head && !mention.entity.isPlace) return mention.entity;
  }
  return null;
}
