import { describe, expect, test } from 'vitest';
import type { Document, TokenRange } from './document.ts';
import { readDocument } from './read-document.ts';

const tokens = (text: string) => readDocument(text).tokens.map((token) => token.text);
const wordsOf = (document: Document, range: TokenRange) => {
  const [first, last] = [document.tokens[range.first], document.tokens[range.last - 1]];
  return document.text.slice(first?.start, last?.end);
};
const sentences = (text: string) => {
  const document = readDocument(text);
  return document.sentences.map((range) => wordsOf(document, range));
};
const paragraphs = (text: string) => {
  const document = readDocument(text);
  return document.paragraphs.map((range) => wordsOf(document, range));
};
const quotations = (text: string) =>
  readDocument(text).quotations.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));

describe('tokens', () => {
  test.each([
    ['Ana’s friend', ['Ana', '’s', 'friend']],
    ["They've left; I'll stay", ['They', "'ve", 'left', ';', 'I', "'ll", 'stay']],
    ["don't O'Hara", ["don't", "O'Hara"]],
    ['10,000 troops, 2.5%', ['10,000', 'troops', ',', '2.5', '%']],
    ['the U.S. Army at 7 a.m. sharp', ['the', 'U.S.', 'Army', 'at', '7', 'a.m.', 'sharp']],
    ['Gov. Lena J. Holt', ['Gov.', 'Lena', 'J.', 'Holt']],
    ['a wide-ranging—and long—talk', ['a', 'wide-ranging', '—', 'and', 'long', '—', 'talk']],
    ['wait... what', ['wait', '...', 'what']],
    ['So do I. We', ['So', 'do', 'I', '.', 'We']],
    ['@ana wrote #bridge', ['@ana', 'wrote', '#bridge']],
    ['💡👍 idea', ['💡', '👍', 'idea']],
    ['“Café,” он сказал', ['“', 'Café', ',', '”', 'он', 'сказал']],
    ['end.Next', ['end', '.', 'Next']],
    ['MarÃ±a A\u0303±ez § 5', ['MarÃ±a', 'A\u0303±ez', '§', '5']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test('lie at their place, in one sentence and one paragraph each', () => {
    const document = readDocument('🌊 One. Two “three” four.\n\nFive!');
    for (const [index, token] of document.tokens.entries()) {
      expect(document.text.slice(token.start, token.end)).toBe(token.text);
      const sentence = document.sentences[token.sentence]!;
      const paragraph = document.paragraphs[token.paragraph]!;
      expect(index >= sentence.first && index < sentence.last).toBe(true);
      expect(sentence.first >= paragraph.first && sentence.last <= paragraph.last).toBe(true);
    }
  });
});

describe('sentences', () => {
  test.each([
    ['One bridge. Two bridges.', ['One bridge.', 'Two bridges.']],
    ['“It holds.” She left.', ['“It holds.”', 'She left.']],
    ['“Does it hold?” she asked.', ['“Does it hold?” she asked.']],
    [
      'Mr. Holt met Gov. Brandt in the U.S. The talks failed.',
      ['Mr. Holt met Gov. Brandt in the U.S.', 'The talks failed.'],
    ],
    ['It rose 2.5 percent. 40 people came.', ['It rose 2.5 percent.', '40 people came.']],
    [
      'She waited … and left. “Go!” (He did.) Fine.',
      ['She waited … and left.', '“Go!”', '(He did.)', 'Fine.'],
    ],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test.each([
    ['each line is one', 'A headline\nBy Ana\nThe text.', ['A headline', 'By Ana', 'The text.']],
    ['blank lines part them too', 'One.\n\n \nTwo.', ['One.', 'Two.']],
    [
      'a hard-wrapped text is joined',
      'The bridge was closed\nfor three weeks because\nof the flood and then\nit was opened.\n\nNobody\ncame.',
      [
        'The bridge was closed\nfor three weeks because\nof the flood and then\nit was opened.',
        'Nobody\ncame.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each([
    ['curly marks', '“Yes,” she said, “no.”', [['Yes,'], ['no.']]],
    ['straight marks', '"Yes," she said, "no."', [['Yes,'], ['no.']]],
    ['German marks', '„Ja“, sagte sie.', [['Ja']]],
    ['guillemets', '«Oui», dit-elle.', [['Oui']]],
    ['an emoji inside', '“We 💡 it,” she said.', [['We 💡 it,']]],
    ['inches are no quotation', 'He is 6\'2" tall and "fast".', [['fast']]],
    ['paragraphs that open anew', '“One.\n\n“Two.\n\n“Three,” she said.', [['One.', 'Two.', 'Three,']]],
    ['straight ones too', '"One.\n"Two," she said.', [['One.', 'Two,']]],
    ['right to left', '“שלום לכם” אמרה.', [['שלום לכם']]],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  test('an open one ends with its paragraph and is reported', () => {
    const document = readDocument('She said “it holds.\nNobody came.');
    expect(document.quotations).toMatchObject([{ isClosed: false, pieces: [{ start: 10, end: 19 }] }]);
    expect(document.unpairedMarks).toEqual([9]);
  });

  test('a closing mark without an opening one is reported', () => {
    expect(readDocument('It holds,” she said.').unpairedMarks).toEqual([9]);
  });

  test('know their tokens, the marks outside', () => {
    const { tokens } = readDocument('A “b c” d');
    expect(tokens.map((token) => token.quotation)).toEqual([-1, -1, 0, 0, -1, -1]);
  });
});

test('nothing comes of nothing', () => {
  for (const text of ['', ' \n\t ', '\u0000\u0000'])
    expect(readDocument(text)).toMatchObject({ tokens: [], sentences: [], paragraphs: [], quotations: [] });
});

test('five megabytes without a line break are one paragraph', () => {
  const document = readDocument('She said the "bridge is open. '.repeat(170_000));
  expect(document.paragraphs).toHaveLength(1);
  expect(document.tokens.length).toBe(170_000 * 8);
});
