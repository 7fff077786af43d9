import { expect, test, vi } from 'vitest';
import { takeFile, takePasted } from '../../entrypoints/options/intake.ts';
import { WORDS } from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));

/** Pages that come as a file or as text: what their own style sheets hide isn't their words. */

const textOf = (css: string, inner: string, attributes = '') =>
  takePasted(`<!doctype html><html><head><title>A harbour</title><style${attributes}>${css}</style></head><body>
    <article><h1>A harbour</h1><p>${WORDS}</p>${inner}<p>${WORDS} Again.</p></article></body></html>`).text;
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
  ['', `<p hidden>${EXTRA}</p>`],
  ['', `<template><p>${EXTRA}</p></template>`],
  ['', `<noscript><p>${EXTRA}</p></noscript>`],
])('what is hidden is no word of the page: %s %s', (css, inner) => {
  expect(textOf(css, inner)).toBe(`${WORDS}\n\n${WORDS} Again.`);
});

test.each([
  ['.x { display: none } p.x { display: block }', `<p class="x">${EXTRA}</p>`],
  ['.x { display: none } .x { display: flex }', `<p class="x">${EXTRA}</p>`],
  ['.x { display: none }', `<p class="x" style="display: block">${EXTRA}</p>`],
  ['.x { color: red } :hover { display: none } p::before { display: none }', `<p class="x">${EXTRA}</p>`],
  ['@media (max-width: 1100px) { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['@media (width <= 1100px) { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['.x { visibility: hidden } .y { visibility: visible }', `<div class="x">Gone.<p class="y">${EXTRA}</p></div>`],
  ['@media print { .x { display: none } }', `<p class="x">${EXTRA}</p>`],
  ['html, body { visibility: hidden }', `<p>${EXTRA}</p>`],
  ['article { display: none }', `<p>${EXTRA}</p>`],
  ['.x { & { display: none } ', `<p class="y">${EXTRA}</p>`],
  ['', `<details><summary>More</summary><p>${EXTRA}</p></details>`],
])('what is shown stays: %s %s', (css, inner) => {
  expect(textOf(css, inner)).toContain(EXTRA);
});

test('a sheet for other media hides nothing', () => {
  expect(textOf('.x { display: none }', `<p class="x">${EXTRA}</p>`, ' media="print"')).toContain(EXTRA);
});

test('nothing that a sheet names is asked for', async () => {
  const loads = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('127.0.0.1:9/'));
  textOf(
    '@import "http://127.0.0.1:9/x.css"; @font-face { font-family: f; src: url(http://127.0.0.1:9/f) } p { font: 1em f; background: url(http://127.0.0.1:9/p) }',
    '',
  );
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(loads()).toEqual([]);
});

test('much that sheets hide is said to be left out', async () => {
  const file = (css: string) =>
    new File(
      [
        `<!doctype html><title>A harbour</title><style>${css}</style><p>${WORDS}</p><p>${WORDS}</p><p class="x">${WORDS}</p>`,
      ],
      'A.html',
    );
  expect(await takeFile(file('.x { display: none }'))).toMatchObject({ note: expect.stringContaining('hide a part') });
  expect(await takeFile(file('.y { display: none }'))).not.toHaveProperty('note');
});
