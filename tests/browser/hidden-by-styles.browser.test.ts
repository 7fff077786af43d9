import { expect, test, vi } from 'vitest';
import { takeFile, takePage, takePasted } from '../../entrypoints/options/intake.ts';
import { WORDS } from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));

/** Pages that come as a file or as text: what their own style sheets hide isn't their words. */

const textOf = async (css: string, inner: string, attributes = '') => {
  const { article } =
    await takePasted(`<!doctype html><html><head><title>A harbour</title><style${attributes}>${css}</style></head><body>
    <article><h1>A harbour</h1><p>${WORDS}</p>${inner}<p>${WORDS} Again.</p></article></body></html>`);
  return article.text;
};
const EXTRA = 'The crane on the quay was sold in the autumn, and nobody has asked for it since.';

test.each([
  ['.x { display: none }', `<p class="x">${EXTRA}</p>`],
  ['.x { visibility: hidden }', `<p class="x">${EXTRA}</p>`],
  ['p.x { display: block } #y .x { display: none }', `<div id="y"><p class="x">${EXTRA}</p></div>`],
  ['.x { display: none !important } p#y { display: block }', `<p class="x" id="y">${EXTRA}</p>`],
  ['.a, .b:not(.c, .d) { display: none }', `<p class="b">${EXTRA}</p>`],
  ['@media screen { @supports (display: grid) { .x { display: none } } }', `<div class="x"><p>${EXTRA}</p></div>`],
  [
    '@import "http://127.0.0.1:9/x.css"; .x { display: none; background: url(http://127.0.0.1:9/x.png) }',
    `<p class="x">${EXTRA}</p>`,
  ],
  ['@media (min-width: 1200px) { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['@media screen and (width > 70em) { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['.x { visibility: hidden } .y { visibility: visible }', `<div class="x"><p>${EXTRA}</p><p class="y"></p></div>`],
  // Whatever the window of the tests is.
  ['@media (min-height: 799px) and (max-height: 801px) { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['.y { .x { display: none } }', `<div class="y"><p class="x">${EXTRA}</p></div>`],
  ['@layer a, b; @layer b { .x { display: none } } @layer a { p.x { display: block } }', `<p class="x">${EXTRA}</p>`],
  [':root { --gone: none } .x { display: var(--gone) }', `<p class="x">${EXTRA}</p>`],
  ['.x { display: none !important }', `<p class="x" style="display: block">${EXTRA}</p>`],
  ['article { display: none }', `<p style="display: none">${EXTRA}</p>`],
  ['', `<p style="visibility: hidden">${EXTRA}</p>`],
  ['', `<form><input name="childNodes"><input name="style"><p style="display: none">${EXTRA}</p></form>`],
  ['', `<p hidden>${EXTRA}</p>`],
  ['', `<template><p>${EXTRA}</p></template>`],
  ['', `<noscript><p>${EXTRA}</p></noscript>`],
])('what is hidden is no word of the page: %s %s', async (css, inner) => {
  expect(await textOf(css, inner)).toBe(`${WORDS}\n\n${WORDS} Again.`);
});

test.each([
  ['.x { display: none } p.x { display: block }', `<p class="x">${EXTRA}</p>`],
  ['.x { display: none } .x { display: flex }', `<p class="x">${EXTRA}</p>`],
  ['.x { display: none }', `<p class="x" style="display: block">${EXTRA}</p>`],
  ['.x { color: red } :hover { display: none } p::before { display: none }', `<p class="x">${EXTRA}</p>`],
  ['@media (max-width: 1100px) { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['@media (width <= 1100px) { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['.x { visibility: hidden } .y { visibility: visible }', `<div class="x">Gone.<p class="y">${EXTRA}</p></div>`],
  ['p:where(#x) { display: none } p { display: block }', `<p id="x">${EXTRA}</p>`],
  ['@keyframes a { from { visibility: hidden } } .x { animation: a 8s both }', `<p class="x">${EXTRA}</p>`],
  ['@media print { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['html, body { visibility: hidden }', `<p>${EXTRA}</p>`],
  ['article { display: none }', `<p>${EXTRA}</p>`],
  ['.x { & { display: none } ', `<p class="y">${EXTRA}</p>`],
  ['', `<noscript><style>.x { display: none }</style></noscript><p class="x">${EXTRA}</p>`],
  ['', `<!-- <style>.x { display: none }</style> --><p class="x">${EXTRA}</p>`],
  ['', `<!-- <style> --><p class="x">${EXTRA}</p><style>.x { color: red }</style>`],
  ['', `<details><summary>More</summary><p>${EXTRA}</p></details>`],
])('what is shown stays: %s %s', async (css, inner) => {
  expect(await textOf(css, inner)).toContain(EXTRA);
});

test('a sheet for other media hides nothing', async () => {
  expect(await textOf('.x { display: none }', `<p class="x">${EXTRA}</p>`, ' media="print"')).toContain(EXTRA);
});

test('much that a page hides is said to be left out, however it came', async () => {
  const page = (style: string) =>
    `<!doctype html><title>A harbour</title><style>${style}</style><p>${WORDS}</p><p>${WORDS}</p><p class="x">${WORDS}</p>`;
  const [much, nothing] = [page('.x { display: none }'), page('.y { display: none }')];
  const note = expect.stringContaining('hides a part');
  expect(await takeFile(new File([much], 'A.html'))).toMatchObject({ note });
  expect(await takeFile(new File([nothing], 'A.html'))).not.toHaveProperty('note');
  expect(await takePasted(much)).toMatchObject({ note });
  expect(await takePasted(nothing)).not.toHaveProperty('note');
  // The popup takes no styles.
  const taken = { html: page(''), url: '', title: '' };
  expect(await takePage({ ...taken, hidden: 0.3 })).toMatchObject({ note });
  expect(await takePage({ ...taken, hidden: 0.05 })).not.toHaveProperty('note');
  expect(await takePage(taken)).not.toHaveProperty('note');
});

test('files that are read one after the other have one frame, which is empty between them and goes afterwards', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const read = async (css: string) => {
      expect(await textOf(css, `<p class="x">${EXTRA}</p>`)).not.toContain(EXTRA);
      return document.querySelector('iframe');
    };
    const first = await read('.x { display: none }');
    expect(first?.contentDocument?.documentElement.childElementCount).toBe(0);
    expect(await read('.x { display: none }')).toBe(first);
    expect(await textOf('', `<p class="x" style="display: block">${EXTRA}</p>`)).toContain(EXTRA);
    first!.remove();
    expect(await read('.x { visibility: hidden }')).not.toBe(first);
    vi.advanceTimersByTime(5_000);
    expect(document.querySelector('iframe')).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('no frame is needed where no style can hide anything', async () => {
  const made = vi.spyOn(document, 'createElement');
  await textOf('.x { color: red }', `<p class="x" style="color: blue">${EXTRA}</p>`);
  expect(made.mock.calls.flat()).not.toContain('iframe');
  made.mockRestore();
  expect(await textOf('.x { d\\69splay: none }', `<p class="x">${EXTRA}</p>`)).not.toContain(EXTRA);
});
