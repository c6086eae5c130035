import { LONGEST_CUSTOM_ID } from '../limits.ts';

const BEFORE_PARTS = '?';

/**
 * The id of a button, menu or window, with everything that whoever answers it must know: what stands in it outlives restarts.
 * The last part may hold spaces, no other. `null` where Discord's 100 characters do not hold it.
 */
export function componentId(name: string, ...parts: readonly (string | number)[]): string | null {
  const id = `${name}${BEFORE_PARTS}${parts.join(' ')}`;
  return id.length <= LONGEST_CUSTOM_ID ? id : null;
}

/** What the id begins with: who answers it. */
export function nameOfComponent(customId: string): string {
  return customId.split(BEFORE_PARTS, 1)[0] ?? '';
}

/** So many parts of an id; `null` for an id that has fewer. */
export function partsOfComponent(customId: string, count: number): string[] | null {
  const border = customId.indexOf(BEFORE_PARTS);
  const parts = border < 0 ? [] : customId.slice(border + 1).split(' ');
  if (parts.length < count || parts.slice(0, count).includes('')) return null;
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(' ')];
}
