import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Hidden } from '../../entrypoints/content/hidden.ts';

const shown = vi.fn<(elements: Element[]) => void>();
let hidden: Hidden | undefined;

afterEach(() => {
  hidden?.stop();
  document.body.replaceChildren();
  shown.mockReset();
});

/** Begins to wait for `#late`, hidden as `html` has it, and waits until that was seen: it stands in the viewport. */
async function wait(html: string): Promise<Element> {
  document.body.innerHTML = html;
  const late = document.querySelector('#late')!;
  const asked = vi.spyOn(Element.prototype, 'checkVisibility');
  hidden = new Hidden(shown);
  hidden.add(late);
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
  asked.mockRestore();
  return late;
}

async function isShown(late: Element): Promise<void> {
  await expect.poll(() => shown.mock.calls).toEqual([[[late]]]);
}

// Before anything puts the pointer on the page: what comes to lie under it is a sign as well.
test('what a late style sheet brings out is shown', async () => {
  const late = await wait('<style>#late { visibility: hidden }</style><i id="late">Part</i>');
  const sheet = document.createElement('link');
  onTestFinished(() => sheet.remove());
  sheet.rel = 'stylesheet';
  sheet.href = `data:text/css,${encodeURIComponent('body #late { visibility: visible }')}`;
  document.head.append(sheet);
  await isShown(late);
});

test('what the pointer brings out is shown, though it had a box before', async () => {
  const late = await wait(
    '<style>#late { visibility: hidden } nav:hover #late { visibility: visible }</style><nav>Menu <i id="late">Part</i></nav>',
  );
  await userEvent.hover(document.querySelector('nav')!);
  await isShown(late);
});

test('what comes out with a transition’s end is shown', async () => {
  const late = await wait(
    '<style>#late { visibility: hidden; transition: visibility 0s 400ms } #late.on { visibility: visible }</style><i id="late">Part</i>',
  );
  late.className = 'on';
  await isShown(late);
});

test('what is shown while something around it is moved all the time is shown', async () => {
  const late = await wait('<main>Text <i id="late" style="visibility: hidden">Part</i></main>');
  const main = document.querySelector('main')!;
  let moves = 0;
  const moving = setInterval(() => main.setAttribute('style', `margin-left: ${moves++ % 9}px`), 20);
  onTestFinished(() => clearInterval(moving));
  late.removeAttribute('style');
  await isShown(late);
});

test.for(['aria-hidden', 'data-tab'])('what any attribute of what is around it shows is shown: %s', async (name) => {
  const late = await wait(
    `<style>[${name}=x] #late { visibility: hidden }</style><main ${name}="x"><i id="late">Part</i></main>`,
  );
  document.querySelector('main')!.setAttribute(name, 'y');
  await isShown(late);
});
