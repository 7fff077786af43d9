import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import type { BrowserName, Driver } from './driver.ts';
import { startDriver } from './start.ts';

export interface World {
  readonly driver: Driver;
  /** Serves tests/pages, and what a test puts. */
  readonly site: Served;
}

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** Defines the same tests for both browsers, each with the extension freshly installed. */
export function inBrowsers(what: string, define: (world: World) => void): void {
  describe.for(BROWSERS)(`${what}, in %s`, (name) => {
    let driver: Driver | undefined;
    let site: Served | undefined;
    beforeAll(async () => {
      site = await serve(join(import.meta.dirname, '../pages'));
      driver = await startDriver(name);
    });
    // What one test chose must not be what the next one finds.
    afterEach(async () => {
      await driver?.inExtension(async () => browser.storage.local.remove('settings'));
      await driver?.closeTabs();
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });
    define({
      get driver() {
        if (!driver) throw new Error('the browser has not started');
        return driver;
      },
      get site() {
        if (!site) throw new Error('the pages are not served');
        return site;
      },
    });
  });
}
