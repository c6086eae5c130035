/** How the tables lie in a database: each whole, or in partitions by the hash of their collection. */
export interface Layout {
  partitions: number | null;
}

/**
 * The statement that makes a table. Its first column is the collection, and every key of it begins with that, so that the
 * table can be partitioned by it (or distributed: docs/decisions/2026-11-26-postgres-partitions.md).
 *
 * @param columns - All other columns and constraints.
 * @param fillfactor - Percent of a page that rows fill at first; less where rows are counted up in place.
 */
export function tableOf(
  { partitions }: Layout,
  name: string,
  columns: string,
  { fillfactor = 100 }: { fillfactor?: number } = {},
): string {
  const head = `CREATE TABLE ${name} (collection integer NOT NULL, ${columns})`;
  const storage = `WITH (fillfactor = ${fillfactor})`;
  if (partitions === null) return `${head} ${storage};`;
  const parts = Array.from(
    { length: partitions },
    (_, index) =>
      `CREATE TABLE ${name}_${index} PARTITION OF ${name}
         FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${index}) ${storage};`,
  );
  return `${head} PARTITION BY HASH (collection);\n${parts.join('\n')}`;
}
