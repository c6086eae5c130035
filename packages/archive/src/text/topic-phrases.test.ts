import { expect, test } from 'vitest';
import { topicsIn } from './topic-phrases.ts';

const topicsOf = (...texts: string[]) =>
  [...topicsIn(texts.map((text) => ({ text }))).values()].map(
    ({ printed, quotes }) => `${printed} ${quotes}`,
  );

test.each<[text: string, topics: string[]]>([
  [
    'The council of North Ellery sold the ferry to Ana Brandt.',
    ['council 1', 'North Ellery 1', 'ferry 1', 'Ana Brandt 1'],
  ],
  ['We can help the people in a way that nobody thought of first.', []],
  ['They fight for the harbour, and the work will never stop.', ['harbour 1', 'work 1']],
  ['This is absolutely far away, and we are ready, united and sure.', []],
  ['This appears to be the northern harbour.', ['harbour 1']],
  [
    'The U.S. must not wait for the Free-Port’s or the E.P.A.’s decision.',
    ['U.S. 1', 'Free-Port 1', 'E.P.A. 1', 'decision 1'],
  ],
  ['What happens in Norlandia affects us.', ['Norlandia 1']],
  ['MAYOR BRANDT WILL NEVER SELL OLD TOWN HARBOUR SQUARE MARKET', ['BRANDT 1']],
  ['', []],
  ['…', []],
])('what is it about: %s', (text, topics) => {
  expect(topicsOf(text)).toEqual(topics);
});

test('a name is counted once a text, in its full form, with its people', () => {
  expect(
    topicsOf(
      'I trust Ana Brandt.',
      'We saw Brandt, and then Brandt left for Norlandia.',
      'Many a Norlandian left.',
    ),
  ).toEqual(['Ana Brandt 2', 'Norlandia 2']);
});

test('two of one surname stay apart', () => {
  expect(topicsOf('I trust Ana Brandt.', 'We met Yusuf Brandt.', 'Then came Brandt.')).toEqual([
    'Ana Brandt 1',
    'Yusuf Brandt 1',
    'Brandt 1',
  ]);
});

test('what is a noun in one text is counted in the others', () => {
  expect(topicsOf('Nobody buys the ferry.', 'Ferries need crews.')).toEqual(['ferry 2', 'crews 1']);
});
