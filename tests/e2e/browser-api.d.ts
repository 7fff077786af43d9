import type { Browser } from 'webextension-polyfill';

declare global {
  /** The extension's API, where a function runs in the extension's own origin. */
  const browser: Browser;
}
