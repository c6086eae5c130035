import { fold, type Quote, type Speaker } from '@onrecord/schema';
import { GIVEN_NAMES } from '../speaker/lexicon/given-names.ts';
import { FEMININE, MASCULINE } from './lexicon.ts';

/** What is known of who speaks: enough to tell which pronouns may mean them. */
export interface Voice {
  speaker: Speaker | null;
  /** The pronoun by which the article calls the speaker, or that goes with the given name. */
  gender: 'masculine' | 'feminine' | null;
  /** Two together, or a group: "they". */
  isPlural: boolean;
}

export const NO_VOICE: Voice = { speaker: null, gender: null, isPlural: false };

const PLURAL = /\p{Ll}[^su'’\W]s$|\b(?:people|police|men|women|children)$/u;

/** Each speaker's voice, by speaker id. */
export function voicesOf(quotes: readonly Quote[], speakers: readonly Speaker[]): Map<string, Voice> {
  const voices = new Map(
    speakers.map((speaker): [string, Voice] => [
      speaker.id,
      { speaker, gender: genderOfName(speaker), isPlural: isPlural(speaker) },
    ]),
  );
  for (const { speakerId, source } of quotes) {
    const voice = voices.get(speakerId ?? '');
    if (voice === undefined || source === null) continue;
    if (MASCULINE.test(source.text)) voice.gender = 'masculine';
    else if (FEMININE.test(source.text)) voice.gender = 'feminine';
  }
  return voices;
}

/** Whether a pronoun that opens what somebody is reported to have said fits who said it. */
export function fits(pronoun: string, { speaker, gender, isPlural }: Voice): boolean {
  if (speaker === null) return false;
  if (/^(?:they|their)$/i.test(pronoun)) return isPlural;
  const isOne = !isPlural && (speaker.kind === 'person' || speaker.kind === 'anonymous');
  if (MASCULINE.test(pronoun))
    return isOne && (gender === 'masculine' || (gender === null && speaker.kind === 'anonymous'));
  if (FEMININE.test(pronoun))
    return isOne && (gender === 'feminine' || (gender === null && speaker.kind === 'anonymous'));
  return /^its?$/i.test(pronoun) && speaker.kind === 'organization' && !isPlural;
}

function genderOfName({ kind, name }: Speaker): Voice['gender'] {
  if (kind !== 'person' || name.includes(' & ') || !name.includes(' ')) return null;
  const gender = GIVEN_NAMES.get(fold(name.split(' ')[0] ?? ''));
  return gender === 'male' ? 'masculine' : gender === 'female' ? 'feminine' : null;
}

function isPlural({ kind, name }: Speaker): boolean {
  if (name.includes(' & ')) return true;
  return kind === 'group' || (kind === 'anonymous' && PLURAL.test(headOf(name)));
}

/** "lawyer for two of the customers" is one person. */
function headOf(description: string): string {
  return description.split(
    / (?:of|for|in|at|from|with|on|to|close|familiar|who|working|involved)\b/,
  )[0] as string;
}
