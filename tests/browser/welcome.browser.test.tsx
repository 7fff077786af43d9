import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/card.css';
import '../../components/welcome.css';
import { Welcome, type WelcomeProps } from '../../components/welcome.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { Source } from '../../corpus/types.ts';
import { ADA, answerOf, DISPUTE, expectAccessible, LEASE, POST } from './fixtures.ts';

const SOURCE: Source = { ...POST, origin: 'bundled', addedAt: 0, words: 600, mentions: {}, quotes: 1 };
const ANSWERS = [answerOf([ADA, LEASE]), answerOf([DISPUTE], { subject: SUBJECTS[3]! })];

let root: HTMLElement | undefined;

function show(changed: Partial<WelcomeProps> = {}) {
  root ??= document.body.appendChild(document.createElement('div'));
  const actions = {
    read: vi.fn<WelcomeProps['actions']['read']>(),
    copy: vi.fn<WelcomeProps['actions']['copy']>(() => Promise.resolve(true)),
    open: vi.fn<WelcomeProps['actions']['open']>(),
    options: vi.fn<WelcomeProps['actions']['options']>(),
    retry: vi.fn<WelcomeProps['actions']['retry']>(),
    allow: vi.fn<WelcomeProps['actions']['allow']>(),
  };
  render(
    <Welcome
      subjects={SUBJECTS}
      sample={[
        [{ subject: 'openai', text: 'OpenAI' }, ' rents two floors. '],
        ['The third is for ', { subject: 'xai', text: 'xAI' }, '.'],
      ]}
      answerFor={(sentence) => ANSWERS[sentence]!}
      sources={[SOURCE]}
      shortcut="Alt+Shift+M"
      browser="chromium"
      actions={actions}
      {...changed}
    />,
    root,
  );
  return actions;
}

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
});

test('shows a card that can be tried, and whose sources come with it', async () => {
  const actions = show();
  await expect.element(page.getByRole('group', { name: 'OpenAI: what your sources say' })).toBeVisible();
  await userEvent.hover(page.getByRole('button', { name: 'xAI: show its card' }));
  await expect.element(page.getByRole('group', { name: 'xAI: what your sources say' })).toBeVisible();
  await userEvent.click(page.getByRole('listitem').getByRole('button', { name: 'Two floors by the harbour' }));
  expect(actions.open).toHaveBeenCalledWith(SOURCE);
  await expect.element(page.getByText('Alt+Shift+M', { exact: true })).toBeVisible();
  await expectAccessible(root!);
});

test('waits for the answers without a word out of place, and keeps quiet about a key that isn’t set', async () => {
  show({ answerFor: () => null, shortcut: null, sources: [] });
  await expect.element(page.getByText('Looking in your sources')).toBeInTheDocument();
  expect(page.getByText(/by keyboard/).query()).toBeNull();
  await expectAccessible(root!);
});

test('says when the library gave no answer, and can be asked again', async () => {
  const { retry } = show({ answerFor: () => 'failed', sources: [] });
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
  await expectAccessible(root!);
});

test('what the browser itself copies from the card takes its sources along', () => {
  show({ answerFor: () => answerOf([ADA, DISPUTE]) });
  const copied = (selector: string) => {
    const element = document.querySelector(selector)!;
    document.getSelection()!.selectAllChildren(element);
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  };
  expect(copied('.otr-quote-words')).toMatch(
    /^“We never promised longer hours,”\n\n“Two floors by the harbour”, The Harbour Post, 13 Feb 2025, rewritten by AI$/,
  );
  // Of two sources, both are named.
  expect(copied('.otr-card-body')).toMatch(
    /\n\n“Two floors by the harbour”, [^\n]+, rewritten by AI\n“A lease in dispute”$/,
  );
  // A name that stands in the card's own words has no source.
  expect(copied('.otr-card-name')).toBe('');
  document.getSelection()!.removeAllRanges();
});

test('says where names aren’t marked, and asks for it', async () => {
  const actions = show({ hindrance: { kind: 'withheld' } });
  await expect.element(page.getByText(/only on sites where that is allowed/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Allow on all sites' }));
  expect(actions.allow).toHaveBeenCalledOnce();
  await expectAccessible(root!);
});
