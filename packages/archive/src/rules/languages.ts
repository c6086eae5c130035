/** A language tag as it is compared: case makes no difference (BCP 47, RFC 5646 §2.1.1). */
export function foldLanguage(tag: string): string {
  return tag.toLowerCase();
}

/**
 * The tags that one asked for may stand for lie between these two, the first included: `en` and everything from `en-` on
 * (basic filtering, RFC 4647 §3.3.1).
 */
export function languageRange(tag: string): { exact: string; from: string; before: string } {
  const exact = foldLanguage(tag);
  // The character behind "-" in ASCII.
  return { exact, from: `${exact}-`, before: `${exact}.` };
}
