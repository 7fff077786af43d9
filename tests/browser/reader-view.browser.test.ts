import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FullSource, RemovedSource } from '../../corpus/types.ts';
import { ReaderView } from '../../entrypoints/reader/view.tsx';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** What the reader page shows of what it is asked for, while the library answers late, otherwise or not at all. */

const source = (id: string, title = `Title of ${id}`): FullSource => ({
  id,
  origin: 'added',
  provenance: { title, rewrittenByAi: false },
  addedAt: 0,
  words: 5,
  sha256: 'ab'.repeat(32),
  mentions: {},
  quotes: 0,
  text: 'The museum opens at noon.',
  blocks: [{ kind: 'paragraph', start: 0, end: 25 }],
  passages: [],
});
const removed = (id: string): RemovedSource => ({ source: source(id), removedAt: 0 });

const library = {
  source: vi.fn<(id: string) => Promise<FullSource | undefined>>(),
  removed: vi.fn<() => Promise<RemovedSource[]>>(),
  restore: vi.fn<(ids: string[]) => Promise<void>>(),
};
const tellChanged = vi.fn<() => void>();
let root: HTMLElement;
let view: ReaderView;
const ask = (id: string) => {
  location.hash = `source=${id}`;
  return view.look();
};
const heading = () => page.getByRole('heading', { level: 1 });

beforeEach(() => {
  vi.resetAllMocks();
  library.source.mockImplementation((id) => Promise.resolve(source(id)));
  library.removed.mockResolvedValue([]);
  root = document.body.appendChild(document.createElement('div'));
  view = new ReaderView(root, { library: library as never, tellChanged });
});
afterEach(() => {
  render(null, root);
  root.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

test('a source that is asked for later is never covered by what became of an earlier one', async () => {
  const late = Promise.withResolvers<RemovedSource[]>();
  library.source.mockResolvedValueOnce(undefined);
  library.removed.mockReturnValueOnce(late.promise);
  const first = ask('gone');
  await ask('held');
  await expect.element(heading()).toHaveTextContent('Title of held');
  late.resolve([]);
  await first;
  await expect.element(heading()).toHaveTextContent('Title of held');
  expect(document.title).toBe('Title of held – On the Record');
});

test('an answer that comes late doesn’t replace a newer one', async () => {
  const late = Promise.withResolvers<FullSource>();
  library.source.mockReturnValueOnce(late.promise);
  const first = ask('slow');
  await ask('quick');
  late.resolve(source('slow'));
  await first;
  await expect.element(heading()).toHaveTextContent('Title of quick');
});

test('a reading that fails is told of, and done again when the reader says so', async () => {
  library.source.mockRejectedValueOnce(new Error('The database is gone.'));
  await ask('one');
  await expect.element(heading()).toHaveTextContent('The library can’t be opened');
  await expect.element(page.getByText(/^Something went wrong/)).toBeVisible();
  expect(document.body.textContent).not.toContain('The database is gone.');
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(heading()).toHaveTextContent('Title of one');
});

test('what was changed on another page is shown, and what is read stays when that can’t be looked up', async () => {
  await ask('one');
  library.source.mockResolvedValueOnce(source('one', 'Corrected'));
  await view.look();
  await expect.element(heading()).toHaveTextContent('Corrected');
  vi.spyOn(console, 'warn').mockReturnValueOnce();
  library.source.mockRejectedValueOnce(new Error('The database is gone.'));
  await view.look();
  await expect.element(heading()).toHaveTextContent('Corrected');
});

test('a removed source can be put back; where it can’t be, the reader is told why', async () => {
  library.source.mockResolvedValue(undefined);
  library.removed.mockResolvedValue([removed('one')]);
  await ask('one');
  await expect.element(heading()).toHaveTextContent('You removed this source');
  library.restore.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  await userEvent.click(page.getByRole('button', { name: 'Put it back' }));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('It can’t be put back: There is no more room on this disk.');
  expect(tellChanged).not.toHaveBeenCalled();

  library.source.mockResolvedValue(source('one'));
  await userEvent.click(page.getByRole('button', { name: 'Put it back' }));
  await expect.element(heading()).toHaveTextContent('Title of one');
  expect(library.restore).toHaveBeenLastCalledWith(['one']);
  expect(tellChanged).toHaveBeenCalledOnce();
});

test('nothing asked for is nothing found', async () => {
  await view.look();
  await expect.element(heading()).toHaveTextContent('This source isn’t on your shelf');
  expect(library.source).not.toHaveBeenCalled();
});
