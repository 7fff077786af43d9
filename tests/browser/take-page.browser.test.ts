import { afterEach, expect, test } from 'vitest';
import { takePage } from '../../entrypoints/popup/take-page.ts';

/** What “Add this page” takes of a page, as its browser draws it. */

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function show(html: string): HTMLElement {
  const shown = document.createElement('main');
  shown.innerHTML = html;
  document.body.append(shown);
  added.push(shown);
  return shown;
}

/** The words that are taken of what the test shows. */
function taken(): string {
  const page = new DOMParser().parseFromString(takePage().html, 'text/html');
  return (page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

test.each([
  ['<style>.gone { display: none }</style><p>One <b class="gone">two</b> three</p>', 'One three'],
  ['<style>.gone { visibility: hidden }</style><p class="gone">One <b style="visibility: visible">two</b></p>', 'two'],
  ['<p hidden>One</p><p style="display: none">two</p><p>three</p>', 'three'],
  ['<style>.come[hidden] { display: block }</style><p hidden class="come">One</p>', 'One'],
  ['<details><summary>One</summary><p>two</p></details>', 'Onetwo'],
  ['<p hidden="until-found">One</p>', 'One'],
  ['<p style="content-visibility: auto">One</p><p style="content-visibility: hidden">two</p>', 'Onetwo'],
  ['<div style="display: contents">One</div>', 'One'],
  ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', '漢(かん)'],
  ['<form><input name="childNodes"><input name="matches"><p>One</p></form>', 'One'],
])('of %s', (html, words) => {
  show(html);
  expect(taken()).toBe(words);
});

test.each([
  ['<p>One two</p>', 0],
  ['<p hidden>One <script>let three;</script></p><p>two</p><noscript>four</noscript><script>five</script>', 0.5],
  ['<p style="visibility: hidden">One</p><p>two</p><input value="four">', 0.5],
])('how much is not seen is told: of %s', (html, share) => {
  show(html);
  // Without what the test page shows besides.
  const others = [...document.body.childNodes].filter((node) => !added.includes(node as Element));
  for (const other of others) other.remove();
  const { hidden } = takePage();
  document.body.prepend(...others);
  expect(hidden).toBe(share);
});

test('attributes hide nothing that is seen, and say nothing of what the page does', () => {
  show('<style>.a { display: block }</style><p class="a" hidden onclick="x()" style="color: red" data-x="1">One</p>');
  expect(takePage().html).toContain('<main><p class="a">One</p></main>');
});

test('what stands in an open shadow root is taken as it is drawn, and what no slot shows is not', () => {
  const host = show('<div><p>slotted</p><p slot="nowhere">lost</p></div>').firstElementChild!;
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<style>.gone { display: none }</style><h1>One</h1> <slot>nothing</slot> <p class="gone">two</p><slot name="b">three</slot>';
  expect(taken()).toBe('One slotted three');
});

test('what the page says of itself is taken, though it isn’t drawn', () => {
  show(
    '<meta itemprop="author" content="Ada Quill"><script type="application/ld+json">{"a":1}</script><script>b</script>',
  );
  expect(takePage().html).toContain(
    '<main><meta itemprop="author" content="Ada Quill"><script type="application/ld+json">{"a":1}</script></main>',
  );
  expect(takePage().html).toMatch(/<head>.*<title>/s);
});

test.each([
  [
    '<div style="display: none"><p>gone</p><script type="application/ld+json">{"a":1}</script></div>',
    '<div hidden=""><script type="application/ld+json">{"a":1}</script></div>',
  ],
  [
    '<div itemprop="publisher" itemscope hidden>gone <b itemprop="logo" itemscope>gone<i><meta itemprop="url" content="x"></i></b><meta itemprop="name" content="Post"></div>',
    '<div itemprop="publisher" itemscope="" hidden=""><b itemprop="logo" itemscope=""><meta itemprop="url" content="x"></b><meta itemprop="name" content="Post"></div>',
  ],
  ['<p hidden>gone <script>b</script><link rel="stylesheet" href="data:text/css,"></p>', ''],
])('what it says of itself in elements that aren’t shown, too, without their words: %s', (html, facts) => {
  show(html);
  expect(takePage().html).toContain(`<main>${facts}</main>`);
});

test('elements of the page’s own don’t begin to work a second time', () => {
  let begun = 0;
  customElements.define(
    'on-the-record-test',
    class extends HTMLElement {
      constructor() {
        super();
        begun++;
      }
    },
  );
  show('<on-the-record-test>One</on-the-record-test>');
  expect(taken()).toBe('One');
  expect(begun).toBe(1);
});

test('a page of very many elements is taken whole', () => {
  show('<p><b>One</b></p>'.repeat(20_000));
  expect(taken().match(/One/g)).toHaveLength(20_000);
});
