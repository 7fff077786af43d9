import { browser } from 'wxt/browser';
import { keepPage } from '../../platform/drafts.ts';
import { takePage } from './take-page.ts';

/**
 * “Add this page”: takes the page as it is shown in the tab, without what is typed into it, keeps it where a
 * closing popup can't lose it, and opens the review on the options page. Nothing is added before the reader says so.
 * A page that can't be read is said to be so there.
 */
export async function addThisPage(tabId: number): Promise<void> {
  await keepPage(await pageOf(tabId));
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#add') });
}

async function pageOf(tabId: number): Promise<Parameters<typeof keepPage>[0]> {
  const nothing = { html: '', url: '', title: 'This page' };
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: takePage });
    const page = answer?.result;
    return page ?? { ...nothing, refused: 'The page gave nothing to read.' };
  } catch {
    return { ...nothing, refused: 'The browser doesn’t let extensions read this page.' };
  }
}
