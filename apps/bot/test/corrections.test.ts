import { openArchive } from '@onrecord/archive';
import { describe, expect, test } from 'vitest';
import { botWithSamples } from './bot-with-samples.ts';
import { channel, type Place, pick, press, slash, slashSub, write } from './fake-discord/interactions.ts';
import { buttonsOf, choicesOf, isPrivate, textOf } from './read-message.ts';
import { startBot } from './start-bot.ts';

const COLLECTION = 'guild-600000000000000001';
const manager: Place = { who: 'manager' };
const bot = botWithSamples(COLLECTION);
const { location, repliesTo, lastReply, restart } = bot;

/** The button under the context of the first statement by a speaker. */
async function reportButtonFor(speaker: string): Promise<string> {
  const answer = await lastReply(slash('said', { speaker }));
  const context = await lastReply(pick('context', choicesOf(answer)[0] ?? ''));
  return buttonsOf(context).find((id) => id.startsWith('wrong?')) ?? '';
}

/** A report in the channel itself, as a member makes it. */
async function reportOf(speaker: string) {
  const replies = await repliesTo(press(await reportButtonFor(speaker), { isPrivate: true }), 3);
  expect(replies[0]).toMatchObject({ type: 5, data: { flags: 64 } });
  return replies;
}

const buttonFor = (decision: string, reply: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(reply).find((id) => id.startsWith(decision)) ?? '';

async function saidBy(speaker: string): Promise<string> {
  return textOf(await lastReply(slash('speaker', { name: speaker })));
}

describe('a report', () => {
  test('stands in the channel, with the statement and buttons, and the one who reports is thanked privately', async () => {
    const [, thanks, page] = await reportOf('Ines Halloran');
    expect(textOf(thanks)).toContain('Thank you');
    expect(isPrivate(page)).toBe(false);
    expect(textOf(page)).toMatch(/Wrong speaker\?[\s\S]*\*\*Ines Halloran\*\*[\s\S]*> “/);
    expect(buttonsOf(page)).toHaveLength(4);
  });

  test('goes to the channel that the server has set; where that is closed, it stands here', async () => {
    const { discord } = bot;
    await lastReply(slashSub('settings', 'set', { corrections: channel('800000000000000005') }, manager));
    const id = await reportButtonFor('Ines Halloran');
    await repliesTo(press(id, { isPrivate: true }), 2);
    expect(discord.posts.at(-1)).toMatchObject({ channelId: '800000000000000005' });
    expect(textOf({ type: null, method: 'POST', data: discord.posts.at(-1)?.data ?? {} })).toContain(
      'Ines Halloran',
    );
    discord.closedChannels.add('800000000000000005');
    const [, , page] = await repliesTo(press(id, { isPrivate: true }), 3);
    expect(buttonsOf(page)).toHaveLength(4);
    await lastReply(slashSub('settings', 'reset', {}, manager));
  });

  test('is made so often and no more by one person', async () => {
    const once = { points: 1, duration: 600 };
    const many = { points: 1000, duration: 1 };
    const strict = await startBot(location, {
      collection: null,
      limits: { person: many, server: many, typing: many, reports: once },
    });
    const id = await reportButtonFor('Ines Halloran');
    const again = () => strict.discord.interact(press(id, { isPrivate: true }));
    await strict.discord.repliesTo(again(), 3);
    const [note] = await strict.discord.repliesTo(again(), 1);
    expect(textOf(note)).toMatch(/try again in (?:5\d\d|600) s/);
    await strict.bot.stop();
    strict.discord.stop();
  });

  test('can be decided by those alone who may manage the server', async () => {
    const [, , page] = await reportOf('Ines Halloran');
    for (const id of buttonsOf(page))
      expect(textOf(await lastReply(press(id), 1))).toContain('manage this server');
    const window = buttonFor('fix?name', page).replace('fix?', 'fix-name?');
    expect(textOf(await lastReply(write(window, 'Anybody'), 1))).toContain('manage this server');
    expect(textOf(await lastReply(pick(window.replace('fix-name', 'fix-pick'), 'x'), 1))).toContain(
      'manage this server',
    );
  });

  test('is dismissed, and comes back when that is undone', async () => {
    const [, , page] = await reportOf('Ines Halloran');
    const dismissed = await lastReply(press(buttonFor('fix?dismiss', page), manager));
    expect(textOf(dismissed)).toContain('It stays as it is. Decided by ana');
    const again = await lastReply(press(buttonFor('fix-undo', dismissed), manager));
    expect(textOf(again)).toContain('Undone by ana');
    expect(buttonsOf(again)).toEqual(buttonsOf(page));
  });
});

describe('a decision', () => {
  /** What a window's name leads to, after a restart of the bot. */
  async function afterWindow(decision: string, speaker: string, name: string) {
    const [, , page] = await reportOf(speaker);
    const [window] = await repliesTo(press(buttonFor(`fix?${decision}`, page), manager), 1);
    expect(window).toMatchObject({ type: 9 });
    await restart();
    return lastReply(write(window?.data.custom_id ?? '', name, manager));
  }

  test('corrects a name, and undoes it', async () => {
    const renamed = await afterWindow('name', 'Beatrix Lumen', 'Beatrix *Lumen* Ash');
    expect(textOf(renamed)).toContain('**Beatrix Lumen** is called **Beatrix \\*Lumen\\* Ash** now');
    expect(await saidBy('Beatrix Lumen')).toContain('Ash');
    const undone = await lastReply(press(buttonFor('fix-undo', renamed), manager));
    expect(textOf(undone)).toContain('**Beatrix Lumen**');
    expect(await saidBy('Beatrix Lumen')).not.toContain('Ash');
    const again = await lastReply(press(buttonFor('fix-undo', renamed), manager));
    expect(textOf(again)).toContain('cannot be done');
  });

  test('merges into somebody who is picked, and undoes it', async () => {
    const before = await saidBy('Leopold Varga');
    const offered = await afterWindow('same', 'Beatrix Lumen', 'Leopold Varga');
    expect(choicesOf(offered)).toHaveLength(1);
    const [menu = ''] = menusOf(offered);
    const merged = await lastReply(pick(menu, choicesOf(offered)[0] ?? '', manager));
    expect(textOf(merged)).toContain('**Beatrix Lumen** is the same person as **Leopold Varga** now');
    expect(await saidBy('Beatrix Lumen')).toContain('Leopold Varga');
    await lastReply(press(buttonFor('fix-undo', merged), manager));
    expect(await saidBy('Leopold Varga')).toBe(before);
  });

  test.each([
    ['somebody on record', 'Mark Rutte', (choice: string) => !choice.startsWith('+')],
    ['somebody new', 'Quentin Oar', (choice: string) => choice.startsWith('+')],
  ])('says that in this article it was %s, and undoes it', async (_, name, isWanted) => {
    const archive = await openArchive(location, { collection: COLLECTION });
    const quotesOf = async (who: string) => (await archive.findSpeakers(who))[0]?.quotes ?? 0;
    const before = [await quotesOf('Leopold Varga'), await quotesOf(name)];
    const offered = await afterWindow('else', 'Leopold Varga', name);
    const choice = choicesOf(offered).find(isWanted) ?? '';
    const [menu = ''] = menusOf(offered);
    const split = await lastReply(pick(menu, choice, manager));
    expect(textOf(split)).toContain(`In this article it is **${name}** now, not **Leopold Varga**`);
    expect(await quotesOf(name)).toBeGreaterThan(before[1] ?? 0);
    const corrected = textOf(await lastReply(slash('said', { speaker: name, outlet: 'Coast Herald' })));
    expect(corrected).toContain(`**${name}** (corrected; the article prints: Leopold Varga)`);
    const by = (await archive.speakerEdits()).map((edit) => edit.by);
    expect(by[0]).toBe('discord:500000000000000001');
    await lastReply(press(buttonFor('fix-undo', split), manager));
    expect([await quotesOf('Leopold Varga'), await quotesOf(name)]).toEqual(before);
    await archive.close();
  });

  test.each(['Mark Rutte', 'Quentin Oar'])(
    'says who it was, %s, also of somebody whom one article alone quotes',
    async (name) => {
      const text = '“The bell is cast,” said founder Ada Holt.';
      await lastReply(slash('add', { text, title: 'Bell' }, manager));
      const offered = await afterWindow('else', 'Ada Holt', name);
      const choice =
        choicesOf(offered).find((each) => each.startsWith('+') === (name === 'Quentin Oar')) ?? '';
      const decided = await lastReply(pick(menusOf(offered)[0] ?? '', choice, manager));
      expect(textOf(decided)).toContain(`it is **${name}** now, not **Ada Holt**`);
      const verdict = textOf(await lastReply(slash('whosaid', { text: 'The bell is cast' })));
      expect(verdict).toContain(`Said by **${name}** (corrected; the article prints: Ada Holt)`);
      await lastReply(press(buttonFor('fix-undo', decided), manager));
      const again = textOf(await lastReply(slash('whosaid', { text: 'The bell is cast' })));
      expect(again).toContain('Said by **Ada Holt**, in these words');
    },
  );

  test('is not made for a name that nobody has', async () => {
    const [, , page] = await reportOf('Ines Halloran');
    const window = buttonFor('fix?same', page).replace('fix?', 'fix-name?');
    expect(textOf(await lastReply(write(window, 'Zzyzx Qwrty', manager), 2))).toContain('Nobody on record');
  });

  test('stands in the log', () => {
    expect(bot.logged.some((line) => line.includes('"audit":"correction"'))).toBe(true);
  });
});

/** The ids of a message's menus. */
function menusOf(reply: Awaited<ReturnType<typeof lastReply>>): string[] {
  return JSON.stringify(reply?.data.components).match(/fix-pick\?[^"]*/g) ?? [];
}

test.each([
  'wrong?',
  'wrong?x',
  'fix?',
  'fix?same',
  'fix-undo?1',
  'fix-undo?a,b quote_1 article_1',
  'constructor',
  '__proto__?a b',
])('a forged button %s gets a private note', async (id) => {
  const note = await lastReply(press(id, manager), 1);
  expect(isPrivate(note)).toBe(true);
  expect(textOf(note)).toContain('not one of mine');
});
