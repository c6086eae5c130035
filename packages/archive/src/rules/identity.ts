import { idOf, type Speaker, wordsOf } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { readPersonName } from '../text/person-name.ts';
import { foldName } from './names.ts';

/**
 * Who a speaker of one article is among those of all articles.
 *
 * - `full`: the same folded name and a kind that agrees is the same identity in every article of the collection.
 * - `bare`: a surname without a given name belongs to its article alone; it is led to the one bearer of the surname (or,
 *   while nobody bears it with a given name, to the first article's bare one) unless the printed roles have nothing in
 *   common. A second bearer undoes that. Unnamed sources and documents are never the same twice.
 * - `joint`: two who speak together; their quotes are found under each of them.
 */
export interface Identity {
  id: string;
  name: string;
  kind: Speaker['kind'];
  form: 'full' | 'bare' | 'joint';
  /** What bare uses are led by; `null` where nothing may be joined. */
  surname: string | null;
}

/** What an article's speaker would be, before the collection is looked at. */
export function identityOf(speaker: Pick<Speaker, 'name' | 'kind'>, articleId: string): Identity {
  const { name, kind } = speaker;
  const folded = foldName(name);
  const alone = { id: idOf('speaker', kind, folded, articleId), name, kind, form: 'bare' as const };
  if (kind === 'anonymous' || kind === 'document') return { ...alone, surname: null };
  if (kind !== 'person') {
    const key = folded.replace(/^the /, '');
    return { id: idOf('speaker', KIND_CLASS[kind], key), name, kind, form: 'full', surname: null };
  }
  const person = readPersonName(name);
  if (person.isBare) return { ...alone, surname: person.surname };
  return {
    id: idOf('speaker', kind, person.words.join(' ')),
    name,
    kind,
    form: 'full',
    surname: person.surname,
  };
}

/** Kinds that one extraction or another may give the same name: "Ukraine" is an organization or something other. */
const KIND_CLASS = { organization: 'organization', other: 'organization', group: 'group' } as const;

/** The identity of two or more who speak together. */
export function jointIdentityOf(
  speaker: Pick<Speaker, 'name' | 'kind'>,
  memberIds: readonly string[],
): Identity {
  const id = idOf('speaker', 'joint', ...memberIds);
  return { id, name: speaker.name, kind: speaker.kind, form: 'joint', surname: null };
}

/** What stands between the names of two who speak together (schema, `Speaker.name`). */
const JOINT = ' & ';

/** True for the name of two who speak together. */
export function isJointName(printed: string): boolean {
  return printed.includes(JOINT);
}

/** The names in a joint one, each once; `null` for a name that cannot be joint. */
export function partsOfJointName(name: string): string[] | null {
  const names = name.split(JOINT).map((part) => part.trim());
  const folded = new Set(names.map(foldName));
  return names.length < 2 || folded.size < names.length || folded.has('') ? null : names;
}

/**
 * The one of those who bear a full personal name, or have it as another form of their own, that an article's bearer of
 * it is: "Donald Trump" where an article printed "Donald J. Trump" and that. Forms with another given name or surname
 * are not followed; `null` where nobody or more than one is left.
 */
export function bearerAmong<Bearer extends { name: string }>(
  name: string,
  bearers: readonly Bearer[],
): Bearer | null {
  const [first, ...rest] = readPersonName(name).words;
  const same = bearers.filter((bearer) => {
    const words = readPersonName(bearer.name).words;
    return words[0] === first && words.at(-1) === rest.at(-1);
  });
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** True where both are described and no word of the descriptions is the same: two people, as far as we can tell. */
export function rolesContradict(left: readonly string[], right: readonly string[]): boolean {
  const leftWords = roleWordsOf(left);
  const rightWords = roleWordsOf(right);
  if (leftWords.size === 0 || rightWords.size === 0) return false;
  return ![...leftWords].some((word) => rightWords.has(word));
}

function roleWordsOf(roles: readonly string[]): Set<string> {
  const words = roles.flatMap((role) => wordsOf(role).map((word) => word.folded));
  return new Set(words.filter((word) => !isFunctionWord(word)));
}

/** Articles whose descriptions of a speaker are compared: enough to know them by. */
export const DESCRIBING_ARTICLES = 50;
