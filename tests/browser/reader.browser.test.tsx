import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/reader.css';
import { ReaderPage, type ReaderPageProps } from '../../components/reader-page.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { Block, FullSource, Mention, Quote, Span } from '../../corpus/types.ts';

const PARTS: [Block['kind'], string][] = [
  [
    'paragraph',
    'OpenAI rents two floors by the harbour, and xAI one. Ada Quill, who runs the house, said at a hearing, “We never promised longer hours,” and left it at that.',
  ],
  ['heading', 'What is planned'],
  ['list-item', 'Hours until nine for OpenAI'],
  ['list-item', 'A second entrance'],
  ['heading', 'What it costs'],
  ['block-quote', '“It is too early,” the director wrote.'],
  ['paragraph', 'The house hasn’t said what xAI pays. The plan is due next month.'],
];

function sourceOf(
  parts: readonly [Block['kind'], string][],
  facts: Partial<FullSource['provenance']> = {},
): FullSource {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of parts) {
    if (text) text += '\n\n';
    blocks.push({
      kind,
      start: text.length,
      end: text.length + words.length,
      ...(kind === 'heading' ? { level: 2 } : {}),
    });
    text += words;
  }
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const quotes = ['We never promised longer hours,', 'It is too early,']
    .filter((words) => text.includes(words))
    .map((words, index): Quote => ({
      ...spanOf(words),
      text: words,
      type: 'direct',
      speaker: index === 0 ? 'Ada Quill' : null,
      cue: 'said',
      occasion: index === 0 ? 'at a hearing' : null,
    }));
  return {
    id: 'added-1',
    origin: 'added',
    provenance: { title: 'Two floors by the harbour', rewrittenByAi: false, ...facts },
    addedAt: Date.UTC(2025, 1, 14),
    words: text.split(/\s+/).length,
    sha256: 'ab'.repeat(32),
    mentions: {},
    quotes: quotes.length,
    text,
    blocks,
    passages: blocks.map(({ start, end }, block) => ({
      start,
      end,
      block,
      heading: null,
      subjects: [],
      standsAlone: true,
      quotes: quotes.filter((quote) => quote.start >= start && quote.end <= end),
    })),
  };
}

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/OpenAI|xAI/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    subject: match[0].toLowerCase(),
    form: 'full',
    why: [],
  }));
}

let root: HTMLElement | undefined;
function show(source: FullSource, props: Partial<ReaderPageProps> = {}) {
  root = document.createElement('div');
  document.body.append(root);
  const onCopy = vi.fn<ReaderPageProps['onCopy']>(() => Promise.resolve(true));
  render(
    <ReaderPage
      source={source}
      mentions={mentionsIn(source.text)}
      subjects={SUBJECTS}
      passage={null}
      formats={{ plain: 'plain text', markdown: 'Markdown', 'csl-json': 'CSL-JSON', bibtex: 'BibTeX' }}
      onCopy={onCopy}
      addressOf={(span) => (span ? `https://post.example/#${span.start}` : 'https://post.example/')}
      {...props}
    />,
    root,
  );
  return {
    onCopy,
    spanOf: (words: string) => ({ start: source.text.indexOf(words), end: source.text.indexOf(words) + words.length }),
  };
}

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  document.getSelection()?.removeAllRanges();
});

const current = () => document.querySelector('.is-current')?.textContent;

test('shows the whole text with provenance and what is unknown, and passes axe', async () => {
  show(
    sourceOf(PARTS, {
      publisher: 'The Harbour Post',
      rewrittenByAi: true,
      original: { title: 'The House', author: 'Cy Reed' },
    }),
  );
  await expect.element(page.getByRole('heading', { level: 1, name: 'Two floors by the harbour' })).toBeVisible();
  await expect.element(page.getByText('Rewritten by AI', { exact: true })).toBeVisible();
  await expect.element(page.getByText('The Harbour Post')).toBeVisible();
  expect(document.querySelector('.otr-provenance')!.textContent).toMatch(/Author\s*unknown/);
  expect(document.querySelector('.reader-text')!.textContent).toBe(PARTS.map(([, words]) => words).join(''));
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('brings the passage asked for into view and marks it', async () => {
  const long = Array.from({ length: 80 }, (_, index): [Block['kind'], string] => [
    'paragraph',
    `Filler number ${index}.`,
  ]);
  const source = sourceOf([...long, ...PARTS]);
  const start = source.text.indexOf('The house hasn’t');
  show(source, { passage: { start, end: source.text.length } });
  await expect.element(page.getByText('The house hasn’t said what')).toBeInViewport();
  expect([...document.querySelectorAll('.is-passage')].map((piece) => piece.textContent).join('')).toBe(
    source.text.slice(start),
  );
  expect(document.activeElement).toBe(document.querySelector('.is-passage'));
});

test('steps through mentions of one subject, and quotes, by button and key', async () => {
  show(sourceOf(PARTS));
  await userEvent.click(page.getByRole('button', { name: 'xAI 2' }));
  await userEvent.click(page.getByRole('button', { name: 'Next mark (N)' }));
  expect(current()).toBe('xAI');
  await expect.element(page.getByText('1 of 2', { exact: true })).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByText('2 of 2', { exact: true })).toBeVisible();
  await userEvent.keyboard('p');
  await expect.element(page.getByText('1 of 2', { exact: true })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Quotes 2' }));
  await userEvent.keyboard('n');
  await expect.poll(current).toBe('We never promised longer hours,');
  await expect.element(page.getByText('Ada Quill, at a hearing')).toBeVisible();
});

test('finds words whatever their quotation marks and case, and steps with Enter', async () => {
  show(sourceOf(PARTS));
  const field = page.getByRole('searchbox', { name: 'Search in this text' });
  await userEvent.fill(field, "HASN'T  said");
  await expect.element(page.getByText('– of 1')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(current).toBe('hasn’t said');
  await userEvent.fill(field, 'n/p ( nowhere');
  await expect.element(page.getByText('Not in this text')).toBeVisible();
});

test('says that there may be more places than it marks', async () => {
  show(sourceOf([['paragraph', 'a quay '.repeat(2_001).trim()]]));
  await userEvent.fill(page.getByRole('searchbox', { name: 'Search in this text' }), 'quay');
  await expect.element(page.getByText('– of 2,000+')).toBeVisible();
});

test('copies the quote stepped to, or what is selected, in the form chosen', async () => {
  const { onCopy, spanOf } = show(sourceOf(PARTS));
  await expect.element(page.getByRole('button', { name: 'Copy with citation' })).toBeDisabled();
  await userEvent.click(page.getByRole('button', { name: 'Quotes 2' }));
  await userEvent.keyboard('n');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'as' }), 'bibtex');
  await userEvent.click(page.getByRole('button', { name: 'Copy quote with citation' }));
  await expect.element(page.getByText('Copied')).toBeVisible();
  expect(onCopy.mock.lastCall).toMatchObject([
    spanOf('We never promised longer hours,'),
    { speaker: 'Ada Quill' },
    'bibtex',
  ]);

  // A selection over marks and blocks.
  const blocks = document.querySelectorAll('.reader-text [data-start]');
  const first = [...blocks[0]!.childNodes].at(-1)!;
  document.getSelection()!.setBaseAndExtent(first.firstChild ?? first, 4, blocks[1]!.firstChild!, 4);
  await userEvent.click(page.getByRole('button', { name: 'Copy selection with citation' }));
  const [span] = onCopy.mock.lastCall!;
  const source = sourceOf(PARTS);
  expect(source.text.slice(span.start, span.end)).toBe(document.getSelection()!.toString().replace(/\n+/, '\n\n'));
  await expect
    .element(page.getByRole('link', { name: 'Open the original there' }))
    .toHaveAttribute('href', `https://post.example/#${span.start}`);
});

test('a quote that was asked for, and words selected in one, are copied with who said them', async () => {
  const source = sourceOf(PARTS);
  const start = source.text.indexOf('We never');
  const passage = { start, end: start + 'We never promised longer hours,'.length };
  const { onCopy } = show(source, { passage });
  await userEvent.click(page.getByRole('button', { name: 'Copy quote with citation' }));
  expect(onCopy.mock.lastCall).toMatchObject([passage, { speaker: 'Ada Quill' }, 'plain']);
  const words = document.querySelector('.is-quote')!.firstChild!;
  document.getSelection()!.setBaseAndExtent(words, 3, words, 17);
  await userEvent.click(page.getByRole('button', { name: 'Copy selection with citation' }));
  expect(onCopy.mock.lastCall).toMatchObject([
    { start: start + 3, end: start + 17 },
    { speaker: 'Ada Quill' },
    'plain',
  ]);
});

test('goes to a heading of the outline, and reads right-to-left text from the right', async () => {
  await page.viewport(1200, 800);
  const hebrew = 'המוזיאון נפתח ביום שישי, אמרה הדוברת, ונסגר בשעה שבע בערב.';
  show(sourceOf([...PARTS, ['paragraph', hebrew]]));
  const paragraph = page.getByText(hebrew).element();
  expect(getComputedStyle(paragraph).direction).toBe('rtl');
  await userEvent.click(
    page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'What it costs' }),
  );
  await expect.element(page.getByRole('heading', { name: 'What it costs' })).toBeInViewport();
});

test('what the browser itself copies of a text that AI rewrote keeps the label', () => {
  show(sourceOf(PARTS, { rewrittenByAi: true }));
  const heading = document.querySelector('#block-1');
  getSelection()?.selectAllChildren(heading!);
  const clipboardData = new DataTransfer();
  heading!.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
  expect(clipboardData.getData('text/plain')).toBe('What is planned\n\n“Two floors by the harbour”, rewritten by AI');
});

test('a mark that is alone is brought into view again', async () => {
  const filler = (count: number) =>
    Array.from({ length: count }, (_, index): [Block['kind'], string] => ['paragraph', `Filler number ${index}.`]);
  show(sourceOf([...filler(60), ['paragraph', 'xAI rents one.'], ...filler(60)]));
  const mark = page.getByText('xAI', { exact: true });
  await userEvent.keyboard('n');
  await expect.poll(current).toBe('xAI');
  await expect.element(mark.last()).toBeInViewport();
  scrollTo(0, 0);
  await expect.element(mark.last()).not.toBeInViewport();
  await userEvent.keyboard('n');
  await expect.element(mark.last()).toBeInViewport();
});

test('a paragraph selected by a triple click ends where it ends', async () => {
  const { onCopy } = show(sourceOf(PARTS));
  await userEvent.tripleClick(document.querySelector('#block-1')!, { position: { x: 3, y: 8 } });
  await userEvent.click(page.getByRole('button', { name: 'Copy selection with citation' }));
  const [span] = onCopy.mock.lastCall!;
  expect(sourceOf(PARTS).text.slice(span.start, span.end)).toBe('What is planned');
});
