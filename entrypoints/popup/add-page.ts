import { browser } from 'wxt/browser';

/** Opens the options at adding what a tab shows. */
export async function addThisPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#add-page=${tabId}` });
}
