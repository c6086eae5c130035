import { describe, expect, it } from 'vitest';
import { isByline, parseByline } from './byline.ts';

describe('parseByline', () => {
  it.each([
    ['By Rob Harris', ['Rob Harris']],
    ['By Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['By Ann Lee, Bob Ray and Cy Poe', ['Ann Lee', 'Bob Ray', 'Cy Poe']],
    ['By Ann Lee, Europe Correspondent', ['Ann Lee']],
    ['ANN LEE | STAFF WRITER', ['ANN LEE']],
    ['By Jane Doe for Harbour News', ['Jane Doe']],
    ['Jane Doe in Kyiv and Jean-Luc O’Neill in Oslo', ['Jane Doe', 'Jean-Luc O’Neill']],
    ['By Ursula von der Leyen', ['Ursula von der Leyen']],
    ['Nadia Öztürk', ['Nadia Öztürk']],
    ['By Ann Lee, @annlee, The Halden Tidings', ['Ann Lee']],
    ['By ANN LEE. Email: ann@tidings.example', ['ANN LEE']],
    ['The Halden Tidings', ['The Halden Tidings']],
    [', ,', []],
    ['AP', ['AP']],
    ['the newsroom', ['the newsroom']],
    ['https://news.example/ann-lee', []],
    ['   ', []],
  ])('reads %j as %j', (line, names) => {
    expect(parseByline(line)).toEqual(names);
  });
});

describe('isByline', () => {
  it.each([
    ['By Rob Harris', true],
    ['BY ANN LEE', true],
    ['By: Ann Lee and Bob Ray', true],
    ['By Ann B. Lee, Political Editor', true],
    ['By the end of the week the bridge was open.', false],
    ['By nightfall nobody knew where the boats were', false],
    ['Rob Harris', false],
  ])('of %j is %j', (line, expected) => {
    expect(isByline(line)).toBe(expected);
  });
});
