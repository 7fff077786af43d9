import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/options.css';
import { Button } from '../../components/controls.tsx';
import { OptionsAdd } from '../../components/options-add.tsx';
import { OptionsBackup } from '../../components/options-backup.tsx';
import { OptionsSites, OptionsSubjects } from '../../components/options-choices.tsx';
import { OptionsFrame, type SectionId } from '../../components/options-frame.tsx';
import { OptionsMarks } from '../../components/options-marks.tsx';
import { OptionsPrivacy } from '../../components/options-privacy.tsx';
import { OptionsReview, type ReviewItem } from '../../components/options-review.tsx';
import { OptionsSources, type OptionsSourcesProps } from '../../components/options-sources.tsx';
import { Progress, ReportView } from '../../components/options-work.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { Provenance, Source } from '../../corpus/types.ts';

const root = document.createElement('div');

function show(child: ComponentChild, section: SectionId = 'sources') {
  document.body.append(root);
  render(<OptionsFrame section={section}>{child}</OptionsFrame>, root);
}

afterEach(() => {
  render(null, root);
  root.remove();
});

async function expectAccessible() {
  const { violations } = await axe.run(root);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

function source(id: string, provenance: Partial<Provenance> = {}, rest: Partial<Source> = {}): Source {
  return {
    id,
    origin: 'added',
    provenance: { title: `Title ${id}`, rewrittenByAi: false, ...provenance },
    addedAt: Date.UTC(2025, 1, 14),
    words: 800,
    sha256: '',
    mentions: { openai: 2 },
    quotes: 1,
    ...rest,
  };
}

function showSources(sources: Source[], props: Partial<OptionsSourcesProps> = {}) {
  const edits = new Map(props.edits);
  const told = {
    onEdit: vi.fn<OptionsSourcesProps['onEdit']>((id, provenance) => {
      if (provenance) edits.set(id, provenance);
      else edits.delete(id);
      draw();
    }),
    onChoose: vi.fn<OptionsSourcesProps['onChoose']>(),
    onRead: vi.fn<OptionsSourcesProps['onRead']>(),
    onCorrect: vi.fn<OptionsSourcesProps['onCorrect']>(() => Promise.resolve()),
    onRemove: vi.fn<OptionsSourcesProps['onRemove']>(),
    onExport: vi.fn<OptionsSourcesProps['onExport']>(),
    onUndo: vi.fn<OptionsSourcesProps['onUndo']>(),
    onAskToKeep: vi.fn<OptionsSourcesProps['onAskToKeep']>(),
  };
  const draw = () =>
    show(
      <OptionsSources
        sources={sources}
        subjects={SUBJECTS}
        isChosen={(id) => id !== 'off'}
        removed={0}
        room={{ used: 12_400_000, quota: 2_000_000_000, kept: 'may-be-cleared' }}
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
  showSources([source('off', { author: 'Ada Quill', publisher: 'The Harbour Post' }), BUNDLED], { removed: 2 });
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
  await userEvent.click(page.getByRole('button', { name: 'Don’t choose' }));
  expect(onChoose.mock.lastCall).toEqual([['a', 'b', 'bundled'], false]);
  await userEvent.click(page.getByRole('button', { name: 'Export source pack' }));
  expect(onExport.mock.lastCall![0]).toHaveLength(3);
  await expect.element(page.getByText(/can’t be removed, only not chosen/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Remove 2' }));
  expect(onRemove.mock.lastCall).toEqual([['a', 'b']]);
});

test('sources: what a filter hides isn’t acted on', async () => {
  const { onRemove } = showSources([source('a'), source('b')]);
  await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
  await userEvent.fill(page.getByRole('searchbox'), 'title b');
  await userEvent.click(page.getByRole('button', { name: 'Remove' }));
  expect(onRemove.mock.lastCall).toEqual([['b']]);
  await userEvent.fill(page.getByRole('searchbox'), 'nothing like it');
  await expect.element(page.getByText('No source fits')).toBeVisible();
});

test('sources: provenance can be corrected, and what was typed outlives a failure', async () => {
  const { onCorrect } = showSources([source('a', { author: 'Wrong' })]);
  await userEvent.click(page.getByText('Where it comes from'));
  await userEvent.click(page.getByRole('button', { name: 'Correct this' }));
  await expectAccessible();
  await userEvent.fill(page.getByLabelText('Author', { exact: true }), 'Ada Quill');
  await userEvent.fill(page.getByLabelText('Address', { exact: true }), 'javascript:1');
  await expect.element(page.getByRole('alert')).toHaveTextContent('An address begins with https:// or http://.');
  await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Address', { exact: true }), '');
  onCorrect.mockRejectedValueOnce(new Error('The disk is full.'));
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full.');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByRole('button', { name: 'Correct this' })).toBeVisible();
  expect(onCorrect.mock.lastCall).toEqual(['a', { title: 'Title a', rewrittenByAi: false, author: 'Ada Quill' }]);
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

function item(id: number, provenance: Partial<Provenance> = {}, same: Source | null = null): ReviewItem {
  const text = 'The quay is long.\n\n<img src=x onerror="alert(1)"> is text here.';
  return {
    id,
    from: `${id}.txt`,
    same,
    words: `words-${id}`,
    article: {
      provenance: { title: `Draft ${id}`, rewrittenByAi: false, ...provenance },
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
  const items = [item(1), item(2, {}, source('held')), { ...item(3), words: 'words-1' }, item(4, { title: ' ' })];
  show(
    <OptionsReview items={items} busy={false} onCorrect={onCorrect} onDiscard={vi.fn<() => void>()} onSave={onSave} />,
    'add',
  );
  await expect.element(page.getByText(/You have these words already, as “Title held”/)).toBeVisible();
  // Offered once; the other is named as the same.
  await expect.element(page.getByText(/The same words as “Draft 1” above, from 1\.txt/)).toBeVisible();
  await userEvent.click(page.getByText(/Look at it and/).first());
  await expect.element(page.getByText(/is text here/).first()).toBeVisible();
  expect(root.querySelector('img')).toBeNull();
  await userEvent.fill(page.getByLabelText('Author', { exact: true }).first(), 'B');
  expect(onCorrect.mock.lastCall).toEqual([1, { title: 'Draft 1', rewrittenByAi: false, author: 'B' }]);
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: 'Add 1 article, update 1' }));
  expect(onSave.mock.lastCall).toEqual([[1, 2]]);
});

test('adding: files, folder, paste; progress, cancel and report', async () => {
  const onFiles = vi.fn<(files: File[]) => void>();
  const onTake = vi.fn<() => void>();
  const onCancel = vi.fn<() => void>();
  show(
    <>
      <Progress work={{ doing: 'Reading', done: 120, total: 1_000 }} onCancel={onCancel} />
      <ReportView
        report={{
          outcome: ['998 articles added.'],
          refused: [{ from: 'scan.txt', reason: 'This is a PDF, not text.' }],
        }}
        onDismiss={vi.fn<() => void>()}
      />
      <OptionsAdd
        accept=".txt"
        available
        onFiles={onFiles}
        onDrop={vi.fn<() => void>()}
        pasted="A headline"
        onPasted={vi.fn<() => void>()}
        onTake={onTake}
      />
    </>,
    'add',
  );
  await expect.element(page.getByText('Reading: 120 of 1,000')).toBeVisible();
  await expect.element(page.getByText(/This is a PDF, not text\./)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
  await userEvent.click(page.getByRole('button', { name: 'Look at it' }));
  expect(onTake).toHaveBeenCalledOnce();
  await userEvent.upload(root.querySelector<HTMLInputElement>('input[type=file]')!, new File(['x'], 'a.txt'));
  expect(onFiles.mock.lastCall![0].map(({ name }) => name)).toEqual(['a.txt']);
  expect(root.querySelectorAll<HTMLInputElement>('input[type=file]')[1]!.webkitdirectory).toBe(true);
  await expectAccessible();
});

test('subjects, marks and sites report each choice, and pass axe', async () => {
  const onWatch = vi.fn<(id: string, on: boolean) => void>();
  const onLook = vi.fn<(look: string) => void>();
  const onRemove = vi.fn<(site: string) => void>();
  const onAdd = vi.fn<(site: string) => string | null>(() => 'That isn’t a site.');
  show(
    <>
      <OptionsSubjects
        subjects={SUBJECTS}
        isWatched={(id) => id !== 'xai'}
        onWatch={onWatch}
        mentionedIn={{ xai: 1 }}
      />
      <OptionsMarks
        looks={[
          { id: 'underline', label: 'Underline', says: 'a line' },
          { id: 'tint', label: 'Tint', says: 'a wash' },
        ]}
        look="underline"
        onLook={onLook}
        delay={300}
        onDelay={vi.fn<() => void>()}
        subjects={SUBJECTS}
      />
      <OptionsSites sites={['news.example']} onRemove={onRemove} onAdd={onAdd} />
      <OptionsPrivacy version="1.2.3" />
    </>,
    'subjects',
  );
  await expectAccessible();
  await userEvent.click(page.getByRole('switch', { name: 'Mark xAI' }));
  expect(onWatch.mock.lastCall).toEqual(['xai', true]);
  await userEvent.click(page.getByRole('radio', { name: /^Tint/ }));
  expect(onLook.mock.lastCall).toEqual(['tint']);
  await expect.element(page.getByText('0.3 seconds')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Turn on again: news.example' }));
  expect(onRemove.mock.lastCall).toEqual(['news.example']);
  await userEvent.fill(page.getByLabelText('Site to turn off'), 'nonsense');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('That isn’t a site.');
  await expect.element(page.getByLabelText('Site to turn off')).toHaveValue('nonsense');
});

test('backup: says what is in a file before it is imported', async () => {
  const onImport = vi.fn<() => void>();
  show(
    <OptionsBackup
      added={340}
      pending={{ name: 'b.json', kind: 'everything', made: '2026-01-02T03:04:05Z', sources: 340 }}
      onExport={vi.fn<() => void>()}
      onFile={vi.fn<() => void>()}
      onImport={onImport}
      onForget={vi.fn<() => void>()}
      busy={false}
    />,
    'backup',
  );
  await expect.element(page.getByText(/a backup of 2 January 2026 with 340 sources/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Import' }));
  expect(onImport).toHaveBeenCalledOnce();
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

test('report: what couldn’t be taken is all told, a dozen at first', async () => {
  const refused = Array.from({ length: 14 }, (_, n) => ({ from: `${n}.txt`, reason: 'The file is empty.' }));
  show(<ReportView report={{ outcome: [], refused }} onDismiss={() => undefined} />);
  await expect.element(page.getByText('14 couldn’t be taken:')).toBeVisible();
  expect(document.querySelectorAll('.report li')).toHaveLength(12);
  await userEvent.click(page.getByRole('button', { name: 'Show 2 more of 14' }));
  expect(document.querySelectorAll('.report li')).toHaveLength(14);
});

test('buttons: a disabled one doesn’t look like one that can be pressed', () => {
  show(
    <>
      <Button look="strong" onClick={() => undefined}>
        Can
      </Button>
      <Button look="strong" disabled onClick={() => undefined}>
        Can’t
      </Button>
    </>,
  );
  const [can, cannot] = page
    .getByRole('button')
    .elements()
    .map((button) => getComputedStyle(button));
  expect(cannot!.backgroundColor).not.toBe(can!.backgroundColor);
  expect(cannot!.color).not.toBe(can!.color);
});
