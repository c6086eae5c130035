import type { Token } from '../../text/document.ts';
import { PLACES, STATE_ABBREVIATIONS } from '../lexicon/places.ts';
import { GENDERED_ROLES, ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { DETERMINERS, HEAD_ENDS, NOT_NAMES } from '../lexicon/words.ts';
import { type FoldedDocument, isCapitalized, isPossessive, roleOf, wordAt } from '../words.ts';
import type { Entity, Gender, Role } from './entities.ts';
import type { Name } from './names.ts';

/** Longest description behind a name that is read, in tokens. */
const LONGEST_APPOSITION = 30;

/** Longest description before a name that is read, in tokens. */
const LONGEST_TITLE = 10;

/** Gives a person the titles and descriptions printed around one mention of the name. */
export function addRoles(document: FoldedDocument, person: Entity, name: Name): void {
  addTraits(document, person, name.last);
  for (const role of [titleBefore(document, name), appositionAfter(document, name.last)]) {
    if (!role) continue;
    person.gender ??= genderOfRole(role.noun);
    if (!person.roles.some((known) => known.text === role.text)) person.roles.push(role);
  }
}

/** Notes the age, party and origin printed behind a name: ", 28,", "(R-Ohio)", ", D-Vt.,", "of Vermont", "Republican of Iowa". */
function addTraits(document: FoldedDocument, person: Entity, after: number): void {
  const first = /^[,(]$/.test(wordAt(document, after)) ? after + 1 : after;
  if (first > after && /^\d{1,3}$/.test(wordAt(document, first)))
    person.traits.add(`${wordAt(document, first)}-year-old`);
  const [, party, state] = /^([rdi])-([a-z.]+)$/.exec(wordAt(document, first)) ?? [];
  if (party && state) {
    if (party !== 'i') person.traits.add(party === 'r' ? 'republican' : 'democratic');
    const short = state.replaceAll('.', '');
    person.traits.add(STATE_ABBREVIATIONS.get(short) ?? short);
    return;
  }
  const isParty = /^(republican|democrat)$/.test(wordAt(document, first)) && first > after;
  if (isParty) person.traits.add(wordAt(document, first));
  const of = isParty ? first + 1 : after;
  const place = wordAt(document, of + 1);
  if (wordAt(document, of) === 'of' && PLACES.has(place)) person.traits.add(place);
}

/** The gender of those who hold a role, where it tells. */
export function genderOfRole(noun: string): Gender | null {
  if (noun.endsWith('woman')) return 'female';
  if (noun.endsWith('man') && noun !== 'human') return 'male';
  return GENDERED_ROLES.get(noun) ?? null;
}

/** The first token of the titles and modifiers before a name: "retired Air Force general" of Lloyd Newton. */
export function startOfTitle(document: FoldedDocument, name: Pick<Name, 'first' | 'roleFirst'>): number {
  const { tokens } = document;
  const sentence = document.sentences[(tokens[name.first] as Token).sentence]?.first ?? 0;
  let start = name.roleFirst;
  let seenRole = start < name.first;
  const limit = Math.max(sentence, name.first - LONGEST_TITLE);
  while (start > limit) {
    const token = tokens[start - 1] as Token;
    const word = wordAt(document, start - 1);
    if (word === 'of' && start - 2 >= limit && roleOf(wordAt(document, start - 2))) {
      start -= 2;
      seenRole = true;
      continue;
    }
    const isRole = roleOf(word) !== null;
    if (!isRole && !ROLE_MODIFIERS.has(word) && !(seenRole && isCapitalized(token) && !NOT_NAMES.has(word)))
      break;
    seenRole ||= isRole;
    start--;
  }
  while (start < name.first && /^(but|and|then|when|while|as|if|for|in|on|at)$/.test(wordAt(document, start)))
    start++;
  return start;
}

function titleBefore(document: FoldedDocument, name: Name): Role | null {
  const start = startOfTitle(document, name);
  if (start === name.first) return null;
  const first = startOfOwner(document, start);
  return roleFrom(document, { first, last: name.first, headLast: name.first });
}

/** Longest name of whose minister or lawyer somebody is, in tokens. */
const LONGEST_OWNER = 4;

/** Where the name begins whose genitive stands before a title: "Australia's | Defence Minister"; else the title's start. */
function startOfOwner({ tokens, keys }: FoldedDocument, title: number): number {
  if (!isPossessive(keys[title - 1] ?? '')) return title;
  let first = title - 1;
  while (first > 0 && title - first <= LONGEST_OWNER && isCapitalized(tokens[first - 1])) first--;
  const isWhole = first < title - 1 && tokens[first]?.sentence === tokens[title]?.sentence;
  return isWhole ? first : title;
}

/** The description between commas behind a name: ", executive director of the Arms Control Association,". */
function appositionAfter(document: FoldedDocument, after: number): Role | null {
  const { tokens } = document;
  if (tokens[after]?.text !== ',') return null;
  let first = after + 1;
  // "Holt, and the former mayor, Paul Brandt", "Holt, says he": what follows tells nothing of her.
  if (GOES_ON.test(wordAt(document, first))) return null;
  // "Holt, Brandt wage delegate warfare"
  if (isInOpening(document, first) && !/^(?:the|an?)$/.test(wordAt(document, first))) return null;
  const isClause = wordAt(document, first) === 'who';
  // "who say the senator is weak": only what he is tells of him.
  if (isClause && !/^(?:is|was)$/.test(wordAt(document, first + 1))) return null;
  if (/^(the|a|an|who|now)$/.test(tokens[first]?.text ?? '')) first++;
  if (/^(is|was)$/.test(tokens[first]?.text ?? '')) first += 2;
  const sentence = (tokens[after] as Token).sentence;
  let last = first;
  let headLast = -1;
  while (last < tokens.length && last - first < LONGEST_APPOSITION) {
    const token = tokens[last] as Token;
    if (token.sentence !== sentence || /^[,;:.?!()“”"—–]$/.test(token.text)) break;
    if (headLast < 0 && HEAD_ENDS.has(wordAt(document, last))) headLast = last;
    last++;
  }
  if (headLast < 0) headLast = last;
  return headLast > first && headLast - first <= 8 ? roleFrom(document, { first, last, headLast }) : null;
}

const GOES_ON = /^(?:and|but|or|argued|argues|believes|said|says|thinks|told|wrote)$/;

/** Whether a token stands in the headline. */
function isInOpening({ tokens }: FoldedDocument, token: number): boolean {
  return tokens[token]?.paragraph === 0;
}

const HONORIFIC = /^(mr|mrs|ms|mx|miss|sir|dame|lord|lady|doctor)$/;

/** Verbs that tell a clause from a description. */
const VERBS = new Set(
  'has had have is was were are been be will would said says could may might did does'.split(' '),
);

interface RoleRange {
  first: number;
  last: number;
  /** Where the part that ends in the role's noun ends. */
  headLast: number;
}

function roleFrom(document: FoldedDocument, { first, last, headLast }: RoleRange): Role | null {
  const { tokens, text } = document;
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const word = wordAt(document, i);
    if (!DETERMINERS.has(word) && !isPossessive(word)) words.push(word);
  }
  if (last !== headLast && words.some((word) => VERBS.has(word))) return null;
  let noun: string | null = null;
  for (let i = headLast - 1; i >= first && noun === null; i--) {
    noun = roleOf(wordAt(document, i));
    // "British diplomat Sir": the honorific is not what he is.
    if (noun !== null && HONORIFIC.test(noun) && i > first && roleOf(wordAt(document, i - 1))) noun = null;
    // In an apposition the noun comes last: "a senator" is a role, "president Trump's plan" is none.
    if (last !== headLast && noun === null) return null;
  }
  if (noun === null || /^(mr|mrs|ms|mx|miss)$/.test(noun)) return null;
  const span = { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
  return { text: text.slice(span.start, span.end), span, noun, words };
}
