import { expect, test } from 'vitest';
import { inertHtml } from '../../corpus/html-inert.ts';

test.each([
  ['<p style="color: red" class="a">x</p>', '<p class="a">x</p>'],
  ["<p class='a' onclick='go(\"x\")'>x</p>", "<p class='a'>x</p>"],
  ['<div STYLE=display:none>x</div>', '<div otr-style=display:none>x</div>'],
  ['<div style="opacity:1; visibility : hidden">x</div>', '<div otr-style="opacity:1; visibility : hidden">x</div>'],
  ["<div style='--gone: none' style>x</div>", "<div otr-style='--gone: none'>x</div>"],
  ['<img onload=go() alt="a > b" src="a.png"/>', '<img alt="a > b" src="a.png"/>'],
  [
    '<p title="a<style>b">c</p><style>d</style><p title="</style>">e</p>',
    '<p title="a<style>b">c</p><p title="</style>">e</p>',
  ],
  ['a<style media="print">p > b { display: none }</style>b', 'ab'],
])('%s', (html, inert) => {
  expect(inertHtml(html)).toBe(inert);
});

test.each([
  '<meta content="come on now=1 style=2, it said">',
  'If x < y and style = "plain", then on = off.',
  '<p class="unclosed>x</p>',
])('leaves %s', (html) => {
  expect(inertHtml(html)).toBe(html);
});

test('style sheets are told of, in order', () => {
  const sheets: [string, string][] = [];
  inertHtml('<style media=print>a{}</style><p>b</p><STYLE>c{}</STYLE >', (css, tag) => sheets.push([css, tag]));
  expect(sheets).toEqual([
    ['a{}', '<style media=print>'],
    ['c{}', '<STYLE>'],
  ]);
});

test.each(['<p title="', '<style>', '<style '])('%s without an end in a large page doesn’t take long', (begun) => {
  // Quadratic work over so many characters would run into the test’s time limit.
  const html = begun.repeat(80_000);
  expect(inertHtml(html)).toBe(html);
});
