import type { SpeakerEntry } from '@onrecord/archive';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_NAME, nameWindow } from '../src/corrections/ask-name.ts';
import { type Case, caseId } from '../src/corrections/case.ts';
import { DECISIONS, decidedPage, reportPage, whoPage } from '../src/corrections/report-page.ts';
import { askToForget } from '../src/forgetting/ask-to-forget.ts';
import type { Going, Target } from '../src/forgetting/going.ts';
import { Message, Window } from '../src/limits.ts';
import { TRANSLATIONS, type Words, wordsFor } from '../src/messages/words.ts';
import { plainLabel, plainName } from '../src/render/markup.ts';
import type { MessageBody } from '../src/render/page.ts';
import { anyCount, anyName, anyReceipt, anySpeaker } from './generated/answers.ts';
import { FORGED, textsIn } from './generated/forged.ts';
import { asDescribed, officialBody } from './openapi/official.ts';

/** A message of a channel, as Discord itself describes it. */
const post = officialBody('post /channels/{channel_id}/messages');

/** Messages of each kind a language; `ONRECORD_RUNS=2000` for as many as a release is held against. */
const RUNS = Number(process.env.ONRECORD_RUNS ?? 50);

const LOCALES = ['en-US', ...Object.keys(TRANSLATIONS)];
const key = { quoteId: 'quote_0123456789abcdef', articleId: 'article_0123456789abcdef' };

const anyCase: fc.Arbitrary<Case> = fc.record({
  key: fc.constant(key),
  receipt: anyReceipt,
  speaker: anySpeaker,
});

const anyEntry: fc.Arbitrary<SpeakerEntry> = fc.record({
  speaker: anySpeaker,
  quotes: anyCount,
  roles: fc.array(fc.record({ text: anyName, articleId: fc.constant('article_1') }), { maxLength: 2 }),
  match: fc.constant('name' as const),
});

const anyGoing: fc.Arbitrary<Going> = fc.record({
  target: fc.constantFrom<Target>(
    ['article', key.articleId],
    ['speaker', 'speaker_0123456789abcdef'],
    ['everything', '-'],
  ),
  name: anyName.chain((name) =>
    fc.constantFrom(
      (words: Words) => words.forget.article(plainName(name)),
      (words: Words) => words.forget.speaker(plainName(name)),
    ),
  ),
  articles: anyCount,
  quotes: anyCount,
  feeds: anyCount,
  links: fc.constant([]),
});

function check(message: MessageBody): void {
  expect(Message.safeParse(message).error?.issues).toBeUndefined();
  expect(post.safeParse(asDescribed(message)).error?.issues).toBeUndefined();
  expect(message.allowed_mentions).toEqual({ parse: [] });
  for (const content of textsIn(message)) {
    expect(content).not.toMatch(FORGED);
    expect(content.isWellFormed()).toBe(true);
  }
}

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordsFor(locale);

  test('no report of a wrong speaker breaks a limit, pings, or prints markup of the article’s own', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyEntry, { maxLength: 30 }), anyName, (about, entries, name) => {
        const found = [...new Map(entries.map((entry) => [entry.speaker.id, entry])).values()];
        check(reportPage(about, words));
        check(
          whoPage(about, {
            menuId: caseId('fix-pick', key, 'else') ?? '',
            found,
            newName: plainLabel(name, LONGEST_NAME) || 'x',
            words,
          }),
        );
        for (const say of [words.correction.merged, words.correction.splitOff, words.correction.renamed])
          check(
            decidedPage(about, {
              outcome: say(plainName(name), plainName(name), plainName(name, 60)),
              edits: [12, 13],
              words,
            }),
          );
      }),
      { numRuns: RUNS },
    );
  });

  test('no question before something is removed does', () => {
    fc.assert(
      fc.property(anyGoing, (going) => check(askToForget(going, { userId: '18446744073709551615', words }))),
      { numRuns: RUNS },
    );
  });

  test('every window keeps Discord’s limits', () => {
    for (const decision of DECISIONS)
      if (decision !== 'dismiss')
        expect(Window.safeParse(nameWindow('id', decision, words)).error).toBeUndefined();
  });
});
