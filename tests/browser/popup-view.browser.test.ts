import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupView } from '../../entrypoints/popup/view.tsx';

const did = vi.hoisted(() => ({ added: [] as number[], next: Promise.withResolvers<void>(), active: 7 }));
vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    tabs: { onActivated: { addListener: () => undefined }, onUpdated: { addListener: () => undefined } },
  },
}));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));
vi.mock('../../platform/shelf.ts', () => ({ openShelf: () => new Promise(() => undefined) }));
vi.mock('../../entrypoints/popup/add-page.ts', () => ({
  addThisPage: (tab: number) => {
    did.added.push(tab);
    return did.next.promise;
  },
}));
vi.mock('../../entrypoints/popup/page.ts', () => ({
  activeTab: () => Promise.resolve({ id: did.active, windowId: 1, title: '', url: '' }),
  TabReports: class {
    read(tab: { id: number }) {
      return Promise.resolve(
        tab.id === 7 ? { kind: 'on', site: 'post.example', mentions: [], settled: true } : { kind: 'restricted' },
      );
    }
  },
}));

test('a page is added once, however often that is clicked', async () => {
  new PopupView(document.body.appendChild(document.createElement('div')), { tall: true }).start();
  await expect.element(page.getByText('post.example')).toBeVisible();
  const button = page.getByRole('button', { name: 'Add this page' });
  await userEvent.dblClick(button);
  await userEvent.click(button);
  expect(did.added).toEqual([7]);
  // One that couldn’t be added can be tried again.
  did.next.reject(new DOMException('full', 'QuotaExceededError'));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('That can’t be done: There is no more room on this disk.');
  did.next = Promise.withResolvers();
  await userEvent.click(button);
  expect(did.added).toEqual([7, 7]);
  // What it opened is another page, which can’t be added.
  did.active = 8;
  did.next.resolve();
  await expect.element(button).not.toBeInTheDocument();
});
