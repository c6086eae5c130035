import { describe, expect, it } from 'vitest';
import { readHead } from './head.ts';

const BODY =
  'Halden: The harbour bridge will stay closed until spring, the council said on Monday, after divers found cracks in two of the five piers.';

describe('readHead', () => {
  it('reads age, title and byline on lines of their own', () => {
    const head = readHead(
      `This was published 3 months ago\nHarbour bridge closed until spring\nBy Ann Lee\n${BODY}`,
    );
    expect(head).toEqual({
      title: 'Harbour bridge closed until spring',
      byline: ['Ann Lee'],
      publishedAt: null,
      updatedAt: null,
      url: null,
    });
  });

  it('reads dates with their labels, a link and a section', () => {
    const head = readHead(
      `https://tidings.example/bridge\nWorld\n\nHarbour bridge closed until spring\n\nDivers find cracks in two piers\n\nBy Ann Lee and Bob Ray\nPublished: Monday, 4 November 2024 at 6:15 am\nUpdated 5 November 2024\n\n${BODY}`,
    );
    expect(head).toEqual({
      title: 'Harbour bridge closed until spring',
      byline: ['Ann Lee', 'Bob Ray'],
      publishedAt: '2024-11-04',
      updatedAt: '2024-11-05',
      url: 'https://tidings.example/bridge',
    });
  });

  it.each([
    ['before a blank line', `Harbour bridge closed until spring\n\n${BODY}`],
    ['before a paragraph', `Harbour bridge closed until spring\n${BODY}`],
    ['that quotes', `‘No choice’: harbour bridge closed until spring\n\n${BODY}`],
    ['that asks', `Why is the harbour bridge closed?\n\n${BODY}`],
  ])('finds a title %s', (_, text) => {
    expect(readHead(text).title).toBe(text.split('\n')[0]);
  });

  it.each([
    ['a paragraph', BODY],
    ['two paragraphs', `${BODY}\n\n${BODY}`],
    ['a short sentence first', `The bridge is closed.\n\n${BODY}`],
    [
      'a paragraph wrapped by hand',
      'The harbour bridge will stay closed\nuntil spring, the council said, after\ndivers found cracks.',
    ],
    ['a quotation first', `“We had no choice,” the mayor said.\n\n${BODY}`],
    ['a long question', `${BODY.slice(0, -1)}, and who knew about it?\n\n${BODY}`],
    ['two questions', `Who closed the bridge? Did anybody ask?\n\n${BODY}`],
    ['nothing', ''],
    ['one line', 'Harbour bridge closed until spring'],
  ])('finds no title in %s', (_, text) => {
    expect(readHead(text).title).toBeNull();
  });

  it('takes no sentence that begins with "By" for a byline', () => {
    expect(
      readHead(`Harbour bridge closed\nBy nightfall nobody could say when it would open.\n${BODY}`).byline,
    ).toEqual([]);
  });
});
