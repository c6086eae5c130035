import { expect, test } from 'vitest';
import { readDocument } from './text/index.ts';
import { warningsOf } from './warnings.ts';

const ENGLISH =
  'The mayor said on Monday that the bridge would be closed for the rest of the year, and that it was not safe.';
const GERMAN =
  'Die Brücke bleibt bis zum Ende des Jahres gesperrt, sagte der Bürgermeister am Montag, weil sie nicht mehr sicher ist und erst geprüft werden muss.';

test.each([
  ['an English text', ENGLISH, []],
  ['an empty text', ' \n', ['EMPTY_TEXT']],
  ['a mark without a partner', `${ENGLISH} “And`, ['UNPAIRED_MARKS']],
  ['another language', GERMAN, ['NOT_ENGLISH']],
  ['control characters', `${ENGLISH}\u0007`, ['CONTROL_CHARACTERS']],
  ['a text without sentences', 'the bridge of the town '.repeat(300), ['NO_SENTENCES']],
])('%s', (_, text, codes) => {
  expect(warningsOf(readDocument(text)).map((warning) => warning.code)).toEqual(codes);
});
