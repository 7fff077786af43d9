import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/popup.css';
import { Popup, type PageMention, type PopupActions, type PopupProps } from '../../components/popup.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import { ADA, DISPUTE, expectAccessible, LEASE } from './fixtures.ts';

const mention = (
  subject: string,
  text: string,
  sentence: string,
  number: number,
  at = sentence.indexOf(text),
): PageMention => ({
  subject,
  text,
  sentence,
  at,
  frame: 0,
  number,
});
const MENTIONS = [
  mention('openai', 'OpenAI', 'The house that OpenAI rents is open to all.', 0),
  mention('xai', 'xAI', 'xAI has the top floor.', 1),
  mention('openai', 'OpenAI', 'OpenAI has the other two.', 2),
];

let root: HTMLElement | undefined;

function show(changed: Partial<PopupProps> = {}) {
  root ??= document.body.appendChild(document.createElement('div'));
  const actions = {
    search: vi.fn<PopupActions['search']>(),
    filter: vi.fn<PopupActions['filter']>(),
    goTo: vi.fn<PopupActions['goTo']>(),
    turnSite: vi.fn<PopupActions['turnSite']>(),
    read: vi.fn<PopupActions['read']>(),
    copy: vi.fn<PopupActions['copy']>(() => Promise.resolve(true)),
    addPage: vi.fn<PopupActions['addPage']>(),
    options: vi.fn<PopupActions['options']>(),
    panel: vi.fn<() => void>(),
    retry: vi.fn<PopupActions['retry']>(),
    allow: vi.fn<PopupActions['allow']>(),
  };
  const props: PopupProps = {
    page: { kind: 'on', site: 'post.example', mentions: MENTIONS },
    library: { kind: 'stored', chosen: 2, total: 2 },
    subjects: SUBJECTS,
    filter: null,
    answer: { excerpts: [ADA, LEASE, DISPUTE], general: false, chosen: 2, total: 2 },
    query: '',
    found: null,
    actions,
    ...changed,
  };
  render(<Popup {...props} />, root);
  return actions;
}

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
});

test('counts the page’s mentions by subject, lists them, and shows what the sources say', async () => {
  const actions = show();
  await expect.element(page.getByRole('button', { name: 'All 3', pressed: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'xAI 1', exact: true })).toBeVisible();
  expect(page.getByRole('button', { name: /^Musk/ }).query()).toBeNull();
  await expect.element(page.getByText('The house that OpenAI rents is open to all.')).toBeVisible();
  await expect.element(page.getByText('We never promised longer hours,', { exact: false })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'OpenAI 2', exact: true }));
  expect(actions.filter).toHaveBeenCalledWith('openai');
  await expectAccessible(root!);
});

test('goes from mention to mention, of one subject when asked', async () => {
  const actions = show({ filter: 'openai' });
  await userEvent.click(page.getByRole('button', { name: 'Next mention' }));
  await expect.element(page.getByText('1 of 2')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Next mention' }));
  await userEvent.click(page.getByRole('button', { name: 'Next mention' }));
  await userEvent.click(page.getByRole('button', { name: 'Previous mention' }));
  expect(actions.goTo.mock.calls.map(([to]) => to.number)).toEqual([0, 2, 0, 2]);
  await userEvent.click(page.getByText('is open to all', { exact: false }));
  expect(actions.goTo).toHaveBeenLastCalledWith(MENTIONS[0]);
});

test('where the page mentions fewer than before, no place beyond them is told', async () => {
  show();
  for (let steps = 0; steps < 3; steps++) await userEvent.click(page.getByRole('button', { name: 'Next mention' }));
  await expect.element(page.getByText('3 of 3')).toBeVisible();
  show({ page: { kind: 'on', site: 'post.example', mentions: MENTIONS.slice(0, 2) } });
  await expect.element(page.getByText('3 of 2')).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Next mention' }));
  await expect.element(page.getByText('1 of 2')).toBeVisible();
});

test('sets off the mention that is meant, not the first by the same name', async () => {
  const sentence = 'OpenAI rents what OpenAI had built.';
  show({
    page: {
      kind: 'on',
      site: 'a.example',
      mentions: [mention('openai', 'OpenAI', sentence, 0, sentence.lastIndexOf('OpenAI'))],
    },
  });
  await expect
    .poll(() => document.querySelector('.otr-mention-text b')?.previousSibling?.textContent)
    .toBe('OpenAI rents what ');
});

test('lists two mentions at first and all on asking', async () => {
  show();
  expect(document.querySelectorAll('.otr-mention')).toHaveLength(2);
  await userEvent.click(page.getByRole('button', { name: 'All 3 mentions' }));
  expect(document.querySelectorAll('.otr-mention')).toHaveLength(3);
});

test('switches the site', async () => {
  const actions = show();
  await userEvent.click(page.getByRole('switch', { name: 'Mark mentions on post.example' }));
  expect(actions.turnSite).toHaveBeenCalledWith(false);
  const again = show({ page: { kind: 'off', site: 'post.example' } });
  await expect.element(page.getByRole('switch')).not.toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Turn on here' }));
  expect(again.turnSite).toHaveBeenCalledWith(true);
  await expectAccessible(root!);
});

test('searches over everything, also where it can’t run', async () => {
  const actions = show({ page: { kind: 'restricted' } });
  await expect.element(page.getByText('On the Record can’t run on this page')).toBeVisible();
  expect(page.getByRole('button', { name: 'Add this page' }).query()).toBeNull();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Search your sources' }), 'lease');
  expect(actions.search).toHaveBeenLastCalledWith('lease');
  await expectAccessible(root!);
  show({
    page: { kind: 'restricted' },
    query: 'lease',
    found: { excerpts: [DISPUTE], more: false, chosen: 2, total: 2 },
  });
  await expect.element(page.getByRole('heading', { name: 'One passage' })).toBeVisible();
  await expect.element(page.getByText('has been in dispute', { exact: false })).toBeVisible();
  await expectAccessible(root!);
});

test('says which words no source has, where the results begin', async () => {
  const found = { excerpts: [DISPUTE], missing: ['zebra', 'Newts'], more: false, chosen: 2, total: 2 };
  show({ query: 'lease zebra Newts', found });
  await expect.element(page.getByText('No source has “zebra” or “Newts”.', { exact: true })).toBeVisible();
  await expectAccessible(root!);
});

test('proposes a search for what may have been meant, and goes on from the box', async () => {
  for (const excerpts of [[], [DISPUTE]]) {
    const found = { excerpts, missing: ['laese'], meant: 'lease', more: false, chosen: 2, total: 2 };
    const actions = show({ query: 'laese', found });
    await userEvent.click(page.getByRole('button', { name: 'Search for “lease”' }));
    expect(actions.search).toHaveBeenCalledWith('lease');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await expectAccessible(root!);
  }
  show({ query: 'laese', found: { excerpts: [], more: false, chosen: 2, total: 2 } });
  await expect.element(page.getByText('Nothing found for “laese”')).toBeVisible();
  expect(page.getByRole('button', { name: /Search for/ }).query()).toBeNull();
});

test('breaks a long proposal within its button', async () => {
  const meant = `an acquisition of the ${'greenhouse'.repeat(9)} in Lower Marlow`;
  for (const excerpts of [[], [DISPUTE]]) {
    show({ query: 'x', found: { excerpts, missing: ['x'], meant, more: false, chosen: 2, total: 2 } });
    const button = page.getByRole('button', { name: /Search for/ });
    await expect.element(button).toBeVisible();
    const { scrollWidth, clientWidth } = button.element();
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  }
});

test('says how to search for less, at the box and under what was found', async () => {
  const how = /“Quotation marks” ask for words as they stand; a minus right before a word leaves it out/;
  show();
  const box = page.getByRole('searchbox', { name: 'Search your sources' });
  await expect.element(box).toHaveAccessibleDescription(how);
  for (const excerpts of [[DISPUTE], []]) {
    show({ query: 'lease', found: { excerpts, more: false, chosen: 2, total: 2 } });
    await expect.element(page.getByText(how)).toBeVisible();
  }
  await expectAccessible(root!);
});

test('says when a search finds nothing, and that not all was searched', async () => {
  show({ query: 'zebra', found: { excerpts: [], more: false, chosen: 1, total: 2 } });
  await expect.element(page.getByText('Nothing found for “zebra”')).toBeVisible();
  await expect.element(page.getByText(/Sources that aren’t chosen weren’t searched/)).toBeVisible();
});

test('says when not all was read for words in quotation marks', async () => {
  show({ query: '"a lease"', found: { excerpts: [], more: false, partial: true, chosen: 2, total: 2 } });
  await expect.element(page.getByText('Nothing found for "a lease"')).toBeVisible();
  await expect.element(page.getByText(/Not among the passages that say most of these words/)).toBeVisible();
  expect(page.getByText(/holds it/).query()).toBeNull();
  show({ query: '"a lease"', found: { excerpts: [DISPUTE], more: false, partial: true, chosen: 2, total: 2 } });
  const heading = { name: 'One passage among those that say most of these words' };
  await expect.element(page.getByRole('heading', heading)).toBeVisible();
});

test('says what to do when a search only leaves words out', async () => {
  show({ query: '-lease', found: { excerpts: [], more: false, nothing: 'left-out', chosen: 2, total: 2 } });
  await expect.element(page.getByText('No word to search for in “-lease”')).toBeVisible();
  await expect.element(page.getByText(/Add a word to look for/)).toBeVisible();
});

test('says when a search holds nothing to look for', async () => {
  show({ query: 'this', found: { excerpts: [], more: false, nothing: 'everyday', chosen: 2, total: 2 } });
  await expect.element(page.getByText('No word to search for in “this”')).toBeVisible();
  expect(page.getByText(/holds it/).query()).toBeNull();
  await expectAccessible(root!);
});

test.for<[string, Partial<PopupProps>, RegExp]>([
  [
    'nothing is mentioned',
    { page: { kind: 'on', site: 'a.example', mentions: [] } },
    /It doesn’t mention Elon Musk, .* or xAI/,
  ],
  [
    'nobody is watched',
    { page: { kind: 'on', site: 'a.example', mentions: [] }, subjects: [] },
    /Every subject is switched off/,
  ],
  ['no source is chosen', { library: { kind: 'stored', chosen: 0, total: 2 } }, /No sources are chosen/],
  ['there is no database', { library: { kind: 'packaged', chosen: 2, total: 2 } }, /those you added are unavailable/],
  [
    'the window is private',
    { library: { kind: 'packaged', chosen: 2, total: 2, isPrivate: true } },
    /^This is a private window, where the browser keeps nothing/,
  ],
  [
    'the library failed',
    { library: { kind: 'failed', reason: 'The disk is full.' } },
    /couldn’t be read just now. The disk is full./,
  ],
  ['the answer is late', { answer: null }, /Looking in your sources/],
  [
    'nothing bears on the page',
    { answer: { excerpts: [LEASE], general: true, chosen: 2, total: 2 } },
    /In general, they say/,
  ],
  [
    'the sources are silent',
    { answer: { excerpts: [], general: false, chosen: 2, total: 2 } },
    /Nothing that bears on this page/,
  ],
])('says so when %s', async ([, props, words]) => {
  show(props);
  await expect.element(page.getByText(words)).toBeInTheDocument();
  await expectAccessible(root!);
});

test('numbers of sources read as they do elsewhere', async () => {
  const library = { kind: 'stored', chosen: 10_000, total: 10_000 } as const;
  const nothing = { excerpts: [], chosen: 10_000, total: 10_000 };
  show({ library, answer: { ...nothing, general: false } });
  await expect.element(page.getByPlaceholder('Search your 10,000 sources')).toBeVisible();
  await expect.element(page.getByText('You chose 10,000 sources.')).toBeVisible();
  show({ library, query: 'lease', found: { ...nothing, more: false } });
  await expect.element(page.getByText('None of the 10,000 sources that you chose holds it.')).toBeVisible();
});

test('fills a side panel without offering one', async () => {
  show({ tall: true });
  expect(document.querySelectorAll('.otr-mention')).toHaveLength(3);
  await expect.element(page.getByRole('button', { name: 'Add this page' })).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test('what couldn’t be done is said aloud, and the page stays in view', async () => {
  const failed = 'That can’t be done: There is no more room on this disk.';
  show({ failed });
  await expect.element(page.getByRole('alert')).toHaveTextContent(failed);
  await expect.element(page.getByText('On this page')).toBeVisible();
  await expectAccessible(root!);
});

test('says why nothing may be marked: what the browser refused, or that it isn’t allowed here', async () => {
  show({ hindrance: { kind: 'refused', reason: 'Too many scripts.' } });
  await expect.element(page.getByText(/Names may go unmarked.*Too many scripts\./)).toBeVisible();
  await expectAccessible(root!);
  const actions = show({ page: { kind: 'restricted' }, hindrance: { kind: 'withheld' } });
  await expect.element(page.getByText(/isn’t allowed on this page/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Allow on all sites' }));
  expect(actions.allow).toHaveBeenCalledOnce();
  await expectAccessible(root!);
});
