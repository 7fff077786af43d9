import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupView } from '../../entrypoints/popup/view.tsx';
import { DEFAULT_SETTINGS } from '../default-settings.ts';

/** A library that opens, unless a test says otherwise, and can’t be searched. */
const shelf = vi.hoisted(() => ({ opens: true, opened: 0, listening: 0, searched: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    tabs: { onActivated: { addListener: () => undefined }, onUpdated: { addListener: () => undefined } },
  },
}));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));
vi.mock('../../platform/pages.ts', () => ({ watchPages: () => Promise.resolve(null) }));
vi.mock('../../platform/shelf.ts', () => ({
  openShelf: () => {
    shelf.opened++;
    if (!shelf.opens) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const search = () => {
      shelf.searched++;
      return Promise.reject(new TypeError('x is undefined'));
    };
    const onChange = () => {
      shelf.listening++;
      return () => shelf.listening--;
    };
    return Promise.resolve({ settings: DEFAULT_SETTINGS, library: { kind: 'stored', search }, onChange });
  },
}));
vi.mock('../../entrypoints/popup/page.ts', () => ({
  activeTab: () => Promise.resolve({ id: 7, windowId: 1, title: '', url: '' }),
  TabReports: class {
    read() {
      return Promise.resolve({ kind: 'on', site: 'post.example', mentions: [], settled: true });
    }
  },
}));

test('what fails is said with its reason, and tried again without another shelf', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warned.mockRestore());
  shelf.opens = false;
  new PopupView(document.body.appendChild(document.createElement('div')), { tall: true }).start();
  const said = () => document.querySelector('[role=alert]')?.textContent;
  await expect.poll(said).toContain('just now. There is no more room on this disk.');
  // One that didn’t open is opened anew.
  shelf.opens = true;
  const retry = page.getByRole('button', { name: 'Try again' });
  await userEvent.click(retry);
  await expect.poll(said).toContain('just now. Something went wrong');
  expect(warned).toHaveBeenLastCalledWith(new TypeError('x is undefined'));
  for (const searched of [2, 3]) {
    await expect.element(retry).toBeVisible();
    await userEvent.click(retry);
    await expect.poll(() => shelf.searched).toBe(searched);
  }
  expect(shelf).toMatchObject({ opened: 2, listening: 1 });
});
