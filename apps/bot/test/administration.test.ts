import { openArchive } from '@onrecord/archive';
import { describe, expect, test } from 'vitest';
import { botWithSamples } from './bot-with-samples.ts';
import { channel, type Place, press, role, slash, slashSub, typingSub } from './fake-discord/interactions.ts';
import { buttonsOf, isPrivate, textOf } from './read-message.ts';
import { startBot } from './start-bot.ts';

const GUILD = '600000000000000001';
const manager: Place = { who: 'manager' };
const bot = botWithSamples(`guild-${GUILD}`);
const { location, lastReply, restart } = bot;

const articlesLeft = async () => {
  const archive = await openArchive(location, { collection: `guild-${GUILD}` });
  const { articles } = await archive.stats();
  await archive.close();
  return articles;
};

describe('/forget', () => {
  test('is refused to members who may not manage the server', async () => {
    expect(textOf(await lastReply(slashSub('forget', 'everything'), 1))).toContain('manage this server');
  });

  test('completes titles and names', async () => {
    const title = await lastReply(typingSub('forget', 'article', 'title', 'kettle', manager), 1);
    expect(title?.data.choices).toHaveLength(1);
    const name = await lastReply(typingSub('forget', 'speaker', 'name', 'hallo', manager), 1);
    expect(name?.data.choices?.map(({ value }) => value)).toContain('Ines Halloran');
  });

  test('says privately what will go, and removes it when the button is pressed, after a restart too', async () => {
    const asked = await lastReply(slashSub('forget', 'article', { title: 'kettle' }, manager));
    expect(textOf(asked)).toMatch(
      /Remove the article “.*kettle.*” for good\?[\s\S]*1 article with \d+ statements/i,
    );
    const [confirm = ''] = buttonsOf(asked);
    await restart();
    const before = await articlesLeft();
    const done = await lastReply(press(confirm, { ...manager, isPrivate: true }));
    expect(textOf(done)).toMatch(/Removed for good: 1 article with \d+ statements/);
    expect(await articlesLeft()).toBe(before - 1);
    const audit = bot.logged.find((line) => line.includes('"audit":"forget"'));
    expect(JSON.parse(audit ?? '{}')).toMatchObject({ collection: `guild-${GUILD}`, articles: 1 });
    const again = await lastReply(press(confirm, { ...manager, isPrivate: true }));
    expect(textOf(again)).toContain('nothing to remove');
  });

  test('removes nothing for somebody else, after its time, or for one who may no longer', async () => {
    const asked = await lastReply(slashSub('forget', 'speaker', { name: 'Ines Halloran' }, manager));
    const [confirm = '', keep = ''] = buttonsOf(asked);
    const before = await articlesLeft();
    expect(textOf(await lastReply(press(confirm, { ...manager, isStranger: true }), 1))).toContain(
      'who asked',
    );
    expect(textOf(await lastReply(press(confirm, {}), 1))).toContain('manage this server');
    const expired = confirm.replace(/ [0-9a-z]+ /, ' 1 ');
    expect(textOf(await lastReply(press(expired, manager), 1))).toContain('has ended');
    expect(textOf(await lastReply(press(keep, manager)))).toContain('Nothing was removed');
    expect(await articlesLeft()).toBe(before);
  });

  test('asks again when what would go has changed meanwhile', async () => {
    const asked = await lastReply(slashSub('forget', 'speaker', { name: 'Ines Halloran' }, manager));
    expect(textOf(asked)).toContain('every article that credits Ines Halloran');
    const text = '“The pier stays open,” said Mayor Ines Halloran on Friday.';
    await lastReply(slash('add', { text, title: 'Pier' }, manager));
    const before = await articlesLeft();
    const [edited, note] = (await bot.repliesTo(press(buttonsOf(asked)[0] ?? '', manager), 3)).slice(1);
    expect(textOf(note)).toContain('changed meanwhile');
    expect(await articlesLeft()).toBe(before);
    const [, count = ''] = /What goes: (\d+) articles?/.exec(textOf(edited)) ?? [];
    const done = await lastReply(press(buttonsOf(edited)[0] ?? '', manager));
    expect(textOf(done)).toContain(`Removed for good: ${count} article`);
    expect(await articlesLeft()).toBe(before - Number(count));
  });

  test.each([
    ['article', { title: 'zeppelin regatta' }, 'No article here'],
    ['article', { title: 'North Koreans' }, 'Several may be meant'],
    ['speaker', { name: 'Nobody Known' }, 'Nobody on record here'],
  ])('tells what it does not find: %s %j', async (kind, values, words) => {
    const { discord } = bot;
    const replies = await discord.repliesTo(discord.interact(slashSub('forget', kind, values, manager)), 2);
    expect(replies[0]).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(textOf(replies[1])).toContain(words);
  });

  test.each(['forget?', 'forget?a b c d e', `forget?${GUILD} zz 1/1 planet x`])(
    'a forged button %s gets a private note',
    async (id) => {
      const note = await lastReply(press(id, manager), 1);
      expect(isPrivate(note)).toBe(true);
    },
  );

  test('everything of a server goes with its feeds and settings, and of no other', async () => {
    const other = { ...manager, guildId: '600000000000000002' };
    await lastReply(slash('add', { text: '“We stay,” said keeper Ole Brandt.' }, other));
    await lastReply(slashSub('feed', 'add', { link: 'https://coast.example/rss' }, manager));
    await lastReply(slashSub('settings', 'set', { answers: 'private' }, manager));
    const asked = await lastReply(slashSub('forget', 'everything', {}, manager));
    expect(textOf(asked)).toContain('With it go 1 feed and all settings');
    await lastReply(press(buttonsOf(asked)[0] ?? '', manager));
    expect(await articlesLeft()).toBe(0);
    expect(textOf(await lastReply(slashSub('feed', 'list', {}, manager)))).toContain('No feed');
    expect(textOf(await lastReply(slashSub('settings', 'show', {}, manager)))).toContain(
      'for everybody in the channel',
    );
    expect(textOf(await lastReply(slash('said', { speaker: 'Ole Brandt' }, other)))).toContain('We stay');
  });

  test('a person alone with the bot can remove everything of theirs', async () => {
    const alone: Place = { isDirectMessage: true };
    await lastReply(slash('add', { text: '“We stay,” said keeper Ole Brandt.' }, alone));
    const asked = await lastReply(slashSub('forget', 'everything', {}, alone));
    expect(textOf(asked)).toContain('Remove everything of yours for good?');
    const done = await lastReply(press(buttonsOf(asked)[0] ?? '', alone));
    expect(textOf(done)).toContain('Removed for good: 1 article with 1 statement');
  });
});

describe('/settings', () => {
  const place: Place = { guildId: '600000000000000003', guildLocale: 'fr' };
  const boss: Place = { ...place, who: 'manager' };
  const set = (values: Parameters<typeof slashSub>[2]) =>
    lastReply(slashSub('settings', 'set', values, boss));

  test('is refused to members, and in direct messages', async () => {
    expect(textOf(await lastReply(slashSub('settings', 'show', {}, place), 1))).toContain(
      'manage this server',
    );
    const alone = slashSub('settings', 'show', {}, { isDirectMessage: true });
    expect(textOf(await lastReply(alone, 1))).toContain('belong to a server');
  });

  test('answers become private for the one who asks, who can share them, and public again', async () => {
    expect(textOf(await set({ answers: 'private' }))).toContain('**Answers:** for the person who asked');
    const { discord } = bot;
    const [acknowledged, answer] = await discord.repliesTo(discord.interact(slash('said', {}, place)), 2);
    expect(acknowledged).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(buttonsOf(answer)).toContain('share');
    await lastReply(slashSub('settings', 'reset', {}, boss));
    const [again] = await discord.repliesTo(discord.interact(slash('said', {}, place)), 2);
    expect(again?.data.flags ?? 0).toBe(0);
  });

  test('public answers are in the language that is set, after a restart too', async () => {
    expect(textOf(await lastReply(slash('said', {}, place)))).toContain('Aucune trace');
    await set({ language: 'uk' });
    await restart();
    expect(textOf(await lastReply(slash('said', {}, place)))).toContain('Немає записів');
    await set({ language: 'server' });
    expect(textOf(await lastReply(slash('said', {}, place)))).toContain('Aucune trace');
  });

  test('another process sees a change within ten seconds', async () => {
    const second = await startBot(location, { collection: null });
    await second.discord.repliesTo(second.discord.interact(slash('said', {}, place)), 2);
    await set({ language: 'de' });
    const textThere = async () => {
      const token = second.discord.interact(slash('said', {}, place));
      return textOf((await second.discord.repliesTo(token, 2))[1]);
    };
    await expect.poll(textThere, { timeout: 20_000, interval: 500 }).toContain('Nicht belegt');
    await second.bot.stop();
    second.discord.stop();
  });

  test('a role that is set may add articles, and everybody where it is everybody’s', async () => {
    const text = '“The bell is cast,” said founder Ada Holt.';
    const helper: Place = { ...place, roles: ['700000000000000001'] };
    expect(textOf(await lastReply(slash('add', { text }, helper), 1))).toContain('may not add articles');
    expect(textOf(await set({ adders: role('700000000000000001') }))).toContain('Integrations');
    expect(textOf(await lastReply(slash('add', { text }, helper)))).toMatch(/1 /);
    expect(textOf(await lastReply(slash('add', { text }, place), 1))).toContain('may not add articles');
    await set({ adders: role('600000000000000003') });
    expect(textOf(await lastReply(slash('add', { text }, place)))).toMatch(/1 /);
  });

  test('a channel for reports is taken only when the bot can write there', async () => {
    const { discord } = bot;
    discord.closedChannels.add('800000000000000001');
    expect(textOf(await set({ corrections: channel('800000000000000001') }))).toContain(
      'I cannot write in <#8',
    );
    expect(textOf(await set({ corrections: channel('800000000000000002') }))).toContain(
      '<#800000000000000002>',
    );
    expect(discord.posts.map(({ channelId }) => channelId)).toEqual(['800000000000000002']);
  });

  test('of settings that are set at the same time none is lost', async () => {
    await Promise.all([
      set({ answers: 'private' }),
      set({ language: 'de' }),
      set({ corrections: channel('800000000000000002') }),
    ]);
    const shown = textOf(await lastReply(slashSub('settings', 'show', {}, boss)));
    for (const part of ['for the person who asked', 'Deutsch', '<#800000000000000002>'])
      expect(shown).toContain(part);
    await lastReply(slashSub('settings', 'reset', {}, boss));
  });

  test('nothing set is told so', async () => {
    expect(textOf(await lastReply(slashSub('settings', 'set', {}, boss), 1))).toContain('at least one');
  });

  test('a change stands in the log', () => {
    const audits = bot.logged.filter((line) => line.includes('"audit":"settings"'));
    expect(JSON.parse(audits.at(-1) ?? '{}')).toMatchObject({ guild: '600000000000000003' });
  });
});
