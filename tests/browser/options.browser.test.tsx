import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../components/controls.tsx';
import { OptionsAdd } from '../../components/options-add.tsx';
import { OptionsBackup } from '../../components/options-backup.tsx';
import { OptionsSites, OptionsSubjects } from '../../components/options-choices.tsx';
import { OptionsMarks } from '../../components/options-marks.tsx';
import { OptionsPrivacy } from '../../components/options-privacy.tsx';
import { OptionsStuck } from '../../components/options-stuck.tsx';
import { Progress, ReportView } from '../../components/options-work.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import { expectAccessible, hide, show } from './options-fixtures.tsx';

afterEach(hide);

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
        further={false}
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
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, new File(['x'], 'a.txt'));
  expect(onFiles.mock.lastCall![0].map(({ name }) => name)).toEqual(['a.txt']);
  expect(document.querySelectorAll<HTMLInputElement>('input[type=file]')[1]!.webkitdirectory).toBe(true);
  await expectAccessible();
});

test('adding: a page that couldn’t be read is named, and what can be done with it', async () => {
  const done: [string, number][] = [];
  const note = (what: string) => (id: number) => void done.push([what, id]);
  show(
    <OptionsStuck
      pages={[{ id: 7, title: '', url: 'https://post.example/a' }]}
      busy={false}
      onRetry={note('retry')}
      onSave={note('save')}
      onDiscard={note('discard')}
    />,
    'add',
  );
  await expect.element(page.getByText(/couldn’t be read/)).toBeVisible();
  for (const name of [/^Save it as a file: https/, /^Try again: https/, /^Discard: https/]) {
    await userEvent.click(page.getByRole('button', { name }));
  }
  expect(done).toEqual([
    ['save', 7],
    ['retry', 7],
    ['discard', 7],
  ]);
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
      <OptionsSites
        sites={['news.example', 'xn--bcher-kva.example', 'xn--mgbh0fb.example']}
        nameOf={(site) => site.replace('xn--bcher-kva', 'bücher').replace('xn--mgbh0fb', 'مثال')}
        onRemove={onRemove}
        onAdd={onAdd}
      />
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
  // An Arabic name stands where the others do.
  const begins = (name: string) => {
    const letters = document.createRange();
    letters.selectNodeContents(page.getByText(name, { exact: true }).element());
    return letters.getBoundingClientRect().left;
  };
  expect(begins('مثال.example')).toBe(begins('news.example'));
  await userEvent.click(page.getByRole('button', { name: 'Turn on again: news.example' }));
  expect(onRemove.mock.lastCall).toEqual(['news.example']);
  await userEvent.click(page.getByRole('button', { name: 'Turn on again: bücher.example' }));
  expect(onRemove.mock.lastCall).toEqual(['xn--bcher-kva.example']);
  await userEvent.fill(page.getByLabelText('Site to turn off'), 'nonsense');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('That isn’t a site.');
  await expect.element(page.getByLabelText('Site to turn off')).toHaveValue('nonsense');
});

test('marks: a second is one', async () => {
  const nothing = () => undefined;
  show(
    <OptionsMarks looks={[]} look="" onLook={nothing} delay={1000} onDelay={nothing} subjects={SUBJECTS} />,
    'marks',
  );
  await expect.element(page.getByText('1 second', { exact: true })).toBeVisible();
});

test.each([
  [340, 'choices and settings', 'with 340 sources, choices and settings.'],
  [1, 'choices', 'with 1 source and choices.'],
  [0, 'settings', 'with settings.'],
  [0, null, 'with 0 sources.'],
])('backup: names what is in it: %d, %s', async (sources, brings, words) => {
  const nothing = () => undefined;
  show(
    <OptionsBackup
      added={0}
      pending={{ name: 'b.json', kind: 'everything', made: '2026-01-02T03:04:05Z', sources, brings }}
      onExport={nothing}
      onFile={nothing}
      onImport={nothing}
      onForget={nothing}
      busy={false}
    />,
    'backup',
  );
  await expect.element(page.getByText(words, { exact: false })).toBeVisible();
});

test('backup: says what is in a file before it is imported', async () => {
  const onImport = vi.fn<() => void>();
  show(
    <OptionsBackup
      added={340}
      pending={{ name: 'b.json', kind: 'everything', made: '2026-01-02T03:04:05Z', sources: 340, brings: 'choices' }}
      onExport={vi.fn<() => void>()}
      onFile={vi.fn<() => void>()}
      onImport={onImport}
      onForget={vi.fn<() => void>()}
      busy={false}
    />,
    'backup',
  );
  await expect.element(page.getByText(/a backup of 2 January 2026 with 340 sources/)).toBeVisible();
  await expect
    .element(page.getByText(/Your choices here are replaced; sources you have stay as they are\./))
    .toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Import' }));
  expect(onImport).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('report: what couldn’t be taken is all told, a dozen at first', async () => {
  const refused = Array.from({ length: 14 }, (_, n) => ({ from: `${n}.txt`, reason: 'The file is empty.' }));
  show(<ReportView report={{ outcome: [], refused }} onDismiss={() => undefined} />);
  await expect.element(page.getByText('14 can’t be added:')).toBeVisible();
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

test('the text size that the reader set in the browser counts for all that is written', () => {
  show(<ReportView report={{ outcome: ['9 added.'], refused: [] }} onDismiss={() => undefined} />);
  const written = ['h1', '.options-brand', '.options-nav a', '.report p', '.otr-button'];
  const sizes = () =>
    written.map((selector) => parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize));
  const before = sizes();
  document.documentElement.style.fontSize = '200%';
  onTestFinished(() => void (document.documentElement.style.fontSize = ''));
  expect(sizes()).toEqual(before.map((size) => 2 * size));
});
