import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.ts';
import { textOf, type TextNode } from './card-text.ts';
import { tabOf } from './driver-page.ts';
import { installed, profileIn, until, type Card, type Driver, type DriverOptions, type Tab } from './driver.ts';

const CHROMIUM_BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Starts Chromium with the built extension. */
export async function chromiumDriver({ home, quota, ...options }: DriverOptions = {}): Promise<Driver<ChromiumTab>> {
  const extension = home !== undefined && quota !== undefined ? withoutUnlimitedStorage(home) : CHROMIUM_BUILD;
  const chromium = await launchChromium({ extension, ...options, ...profileIn(home) });
  const { context, origin } = chromium;
  if (!origin) throw new Error('the extension did not start');
  // A page of the extension's origin that runs no code of its own, to call the API from.
  // The first page may be the welcome, on a busy machine.
  const control = await context.newPage();
  const intoExtension = async () => {
    await control.goto(`${origin}/manifest.json`);
    return control.evaluate(() => {
      Object.assign(globalThis, { browser: (globalThis as unknown as { chrome: unknown }).chrome });
      return true;
    });
  };
  await intoExtension();

  const backgroundPage = async (url: string): Promise<Page> => {
    const opened = context.waitForEvent('page');
    await control.evaluate((address) => browser.tabs.create({ url: address, active: false }), url);
    return opened;
  };

  const driver: Driver<ChromiumTab> = {
    name: 'chromium',
    origin,
    async open(url) {
      const tab = await chromiumTab(await context.newPage());
      await tab.page.goto(url);
      return tab;
    },
    async openExtension(path, { background = false } = {}) {
      const page = background ? await backgroundPage(origin + path) : await context.newPage();
      const tab = await chromiumTab(page);
      // Once more when the browser opened it, so that no request goes unseen.
      await page.goto(origin + path);
      return tab;
    },
    async opened(act) {
      const opened = context.waitForEvent('page');
      await act();
      return chromiumTab(await opened);
    },
    inExtension: (run, argument) => control.evaluate(run as never, argument),
    async stopBackground() {
      const session = await context.newCDPSession(control);
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
    async update() {
      // Not a page of the extension's, which would be closed.
      await control.goto('chrome://extensions/');
      await control.evaluate(async (id) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: ManagerApi }).chrome;
        // Without it what comes from a folder stays off.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(id);
      }, new URL(origin).host);
      await until('the extension is there again', intoExtension);
    },
    async closeTabs() {
      const opened = context.pages().filter((page) => page !== control);
      await Promise.all(opened.map((page) => page.close()));
    },
    async kill() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      const { id } = processInfo.find(({ type }) => type === 'browser') ?? {};
      if (id === undefined) throw new Error('the browser’s process is not to be found');
      const closed = context.waitForEvent('close');
      process.kill(id, 'SIGKILL');
      await closed;
    },
    close: () => chromium.close(),
  };
  try {
    await installed(driver);
    if (quota !== undefined) await limit(await context.newCDPSession(control), origin, quota);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** What the browser's own page of extensions uses. */
interface ManagerApi {
  developerPrivate: {
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<unknown>;
  };
}

/**
 * Lets the origin keep so many bytes in all. An open database goes on for half a minute by what room there was at its
 * last write (content/browser/indexed_db/instance/bucket_context.cc), so what the install wrote is cleared along.
 */
async function limit(session: CDPSession, origin: string, quotaSize: number): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

/**
 * What may keep as much as it likes is held to no quota, so this copy may not. It is always in the same place, since
 * the extension's id comes from it.
 */
function withoutUnlimitedStorage(home: string): string {
  const copy = join(home, 'extension');
  cpSync(CHROMIUM_BUILD, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return copy;
}

export interface ChromiumTab extends Tab {
  readonly page: Page;
}

async function chromiumTab(page: Page): Promise<ChromiumTab> {
  const session = await page.context().newCDPSession(page);
  return tabOf(page, {
    tap: async ({ x, y }) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    card: () => readCard(session),
    picture: async (path) => void (await page.screenshot({ path, animations: 'disabled' })),
  });
}

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  attributes?: string[];
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

/** Reads the card from the accessibility tree, in the order of a screen reader. */
async function readCard(session: CDPSession): Promise<Card | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = cardRoot(root);
  if (!shadow) return undefined;
  const tags = new Map<number, string>();
  const collect = (node: DomNode) => {
    tags.set(node.backendNodeId, node.nodeType === 1 ? node.nodeName.toUpperCase() : '');
    for (const child of node.children ?? []) collect(child);
  };
  collect(shadow);

  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inCard = (id: string) => tags.has(byId.get(id)?.backendDOMNodeId ?? -1);
  const controls: Card['controls'] = [];
  const build = (id: string): TextNode => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? '');
    const name = String(node?.name?.value ?? '');
    if (role === 'StaticText') return { tag: '', text: name, children: [] };
    const backendNodeId = node?.backendDOMNodeId ?? -1;
    if (node && !node.ignored && !['generic', 'none', 'LineBreak'].includes(role)) {
      const focused =
        node.properties?.some(({ name: key, value }) => key === 'focused' && value.value === true) ?? false;
      controls.push({ role, name, focused, middle: () => middleOf(session, backendNodeId) });
    }
    return { tag: tags.get(backendNodeId) ?? '', children: (node?.childIds ?? []).map(build) };
  };
  const tops = nodes.filter((node) => inCard(node.nodeId) && !(node.parentId !== undefined && inCard(node.parentId)));
  const text = textOf({ tag: '', children: tops.map((node) => build(node.nodeId)) });
  return text ? { text, controls } : undefined;
}

/** The closed root inside the one host: a manual popover. */
function cardRoot(node: DomNode): DomNode | undefined {
  const attributes = node.attributes ?? [];
  const manual = attributes.some((name, i) => i % 2 === 0 && name === 'popover' && attributes[i + 1] === 'manual');
  const closed = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (manual && closed) return closed;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = cardRoot(child);
    if (found) return found;
  }
  return undefined;
}

async function middleOf(session: CDPSession, backendNodeId: number) {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
