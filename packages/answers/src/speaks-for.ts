import { type Archive, isFunctionWord } from '@onrecord/archive';
import { type Receipt, wordsOf } from '@onrecord/schema';
import { isGovernment } from './roles/governments.ts';

/** Roles of people who speak for it no more, or against it. */
const NOT_FOR =
  /\b(?:former|ex|ousted|outgoing|late|critic|opponent|rival|enemy|defector|victim|analyst|expert|observer)\b/i;

/**
 * Whether a statement is one of somebody's, or of a person who speaks for them by the role that is printed: "NATO
 * Secretary-General Mark Rutte" speaks for NATO, "a former NATO general" does not.
 */
export function speaksFor(
  { speaker, quote }: Receipt,
  { name, ids }: { name: string; ids: readonly string[] },
): boolean {
  if (speaker && ids.includes(speaker.id)) return true;
  if (speaker && isGovernment(name, speaker.name)) return true;
  const asked = wordsOf(name)
    .map(({ folded }) => folded)
    .filter((word) => !isFunctionWord(word));
  if (asked.length === 0) return false;
  const printed = [
    speaker?.name,
    ...(speaker?.aliases ?? []),
    ...(speaker?.roles ?? []).map(({ text }) => text),
    quote.source?.text,
  ];
  return printed.some((text) => text !== undefined && holds(text, asked) && !NOT_FOR.test(text));
}

/** People who are looked up for one name: an authority is seldom spoken for by more. */
const SPOKESPEOPLE = 20;

/**
 * Those for whom articles print a role with a name in it ("NATO Secretary-General", for NATO): one article may print the
 * role, and another one only who spoke. Identities.
 */
export async function spokespeopleOf(archive: Archive, name: string): Promise<string[]> {
  const asked = wordsOf(name)
    .map(({ folded }) => folded)
    .filter((word) => !isFunctionWord(word));
  if (asked.length === 0) return [];
  const holders = await archive.findByRole(asked.join(' '), { limit: SPOKESPEOPLE });
  return [
    ...new Set(
      holders
        .filter(({ role }) => holds(role, asked) && !NOT_FOR.test(role))
        .map(({ speakerId }) => speakerId),
    ),
  ];
}

function holds(text: string, asked: readonly string[]): boolean {
  const words = new Set(wordsOf(text).map(({ folded }) => folded.replace(/'s$/, '')));
  return asked.every((word) => words.has(word.replace(/'s$/, '')));
}
