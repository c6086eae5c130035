import { type Layout, tableOf } from '../layout.ts';

/** How many articles and claims a collection has: counting a million of them takes longer than anybody waits. */
export function tally(layout: Layout): string {
  return `
${tableOf(layout, 'tally', 'articles integer NOT NULL, claims integer NOT NULL, PRIMARY KEY (collection)', { fillfactor: 50 })}
INSERT INTO tally (collection, articles, claims)
  SELECT kept.key, (SELECT count(*) FROM article WHERE article.collection = kept.key),
    (SELECT count(*) FROM claim WHERE claim.collection = kept.key)
  FROM collection AS kept;
`;
}
