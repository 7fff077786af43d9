import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { contextOf } from '../corpus/context.ts';
import { PlainError } from '../corpus/plain-error.ts';
import { parseToBackground, type ToBackground } from '../platform/messages.ts';
import { bring, mayRunIn, register, tellPages, watchFrames, watchOpenPages } from '../platform/pages.ts';
import { openOptions, openReader } from '../platform/reader.ts';
import { reasonOf } from '../platform/reason.ts';
import { changeSettings, readSettings, watchSettings, type PageSettings, type Settings } from '../platform/settings.ts';
import { openShelf, type Shelf } from '../platform/shelf.ts';
import { isOff, siteOf, turnedOff, turnedOn } from '../platform/sites.ts';
import { walk } from '../platform/walk.ts';

/**
 * Answers questions from pages, and keeps registration and database in step with package and settings.
 * It may be stopped at any moment: nothing here is kept but what can be had again.
 */
export default defineBackground(() => {
  let opening: Promise<Shelf> | undefined;
  const shelf = () =>
    (opening ??= openShelf().catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));

  const watchOpen = async (wanted: (site: string) => boolean = () => true) => {
    const settings = await readSettings();
    await watchOpenPages(settings, (site) => !isOff(settings, site) && wanted(site));
  };
  // What the browser refuses is said by popup and options page, which try again.
  const registered = () => register().catch(console.warn);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    registered()
      .then(() => watchOpen())
      .catch(console.warn);
    shelf().catch(console.warn);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void registered());
  browser.permissions.onAdded.addListener(() => void watchOpen().catch(console.warn));
  // Pages where it isn't allowed any more hear so when they ask for their settings.
  browser.permissions.onRemoved.addListener(() => void tellPages({ type: 'settings-changed' }));

  watchSettings((_settings, before) => {
    void tellPages({ type: 'settings-changed' });
    // Pages of a site that was turned on again are watched at once; those of one turned off stop by themselves.
    registered()
      .then(() => watchOpen((site) => isOff(before, site)))
      .catch(console.warn);
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const asked = parseToBackground(message);
    if (!asked) return Promise.resolve({ ok: false, error: 'This isn’t a message that the background knows.' });
    return answer(asked, sender, shelf).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, error: reasonOf(error) }),
    );
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-mention') void walk(1);
    if (command === 'previous-mention') void walk(-1);
  });
});

async function answer(asked: ToBackground, sender: Browser.runtime.MessageSender, shelf: () => Promise<Shelf>) {
  switch (asked.type) {
    case 'found':
      if ((await settingsFor(sender)) === null || !(await bring('/marks.js', sender))) return null;
      // What is changed from here on, the page is told.
      return pageSettingsFor(sender);
    case 'settings':
      // Where it isn't allowed any more no card can come: the marks go.
      return (await mayRunIn(sender)) ? pageSettingsFor(sender) : null;
    case 'found-in-frame': {
      const settings = await settingsFor(sender);
      return settings !== null && watchFrames(settings, sender);
    }
    case 'judge':
      // Not run at the start of a worker that is only asked for answers.
      return (await import('../corpus/judge.ts')).judge(asked.request);
    case 'need-card':
      // The answer will be wanted next: open the database while the script is on its way.
      shelf().catch(console.warn);
      return bring('/card.js', sender);
    case 'card':
      return (await shelf()).library.card({
        subject: asked.subject,
        language: asked.around.language,
        ...contextOf(asked.around),
      });
    case 'open-reader':
      await openReader(asked.source, asked, sender.tab);
      return null;
    case 'open-options':
      await openOptions(sender.tab);
      return null;
    case 'site-on': {
      const site = siteOfTab(sender);
      if (site !== null) await changeSettings((settings) => turnedOn(settings, site));
      return null;
    }
    case 'site-off': {
      const site = siteOfTab(sender);
      if (site === null) throw new PlainError('This site can’t be turned off.');
      await changeSettings((settings) => turnedOff(settings, site));
      return null;
    }
  }
}

/** `null` where the site of the tab is turned off. */
async function settingsFor(sender: Browser.runtime.MessageSender): Promise<Settings | null> {
  const site = siteOfTab(sender);
  const settings = await readSettings();
  return site !== null && isOff(settings, site) ? null : settings;
}

async function pageSettingsFor(sender: Browser.runtime.MessageSender): Promise<PageSettings | null> {
  const settings = await settingsFor(sender);
  if (!settings) return null;
  const { look, openDelay, subjects } = settings;
  return { look, openDelay, subjects };
}

/** The site of the tab that a message comes from; of a window without an address, that of the page that opened it. */
function siteOfTab({ tab, url, origin }: Browser.runtime.MessageSender): string | null {
  return siteOf(tab?.url ?? url) ?? siteOf(origin);
}
