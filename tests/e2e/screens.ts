/** The extension's own pages: reading and pressing by what they say. Functions run in the page. */
import { until, type Tab } from './driver.ts';

/** Waits until the page shows these words; straight and curly apostrophes and line breaks are one. */
export async function has(tab: Tab, words: string | RegExp): Promise<void> {
  const { source, flags } = words instanceof RegExp ? words : { source: escaped(words), flags: '' };
  const wanted = new RegExp(source, flags);
  await until(`${tab.url} shows ${source}`, async () => {
    const shown = await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    // What it shows instead is told with the failure.
    if (!wanted.test(shown)) throw new Error(`it shows: ${shown.slice(0, 1_000)}`);
    return true;
  });
}

/** Presses what has this accessible name, once it is there. */
export async function pressNamed(
  tab: Tab,
  name: RegExp,
  selector = 'button, a, summary, input, [role]',
): Promise<void> {
  await until(`${name} can be pressed`, () =>
    tab.evaluate(
      ({ pattern, how, which }) => {
        const named = new RegExp(pattern, how);
        const nameOf = (element: HTMLElement) => {
          const by = (element.getAttribute('aria-labelledby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id));
          const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
          const words = [...by, ...labels].map((label) => label?.innerText ?? '');
          return [element.getAttribute('aria-label') ?? '', ...words, element.innerText, element.title].join(' ');
        };
        const all = [...document.querySelectorAll<HTMLElement>(which)];
        const element = all.find((one) => one.checkVisibility() && named.test(nameOf(one)));
        element?.click();
        return element !== undefined;
      },
      { pattern: name.source, how: name.flags, which: selector },
    ),
  );
}

/** Puts the cursor in a field, once it is there, and types. */
export async function typeIn(tab: Tab, selector: string, text: string): Promise<void> {
  await until(`${selector} can be typed into`, () =>
    tab.evaluate((wanted) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      field?.focus();
      return document.activeElement === field && field !== null;
    }, selector),
  );
  await tab.type(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
