import { expect, test } from 'vitest';
import { createArticle } from './article.ts';

test('the text is taken exactly as it stands', () => {
  const text = ' \u00a0Cafe\u0301\r\n';
  expect(createArticle({ text }).text).toBe(text);
});

test('what is not known is null', () => {
  expect(createArticle({ text: 'Rain.' })).toMatchObject({
    url: null,
    title: null,
    byline: [],
    publishedAt: null,
  });
});

test('the id follows the link where there is one, else the text', () => {
  const url = 'https://news.example/a';
  expect(createArticle({ text: 'One', url }).id).toBe(createArticle({ text: 'Two', url }).id);
  expect(createArticle({ text: 'One' }).id).not.toBe(createArticle({ text: 'Two' }).id);
  expect(createArticle({ text: 'One', id: 'own' }).id).toBe('own');
});

test.each([
  { publishedAt: '2024-02-30' },
  { publishedAt: 'yesterday' },
  { url: 'javascript:alert(1)' },
  { title: '' },
])('refuses %j', (field) => {
  expect(() => createArticle({ text: 'Rain.', ...field })).toThrow(
    expect.objectContaining({ name: 'ZodError' }),
  );
});
