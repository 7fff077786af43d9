import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsNoRoom, OptionsRemoved, type OptionsRemovedProps } from '../../components/options-removed.tsx';
import { OptionsSources, type OptionsSourcesProps } from '../../components/options-sources.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { Source } from '../../corpus/types.ts';
import { expectAccessible, hide, show, source } from './options-fixtures.tsx';

/** The sources on the shelf, and those that were removed from it. */

afterEach(hide);

function showSources(sources: Source[], props: Partial<OptionsSourcesProps> = {}) {
  const edits = new Map(props.edits);
  const told = {
    onBegin: vi.fn<OptionsSourcesProps['onBegin']>((id) => {
      edits.set(id, sources.find((one) => one.id === id)!.provenance);
      draw();
    }),
    onEdit: vi.fn<OptionsSourcesProps['onEdit']>((id, provenance) => {
      if (provenance) edits.set(id, provenance);
      else edits.delete(id);
      draw();
    }),
    onChoose: vi.fn<OptionsSourcesProps['onChoose']>(),
    onRead: vi.fn<OptionsSourcesProps['onRead']>(),
    onCorrect: vi.fn<OptionsSourcesProps['onCorrect']>(() => Promise.resolve(null)),
    onRemove: vi.fn<OptionsSourcesProps['onRemove']>(),
    onExport: vi.fn<OptionsSourcesProps['onExport']>(),
    onAskToKeep: vi.fn<OptionsSourcesProps['onAskToKeep']>(),
  };
  const draw = () =>
    show(
      <OptionsSources
        sources={sources}
        subjects={SUBJECTS}
        isChosen={(id) => id !== 'off'}
        room={{ used: 12_400_000, quota: 2_000_000_000, kept: 'may-be-cleared', withRemoved: false }}
        busy={false}
        {...told}
        {...props}
        edits={edits}
      />,
    );
  draw();
  return { ...told, edits };
}

const BUNDLED = source('bundled', { rewrittenByAi: true, date: '2025-02-13' }, { origin: 'bundled', addedAt: 0 });

test('sources: each with what is known and unknown of it, and passes axe', async () => {
  showSources([source('off', { author: 'Ada Quill', publisher: 'The Harbour Post' }), BUNDLED]);
  const [first, second] = page.getByRole('listitem').filter({ hasText: 'Title' }).elements();
  expect(first!.textContent).toMatch(/Ada Quill.*The Harbour Post.*date unknown/s);
  expect(second!.textContent).toMatch(/author unknown.*13 Feb 2025.*rewritten by AI/s);
  await expect.element(page.getByRole('switch', { name: 'Choose Title off' })).toHaveAttribute('aria-checked', 'false');
  await expect.element(page.getByText(/1 of 2 sources chosen\./)).toBeVisible();
  await expect.element(page.getByText(/12\.4 MB of the 2 GB/)).toBeVisible();
  await expectAccessible();
});

test('sources: select many, then choose, export or remove; bundled ones stay', async () => {
  const { onChoose, onRemove, onExport } = showSources([source('a'), source('b'), BUNDLED]);
  await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
  await userEvent.click(page.getByRole('button', { name: 'Leave out' }));
  expect(onChoose.mock.lastCall).toEqual([['a', 'b', 'bundled'], false]);
  await userEvent.click(page.getByRole('button', { name: 'Export source pack' }));
  expect(onExport.mock.lastCall![0]).toHaveLength(3);
  await expect.element(page.getByText(/can’t be removed, only left out/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Remove 2' }));
  expect(onRemove.mock.lastCall).toEqual([['a', 'b']]);
});

test('sources: none are exported while something long is under way', async () => {
  showSources([source('a')], { busy: true });
  await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
  await expect.element(page.getByRole('button', { name: 'Export source pack' })).toBeDisabled();
  await expect.element(page.getByRole('button', { name: 'Leave out' })).toBeEnabled();
});

test('sources: what a filter hides isn’t acted on', async () => {
  const { onRemove } = showSources([source('a'), source('b')]);
  await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
  await userEvent.fill(page.getByRole('searchbox'), 'title b');
  await userEvent.click(page.getByRole('button', { name: 'Remove' }));
  expect(onRemove.mock.lastCall).toEqual([['b']]);
  await userEvent.fill(page.getByRole('searchbox'), 'nothing like it');
  await expect.element(page.getByText('No source matches')).toBeVisible();
});

test('sources: provenance can be corrected, and what was typed outlives a failure', async () => {
  const { onCorrect } = showSources([source('a', { author: 'Wrong' })]);
  await userEvent.click(page.getByText('Where it comes from'));
  await userEvent.click(page.getByRole('button', { name: 'Correct this' }));
  await expect.element(page.getByLabelText('Title', { exact: true })).toHaveFocus();
  await expectAccessible();
  await userEvent.fill(page.getByLabelText('Author', { exact: true }), 'Ada Quill');
  await userEvent.fill(page.getByLabelText('Address', { exact: true }), 'javascript:1');
  await userEvent.clear(page.getByLabelText('Title', { exact: true }));
  // All that is wrong, each at its field.
  const field = (name: string) => page.getByLabelText(name, { exact: true });
  await expect.element(field('Address')).toHaveAccessibleDescription('An address begins with https:// or http://.');
  await expect.element(field('Title')).toHaveAccessibleDescription('It needs a title.');
  await userEvent.fill(field('Date'), '20255-02-13');
  await expect.element(field('Date')).toHaveAccessibleDescription('A year has four digits.');
  await userEvent.fill(field('Date'), '');
  await expect.element(field('Date')).toBeValid();
  await expect.element(field('Title')).toBeInvalid();
  await expect.element(field('Publisher')).toBeValid();
  await expectAccessible();
  await userEvent.fill(field('Title'), 'Title a');
  await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Address', { exact: true }), '');
  onCorrect.mockResolvedValueOnce('The disk is full.');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full.');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByRole('button', { name: 'Correct this' })).toHaveFocus();
  expect(onCorrect.mock.lastCall).toEqual(['a', { title: 'Title a', rewrittenByAi: false, author: 'Ada Quill' }]);
});

test('sources: blanks around a fact are none of it, and may be typed all the same', async () => {
  const { onCorrect } = showSources([source('a', { author: 'Wrong' })]);
  await userEvent.click(page.getByText('Where it comes from'));
  await userEvent.click(page.getByRole('button', { name: 'Correct this' }));
  const field = (name: string) => page.getByLabelText(name, { exact: true });
  await userEvent.fill(field('Author'), '   ');
  await userEvent.type(field('Publisher'), ' The Harbour Post ');
  await expect.element(field('Author')).toHaveValue('');
  await expect.element(field('Publisher')).toHaveValue(' The Harbour Post ');
  await userEvent.click(field('Date as printed'));
  await expect.element(field('Publisher')).toHaveValue('The Harbour Post');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  expect(onCorrect.mock.lastCall).toEqual([
    'a',
    { title: 'Title a', rewrittenByAi: false, publisher: 'The Harbour Post' },
  ]);
});

test('sources: a printed date is called unreadable only where no day is known', async () => {
  const published = '13 février 2025';
  const edits = new Map([['a', source('a', { published }).provenance]]);
  showSources([source('a', { published, date: '2025-02-13' })], { edits });
  const printed = page.getByLabelText('Date as printed');
  await expect.element(printed).toBeVisible();
  await expect.element(page.getByText(/No day can be read/)).not.toBeInTheDocument();
  await userEvent.fill(printed, 'yesterday');
  await expect.element(page.getByText(/No day can be read/)).toBeVisible();
});

test('sources: a correction that is being written outlives a look at another section', async () => {
  const { edits } = showSources([source('a'), source('b')]);
  await userEvent.click(page.getByText('Where it comes from').first());
  await userEvent.click(page.getByRole('button', { name: 'Correct this' }));
  await userEvent.fill(page.getByLabelText('Author', { exact: true }), 'Ada Quill');
  show(<p>Another section</p>);
  showSources([source('a'), source('b')], { edits });
  await expect.element(page.getByLabelText('Author', { exact: true })).toHaveValue('Ada Quill');
  await expect.element(page.getByLabelText('Author', { exact: true })).toBeVisible();
});

test('sources: where a bundled one could be corrected, it says why it can’t be', async () => {
  showSources([BUNDLED]);
  await userEvent.click(page.getByText('Where it comes from'));
  await expect.element(page.getByText(/can’t be corrected here/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Correct this' })).not.toBeInTheDocument();
});

test('sources: thousands are drawn a hundred at a time', async () => {
  showSources(Array.from({ length: 5_000 }, (_, index) => source(String(index))));
  expect(document.querySelectorAll('.source')).toHaveLength(100);
  await userEvent.click(page.getByRole('button', { name: 'Show 100 more of 5,000' }));
  expect(document.querySelectorAll('.source')).toHaveLength(200);
});

const HOUR = 60 * 60 * 1_000;

function showRemoved(props: Partial<OptionsRemovedProps> = {}) {
  const told = {
    onPutBack: vi.fn<OptionsRemovedProps['onPutBack']>(),
    onForget: vi.fn<OptionsRemovedProps['onForget']>(),
  };
  const at = new Date(2026, 0, 5, 9, 14).getTime();
  const removed = [
    { source: source('b'), removedAt: at + HOUR },
    { source: source('a'), removedAt: at },
  ];
  const notice = (
    <OptionsRemoved removed={removed} keptFor={24 * HOUR} justNow={false} busy={false} {...told} {...props} />
  );
  return { ...told, ...showSources([source('c')], { notice }) };
}

test('removed: says until when, and puts back all or one', async () => {
  const { onPutBack } = showRemoved();
  await expect
    .element(page.getByText(/2 sources removed. They can be put back, the first of them until Tuesday 09:14, and/))
    .toBeVisible();
  // Nobody asked for it now, so the focus is left alone.
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(page.getByRole('button', { name: 'Put back' }));
  expect(onPutBack.mock.lastCall).toEqual([['b', 'a']]);
  await userEvent.click(page.getByText('Which ones'));
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: 'Put back Title a' }));
  expect(onPutBack.mock.lastCall).toEqual([['a']]);
});

test('removed: of thousands, only the times that are shown are written out', async () => {
  const written = vi.spyOn(Date.prototype, 'toLocaleTimeString');
  const removed = Array.from({ length: 5_000 }, (_, n) => ({
    source: source(`r${n}`),
    removedAt: new Date(2026, 0, 5, 9, 14).getTime() - n * 60_000,
  }));
  showRemoved({ removed });
  await expect.element(page.getByText(/5,000 sources removed/)).toBeVisible();
  // As often as it is drawn: those of the list, and the first to go.
  expect(written.mock.calls.length % 101).toBe(0);
  expect(written.mock.calls.length).toBeGreaterThan(0);
  written.mockClear();
  // Removed within a minute, they go within one.
  showRemoved({ removed: removed.map((one, n) => ({ ...one, removedAt: 60_000 - n })).slice(1) });
  await expect.element(page.getByText(/4,999 sources removed. They can be put back until [A-Z]/)).toBeVisible();
  expect(written.mock.calls.length).toBeLessThan(10);
  written.mockRestore();
});

test('removed: deletes for good only when asked twice', async () => {
  const { onForget } = showRemoved({ justNow: true });
  await expect.element(page.getByRole('button', { name: 'Put back' })).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'Delete for good' }));
  expect(onForget).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Don’t delete' }));
  await userEvent.click(page.getByRole('button', { name: 'Delete for good' }));
  await userEvent.click(page.getByRole('button', { name: 'Delete them for good' }));
  expect(onForget.mock.lastCall).toEqual([['b', 'a']]);
});

test('removed: where there is no room to keep them, they stay unless deleted for good', async () => {
  const onForGood = vi.fn<() => void>();
  show(<OptionsNoRoom sources={3} onForGood={onForGood} onLeave={() => undefined} />);
  await expect
    .element(page.getByText(/keep 3 removed sources for a day, so they are still on your shelf/))
    .toBeVisible();
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: 'Delete for good' }));
  expect(onForGood).toHaveBeenCalledOnce();
});
