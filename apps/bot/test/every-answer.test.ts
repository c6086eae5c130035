import { Answer } from '@onrecord/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Message } from '../src/limits.ts';
import { TRANSLATIONS, wordsFor } from '../src/messages/words.ts';
import { renderAnswer } from '../src/render/render-answer.ts';
import { anyAnswer, anyName } from './generated/answers.ts';
import { FORGED, textsIn } from './generated/forged.ts';
import { asDescribed, officialBody } from './openapi/official.ts';

/** A message in the place of "thinking…", as Discord itself describes it. */
const edit = officialBody('patch /webhooks/{webhook_id}/{webhook_token}/messages/@original');

/** Answers a language; `ONRECORD_RUNS=2000` for as many as a release is held against. */
const RUNS = Number(process.env.ONRECORD_RUNS ?? 150);

const anyPicture = anyName.map((alternative) => ({
  png: new Uint8Array(8),
  alternative: alternative.repeat(20),
}));

test('the generated answers are answers', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      expect(Answer.safeParse(answer).error).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});

describe.each(['en-US', ...Object.keys(TRANSLATIONS)])('in %s', (locale) => {
  test('no answer breaks a limit of Discord’s, pings, or prints markup of the article’s own', () => {
    fc.assert(
      fc.property(anyAnswer, fc.option(anyPicture, { nil: undefined }), (answer, picture) => {
        const { files, ...message } = renderAnswer(answer, wordsFor(locale), picture && { picture });
        expect(files?.length ?? 0).toBe(picture ? 1 : 0);
        expect(Message.safeParse(message).error?.issues).toBeUndefined();
        expect(edit.safeParse(asDescribed(message)).error?.issues).toBeUndefined();
        expect(message.allowed_mentions).toEqual({ parse: [] });
        for (const content of textsIn(message)) {
          expect(content).not.toMatch(FORGED);
          expect(content.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
