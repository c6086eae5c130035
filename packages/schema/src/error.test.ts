import { expect, test } from 'vitest';
import { isOnrecordError, OnrecordError } from './error.ts';

test('an error keeps its code, its cause and what is needed to repeat it', () => {
  const cause = new Error('disk full');
  const error = new OnrecordError('ARCHIVE_FAILED', 'could not write', {
    cause,
    context: { path: 'a.db' },
    retryable: true,
  });
  expect(error).toMatchObject({ code: 'ARCHIVE_FAILED', cause, context: { path: 'a.db' }, retryable: true });
});

test('is recognised by its brand, also from another copy of the package', () => {
  expect(isOnrecordError(new OnrecordError('X', 'x'))).toBe(true);
  expect(isOnrecordError({ [Symbol.for('onrecord.error')]: true })).toBe(true);
  expect(isOnrecordError(new Error('x'))).toBe(false);
  expect(isOnrecordError(null)).toBe(false);
});
