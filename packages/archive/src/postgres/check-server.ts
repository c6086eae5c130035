import type { ClientBase } from 'pg';
import { SCHEMA } from './migrate.ts';

/**
 * PostgreSQL's own check of our indexes, where the extension for it is there (`CREATE EXTENSION amcheck`); each problem in a
 * line. GIN indexes can be checked since version 18.
 */
export async function checkServerIndexes(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; check: string }>(
    `SELECT format('%I.%I', '${SCHEMA}', index.relname) AS name, format('%I.%I', space.nspname, checker.proname) AS check
     FROM pg_extension AS extension
       JOIN pg_depend AS owned ON owned.refobjid = extension.oid AND owned.deptype = 'e'
       JOIN pg_proc AS checker ON checker.oid = owned.objid
       JOIN pg_namespace AS space ON space.oid = checker.pronamespace
       JOIN pg_class AS index ON index.relnamespace = to_regnamespace('${SCHEMA}') AND index.relkind = 'i'
       JOIN pg_am AS method ON method.oid = index.relam
     WHERE extension.extname = 'amcheck' AND checker.pronargs = 1
       AND checker.proname = CASE method.amname WHEN 'btree' THEN 'bt_index_check' ELSE method.amname || '_index_check' END`,
  );
  const problems: string[] = [];
  for (const { name, check } of rows)
    try {
      await client.query(`SELECT ${check}($1::regclass)`, [name]);
    } catch (cause) {
      const [why] = String((cause as Error).message).split('\n');
      problems.push(`${name}: ${why}`);
    }
  return problems;
}
