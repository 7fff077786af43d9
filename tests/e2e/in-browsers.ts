import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import type { BrowserName, Driver } from './driver.ts';
import { startDriver } from './start.ts';

export interface World {
  readonly driver: Driver;
  /** Serves tests/pages, and what a test puts. */
  readonly site: Served;
  /** Ends the browser's process at once, as a power cut does, and starts it again as it was. */
  powerCut(): Promise<void>;
}

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/**
 * Defines the same tests for both browsers, each with the extension freshly installed. With `quota` the browser lets
 * the extension keep no more than so many bytes.
 */
export function inBrowsers(what: string, define: (world: World) => void, { quota }: { quota?: number } = {}): void {
  describe.for(BROWSERS)(`${what}, in %s`, (name) => {
    const home = mkdtempSync(join(tmpdir(), 'on-the-record-home-'));
    const start = () => startDriver(name, { home, ...(quota === undefined ? {} : { quota }) });
    let driver: Driver | undefined;
    let site: Served | undefined;
    beforeAll(async () => {
      site = await serve(join(import.meta.dirname, '../pages'));
      driver = await start();
    });
    // What one test chose must not be what the next one finds.
    afterEach(async () => {
      await driver?.inExtension(async () => browser.storage.local.remove('settings'));
      await driver?.closeTabs();
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
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
      async powerCut() {
        await driver?.kill();
        driver = await start();
      },
    });
  });
}
