import { afterEach, expect, test, vi } from 'vitest';
import { ArticleError } from '../../corpus/article.ts';
import { BackupError } from '../../corpus/backup.ts';
import { PlainError } from '../../corpus/plain-error.ts';
import { QuotaError } from '../../corpus/store.ts';
import { reasonOf } from '../../platform/reason.ts';

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
  vi.spyOn(console, 'warn').mockReturnValue();
  expect(reasonOf(new DOMException('Quota exceeded', 'QuotaExceededError'))).toBe(
    'There is no more room on this disk.',
  );
});

test.for([
  ['VersionError', /a newer version/],
  ['UnknownError', /can’t open what On the Record has stored/],
  ['InvalidStateError', /private window/],
] as const)('a database that can’t be opened is said to be, and why: %s', ([name, said]) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const error = new DOMException('Internal error opening backing store', name);
  expect(reasonOf(error)).toMatch(said);
  expect(warned).toHaveBeenCalledWith(error);
});

test.for([
  [new TypeError('Cannot read properties of undefined (reading "blocks")'), ' (TypeError)'],
  [new DOMException('The operation failed', 'DataError'), ' (DataError)'],
  [new Error('blocks'), ''],
  ['a bare string', ''],
  [undefined, ''],
] as const)('of a program’s own words the kind is said, the rest goes to the console: %s', ([error, kind]) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  expect(reasonOf(error)).toBe(
    `Something went wrong that On the Record didn’t expect${kind}; the browser’s console says what.`,
  );
  expect(warned).toHaveBeenCalledWith(error);
});

test('what a plain sentence leaves out goes to the console', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const error = new BackupError('This backup is damaged.', { cause: 'Expected string but received 4' });
  expect(reasonOf(error)).toBe('This backup is damaged.');
  expect(warned).toHaveBeenCalledWith(error);
});
