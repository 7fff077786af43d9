import { deleteDB, openDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { OptionsApp } from '../../entrypoints/options/app.tsx';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import { forget, openTestLibrary, UNEXPECTED } from './adding-fixtures.ts';

// A test page has none of the extension's APIs.
const silent = vi.hoisted(() => ({ addListener: () => undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    permissions: { onAdded: silent, onRemoved: silent },
    runtime: { getManifest: () => ({ version: '1' }) },
  },
}));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));
vi.mock(import('../../platform/pages.ts'), async (original) => ({
  ...(await original()),
  watchPages: () => Promise.resolve(null),
}));

let library: Library;
let root: Element;
beforeEach(async () => {
  library = await openTestLibrary();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
  await forget(library);
});

const open = () =>
  new OptionsApp(root, {
    library,
    settings: DEFAULT_SETTINGS,
    onChange: () => () => undefined,
    tellChanged: () => undefined,
  }).open();

test('drafts that can’t be read take nothing else away', async () => {
  // As a newer version left them.
  (await openDB('drafts', 99)).close();
  await open();
  expect(root.querySelector('.report')!.textContent).toContain(
    'What waits to be saved can’t be read: What is stored here was written by a newer version',
  );
  expect(root.textContent).toContain('There are no sources yet');
  await deleteDB('drafts');
});

test('sources that can’t be read are said to be so in their place, and can be asked for again', async () => {
  vi.spyOn(library, 'sources').mockRejectedValueOnce(new Error('The disk is gone.'));
  await open();
  expect(root.querySelector('.otr-empty')!.textContent).toContain(`Your sources can’t be read${UNEXPECTED}`);
  root.querySelector<HTMLButtonElement>('.otr-empty button')!.click();
  await expect.poll(() => root.textContent).toContain('There are no sources yet');
  // What was read stays.
  const again = vi.spyOn(library, 'sources').mockRejectedValueOnce(new Error('The disk is gone.'));
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => again.mock.settledResults.at(-1)?.type).toBe('rejected');
  expect(root.textContent).toContain('There are no sources yet');
});
