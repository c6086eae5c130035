import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from './normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['a byte order mark', '\ufeffWords', 'Words'],
    ['line breaks of other systems', 'a\r\nb\rc\u2028d\u0085e\ff', 'a\nb\nc\nd\ne\nf'],
    ['NUL and control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['a decomposed letter', 'Erdog\u0306an', 'Erdoğan'],
    ['soft hyphens', 'in\u00adfor\u00adma\u00adtion', 'information'],
    ['blanks at the ends of lines', 'a  \nb\t\n', 'a\nb'],
    ['blank lines around the text', '\n \n\na\n\n', 'a'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['nothing but blanks', ' \n\t ', ''],
  ])('handles %s', (_, raw, text) => {
    expect(normaliseText(raw)).toBe(text);
  });

  it.each([
    ['spaces inside and before a line', '  a   b'],
    ['blank lines between paragraphs', 'a\n\n\nb'],
    ['tabs and spaces that do not break', 'a\tb\u00a0c'],
    ['joined emoji and right-to-left marks', '👩‍👧 \u200fשלום\u200e'],
    ['typographic marks', '“Yes” – ‘no’ … 1⁄2 ﬁ'],
  ])('keeps %s', (_, text) => {
    expect(normaliseText(text)).toBe(text);
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = normaliseText(raw);
        expect(normaliseText(text)).toBe(text);
      }),
    );
  });

  it('takes a run of five million blanks before a word', () => {
    expect(normaliseText(`a${' '.repeat(5_000_000)}b`)).toHaveLength(5_000_002);
  });
});
