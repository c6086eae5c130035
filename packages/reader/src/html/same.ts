/** Whether a text is the title, however its marks and blanks are set. */
export function isSame(text: string, title: string | null): boolean {
  return title !== null && keyOf(text) === keyOf(title);
}

/** A text's letters and figures alone: titles are set with other quotation marks and blanks in the head than in the body. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
