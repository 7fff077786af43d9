import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { firefoxId, launchFirefox } from '../../scripts/browsers.ts';
import { textOf, type TextNode } from './card-text.ts';
import { tabOf } from './driver-page.ts';
import { installed, profileIn, until, type Card, type Driver, type DriverOptions, type Tab } from './driver.ts';

const FIREFOX_BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');

/** WebDriver BiDi as Puppeteer carries it; its own interface hides what we need of it. */
interface Bidi {
  send(method: string, parameters: Record<string, unknown>): Promise<{ result: unknown }>;
}

/** Starts Firefox with the built extension. */
export async function firefoxDriver({ home, quota, ...options }: DriverOptions = {}): Promise<Driver> {
  const running = await launchFirefox({
    extension: FIREFOX_BUILD,
    ...options,
    ...profileIn(home),
    // In kB, for all origins together.
    ...(quota === undefined ? {} : { preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': quota / 1_000 } }),
  });
  const { browser: firefox, origin } = running;
  if (!origin) throw new Error('the extension did not start');
  const bidi = (firefox as unknown as { connection: Bidi }).connection;
  const control = await firefox.newPage();
  await gotoExtension(control, `${origin}/manifest.json`);

  /** Runs in the browser's own scope, with the extension's id. */
  const inChrome = async (functionDeclaration: string): Promise<void> => {
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [chrome] = (result as { contexts: { context: string }[] }).contexts;
    await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: firefoxId(FIREFOX_BUILD) }],
      target: { context: chrome?.context },
      awaitPromise: true,
    });
  };

  const openBeside = () => control.evaluate(async () => void (await browser.tabs.create({ active: false })));

  const driver: Driver = {
    name: 'firefox',
    origin,
    async open(url) {
      const tab = firefoxTab(await firefox.newPage(), bidi);
      await tab.page.goto(url);
      return tab;
    },
    async openExtension(path, { background = false } = {}) {
      const page = background ? await newPage(firefox, openBeside) : await firefox.newPage();
      const tab = firefoxTab(page, bidi);
      await gotoExtension(page, origin + path);
      return tab;
    },
    opened: async (act) => firefoxTab(await newPage(firefox, act), bidi),
    inExtension: (run, argument) => control.evaluate(run as never, argument),
    stopBackground: () => inChrome('(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()'),
    async update() {
      // Not a page of the extension's, which would be closed.
      await control.goto('about:blank');
      await inChrome(`async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }`);
      await gotoExtension(control, `${origin}/manifest.json`);
    },
    async closeTabs() {
      for (const page of await firefox.pages()) if (page !== control) await page.close();
    },
    async kill() {
      const exited = once(firefox.process()!, 'exit');
      firefox.process()!.kill('SIGKILL');
      await exited;
    },
    close: () => running.close(),
  };
  try {
    await installed(driver);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** WebDriver never hears that an extension's page has loaded: the page itself is asked. */
async function gotoExtension(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => undefined);
  await until(`${url} has loaded`, () =>
    page.evaluate((address) => location.href === address && document.readyState === 'complete', url),
  );
}

/** The page that opens when this is done. */
async function newPage(firefox: Browser, act: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await firefox.pages());
  await act();
  return until('the new tab is there', async () => (await firefox.pages()).find((page) => !before.has(page)));
}

function firefoxTab(page: Page, bidi: Bidi): Tab & { page: Page } {
  return tabOf(page, {
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    card: () => readCard(page, bidi),
    picture: async (path) => void (await page.screenshot({ path })),
  });
}

interface RemoteNode {
  sharedId: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** Reads the card from the DOM that WebDriver serialises, shown elements only. */
async function readCard(page: Page, bidi: Bidi): Promise<Card | undefined> {
  const { id: context } = (page.mainFrame() as unknown as { browsingContext: { id: string } }).browsingContext;
  const call = async <T>(functionDeclaration: string, args: unknown[]): Promise<T> => {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 60, maxObjectDepth: 4 },
    });
    return (result as { result: T }).result;
  };

  const hosts = await call<{ value: RemoteNode[] }>(
    `() => [...document.querySelectorAll('[popover="manual"]:popover-open')]`,
    [],
  );
  const root = hosts.value.map((host) => host.value?.shadowRoot).find(Boolean);
  if (!root) return undefined;

  const elements: RemoteNode[] = [];
  const collect = (node: RemoteNode) => {
    if (node.value?.nodeType === 1) elements.push(node);
    for (const child of node.value?.children ?? []) collect(child);
  };
  collect(root);
  const reference = ({ sharedId }: RemoteNode) => ({ sharedId });
  const states = await call<{ value: string }>(
    `(...elements) => JSON.stringify(elements.map((element) => {
      const shown = element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]');
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const focused = element.getRootNode().activeElement === element;
      return { shown, focused, middle: { x: (left + right) / 2, y: (top + bottom) / 2 } };
    }))`,
    elements.map(reference),
  );
  const state = new Map(
    (JSON.parse(states.value) as { shown: boolean; focused: boolean; middle: { x: number; y: number } }[]).map(
      (one, i) => [elements[i]?.sharedId, one],
    ),
  );

  const controls: Card['controls'] = [];
  const build = (node: RemoteNode): TextNode => {
    const { nodeType, localName = '', nodeValue = '', attributes = {}, children = [] } = node.value ?? { nodeType: 0 };
    if (nodeType === 3) return { tag: '', text: nodeValue, children: [] };
    const is = state.get(node.sharedId);
    if (nodeType === 1 && (!is?.shown || localName === 'style')) return { tag: '', text: '', children: [] };
    const built = { tag: localName.toUpperCase(), children: children.map(build) };
    const role = attributes['role'] ?? ROLES[localName];
    if (is && role) {
      controls.push({
        role,
        name: attributes['aria-label'] ?? textOf(built).replaceAll('\n', ' '),
        focused: is.focused,
        middle: () => Promise.resolve(is.middle),
      });
    }
    return built;
  };
  const text = textOf(build(root));
  return text ? { text, controls } : undefined;
}

const ROLES: Record<string, string> = {
  a: 'link',
  article: 'article',
  button: 'button',
  blockquote: 'blockquote',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  mark: 'mark',
  input: 'textbox',
};
