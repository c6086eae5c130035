import { answer } from '@onrecord/answers';
import { openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { expect, test } from 'vitest';
import { renderAnswer } from './index.ts';

test('an altered quotation is told first, with its alarm and what the record has', async () => {
  const archive = await openArchive('sqlite::memory:');
  const text = '“The bridge will not close,” said Ana Brandt.';
  await archive.add(
    extractionOf({ text, quotes: [{ says: 'The bridge will not close,', speaker: 'Ana Brandt' }] }),
  );
  const found = await answer({ kind: 'who-said', text: 'the bridge will close', limit: 10 }, archive);
  expect(renderAnswer(found, { columns: 80, color: false })).toBe(
    [
      'ALTERED: Ana Brandt said it in other words than these',
      'asked: the words “the bridge will close”',
      '! lost "not"',
      '',
      'What is asked, corrected by the record:',
      '  The bridge will {+not+} close',
      '',
      '“The bridge will not close,”',
      '  Ana Brandt',
      '  said at an unknown date',
      '  outlet unknown, publication date unknown',
      '  | “The bridge will not close,” said Ana Brandt.',
    ].join('\n'),
  );
});
