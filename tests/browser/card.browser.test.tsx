import { render } from 'preact';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/card.css';
import { Card, type CardActions, type CardProps, type CardState } from '../../components/card.tsx';
import type { CardAnswer } from '../../corpus/types.ts';
import { ADA, answerOf, DISPUTE, emulate, expectAccessible, LEASE, passage, POST, quoted } from './fixtures.ts';

let root: HTMLElement | undefined;

function show(state: CardState, props: Partial<CardProps> = {}, copied = true) {
  root = document.createElement('div');
  root.style.width = '360px';
  document.body.append(root);
  const actions = {
    read: vi.fn<Required<CardActions>['read']>(),
    copy: vi.fn<Required<CardActions>['copy']>(() => Promise.resolve(copied)),
    pin: vi.fn<Required<CardActions>['pin']>(),
    close: vi.fn<Required<CardActions>['close']>(),
    hideHere: vi.fn<Required<CardActions>['hideHere']>(),
    showAgain: vi.fn<Required<CardActions>['showAgain']>(),
    retry: vi.fn<Required<CardActions>['retry']>(),
    options: vi.fn<Required<CardActions>['options']>(),
  };
  render(<Card state={state} why={['OpenAI is named in full']} pinned={false} actions={actions} {...props} />, root);
  return actions;
}

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((found) => found.textContent);

test('shows who it is, what was said by whom, background, and where each comes from', async () => {
  const actions = show({ kind: 'answer', answer: answerOf([ADA, LEASE, DISPUTE]) });
  await expect.element(page.getByRole('dialog', { name: 'OpenAI: what your sources say' })).toBeVisible();
  expect(texts('.otr-who')).toEqual(['OpenAI, a tenant of the harbour house\u00A0· source, rewritten by AI']);
  expect(texts('blockquote')).toEqual(['“We never promised longer hours,”Ada Quill, at a hearing']);
  expect(texts('mark')).toEqual(['hours', 'floors', 'lease']);
  expect(texts('.otr-source')).toEqual([
    'Two floors by the harbourThe Harbour Post13 Feb 2025rewritten by AI',
    'Same sourcerewritten by AI',
    'A lease in disputedate unknown',
  ]);
  expect(texts('.otr-why')).toEqual(['matches: hours', 'matches: floors', 'matches: lease']);
  await userEvent.click(page.getByRole('button', { name: 'Read in full' }).nth(1));
  expect(actions.read).toHaveBeenCalledWith(LEASE);
  await userEvent.click(page.getByRole('button', { name: 'source: Two floors by the harbour' }));
  expect(actions.read).toHaveBeenLastCalledWith(LEASE);
  await expectAccessible(root!);
});

test('names what is set off, of much the best, and the occasion’s words too', () => {
  const said = quoted('The newts and the bell of the ferry,', ['newts', 'bell', 'ferry (like “boat”)'], {
    occasion: 'At a hearing in Marlow',
  });
  const why = [...said.why, 'Marlow', 'hearing'];
  const quote = {
    ...said.quote!,
    matches: [
      { start: 5, end: 12 },
      { start: 16, end: 22 },
    ],
  };
  show({ kind: 'answer', answer: answerOf([{ ...said, why, quote }]) });
  expect(texts('.otr-why')).toEqual(['matches: newts, bell, ferry (like “boat”), Marlow and 1 more']);
  expect(texts('.otr-by mark')).toEqual(['hearing', 'Marlow']);
  expect(texts('.otr-by')).toEqual(['Ada Quill, at a hearing in Marlow']);
});

test('names what was found above the text: in its title, or in a heading that isn’t shown', () => {
  const above = (whyIn: 'title' | 'heading') => ({ ...passage('They ripen late.'), heading: 'The frost', whyIn });
  const excerpts = [
    { ...above('title'), why: ['harbour'] },
    { ...above('heading'), why: ['frost'] },
  ];
  show({ kind: 'answer', answer: answerOf(excerpts) });
  expect(texts('.otr-why')).toEqual(['matches in the title: harbour', 'matches in the heading “The frost”: frost']);
});

test('in forced colours what is set off is as legible as the words around it', async () => {
  onTestFinished(() => emulate({ 'forced-colors': undefined, 'prefers-color-scheme': undefined }));
  show({ kind: 'answer', answer: answerOf([LEASE]) });
  const colour = (selector: string) => getComputedStyle(document.querySelector(selector)!).color;
  for (const scheme of ['dark', 'light']) {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    expect([scheme, colour('mark')]).toEqual([scheme, colour('.otr-background')]);
  }
});

test('says who said it before a long quote, whose end may be out of sight', () => {
  const long = quoted(`${'We counted the windows once more. '.repeat(14)}Then we went home.`, ['windows']);
  show({ kind: 'answer', answer: answerOf([long]) });
  expect(texts('blockquote p')).toEqual(['Ada Quill, at a hearing', `“${long.text}”`]);
});

test('lets a title that runs from right to left run so', () => {
  const provenance = { ...LEASE.source.provenance, title: 'اجتماع في بلدة الميناء', language: 'ar' };
  show({ kind: 'answer', answer: answerOf([{ ...LEASE, source: { ...LEASE.source, provenance } }]) });
  const title = document.querySelector('.otr-source-title')!;
  expect([getComputedStyle(title).direction, (title as HTMLElement).lang]).toEqual(['rtl', 'ar']);
});

test('sets nothing of the article inside the marks of a quote', () => {
  const text = 'The newts left,” Quill said of the bell, “and so did we.';
  const parts = ['The newts left,', 'and so did we.'].map((part) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  });
  show({ kind: 'answer', answer: answerOf([{ ...quoted(text, ['newts', 'so']), parts }]) });
  expect(texts('.otr-quote-words')).toEqual(['“The newts left,” … “and so did we.”']);
  expect(texts('.otr-quote-words mark')).toEqual(['newts', 'so']);
});

test('leads with a quote that bears on the sentence, and only then', () => {
  show({ kind: 'answer', answer: answerOf([LEASE, DISPUTE, ADA]) });
  expect(document.querySelector('.otr-excerpt')!.textContent).toContain('longer hours');
  render(null, root!);
  root!.remove();
  show({ kind: 'answer', answer: answerOf([LEASE, DISPUTE, quoted('It is too early.')]) });
  expect(document.querySelector('.otr-excerpt')!.textContent).toContain('two floors');
  render(null, root!);
  root!.remove();
  // It bears on the sentence by too little to lead.
  const { leads: _leads, ...quote } = ADA.quote!;
  show({ kind: 'answer', answer: answerOf([LEASE, DISPUTE, { ...ADA, quote }]) });
  expect(document.querySelector('.otr-excerpt')!.textContent).toContain('two floors');
});

test('shows three at first and the rest on asking', async () => {
  const rest = [passage('A second entrance is planned.'), passage('Hours until nine are asked for.')];
  show({ kind: 'answer', answer: answerOf([ADA, LEASE, DISPUTE, ...rest]) });
  expect(texts('.otr-excerpt')).toHaveLength(3);
  await userEvent.click(page.getByRole('button', { name: '2 more from your sources' }));
  expect(texts('.otr-excerpt')).toHaveLength(5);
});

test('says why the span is marked, when asked', async () => {
  show({ kind: 'answer', answer: answerOf([ADA]) });
  expect(page.getByText('OpenAI is named in full').query()).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Why is this marked?' }));
  await expect.element(page.getByText('OpenAI is named in full')).toBeVisible();
});

test.for([
  [true, 'Copied'],
  [false, 'Couldn’t copy'],
] as const)('copies, and says whether it went well: %s', async ([taken, words]) => {
  const actions = show({ kind: 'answer', answer: answerOf([ADA]) }, {}, taken);
  await userEvent.click(page.getByRole('button', { name: 'Copy with citation' }));
  expect(actions.copy).toHaveBeenCalledWith(ADA);
  await expect.element(page.getByRole('button', { name: words, exact: true })).toBeVisible();
});

test('says when nothing bears on the sentence', async () => {
  show({ kind: 'answer', answer: answerOf([LEASE], { general: true }) });
  await expect.element(page.getByText(/Nothing in your sources bears on this sentence/)).toBeVisible();
  await expectAccessible(root!);
});

test('says when the chosen sources know nothing, and when none is chosen', async () => {
  show({ kind: 'answer', answer: answerOf([], { who: null }) });
  await expect.element(page.getByText('Nothing about OpenAI')).toBeVisible();
  await expect.element(page.getByText('None of the 2 sources that you chose speaks of OpenAI.')).toBeVisible();
  await expectAccessible(root!);
  const again = (more: Partial<CardAnswer>) => {
    render(null, root!);
    root!.remove();
    return show({ kind: 'answer', answer: answerOf([], { who: null, ...more }) });
  };
  const subject = { id: 'sam-altman', name: 'Sam Altman', shortName: 'Altman', kind: 'person' as const };
  again({ chosen: 1, subject });
  await expect.element(page.getByText('The one source that you chose doesn’t speak of Sam Altman.')).toBeVisible();
  const actions = again({ chosen: 0 });
  await userEvent.click(page.getByRole('button', { name: 'Choose sources' }));
  expect(actions.options).toHaveBeenCalled();
});

test('says what failed and what to do', async () => {
  const actions = show({ kind: 'failed' });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Your sources couldn’t be read just now.');
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(actions.retry).toHaveBeenCalled();
  await expectAccessible(root!);
});

test('says above what it shows what couldn’t be done', async () => {
  show({ kind: 'answer', answer: answerOf([ADA]) }, { failed: 'That can’t be done: There is no more room.' });
  await expect.element(page.getByRole('alert')).toHaveTextContent('That can’t be done: There is no more room.');
  expect(texts('blockquote')).toHaveLength(1);
  await expectAccessible(root!);
});

test.for(['loading', 'outdated', 'hidden'] as const)('passes axe while %s', async (kind) => {
  show({ kind });
  await expectAccessible(root!);
});

test('names nobody where the speaker isn’t known, and tells a fragment from a sentence', () => {
  const unnamed = quoted('too early', [], { type: 'fragment', speaker: null, occasion: null });
  show({ kind: 'answer', answer: answerOf([unnamed, quoted('It is.', [], { occasion: 'During an interview' })]) });
  expect(texts('.otr-by')).toEqual(['Speaker not named (part of a sentence)', 'Ada Quill, during an interview']);
});

test('sets off matched words that overlap or leave the text, and takes markup for words', () => {
  const text = 'A <img src=x onerror=alert(1)> & more';
  const odd = {
    ...passage(text, [], POST),
    matches: [
      { start: 31, end: 99 },
      { start: 2, end: 8 },
      { start: 4, end: 10 },
    ],
  };
  show({ kind: 'answer', answer: answerOf([odd]) });
  expect(document.querySelector('.otr-background')!.textContent).toBe(text);
  expect(texts('mark')).toEqual(['<img s', 'rc', '& more']);
});

test('shows the sentence before quietly, where the passage needs it', () => {
  show({ kind: 'answer', answer: answerOf([{ ...LEASE, before: 'The house was built in 1911.' }]) });
  expect(document.querySelector('.otr-before')!.textContent).toBe('The house was built in 1911. ');
});
