import type { DirectAnswer } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../messages/words.ts';
import { readingIn } from './reading.ts';

const answer = (question: object, speaker: string | null = null) =>
  ({
    kind: (question as { kind: string }).kind,
    question,
    speaker: speaker && { name: speaker },
    searched: { reading: 'as the answer says' },
  }) as unknown as DirectAnswer;

describe('how a question was read', () => {
  test.each([
    ['de', { kind: 'said' }, null, 'alles'],
    [
      'de',
      { kind: 'said', speaker: 'halloran', about: 'harbour', by: '2025-03-12', stance: 'denies' },
      'Ines Halloran',
      'Person Ines Halloran, über „harbour“, belegt am <t:1741780800:D>, Haltung: bestreitet',
    ],
    [
      'fr',
      { kind: 'who-said', text: '**No**', speaker: 'Nobody' },
      null,
      'les mots « \\*\\*No\\*\\* », auteur “Nobody”',
    ],
    [
      'uk',
      { kind: 'claim', about: 'x', stance: ['denies', 'doubts'] },
      null,
      'про «x», позиція: заперечує, позиція: сумнівається',
    ],
    ['es-419', { kind: 'article', article: 'kettle' }, null, 'artículo «kettle»'],
    ['en-US', { kind: 'said', about: 'x' }, null, 'as the answer says'],
  ])('in %s: %j', (locale, question, speaker, printed) => {
    expect(readingIn(answer(question, speaker), wordsFor(locale))).toBe(printed);
  });
});
