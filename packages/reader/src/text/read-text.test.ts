import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPastedText } from './read-text.ts';

describe('readPastedText', () => {
  it('keeps the text whole, normalised, with the hash and id of the result', () => {
    const article = readPastedText(
      '\ufeffHarbour bridge closed until spring\r\nBy Ann Lee\r\n\r\nThe mayor said so.\r\n',
    );
    expect(article.text).toBe('Harbour bridge closed until spring\nBy Ann Lee\n\nThe mayor said so.');
    expect(article.title).toBe('Harbour bridge closed until spring');
    expect(article.textHash).toBe(createHash('sha256').update(article.text).digest('hex'));
    expect(article.id).toMatch(/^article_/);
  });

  it('lets hints replace what the text says', () => {
    const article = readPastedText('Bridge closed until spring\nBy Ann Lee\n\nThe mayor said so.', {
      title: 'Another title',
      byline: 'By Bob Ray',
      publisher: 'The Halden Tidings',
      publishedAt: '2024-11-04',
      url: 'https://tidings.example/bridge',
      language: 'en-GB',
    });
    expect(article).toMatchObject({
      title: 'Another title',
      byline: ['Bob Ray'],
      publisher: 'The Halden Tidings',
      publishedAt: '2024-11-04',
      url: 'https://tidings.example/bridge',
      language: 'en-GB',
    });
  });

  it('takes blank hints for none', () => {
    expect(readPastedText('Words.', { publisher: ' ', publishedAt: '' })).toMatchObject({
      publisher: null,
      publishedAt: null,
    });
  });

  it.each([
    ['publishedAt', '2024-02-30', 'YYYY-MM-DD'],
    ['publishedAt', 'last week', 'YYYY-MM-DD'],
    ['url', 'ftp://tidings.example', 'https://'],
    ['language', 'english!', 'BCP 47'],
  ])('refuses the %s %j in one line with the expected form', (field, value, expected) => {
    expect(() => readPastedText('Words.', { [field]: value })).toThrow(
      expect.objectContaining({
        code: 'READER_HINT_INVALID',
        message: expect.stringMatching(new RegExp(`^\\[reader\\] .*"${value}".*${expected}.*$`)),
      }),
    );
  });

  it.each(['', ' \n\t', '\u0000\ufeff'])('refuses the empty text %j', (text) => {
    expect(() => readPastedText(text)).toThrow(expect.objectContaining({ code: 'READER_NO_ARTICLE' }));
  });

  it('takes five million characters without a line break', () => {
    const text = 'The mayor said “no” and left. '.repeat(170_000).trim();
    expect(readPastedText(text).text).toBe(text);
  });
});
