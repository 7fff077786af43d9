import { afterEach, expect, test, vi } from 'vitest';
import { Hosts } from '../../entrypoints/content/roots.ts';

const shadowRootsIn = (tree: Node) => new Hosts().rootsIn(tree);

afterEach(() => document.body.replaceChildren());

/** Gives every element of a body an open root, and the `id` of those that are found in `tree`. */
function foundIn(html: string, tree: Node = document): string[] {
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll('div, section, span, own-part')) {
    element.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
  }
  return shadowRootsIn(tree).map(({ host }) => host.getAttribute('data-name') ?? host.id);
}

test('custom elements are hosts, and divisions that hold nothing and have no look of their own', () => {
  expect(
    foundIn(
      '<own-part id="full"><p>Text</p></own-part><main><div id="empty"></div><span data-name="bare"><!-- --></span>' +
        '<div class="icon" data-name="styled"></div><section id="text">Text</section></main><div class="app" data-name="top"></div>',
    ),
  ).toEqual(['full', 'empty', 'bare', 'top']);
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
  document.body.innerHTML = '<own-part></own-part><div id="late"></div><p>Text</p>';
  const hosts = new Hosts();
  expect([hosts.rootsIn(document), hosts.areWaiting]).toEqual([[], true]);
  const [part, late] = document.body.children as unknown as [Element, Element];
  expect(hosts.lateRoots()).toEqual([]);
  const open = part.attachShadow({ mode: 'open' });
  expect(hosts.lateRoots()).toEqual([open]);
  expect(hosts.lateRoots()).toEqual([]);
  late.remove();
  expect([hosts.lateRoots(), hosts.areWaiting]).toEqual([[], false]);
});
