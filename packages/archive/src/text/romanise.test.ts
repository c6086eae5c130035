import { expect, test } from 'vitest';
import { romanise } from './romanise.ts';

test.each([
  ['Зеленський', 'zelenskiy'],
  ['Сергій Лавров', 'serhii lavrov'],
  ['Путин', 'putin'],
  ['Щербицкий', 'shcherbitskiy'],
  ['Ґонґадзе', 'gongadze'],
])('%s is written %s', (cyrillic, latin) => {
  expect(romanise(cyrillic)).toBe(latin);
});

test('a letter that comes apart is still one', () => {
  expect(romanise('Толстой'.normalize('NFD'))).toBe('tolstoy');
});

test('a name in other letters is left alone', () => {
  expect(romanise('Erdoğan')).toBeNull();
});
