/** What could ping, link or format, unescaped. Our own marks are bold, struck, quoted, small and dates. */
export const FORGED = /(?<!\\)(?:@everyone|@here|<@|<#|<:|<\/|\]\(|```|\|\|)/u;

/** Every text display of a message. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'content' ? [String(inner)] : textsIn(inner),
  );
}
