import { afterEach, expect, test } from 'vitest';
import type { Mark } from '../../entrypoints/content/ledger.ts';
import { seenAt } from '../../entrypoints/content/under.ts';

afterEach(() => document.body.replaceChildren());

/** Whether the word “here” of a body is seen in its middle. */
function isSeen(html: string): boolean {
  document.body.innerHTML = html;
  const { x, y, mark } = markHere();
  return seenAt(x, y, [mark]) === mark;
}

/** The body’s word “here” as a mark, and its middle. */
function markHere(): { x: number; y: number; mark: Mark } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf('here');
    if (at < 0) continue;
    const place = { startContainer: node, startOffset: at, endContainer: node, endOffset: at + 4 };
    const mark: Mark = { subject: 'openai', form: 'full', why: [], range: new StaticRange(place), nodes: [node] };
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 4);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, mark };
  }
  throw new Error('the body doesn’t say here');
}

const over = (style: string, tag = 'div') =>
  `<div style="position: relative"><p>The word here.</p><${tag} style="position: absolute; inset: 0; ${style}"></${tag}></div>`;

test.for([
  ['a text by itself', '<p>The word here.</p>'],
  ['a link over a whole teaser', over('', 'a')],
  ['a faint tint over it', over('background: rgb(0 0 0 / 10%)')],
  ['what is there and not shown', over('background: white; opacity: 0')],
  ['a text that lets the pointer through', '<p style="pointer-events: none">The word here.</p>'],
  ['what is inert', '<section inert><p>The word here.</p></section>'],
  ['a large first letter', '<style>p::first-letter { font-size: 300% }</style><p>here</p>'],
])('%s is seen', ([, html]) => {
  expect(isSeen(html!)).toBe(true);
});

test.for([
  ['a plain box', over('background: white')],
  ['black', over('background: rgb(0, 0, 0)')],
  ['a picture', over('background: linear-gradient(red, blue)')],
  ['a field', over('background: none', 'textarea')],
  [
    'a box, over a text that lets the pointer through',
    `<section style="pointer-events: none">${over('background: white; pointer-events: auto')}</section>`,
  ],
  [
    'a box, over what is inert',
    '<section inert><p>The word here.</p></section><div style="position: fixed; inset: 0; background: white"></div>',
  ],
  [
    'the end of a gallery',
    '<div style="display: flex; width: 9em; overflow: hidden"><p style="flex: none; width: 9em">One.</p><p inert>The word here.</p></div>',
  ],
])('what %s covers isn’t', ([, html]) => {
  expect(isSeen(html!)).toBe(false);
});

test('a text that lets the pointer through for a while, as under a dialog, is seen by what holds now', () => {
  document.body.innerHTML = '<p>The word here.</p>';
  const text = document.querySelector('p')!;
  const { x, y, mark } = markHere();
  expect(seenAt(x, y + 200, [mark])).toBe(null);
  text.style.pointerEvents = 'none';
  expect(seenAt(x, y, [mark])).toBe(mark);
  text.style.cssText = 'clip-path: inset(100%)';
  expect(seenAt(x, y, [mark])).toBe(null);
});
