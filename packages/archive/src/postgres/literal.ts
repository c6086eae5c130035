/** What statements take, by `$1`, `$2`, …; an array fills one parameter. */
export type Value = Single | readonly Single[];

type Single = string | number | boolean | null | Uint8Array;

/** A value as the driver takes it. Arrays are written here: the driver's way makes three texts of each element. */
export function literalOf(value: Value): Single {
  return Array.isArray(value) ? `{${value.map(elementOf).join(',')}}` : storable(value as Single);
}

/** An element of an array (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). */
function elementOf(value: Single): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') {
    const text = storable(value);
    return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`;
  }
  return value instanceof Uint8Array ? `"\\\\x${Buffer.from(value).toString('hex')}"` : String(value);
}

/** A text as PostgreSQL can hold it: it has no U+0000. */
function storable<Kind extends Single>(value: Kind): Kind {
  return typeof value === 'string' && value.includes('\0')
    ? (value.replaceAll('\0', '\uFFFD') as Kind)
    : value;
}
