/**
 * The words of the page that a reader sees, without what is typed into it. What counts as seen is what the marks take
 * for shown (content/shown.ts): also what is only skipped, such as a closed <details>. Open shadow roots are taken as
 * they are drawn. `hidden` is the share of its letters that aren't seen. Runs in the page, so it stands alone: nothing outside the function is there.
 */
export function takePage(): { html: string; url: string; title: string; hidden: number } {
  const dropped =
    'input, textarea, select, option, datalist, [contenteditable]:not([contenteditable="false"]), [role="textbox"], ' +
    '[role="searchbox"], [role="combobox"], script:not([type="application/ld+json"]), style, link[rel~="stylesheet"], ' +
    'svg, canvas, iframe, object, embed, video, audio, picture, img, noscript';
  // They are never drawn, and say where the page comes from; and what stands around a reading above a word.
  const kept = 'head, head *, meta, link, script, rp';
  // A document in which no image loads and no element of the page's own begins to work.
  const inert = document.implementation.createHTMLDocument('');

  // Asked as usual, a form answers with its fields, such as <input name="childNodes">.
  const of = <K extends keyof Element>(element: Element, key: K): Element[K] => {
    const value: unknown = Reflect.get(Element.prototype, key, element);
    return (typeof value === 'function' ? value.bind(element) : value) as Element[K];
  };

  const drawnIn = (element: Element): Iterable<Node> => {
    const root = of(element, 'shadowRoot');
    if (root) return root.childNodes;
    const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    return slotted.length > 0 ? slotted : of(element, 'childNodes');
  };

  const copyAlone = (element: Element): Element => {
    const copy = inert.importNode(element, false);
    // Large pages are mostly attributes that say nothing about the article. What is seen is hidden by none of them.
    for (const name of copy.getAttributeNames()) {
      if (/^(?:on|data-)|^(?:style|hidden|srcset)$/.test(name)) copy.removeAttribute(name);
    }
    return copy;
  };

  // What the page says of itself without showing it, with the elements around it that say of what; no other words.
  const facts = 'meta, link:not([rel~="stylesheet"]), script[type="application/ld+json"]';
  const factsIn = (element: Element): Node | undefined => {
    const said = inert.createDocumentFragment();
    const copies = new Map<Element, Element | DocumentFragment>([[element, said]]);
    const placeFor = (inner: Element | null): Element | DocumentFragment => {
      if (!inner) return said;
      const known = copies.get(inner);
      if (known) return known;
      const around = placeFor(of(inner, 'parentElement'));
      if (!of(inner, 'matches')('[itemscope], [itemprop]')) return around;
      const copy = copyAlone(inner);
      copies.set(inner, copy);
      around.append(copy);
      return copy;
    };
    for (const fact of of(element, 'querySelectorAll')(facts)) {
      placeFor(of(fact, 'parentElement')).append(inert.importNode(fact, true));
    }
    if (!said.hasChildNodes()) return undefined;
    const isNamed = of(element, 'matches')('[itemscope], [itemprop]');
    const hidden = isNamed ? copyAlone(element) : inert.createElement('div');
    hidden.setAttribute('hidden', '');
    hidden.append(said);
    return hidden;
  };

  let [seen, unseen] = [0, 0];
  const letters = (words: string | null) => words?.match(/\p{L}/gu)?.length ?? 0;
  const wordless = 'script, style, noscript';

  const copyOf = (element: Element): Node | undefined => {
    if (of(element, 'matches')(dropped)) return undefined;
    let showsText = true;
    const isKept = of(element, 'matches')(kept);
    if (!isKept && !of(element, 'checkVisibility')({ visibilityProperty: true })) {
      const { display, visibility } = getComputedStyle(element);
      // Without a style: it was given to a shadow host that shows it nowhere.
      if (display === 'none' || display === '') {
        unseen += letters(of(element, 'textContent'));
        for (const inner of of(element, 'querySelectorAll')(wordless)) unseen -= letters(inner.textContent);
        return factsIn(element);
      }
      // What stands in it may be shown again.
      showsText = visibility === 'visible';
    }
    const children = inert.createDocumentFragment();
    for (const node of drawnIn(element)) {
      if (node instanceof Text && !isKept) {
        if (showsText) seen += letters(node.data);
        else unseen += letters(node.data);
      }
      const child =
        node instanceof Element ? copyOf(node) : node instanceof Text && showsText ? inert.importNode(node) : undefined;
      if (child) children.append(child);
    }
    if (element instanceof HTMLSlotElement) return children;
    const copy = copyAlone(element);
    copy.append(children);
    return copy;
  };

  const page = copyOf(document.documentElement);
  const html = page instanceof Element ? page.outerHTML : '';
  const hidden = unseen === 0 ? 0 : unseen / (seen + unseen);
  return { html: `<!doctype html>${html}`, url: location.href, title: document.title, hidden };
}
