import { singularOf } from '../words.ts';

/** Nouns that newspapers use for one another: the "suit" of a lawsuit. A noun may be of several families. */
const FAMILIES: readonly string[] = [
  'poll survey polling',
  'lawsuit suit complaint filing',
  'email e-mail message note',
  'letter message note missive',
  'tweet post posting message',
  'post posting blog',
  'statement release communique communiqué',
  'report study survey review analysis assessment audit inquiry investigation examination paper probe research',
  'article piece story feature profile column editorial op-ed essay report dispatch',
  'book memoir biography autobiography volume novel',
  'memo memorandum note document',
  'ad advertisement commercial spot video',
  'video footage clip tape film recording',
  'bill legislation measure proposal act law',
  'ruling opinion order decision verdict judgment',
  'speech address',
  'transcript',
  'plan proposal',
  'petition',
  'indictment complaint',
  'affidavit filing',
];

const familiesOf = new Map<string, number>();
for (const [index, family] of FAMILIES.entries())
  for (const noun of family.split(' ')) familiesOf.set(noun, (familiesOf.get(noun) ?? 0) | (1 << index));

/** What "the document" may be, though these are not one another. */
const PAPERS = /^(?:cable|contract|e-?mail|filing|letter|memo|memorandum|record|report)$/;

/** Whether one document may be called by both nouns. */
export function areKindred(one: string, other: string): boolean {
  const [a, b] = [singularOf(one), singularOf(other)];
  if (a === 'document' ? PAPERS.test(b) : b === 'document' && PAPERS.test(a)) return true;
  return a === b || ((familiesOf.get(a) ?? 0) & (familiesOf.get(b) ?? 0)) !== 0;
}
