import { wordsOf } from '@onrecord/schema';

/** A person's name, read as English-language news prints it. All words are folded. */
export interface PersonName {
  /** Without titles in front. */
  words: string[];
  /** The last word without "Jr."; `null` where nothing but a title is left. */
  surname: string | null;
  /** No given name: "Rutte", "von der Leyen", "President Obama". */
  isBare: boolean;
}

/** Reads a name; a family name that stands first ("Kim Jong-un") is not told apart. */
export function readPersonName(name: string): PersonName {
  const printed = wordsOf(name).map((word) => word.folded);
  const start = printed.findIndex((word) => !TITLES.has(word));
  if (start === -1) return { words: printed, surname: null, isBare: true };
  const words = printed.slice(start);
  let last = words.length - 1;
  while (last > 0 && SUFFIXES.has(words[last] ?? '')) last--;
  return {
    words,
    surname: words[last] ?? null,
    isBare: words.slice(0, last).every((word) => PARTICLES.has(word)),
  };
}

/** Titles of address and office that newspapers set before a surname (AP Stylebook, "titles"). */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness king queen prince princess pope president vice prime
  minister premier chancellor senator sen representative rep congressman congresswoman governor gov mayor judge justice
  secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr
  ambassador attorney chief officer detective reverend rev father sister imam rabbi sheikh ayatollah`.split(
    /\s+/,
  ),
);

/** What stands between given name and surname and belongs to the surname. */
const PARTICLES = new Set(
  'von van der den de del della di da dos du la le el al bin ibn ben ter ten zu'.split(' '),
);

const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
