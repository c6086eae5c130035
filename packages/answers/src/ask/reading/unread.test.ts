import { expect, test } from 'vitest';
import { unreadBecause } from './unread.ts';

const TODAY = '2026-03-18';

test.each<[question: string, reason: RegExp]>([
  ['What did Halloran say before the vote?', /“before the vote” is a time/],
  ['what has the mayor said since the fire', /“since the fire”/],
  ['what did Halloran say about the pier after the last storm', /“after the last storm”/],
  ['did Varga say anything during the strike', /“during the strike”/],
  ['What did he say about the pier?', /“he” stands for/],
  ['when did she promise that', /“she” stands for/],
  ['and what else did they say', /“they” stands for/],
  ['what did it say', /“it” stands for/],
  ['what was said about the pier before Christmas', /“before Christmas”/],
  ['what did Varga say in the meeting', /“in the meeting”/],
  ['Was hat die Bürgermeisterin gesagt?', /English/],
  ['Qui a parlé du port ?', /English/],
  ['Хто сказав це вчора', /English/],
])('%s is not looked up', (question, reason) => {
  expect(unreadBecause(question, TODAY)).toMatch(reason);
});

test.each([
  'What did Halloran say before May?',
  'what has Varga said since the summer',
  'what has Varga said since the beginning of the year',
  'What did Halloran say about publishing the report?',
  'did Halloran say the pier closes after the storm',
  'who said “before the vote we were friends”',
  'what do they say about the strike two weeks ago',
  'who said he would mend it',
  'Was it confirmed by the ministry that the ferry sank?',
  'is it true that it closes',
  'what did Varga say before Christmas 2025',
  'what did Die Zeit report about Der Spiegel',
  'did the leader of La Liga say no',
  'Зеленський',
  'Was Halloran in the harbour on Sunday?',
  'Han Solo de la Cruz',
])('%s is', (question) => {
  expect(unreadBecause(question, TODAY)).toBeNull();
});
