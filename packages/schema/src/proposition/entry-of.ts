/** What a list of words has for a word; every object also has a "constructor", which is no entry. */
export function entryOf<T>(list: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(list, word) ? list[word] : undefined;
}
