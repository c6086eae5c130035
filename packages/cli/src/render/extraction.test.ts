import { extractionOf } from '@onrecord/archive/testing';
import { expect, test } from 'vitest';
import { renderExtraction } from './index.ts';

const SCREEN = { columns: 72, color: false };

test('statements by speaker, then claims and warnings', () => {
  const extraction = extractionOf({
    title: 'Bridge stays open',
    publisher: 'The Harbour Gazette',
    publishedAt: '2024-10-18',
    text: '“It will not close,” Ana Brandt said on Thursday. The council denied a rise. “Ask me in May,” Brandt added.',
    quotes: [
      {
        says: 'It will not close,',
        speaker: 'Ana Brandt',
        cue: 'said',
        said: '2024-10-17',
        saidWords: 'on Thursday',
      },
      { says: 'a rise', speaker: 'council', stance: 'denies', cue: 'denied' },
      { says: 'Ask me in May,', speaker: 'Ana Brandt', cue: 'added' },
    ],
    claims: [{ text: 'The bridge will not close.', quotes: [0] }],
  });
  const warnings = [{ code: 'UNPAIRED_MARKS' as const, message: 'one mark is never closed', span: null }];
  expect(renderExtraction({ ...extraction, warnings }, SCREEN)).toBe(`Bridge stays open
The Harbour Gazette · published 18 Oct 2024

Ana Brandt
  “It will not close,”
    said 17 Oct 2024 (“on Thursday”) · cue “said”
  “Ask me in May,”
    cue “added”

council
  a rise
    denied this · cue “denied”

Claims
  - The bridge will not close.

warning: one mark is never closed`);
});

test('an article of which nothing is known and that says nothing', () => {
  expect(renderExtraction(extractionOf({ text: 'Rain fell.' }), SCREEN)).toBe(`Untitled
outlet unknown · publication date unknown

No statements found in it.`);
});
