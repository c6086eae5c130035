import { expect, test } from 'vitest';
import { balanceMarks } from './balance-marks.ts';
import { readDocument } from './text/index.ts';

test.each([
  [
    'It could become a “world war”, he said.',
    'It could become a “world war',
    'It could become a “world war”',
  ],
  ['It was a “bridge too far,” he said.', 'It was a “bridge too far', 'It was a “bridge too far,”'],
  ['It was a "bridge too far," he said.', 'a "bridge too far', 'a "bridge too far,"'],
  ['“Old” rules stay, he said.', 'Old” rules stay', '“Old” rules stay'],
  ['“It holds,” he said.', 'It holds', 'It holds'],
  ['“It is a ‘good’ bridge,” he said.', 'It is a ‘good’ bridge', 'It is a ‘good’ bridge'],
  ['He said it “holds” and “stays”.', 'it “holds” and “stays', 'it “holds” and “stays”'],
  ['He said it “holds.', 'it “holds', 'it “holds'],
])('%s', (text, content, expected) => {
  const start = text.indexOf(content);
  const [span] = balanceMarks(readDocument(text), [{ start, end: start + content.length }]);
  expect(text.slice(span?.start, span?.end)).toBe(expected);
});
