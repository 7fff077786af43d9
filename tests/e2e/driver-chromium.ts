import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.ts';
import { installed, nextFrame, until, way, type Card, type Control, type Driver, type Tab } from './driver.ts';
import { textOf, type TextNode } from './card-text.ts';

export const CHROMIUM_BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Starts Chromium with the built extension. */
export async function chromiumDriver(options: { headless?: boolean } = {}): Promise<Driver<ChromiumTab>> {
  const chromium = await launchChromium({ extension: CHROMIUM_BUILD, ...options });
  const { context, origin } = chromium;
  if (!origin) throw new Error('the extension did not start');
  // A page of the extension's origin that runs no code of its own, to call the API from.
  const control = context.pages()[0] ?? (await context.newPage());
  await control.goto(`${origin}/manifest.json`);
  await control.evaluate(() => {
    Object.assign(globalThis, { browser: (globalThis as unknown as { chrome: unknown }).chrome });
  });

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
    async closeTabs() {
      const opened = context.pages().filter((page) => page !== control);
      await Promise.all(opened.map((page) => page.close()));
    },
    close: () => chromium.close(),
  };
  try {
    await installed(driver);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

export interface ChromiumTab extends Tab {
  readonly page: Page;
}

async function chromiumTab(page: Page): Promise<ChromiumTab> {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  const session = await page.context().newCDPSession(page);
  let at = { x: 0, y: 0 };
  return {
    page,
    get url() {
      return page.url();
    },
    errors,
    requests,
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    async pointer(to) {
      for (const { x, y } of way(at, to)) {
        await page.mouse.move(x, y);
        await page.evaluate(nextFrame);
      }
      at = to;
    },
    async click({ x, y }) {
      at = { x, y };
      await page.mouse.click(x, y);
    },
    tap: async ({ x, y }) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    card: () => readCard(session),
    picture: async (path) => void (await page.screenshot({ path, animations: 'disabled' })),
    async front() {
      await page.bringToFront();
      await until('the tab is shown', () => page.evaluate(() => document.visibilityState === 'visible'));
    },
    reload: async () => void (await page.reload()),
    close: () => page.close(),
  };
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
  const controls: Control[] = [];
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
