import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../test/speakers-of.ts';

const INTERVIEW = `The builder of the bridge, Diane Varga, met us at her office. Varga was in a hurry.

{s|Q}{c|:} {q|What did you find?}

{s2|A}{c2|:} {q2|The bridge was gone.}`;

describe('in an interview', () => {
  test('its author asks, and whom it introduces answers', () => {
    expect(speakersOf(INTERVIEW, ['Susan Page'])).toEqual(['Susan Page', 'Diane Varga']);
  });

  test.each([
    ['no author', []],
    ['two authors', ['Susan Page', 'Paul Brandt']],
  ])('with %s nobody asks, and no Q', (_, byline) => {
    expect(speakersOf(INTERVIEW, byline)).toEqual([null, 'Diane Varga']);
  });

  test('nobody answers where two are introduced alike', () => {
    const of = 'Diane Varga met Mark Holt.\n\n{s|Q}{c|:} {q|What?}\n\n{s2|A}{c2|:} {q2|Nothing.}';
    expect(speakersOf(of, ['Susan Page'])).toEqual(['Susan Page', null]);
  });
});
