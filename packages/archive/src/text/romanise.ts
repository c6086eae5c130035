/** Letters that only Ukrainian has of the languages below. */
const UKRAINIAN = /[іїєґ]/u;

/** BGN/PCGN 1947 for Russian, without what it writes otherwise at the beginning of words and behind vowels. */
const RUSSIAN_LETTERS =
  lettersOf(`а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u
  ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya`);

/** The Ukrainian national system of 2010, BGN/PCGN's since 2019, with the same left out. */
const UKRAINIAN_LETTERS =
  lettersOf(`а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p
  р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ю iu я ia`);

/**
 * A name in Cyrillic letters as English writes it, about: near enough to be known by its spelling. Soft and hard signs go.
 * `null` for a name without Cyrillic letters. Narrower than the systems: Ukrainian and Russian alone.
 *
 * @example romanise('Зеленський') // 'zelenskiy'
 */
export function romanise(name: string): string | null {
  // A letter with a mark is one of its own here: й is no и.
  const letters = name.normalize('NFC').toLowerCase();
  if (!/\p{Script=Cyrillic}/u.test(letters)) return null;
  const system = UKRAINIAN.test(letters) ? UKRAINIAN_LETTERS : RUSSIAN_LETTERS;
  return letters.replace(/\p{Script=Cyrillic}/gu, (letter) => system.get(letter) ?? '');
}

function lettersOf(table: string): Map<string, string> {
  const cells = table.split(/\s+/);
  const letters = new Map<string, string>();
  for (let index = 0; index + 1 < cells.length; index += 2)
    letters.set(cells[index] as string, cells[index + 1] as string);
  return letters;
}
