import { drawTimeline } from '@onrecord/picture';
import type { TimelineAnswer } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { TRANSLATIONS, wordsFor } from '../src/messages/words.ts';
import { Painter } from '../src/pictures/painter.ts';
import { pictureWords } from '../src/pictures/picture-words.ts';
import { botWithSamples } from './bot-with-samples.ts';
import { press, slash } from './fake-discord/interactions.ts';
import type { Reply } from './fake-discord/requests.ts';
import { textOf } from './read-message.ts';

const bot = botWithSamples();
const answerTo = bot.lastReply;

/** What a message's picture shows, in words. */
function alternativeOf(reply: Reply | undefined): string {
  return (
    /"type":12,"items":\[\{[^\]]*"description":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(reply?.data))?.[1] ??
    ''
  );
}

/** Width and height in the header of a PNG (ISO/IEC 15948, 11.2.2). */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const harbour = { about: 'harbour', limit: 8 };

describe('/timeline', () => {
  test('comes with its picture, what that shows in words, and the statements as text', async () => {
    const reply = await answerTo(slash('timeline', harbour));
    expect(reply?.files).toMatchObject([{ name: 'timeline.png' }]);
    const [width = 0, height = 0] = sizeOf(reply?.files?.[0]?.bytes ?? new Uint8Array());
    expect(width).toBe(720);
    expect(height).toBeGreaterThan(300);
    expect(alternativeOf(reply)).toMatch(/^Timeline, “harbour”: \d statements?\. /);
    expect(textOf(reply)).toContain('We will not sell the harbour');
  });

  test('has its picture in the server’s language', async () => {
    const reply = await answerTo(slash('timeline', harbour, { guildLocale: 'de' }));
    expect(alternativeOf(reply)).toMatch(/^Zeitleiste, “harbour”: \d Aussagen?\. .*März 2025/);
  });

  test('asked as a question has its picture too', async () => {
    const reply = await answerTo(slash('ask', { question: 'Timeline of Ines Halloran' }));
    expect(reply?.files).toHaveLength(1);
    expect(alternativeOf(reply)).toContain('Timeline, Ines Halloran');
  });

  test('without statements has no picture', async () => {
    const reply = await answerTo(slash('timeline', { about: 'zeppelins' }));
    expect(reply?.files).toBeUndefined();
    expect(textOf(reply)).toContain('No record');
  });

  test('of a sample has its picture', async () => {
    expect((await answerTo(press('try?2')))?.files).toHaveLength(1);
  });

  test('that is shared is its words: the picture is of the private message', async () => {
    const { discord } = bot;
    const reply = await answerTo(press('try?2'));
    const components = JSON.parse(
      JSON.stringify(reply?.data.components).replace(
        'attachment://',
        'https://cdn.discordapp.com/attachments/1/2/',
      ),
    ) as unknown[];
    const [shared] = await discord.repliesTo(discord.interact(press('share', { components })), 1);
    expect(textOf(shared)).toBe(textOf(reply));
    expect(JSON.stringify(shared?.data)).not.toContain('cdn.discordapp.com');
  });

  test('is answered in words alone when there is no picture to be had', async () => {
    await bot.restart();
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, limit) =>
        answerTo(slash('timeline', { about: 'harbour', limit: limit + 1 })),
      ),
    );
    for (const reply of replies) expect(textOf(reply)).toContain('●');
    expect(replies.some((reply) => reply?.files === undefined)).toBe(true);
  });
});

describe('a painter', () => {
  test('gives a picture that it has, however many wait for theirs', async () => {
    const painter = new Painter();
    const drawn = await painter.paint(timeline, 'en-US');
    const others = Array.from({ length: 10 }, (_, total) =>
      painter.paint({ ...timeline, total }, `${total}`),
    );
    expect(await painter.paint(timeline, 'en-US')).toBe(drawn);
    const pictures = await Promise.all(others);
    expect(pictures.filter((picture) => picture === null).length).toBeGreaterThan(0);
    await painter.close();
  });

  test('draws what cannot be drawn as nothing, and draws on', async () => {
    const painter = new Painter();
    const broken = { events: [null], question: {}, speaker: null } as unknown as TimelineAnswer;
    expect(await painter.paint(broken, 'en-US')).toBeNull();
    expect(sizeOf((await painter.paint(timeline, 'en-US'))?.png ?? new Uint8Array())[0]).toBe(720);
    await painter.close();
  });

  test.each(['en-US', ...Object.keys(TRANSLATIONS)])('has every letter of its own words in %s', (locale) => {
    const words = pictureWords(wordsFor(locale));
    for (const clock of ['said', 'published'] as const) {
      const answer = {
        ...timeline,
        total: 60,
        events: timeline.events.map((event) => ({ ...event, clock })),
      };
      expect(drawTimeline(answer, { words }).svg).not.toContain('▯');
    }
  });
});

const timeline = {
  kind: 'timeline',
  question: { kind: 'timeline', about: 'pier', limit: 10 },
  speaker: null,
  alternatives: [],
  total: 1,
  receipts: [],
  events: [
    {
      clock: 'said',
      earliest: '2026-03-14',
      latest: '2026-03-18',
      statement: {
        receipts: [
          {
            quote: { text: 'It stays', type: 'direct', stance: 'denies' },
            speaker: { name: 'Ana Brandt' },
            article: { publisher: 'The Gazette', title: null },
          },
        ],
      },
    },
  ],
} as unknown as TimelineAnswer;
