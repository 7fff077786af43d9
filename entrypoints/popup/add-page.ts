import { browser } from 'wxt/browser';
import { keepPage } from '../options/drafts.ts';

/**
 * “Add this page”: takes the page as it is shown in the tab, without what is typed into it, keeps it where a
 * closing popup can't lose it, and opens the review on the options page. Nothing is added before the reader says so.
 *
 * @throws Error with a plain sentence when the browser doesn't let extensions read the page.
 */
export async function addThisPage(tabId: number): Promise<void> {
  let taken: ReturnType<typeof takePage> | undefined;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: takePage });
    taken = answer?.result as typeof taken;
  } catch (error) {
    throw new Error('The browser doesn’t let extensions read this page.', { cause: error });
  }
  if (!taken) throw new Error('The page gave nothing to read.');
  await keepPage(taken);
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#add') });
}

/** Runs in the page; must stand alone. What is typed into forms and editors never leaves it. */
function takePage(): { html: string; url: string; title: string } {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const dropped =
    'input, textarea, select, option, datalist, [contenteditable]:not([contenteditable="false"]), [role="textbox"], ' +
    '[role="searchbox"], [role="combobox"], script:not([type="application/ld+json"]), style, link[rel~="stylesheet"], ' +
    'svg, canvas, iframe, object, embed, video, audio, picture, img';
  for (const element of copy.querySelectorAll(dropped)) element.remove();
  // Large pages are mostly attributes that say nothing about the article.
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('on') || name.startsWith('data-') || name === 'srcset') element.removeAttribute(name);
    }
  }
  return { html: `<!doctype html>${copy.outerHTML}`, url: location.href, title: document.title };
}
