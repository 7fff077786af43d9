import { afterEach, expect, test, vi } from 'vitest';
import { lateRoots, rootsIn } from '../../entrypoints/content/roots.ts';

const shadowRootsIn = (tree: Node) => rootsIn(tree, new Set());

afterEach(() => document.body.replaceChildren());

/** Gives every element of a body an open root, and the `id` of those that are found in `tree`. */
function foundIn(html: string, tree: Node = document): string[] {
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll('div, section, span, own-part')) {
    element.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
  }
  return shadowRootsIn(tree).map(({ host }) => host.getAttribute('data-name') ?? host.id);
}

test('custom elements are hosts, and divisions that hold no element and have an id, or nothing and no look of their own', () => {
  expect(
    foundIn(
      '<own-part id="full"><p>Text</p></own-part><main><div id="empty"></div><div data-name="bare"><!-- --></div><span id="mark"></span>' +
        '<div class="icon" data-name="styled"></div><section class="part" id="text">Text</section><span id="place">Text</span>' +
        '<div class="row" data-name="row">Text</div><div data-name="plain">Text</div><div id="part"><p>Text</p></div></main>' +
        '<div class="app" data-name="top"></div>',
    ).toSorted(),
  ).toEqual(['bare', 'empty', 'full', 'mark', 'text', 'top']);
});

test('what holds something for a slot is a host', () => {
  document.body.innerHTML = '<p><b class="card"><i>Text</i><i slot="title">Text</i></b></p><div class="card"></div>';
  const [, card] = document.body.children as unknown as [Element, Element];
  const root = card.attachShadow({ mode: 'open' });
  expect(shadowRootsIn(document.body.firstElementChild!)).toEqual([]);
  card.innerHTML = '<i slot="title">Text</i><b>Text</b>';
  expect(shadowRootsIn(document)).toEqual([root]);
  expect(shadowRootsIn(card)).toEqual([root]);
  expect(shadowRootsIn(card.firstElementChild!)).toEqual([root]);
  card.innerHTML = '<section slot="title"></section>';
  const inner = card.firstElementChild!.attachShadow({ mode: 'open' });
  expect(shadowRootsIn(document).toSorted((one) => (one === root ? -1 : 1))).toEqual([root, inner]);
});

test('a tree may be a host itself, a root, or nothing that could hold one', () => {
  document.body.innerHTML = '<own-part id="one"></own-part><div id="two"></div>';
  for (const element of document.body.children) element.attachShadow({ mode: 'open' });
  const [one, two] = document.body.children as unknown as [Element, Element];
  expect(shadowRootsIn(one)).toEqual([one.shadowRoot]);
  expect(shadowRootsIn(two)).toEqual([two.shadowRoot]);
  two.shadowRoot!.innerHTML = '<p><own-part></own-part></p><own-part></own-part>';
  for (const part of two.shadowRoot!.querySelectorAll('own-part')) part.attachShadow({ mode: 'open' });
  expect(shadowRootsIn(two.shadowRoot!)).toHaveLength(2);
  for (const tree of [new Text('x'), new Comment('x'), document.createProcessingInstruction('x', 'y')]) {
    expect(shadowRootsIn(tree)).toEqual([]);
  }
});

test('elements that are no likely host aren’t asked', () => {
  document.body.innerHTML = '<p>Text</p><main><i class="icon"></i><div class="line"></div><img alt=""></main>';
  const asked = vi.spyOn(Element.prototype, 'shadowRoot', 'get');
  expect(shadowRootsIn(document.body)).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test('a host that gets its root later is asked again, and nobody else', () => {
  document.body.innerHTML = '<own-part></own-part><div id="late" class="part">Text</div><p>Text</p>';
  const hosts = new Set<Element>();
  expect([rootsIn(document, hosts), hosts.size > 0]).toEqual([[], true]);
  const [part, late] = document.body.children as unknown as [Element, Element];
  expect(lateRoots(hosts)).toEqual([]);
  const open = part.attachShadow({ mode: 'open' });
  expect(lateRoots(hosts)).toEqual([open]);
  expect(lateRoots(hosts)).toEqual([]);
  expect(hosts.size).toBeGreaterThan(0);
  late.remove();
  expect([lateRoots(hosts), hosts.size]).toEqual([[], 0]);
});

test('so many divisions are asked, and so many remembered, and no more', () => {
  document.body.innerHTML = '<div></div>'.repeat(3_000);
  const hosts = new Set<Element>();
  const asked = vi.spyOn(Element.prototype, 'shadowRoot', 'get');
  rootsIn(document, hosts);
  const times = asked.mock.calls.length;
  for (const division of document.body.children) rootsIn(division, hosts);
  asked.mockClear();
  lateRoots(hosts);
  const again = asked.mock.calls.length;
  asked.mockRestore();
  expect([times, again]).toEqual([500, 500]);
});
