import { describe, expect, test } from 'vitest';
import { WEIGHTS } from '../../../../models/attribution-en-2026-11-26/weights.ts';
import { readDocument } from '../../../text/index.ts';
import { readModel } from '../model.ts';
import { makeView } from '../view.ts';

const model = readModel(WEIGHTS);

/** The words of the phrase that is proposed as the subject of the verb in brackets. */
function subjectOf(marked: string): string | null {
  const start = marked.indexOf('[');
  const document = readDocument(marked.replace(/[[\]]/g, ''));
  const { subjects } = makeView(document, model);
  const verb = document.tokens.findIndex((token) => token.start === start);
  const phrase = subjects.subject[verb] as number;
  if (phrase < 0) return null;
  const first = document.tokens[subjects.firsts[phrase] as number];
  const last = document.tokens[(subjects.lasts[phrase] as number) - 1];
  return document.text.slice(first?.start, last?.end);
}

describe('the subject of a verb is', () => {
  test.each([
    ['the phrase before it', 'On Monday the mayor [said] no.', 'the mayor'],
    [
      'the whole of a phrase with “of”',
      'The head of the harbour office [said] no.',
      'The head of the harbour office',
    ],
    [
      'not what a preposition governs',
      'The mayor of Castermere in a letter [said] no.',
      'The mayor of Castermere',
    ],
    [
      'the phrase before a relative clause',
      'Brandt, who has called it a waste and a crime, [repeated] it.',
      'Brandt',
    ],
    [
      'the phrase that a relative pronoun stands for',
      'They heard of a report that [warned] them.',
      'a report',
    ],
    ['that of the verb before “and”', 'Brandt met with workers and [promised] them a bridge.', 'Brandt'],
    [
      'that of the first verb of a list',
      'It has taken parts of the northern shore, burned ships, and [vowed] to stay.',
      'It',
    ],
    [
      'that of the main clause, for a participle',
      'He left the hall after the council vote, [citing] a letter.',
      'He',
    ],
    [
      'that of the participle before, for one behind “and”',
      'Ms. Brandt left, noting that he was to hear from the engineer Leo Fenn, and [suggesting] more.',
      'Ms. Brandt',
    ],
    ['that of the verb before, for an infinitive', 'Brandt was quick to [blame] the council.', 'Brandt'],
    ['the phrase behind “for”, for an infinitive', 'It is awkward for farmers to [say] so.', 'farmers'],
    [
      'what comes behind a participle that begins the sentence',
      '[Noting] that it was late, Brandt left.',
      'Brandt',
    ],
    ['what follows the verb behind a quotation', '“It stays,” [said] the mayor.', 'the mayor'],
    ['that of its own clause within a quotation', '“The council [lied],” Brandt said.', 'The council'],
    ['that of the auxiliary before', 'The council did not [deny] it.', 'The council'],
  ])('%s: %s', (_, marked, expected) => {
    expect(subjectOf(marked)).toBe(expected);
  });

  test('nothing where a sentence has no phrase', () => {
    expect(subjectOf('[Go].')).toBeNull();
  });
});

test('an agent is not the subject of a clause: the clause goes on behind it', () => {
  expect(subjectOf('He signed a plan opposed by unions and [left].')).toBe('He');
});
