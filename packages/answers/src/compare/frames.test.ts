import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { alarmOfFrame, frameOf, isFrameAlarm } from './frames.ts';

const frameIn = (text: string, words: string, sentence = text) => {
  const start = text.indexOf(words);
  return frameOf({ text, sentence }, { start, end: start + words.length })?.kind ?? null;
};

test.each<[kind: ReturnType<typeof frameIn>, text: string, words: string]>([
  ['denial', 'I never said the dam was safe.', 'the dam was safe'],
  ['denial', 'We have not promised that rents will fall', 'rents will fall'],
  ['negation', 'I cannot promise that rents will fall', 'rents will fall'],
  ['negation', 'Nobody believes the dam is safe', 'the dam is safe'],
  ['negation', 'I doubt that the dam is safe', 'the dam is safe'],
  ['question', 'Do you think the dam is safe?', 'the dam is safe'],
  ['condition', 'If it rains, the dam will break', 'the dam will break'],
  ['condition', 'We will pay the rent if you sign', 'We will pay the rent'],
  ['report', 'They say the dam is safe', 'the dam is safe'],
  ['report', 'According to the owners the dam is safe', 'the dam is safe'],
  [null, 'There is no doubt that the dam is safe', 'the dam is safe'],
  [null, 'We did not wait, and we will pay the rent', 'we will pay the rent'],
  [null, 'It did not rain. The dam is safe', 'The dam is safe'],
  [null, 'I said the dam is safe', 'the dam is safe'],
  [null, 'Who pays for the dam?', 'Who pays for the dam'],
  [null, 'Even if it rains the dam is safe', 'the dam is safe'],
])('%s: %s', (kind, text, words) => {
  expect(frameIn(text, words)).toBe(kind);
});

test('how an article says that it was said tells of irony', () => {
  expect(frameIn('The dam will fly', 'The dam will fly', '“The dam will fly,” she quipped.')).toBe('irony');
});

test('an alarm of a frame is known for one', () => {
  expect(isFrameAlarm(alarmOfFrame({ kind: 'condition', words: 'If it rains', lead: '' }))).toBe(true);
  expect(isFrameAlarm('lost "not"')).toBe(false);
});

test('a contraction is shown as a whole where a part of it differs', () => {
  const { diff, alarms } = compare('I can promise you that', {
    type: 'direct',
    text: 'I can’t promise you that',
  });
  expect(alarms).toEqual(['lost "not"']);
  expect(diff).toEqual([
    { kind: 'same', text: 'I' },
    { kind: 'asked', text: 'can' },
    { kind: 'recorded', text: 'can’t' },
    { kind: 'same', text: 'promise you that' },
  ]);
});

test('words that another sentence of the same statement negates lose its "not"', () => {
  const text = 'I said I would read the plan. I did not say I would fund it';
  expect(compare('I said I would fund it', { type: 'direct', text })).toMatchObject({
    relation: 'altered',
    alarms: ['lost "not"'],
  });
});
