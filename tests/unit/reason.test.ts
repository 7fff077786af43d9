import { afterEach, expect, test, vi } from 'vitest';
import { ArticleError } from '../../corpus/article.ts';
import { BackupError } from '../../corpus/backup.ts';
import { PlainError, reasonOf } from '../../corpus/reason.ts';
import { QuotaError } from '../../corpus/store.ts';

afterEach(() => vi.restoreAllMocks());

test.for([
  new PlainError('It is raining.'),
  new ArticleError('It is empty.'),
  new BackupError('This backup is damaged.'),
  new QuotaError(undefined),
])('what was written for the reader is said as it is: $message', (error) => {
  expect(reasonOf(error)).toBe(error.message);
});

test('a disk that is full is said to be', () => {
  expect(reasonOf(new DOMException('Quota exceeded', 'QuotaExceededError'))).toBe(
    'There is no more room on this disk.',
  );
});

test.for([
  new TypeError('Cannot read properties of undefined (reading "blocks")'),
  new DOMException('Internal error opening backing store', 'UnknownError'),
  'a bare string',
  undefined,
])('a program’s own words go to the console alone: %s', (error) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  expect(reasonOf(error)).toBe(
    'Something went wrong that On the Record didn’t expect; the browser’s console says what.',
  );
  expect(warned).toHaveBeenCalledWith(error);
});
