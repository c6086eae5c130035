import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addFile, onMessage, pick, press, slash, typing } from './fake-discord/interactions.ts';
import { buttonsOf, choicesOf, isPrivate, linksOf, textOf } from './read-message.ts';
import { addSamples, type Started, startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-'));
const location = `sqlite:${join(folder, 'archive.db')}`;
let started: Started;

beforeAll(async () => {
  await addSamples(location);
  started = await startBot(location);
}, 120_000);

afterAll(async () => {
  await started.bot.stop();
  started.discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
  expect(started.discord.violations).toEqual([]);
});

/** The message that an interaction ends with: acknowledged first, edited then. */
async function answerTo(interaction: object) {
  const { discord } = started;
  const [acknowledged, edited] = await discord.repliesTo(discord.interact(interaction), 2);
  expect(acknowledged).toMatchObject({ type: 5 });
  expect(edited).toMatchObject({ method: 'PATCH' });
  return edited;
}

/** The private note that an interaction ends with. */
async function noteTo(interaction: object) {
  const { discord } = started;
  const [reply] = await discord.repliesTo(discord.interact(interaction), 1);
  expect(isPrivate(reply)).toBe(true);
  return textOf(reply);
}

describe('answers', () => {
  test('/said shows words, speaker, both dates, outlet and a link to the source', async () => {
    const reply = await answerTo(slash('said', { speaker: 'Ines Halloran' }));
    expect(textOf(reply)).toContain('We will not sell the harbour');
    expect(textOf(reply)).toContain('**Ines Halloran**');
    expect(textOf(reply)).toMatch(/said <t:\d+:D> .*· published <t:\d+:D> · The Ellery Gazette/);
    expect(linksOf(reply)).toContain('https://ellery-gazette.example.com/council/harbour-sale');
  });

  test('/whosaid gives the verdict and names who really said it', async () => {
    const reply = await answerTo(
      slash('whosaid', { text: 'Putin will not get his way', speaker: 'Vladimir Putin' }),
    );
    expect(textOf(reply)).toContain('**Said by somebody else.**');
    expect(textOf(reply)).toContain('**Mark Rutte**');
  });

  test('/whosaid calls an altered quotation altered, and shows where', async () => {
    const reply = await answerTo(
      slash('whosaid', { text: 'We know about 100,000 soldiers from North Korea' }),
    );
    expect(textOf(reply)).toMatch(/\*\*(?:Altered|Verbatim)\.\*\*/);
  });

  test('/claim lists stances', async () => {
    const reply = await answerTo(slash('claim', { about: 'job cuts' }));
    expect(textOf(reply)).toContain('denies');
  });

  test('/speaker shows roles as printed', async () => {
    expect(textOf(await answerTo(slash('speaker', { name: 'Leopold Varga' })))).toMatch(
      /Leopold Varga[\s\S]*hief executive/,
    );
  });

  test('/article shows everything in it, by speaker', async () => {
    const text = textOf(await answerTo(slash('article', { article: 'kettle' })));
    expect(text).toContain('**Beatrix Lumen**');
    expect(text).toContain('We are sorry, and we will pay for every single one');
  });

  test('what nobody said has no record, and what was searched is told', async () => {
    const text = textOf(await answerTo(slash('said', { speaker: 'Ines Halloran', about: 'penguins' })));
    expect(text).toMatch(/No record in 10 articles[\s\S]*Searched:/);
  });
});

describe('context and sources', () => {
  const privately = async (interaction: object) => {
    const { discord } = started;
    const replies = await discord.repliesTo(discord.interact(interaction), 2);
    expect(replies[0]).toMatchObject({ type: 5, data: { flags: 64 } });
    return replies[1];
  };

  test('a statement that is picked is shown where it stands, with every source, to the person alone', async () => {
    const answer = await answerTo(slash('whosaid', { text: 'Putin will not get his way' }));
    const [first = ''] = choicesOf(answer);
    const context = await privately(pick('context', first));
    expect(textOf(context)).toContain('could not confirm that North Korean soldiers were fighting');
    expect(textOf(context)).toContain('**Mark Rutte**');
    expect(linksOf(context)).toContain(linksOf(answer)[0]);
  });

  test('a private answer can be shown to the channel', async () => {
    const { discord } = started;
    const [first = ''] = choicesOf(await answerTo(slash('said', { speaker: 'Ines Halloran' })));
    const context = await privately(pick('context', first));
    const components = numbered(context?.data.components);
    const [shared] = await discord.repliesTo(discord.interact(press('share', { components })), 1);
    expect(isPrivate(shared)).toBe(false);
    expect(textOf(shared)).toBe(textOf(context));
    expect(buttonsOf(shared)).toEqual([]);
  });

  test.each([
    ['', 'not one of mine'],
    ['nonsense', 'not one of mine'],
  ])('a forged choice %j gets a private note', async (value, words) => {
    expect(await noteTo(pick('context', value))).toContain(words);
  });

  test('a statement that is gone is told so', async () => {
    const { discord } = started;
    const replies = await discord.repliesTo(discord.interact(pick('context', 'quote_1 article_1')), 2);
    expect(textOf(replies.at(-1))).toContain('no longer in the archive');
  });

  test('what is none of our messages cannot be shared', async () => {
    expect(await noteTo(press('share', { components: [] }))).toContain('not one of mine');
  });
});

/** Components as Discord gives them back: with a number each. */
function numbered(components: unknown): unknown[] {
  let next = 1;
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number);
    if (typeof value !== 'object' || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, number(each)]));
    return 'type' in value ? { ...inner, id: next++ } : inner;
  };
  return number(components) as unknown[];
}

describe('Check quotes', () => {
  /** The private answer to the command on a message. */
  async function verdictsOn(content: string, place = {}) {
    const { discord } = started;
    const token = discord.interact(onMessage('Check quotes', content, place));
    const replies = await discord.repliesTo(token, 2);
    expect(replies[0]).toMatchObject({ type: 5, data: { flags: 64 } });
    return textOf(replies[1]);
  }

  test('gives a verdict on each quotation of a message, for the person alone', async () => {
    const text = await verdictsOn(
      'lol: "Putin will not get his way", said Mark Rutte. And «We will not sell the harbour»? “The moon is made of cheese, friends.”',
    );
    expect(text.match(/^> “/gmu)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('**Mark Rutte**');
    expect(text).toContain('**Ines Halloran**');
    expect(text).toContain('No record');
  });

  test('whom the message credits is checked too', async () => {
    const text = await verdictsOn('“Putin will not get his way,” said Vladimir Putin on Monday.');
    expect(text).toContain('Said by somebody else');
  });

  test('a message without a quotation is told so', async () => {
    expect(await verdictsOn('no "scare quotes" here')).toContain('no quotation');
  });

  test('a hostile message stays its text', async () => {
    const text = await verdictsOn('“@everyone **look** at <@1> [here](https://evil.example) now”');
    expect(text).toContain('\\@everyone \\*\\*look\\*\\*');
  });
});

describe('what only Discord has', () => {
  test.each([
    ['help', 'Every answer shows its source'],
    ['privacy', 'I keep no messages'],
  ])('/%s is told privately', async (name, words) => {
    expect(await noteTo(slash(name))).toContain(words);
  });

  test('/archive tells how much there is, privately', async () => {
    const { discord } = started;
    const replies = await discord.repliesTo(discord.interact(slash('archive')), 2);
    expect(replies[0]).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(textOf(replies[1])).toMatch(
      /\*\*\d+ articles\*\* · \d+ statements[\s\S]*published <t:\d+:D> to <t:\d+:D>\n✅ Everything is well\.$/,
    );
  });
});

describe('languages', () => {
  const question = { text: 'Putin will not get his way', speaker: 'Vladimir Putin' };

  test.each([
    ['de', 'Von jemand anderem gesagt', 'veröffentlicht'],
    ['fr', 'Dit par quelqu’un d’autre', 'publié'],
    ['es-ES', 'Lo dijo otra persona', 'publicado'],
    ['uk', 'Це сказав хтось інший', 'опубліковано'],
  ])('a server in %s is answered in its language', async (guildLocale, verdict, published) => {
    const text = textOf(await answerTo(slash('whosaid', question, { guildLocale, locale: 'ja' })));
    expect(text).toContain(verdict);
    expect(text).toContain(published);
    expect(text).toContain('Putin … will not get his way.');
  });

  test('what a verdict warns of, and how a question was read, are in the server’s language too', async () => {
    const text = 'We are sorry, and we will not pay for every single one';
    const verdict = textOf(await answerTo(slash('whosaid', { text }, { guildLocale: 'de' })));
    expect(verdict).toContain('⚠️ hinzugefügt\\: „not“');
    const said = { speaker: 'halloran', about: 'harbour' };
    const answer = textOf(await answerTo(slash('said', said, { guildLocale: 'fr' })));
    expect(answer).toContain('auteur Ines Halloran, sur « harbour »');
  });

  test('a private note is in the person’s own language', async () => {
    const note = await noteTo(slash('nonsense', {}, { locale: 'de', guildLocale: 'fr' }));
    expect(note).toContain('Diesen Befehl kenne ich nicht');
  });

  test('in direct messages everything is in the person’s own language', async () => {
    const asked = slash('said', { about: 'zeppelins' }, { locale: 'uk', isDirectMessage: true });
    expect(textOf(await answerTo(asked))).toContain('Немає записів');
  });
});

describe('paging', () => {
  test('a button shows the next page, and goes on working for a bot that has restarted', async () => {
    const first = await answerTo(slash('said', {}));
    const [more = ''] = buttonsOf(first);
    await started.bot.stop();
    started = await startBot(location, { discord: started.discord });
    const { discord } = started;
    const [acknowledged, edited] = await discord.repliesTo(discord.interact(press(more)), 2);
    expect(acknowledged).toMatchObject({ type: 6 });
    expect(textOf(edited)).not.toBe(textOf(first));
    expect(buttonsOf(edited)).toHaveLength(2);
  });

  test('a stranger gets the page privately', async () => {
    const [more = ''] = buttonsOf(await answerTo(slash('said', {})));
    const { discord } = started;
    const [acknowledged] = await discord.repliesTo(discord.interact(press(more, { isStranger: true })), 2);
    expect(acknowledged).toMatchObject({ type: 5, data: { flags: 64 } });
  });

  test.each(['said?p=999', 'page', '../../etc', 'said?p=1&from=never'])(
    'a forged button %s gets a private note',
    async (id) => {
      expect(await noteTo(press(id))).toContain('not one of mine');
    },
  );
});

describe('autocomplete', () => {
  test.each([
    ['said', 'speaker', 'hallo', 'Ines Halloran'],
    ['said', 'outlet', 'meri', 'The Meridian Post'],
    ['speaker', 'name', 'rutte', 'Mark Rutte'],
    ['said', 'speaker', 'inez haloran', 'Ines Halloran'],
    ['said', 'outlet', 'meridain post', 'The Meridian Post'],
    ['claim', 'about', 'harbor', 'harbour'],
  ])('/%s %s: %s', async (command, option, typed, expected) => {
    const { discord } = started;
    const [reply] = await discord.repliesTo(discord.interact(typing(command, option, typed)), 1);
    expect(reply?.type).toBe(8);
    expect(reply?.data.choices?.map(({ value }) => value)).toContain(expected);
  });

  test('typing nonsense offers nothing', async () => {
    const { discord } = started;
    const [reply] = await discord.repliesTo(discord.interact(typing('said', 'speaker', '"*(NEAR)')), 1);
    expect(reply?.data.choices).toEqual([]);
  });
});

describe('/add', () => {
  const text = '“The ferry will run on Sundays,” said harbour pilot Olga Brenner on Monday.';

  test('is refused to members who may not manage the server', async () => {
    expect(await noteTo(slash('add', { text }))).toContain('manage this server');
  });

  test('adds pasted text, which can be asked for at once', async () => {
    const reply = await answerTo(
      slash('add', { text, title: 'Ferry', published: '2026-01-05' }, { who: 'manager' }),
    );
    expect(textOf(reply)).toContain('Added **Ferry**: 1 statement.');
    expect(textOf(await answerTo(slash('said', { speaker: 'Olga Brenner' })))).toContain(
      'The ferry will run on Sundays',
    );
  });

  test('adds an attached file', async () => {
    const { discord } = started;
    discord.files.set(
      '/attachments/1/2/tram.txt',
      'Tram stops\n\n“No tram today,” said conductor Emil Sorg.\n',
    );
    const reply = await answerTo(addFile(`${discord.url}/attachments/1/2/tram.txt`, { who: 'manager' }));
    expect(textOf(reply)).toMatch(/^Added \*\*.*\*\*: 1 statement\.$/);
  });

  test.each([
    ['a foreign address', 'http://127.0.0.1:9/secret.txt', 'attached in Discord'],
    ['a file scheme', 'file:///etc/passwd', 'attached in Discord'],
  ])('refuses %s', async (_, url, words) => {
    const { discord } = started;
    const replies = await discord.repliesTo(discord.interact(addFile(url, { who: 'manager' })), 4);
    expect(replies.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'POST', 'DELETE']);
    expect(isPrivate(replies[2])).toBe(true);
    expect(textOf(replies[2])).toContain(words);
  });

  test.each([
    [{}, 'is missing'],
    [{ text, published: 'yesterday' }, 'published'],
    [{ text, link: 'javascript:alert(1)' }, 'link'],
  ])('tells what is wrong with %j', async (values, words) => {
    expect(await noteTo(slash('add', values, { who: 'manager' }))).toContain(words);
  });
});

describe('wrong use is told privately', () => {
  test.each([
    ['said', { from: 'soon' }, 'from'],
    ['whosaid', { text: '   ' }, 'text'],
    ['nonsense', {}, 'do not know this command'],
  ])('/%s %j', async (name, values, words) => {
    expect(await noteTo(slash(name, values))).toContain(words);
  });
});

test('an article’s markup, mentions and direction stay its text', async () => {
  const hostile =
    '“@everyone <@1> **free** [money](https://evil.example) `now` ||x|| \u202eyadnus,” said clown Pia Lund.';
  await answerTo(
    slash('add', { text: hostile, title: '# @here [x](https://y.example)' }, { who: 'manager' }),
  );
  const text = textOf(await answerTo(slash('said', { speaker: 'Pia Lund' })));
  expect(text).toContain('\\@everyone \\<\\@1\\> \\*\\*free\\*\\*');
  expect(text).toContain('https\\://evil.example');
  expect(text).not.toContain('\u202e');
});

test('a community never sees another one’s articles', async () => {
  const own = await startBot(location, { collection: null });
  const { discord } = own;
  const place = { who: 'manager' as const, guildId: '600000000000000009' };
  const add = slash('add', { text: '“Ours alone,” said guardian Vera Quist.' }, place);
  await discord.repliesTo(discord.interact(add), 2);
  const ask = async (where: object) =>
    textOf(
      (await discord.repliesTo(discord.interact(slash('said', { speaker: 'Vera Quist' }, where)), 2))[1],
    );
  expect(await ask(place)).toContain('Ours alone');
  expect(await ask({ guildId: '600000000000000008' })).toContain('No record in 0 articles');
  expect(await ask({ isDirectMessage: true })).toContain('No record in 0 articles');
  await own.bot.stop();
  discord.stop();
});
