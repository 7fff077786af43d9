import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsReview, type ShownItem } from '../../components/options-review.tsx';
import type { Provenance, Source } from '../../corpus/types.ts';
import { expectAccessible, hide, show, source } from './options-fixtures.tsx';

/** What is about to be added. */

afterEach(hide);

function item(id: number, provenance: Partial<Provenance> = {}, same: Source | null = null): ShownItem {
  const stated = { title: `Draft ${id}`, rewrittenByAi: false, ...provenance };
  const text = 'The quay is long.\n\n<img src=x onerror="alert(1)"> is text here.';
  return {
    id,
    from: `${id}.txt`,
    same,
    words: `words-${id}`,
    shown: stated,
    article: {
      provenance: stated,
      text,
      blocks: [
        { kind: 'paragraph', start: 0, end: 17 },
        { kind: 'paragraph', start: 19, end: text.length },
      ],
    },
  };
}

test('review: shows the text as text, lets the provenance be corrected, and offers updates', async () => {
  const onCorrect = vi.fn<(id: number, provenance: Provenance) => void>();
  const onSave = vi.fn<(ids: number[]) => void>();
  const items = [
    item(1),
    item(2, { author: 'A' }, source('held')),
    { ...item(3), words: 'words-1' },
    item(4, { title: ' ' }),
  ];
  show(
    <OptionsReview items={items} busy={false} onCorrect={onCorrect} onDiscard={vi.fn<() => void>()} onSave={onSave} />,
    'add',
  );
  await expect.element(page.getByText(/You have these words already, as “Title held”/)).toBeVisible();
  // Offered once; the other is named as the same.
  await expect.element(page.getByText(/The same words as “Draft 1” above, from 1\.txt/)).toBeVisible();
  await userEvent.click(page.getByText(/Look at it and/).first());
  await expect.element(page.getByText(/is text here/).first()).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
  await userEvent.fill(page.getByLabelText('Author', { exact: true }).first(), 'B');
  expect(onCorrect.mock.lastCall).toEqual([1, { title: 'Draft 1', rewrittenByAi: false, author: 'B' }]);
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: 'Add 1 article, update 1' }));
  expect(onSave.mock.lastCall).toEqual([[1, 2]]);
});

test('review: what can’t be saved yet is named on the button, with the reason beside it', async () => {
  const nothing = () => undefined;
  const review = (items: ShownItem[]) => (
    <OptionsReview items={items} busy={false} onCorrect={nothing} onDiscard={nothing} onSave={nothing} />
  );
  show(review([item(1, { title: '' })]), 'add');
  await expect.element(page.getByRole('button', { name: 'Add 1 article' })).toBeDisabled();
  expect(document.querySelector('.options-actions > .options-hint')!.textContent).toBe('It needs a title.');
  await expectAccessible();
  show(review([item(1, { title: '' }), item(2, { date: '20255-01-01' }, source('held'))]), 'add');
  await expect.element(page.getByRole('button', { name: 'Add 1 article, update 1' })).toBeDisabled();
  await expect.element(page.getByText('All 2 articles must be put right first.')).toBeVisible();
  show(review([item(1, { title: '' }), { ...item(2), words: 'words-1' }]), 'add');
  await expect
    .element(page.getByText(/The same words as the article without a title above, from 1\.txt/))
    .toBeVisible();
  show(review([item(1, { title: '' }), item(2)]), 'add');
  await expect.element(page.getByRole('button', { name: 'Add 1 article', exact: true })).toBeEnabled();
  await expect.element(page.getByText('1 article must be put right first, and will stay here.')).toBeVisible();
});

test('review: what is on the shelf as it stands here isn’t offered as an update', async () => {
  const onSave = vi.fn<(ids: number[]) => void>();
  const nothing = () => undefined;
  const held = item(1, { title: 'Title held' }, source('held'));
  const review = (items: ShownItem[]) => (
    <OptionsReview items={items} busy={false} onCorrect={nothing} onDiscard={nothing} onSave={onSave} />
  );
  show(review([held]), 'add');
  await expect.element(page.getByText(/You have it already, as “Title held”/)).toBeVisible();
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: 'Done' }));
  expect(onSave.mock.lastCall).toEqual([[1]]);
  show(review([held, item(2)]), 'add');
  await userEvent.click(page.getByRole('button', { name: 'Add 1 article' }));
  expect(onSave.mock.lastCall).toEqual([[1, 2]]);
});

test('review: says when its words were removed, and adds them anew', async () => {
  const nothing = () => undefined;
  const removedAt = new Date(2025, 2, 3, 9, 14).getTime();
  const again = { ...item(1, { title: 'Title gone' }), removed: { source: source('gone'), removedAt } };
  show(<OptionsReview items={[again]} busy={false} onCorrect={nothing} onDiscard={nothing} onSave={nothing} />, 'add');
  await expect.element(page.getByText(/You removed these words on Monday 09:14, as “Title gone”\./)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Add 1 article' })).toBeVisible();
  await expectAccessible();
});

test('review: all of a long article can be looked at, a part at a time', async () => {
  const long = item(1);
  const text = Array.from({ length: 900 }, (_, n) => `Line ${n}.`).join('\n\n');
  const blocks = Array.from(text.matchAll(/Line \d+\./g), ({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  const nothing = () => undefined;
  const items = [{ ...long, article: { ...long.article, text, blocks } }];
  show(<OptionsReview items={items} busy={false} onCorrect={nothing} onDiscard={nothing} onSave={nothing} />);
  await userEvent.click(page.getByRole('button', { name: 'Show 400 more of 900 paragraphs' }));
  await userEvent.click(page.getByRole('button', { name: 'Show 100 more of 900 paragraphs' }));
  await expect.element(page.getByText('Line 899.')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /more of 900/ })).not.toBeInTheDocument();
});

test('review: says what a copy gave, and what it says otherwise', async () => {
  const onCorrect = vi.fn<(id: number, provenance: Provenance) => void>();
  const nothing = () => undefined;
  const first = item(1, { author: 'Ada Quill', date: '2025-02-13' });
  const copy: ShownItem = {
    ...item(2, { title: 'Draft 1', author: 'A. Quill', date: '2025-02-13', rewrittenByAi: true }),
    words: 'words-1',
    gave: ['date'],
  };
  show(
    <OptionsReview items={[first, copy]} busy={false} onCorrect={onCorrect} onDiscard={nothing} onSave={nothing} />,
    'add',
  );
  await expect.element(page.getByText('Taken from it: date.')).toBeVisible();
  await expect.element(page.getByText('author: A. Quill')).toBeVisible();
  await expect.element(page.getByText('text: rewritten by AI')).toBeVisible();
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: 'Use this author' }));
  expect(onCorrect.mock.lastCall).toEqual([1, { ...first.article.provenance, author: 'A. Quill' }]);
});

test('review: a paper that is its own author is named once, and a printed date without a day is taken with a word', async () => {
  const nothing = () => undefined;
  const items = [item(1, { author: 'Harbour.example', publisher: 'HARBOUR.example', published: 'yesterday' })];
  show(<OptionsReview items={items} busy={false} onCorrect={nothing} onDiscard={nothing} onSave={nothing} />, 'add');
  await expect.element(page.getByText('Harbour.example', { exact: true })).toBeVisible();
  await expect.element(page.getByText('HARBOUR.example', { exact: true })).not.toBeInTheDocument();
  await expect
    .element(page.getByLabelText('Date as printed'))
    .toHaveAccessibleDescription('No day can be read in this. It is kept as it is printed.');
  await expectAccessible();
  const read = item(1, { published: '13 février 2025' });
  const shown = { ...read.shown, date: '2025-02-13' };
  show(
    <OptionsReview
      items={[{ ...read, shown }]}
      busy={false}
      onCorrect={nothing}
      onDiscard={nothing}
      onSave={nothing}
    />,
  );
  await expect.element(page.getByText('13 Feb 2025')).toBeVisible();
  await expect.element(page.getByText(/No day can be read/)).not.toBeInTheDocument();
});

test('review: what comes later doesn’t close the only one, which is open to be corrected', async () => {
  const nothing = () => undefined;
  const review = (items: ShownItem[]) => (
    <OptionsReview items={items} busy={false} onCorrect={nothing} onDiscard={nothing} onSave={nothing} />
  );
  show(review([item(1)]));
  await expect.element(page.getByLabelText('Author', { exact: true })).toBeVisible();
  expect(page.getByRole('button', { name: /^Discard/ }).elements()).toHaveLength(1);
  show(review([item(1), item(2)]));
  await expect.element(page.getByText('Draft 2')).toBeVisible();
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual(
    expect.arrayContaining([true, false]),
  );
  expect(page.getByRole('button', { name: /^Discard/ }).elements()).toHaveLength(3);
});

test('review: many are discarded only when that is said twice', async () => {
  const onDiscard = vi.fn<(ids: number[]) => void>();
  const nothing = () => undefined;
  show(
    <OptionsReview
      items={[item(1), item(2)]}
      busy={false}
      onCorrect={nothing}
      onDiscard={onDiscard}
      onSave={nothing}
    />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Discard all' }));
  await userEvent.click(page.getByRole('button', { name: 'Don’t discard' }));
  expect(onDiscard).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Discard all' }));
  await userEvent.click(page.getByRole('button', { name: 'Discard all 2, unsaved' }));
  expect(onDiscard.mock.calls).toEqual([[[1, 2]]]);
});
