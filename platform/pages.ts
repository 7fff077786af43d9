import { browser, type Browser } from 'wxt/browser';
import type { ToPage } from './messages.ts';
import { readSettings, type Settings } from './settings.ts';
import { isOff, patternsOff, siteOf } from './sites.ts';

/**
 * What puts the scripts for marks on pages. They are registered with the browser at run time, so that a
 * turned-off site is excluded by the browser itself: nothing of ours runs there.
 */
const ID = 'watch';
/**
 * Windows without an address, into which a page writes: a registration apart, as the other would bring the script to every
 * frame of that kind, too (see content/frames.ts). Where both fit, Chromium runs it once, and its second run does nothing.
 */
const WINDOWS = 'watch-windows';

/**
 * In Firefox a document's own rules for highlights don't reach into its shadow roots; those of the user do. Chromium
 * applies them everywhere, and takes no such property.
 */
const asUser = import.meta.env.FIREFOX;

const ALL_SITES = { origins: ['<all_urls>'] };

/**
 * Sees to it that pages are watched, those that are open already too, and says what stands in the way: that it isn't allowed
 * on all sites, or that the browser refused, with its reason in its own words. `null` where nothing does.
 */
export async function watchPages(): Promise<{ kind: 'withheld' } | { kind: 'refused'; reason: string } | null> {
  try {
    if (await register()) {
      const settings = await readSettings();
      await watchOpenPages(settings, (site) => !isOff(settings, site));
    }
  } catch (error) {
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
  return (await browser.permissions.contains(ALL_SITES)) ? null : { kind: 'withheld' };
}

/** Asks the reader. Must be called straight from a click. */
export function allowAllSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/**
 * Registers what runs on pages, or brings the registration up to date with the settings. Safe to call at every start, from
 * any context. True when nothing was registered before. Rejects when the browser refuses.
 */
export function register(): Promise<boolean> {
  // Between what is read and what is written another call would see neither.
  return navigator.locks.request(ID, async () => registerNow(await readSettings()));
}

async function registerNow(settings: Settings): Promise<boolean> {
  const script = {
    js: ['/watch.js'],
    css: ['/marks.css'],
    ...(asUser ? { cssOrigin: 'user' as const } : {}),
    matches: ['<all_urls>'],
    excludeMatches: patternsOff(settings),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const wanted = [
    { ...script, id: ID, allFrames: true },
    { ...script, id: WINDOWS, allFrames: false, matchOriginAsFallback: true },
  ];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID, WINDOWS] });
  const before = (id: string) => registered.find((one) => one.id === id);
  const missing = wanted.filter(({ id }) => !before(id));
  const changed = wanted.filter(
    ({ id, excludeMatches }) =>
      before(id) && JSON.stringify(before(id)?.excludeMatches ?? []) !== JSON.stringify(excludeMatches),
  );
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  return !before(ID);
}

/**
 * Brings rules and the watching script to pages of wanted sites that were open before the registration took effect. Pages that refuse
 * scripts are passed over.
 */
export async function watchOpenPages(settings: Settings, wanted: (site: string) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async (tab) => {
      const site = siteOf(tab.url);
      if (tab.id === undefined || site === null || !wanted(site)) return;
      const found = await framesOf(tab.id);
      await watch(
        tab.id,
        found.filter(({ isBlank, site: own }) => !isBlank && (own === null || !isOff(settings, own))),
      );
    }),
  );
}

/** Tells the marks of all pages; where nothing is marked nobody listens. */
export async function tellPages(message: ToPage): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, message);
    }),
  );
}

/** Brings a script to the document that sent a message. False when it is gone or refuses scripts. */
export async function bring(
  script: '/marks.js' | '/card.js',
  { tab, frameId = 0, documentId }: Browser.runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  // The frame may show another document by now, and one that is rendered ahead changes its frame's number when it is
  // shown. Firefox takes frames alone.
  const where =
    documentId === undefined || import.meta.env.FIREFOX ? { frameIds: [frameId] } : { documentIds: [documentId] };
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, ...where }, files: [script] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the browser lets scripts be brought to the document that sent a message, by its address: nothing is run there.
 * Of one without an address, as in a sandbox, that of its tab tells, which only who may run there sees; a file's can't be taken away while it is open.
 */
export async function mayRunIn({ url, origin, tab }: Browser.runtime.MessageSender): Promise<boolean> {
  const address = [url, origin, tab?.url].find((one) => /^https?:/.test(one ?? ''));
  if (address === undefined) return tab?.url !== undefined || url?.startsWith('file:') === true;
  const { protocol, hostname } = new URL(address);
  // Patterns of origins have no port.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Brings rules and the watching script to those frames of the tab that a message came from which have no address but text:
 * the registration leaves them out (see content/frames.ts). False when the tab is gone or refuses scripts.
 */
export async function watchFrames(settings: Settings, { tab }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const found = await framesOf(tab.id).catch(() => []);
  await watch(
    tab.id,
    found.filter(({ isBlank, isEmpty, site }) => isBlank && !isEmpty && (site === null || !isOff(settings, site))),
  );
  return found.length > 0;
}

interface FoundFrame {
  frameId: number;
  isBlank: boolean;
  isEmpty: boolean;
  isWatched: boolean;
  /** `null` in a sandbox, which has none. */
  site: string | null;
}

/** The frames of a tab as they say of themselves: their numbers alone would take a permission more. */
async function framesOf(tabId: number): Promise<FoundFrame[]> {
  const frames = await askFrames(tabId, () =>
    JSON.stringify({
      origin: self.origin,
      // What a page writes into a frame takes the page's address.
      isBlank:
        /^(?:about|blob|data):/.test(location.href) ||
        (frameElement !== null && /^(?:about:|blob:|javascript:|$)/i.test(frameElement.getAttribute('src') ?? '')),
      isEmpty: !document.documentElement?.textContent?.trim(),
      isWatched: Object.hasOwn(globalThis, 'onTheRecord') && globalThis.onTheRecord?.watching === true,
    }),
  );
  return frames.map(({ frameId, said }) => {
    const { origin, ...rest } = said as Omit<FoundFrame, 'frameId' | 'site'> & { origin: string };
    return { frameId, ...rest, site: siteOf(origin) };
  });
}

/**
 * Asks all frames of a tab; `ask` runs in each and gives JSON. In Firefox a frame that goes to another address just then can
 * hand over a string, but no object, and for the one object no frame's answer would come. At once: otherwise, for one frame
 * that waits to be scrolled to (`loading="lazy"`), Chromium gives nobody's answer. Rejects when the tab refuses scripts.
 */
export async function askFrames(tabId: number, ask: () => string): Promise<{ frameId: number; said: unknown }[]> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, injectImmediately: true, func: ask });
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, said: JSON.parse(result) as unknown }] : []));
}

/** Brings rules and the watching script to frames that have none yet. */
async function watch(tabId: number, frames: readonly FoundFrame[]): Promise<void> {
  await Promise.allSettled(
    frames.map(async ({ frameId, isWatched }) => {
      if (isWatched) return;
      const target = { tabId, frameIds: [frameId] };
      await browser.scripting.insertCSS({ target, files: ['/marks.css'], origin: asUser ? 'USER' : 'AUTHOR' });
      await browser.scripting.executeScript({ target, files: ['/watch.js'] });
    }),
  );
}
