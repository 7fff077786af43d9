/** A document with names in every kind of text, and enough said in full that no single edit changes what it is about. */
export function page(): string {
  const full =
    '<p id="about">Elon Musk founded SpaceX and runs Tesla; Sam Altman leads OpenAI, the maker of ChatGPT; xAI makes Grok. ' +
    'Elon Musk, Sam Altman, OpenAI and xAI are named in full here, again and again: Elon Musk, Sam Altman, OpenAI, xAI.</p>';
  const texts = [
    'Musk spoke about the bid, and Altman’s answer came at once.',
    'Neither the ferry to Muskegon nor the scent of musk is meant.',
    '<b>Open</b><i>AI</i> and x<b>AI</b>, El<wbr>on Mu<wbr>sk and Sam<br>Altman.',
    'Three ex-OpenAI researchers; the <a href="#">Musk</a>-owned platform; Open­AI.',
    'Nothing is said here.',
  ];
  const blocks = Array.from({ length: 15 }, (_, i) => `<p>${texts[i % texts.length]}</p>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fuzzed</title>${full}<main>${blocks}<ul><li>Musk</li><li>AI</li></ul></main></html>`;
}

/** Runs in the page: makes random edits below <main>, and gives the document as markup that parses to the same nodes. */
export async function edit({ seed, count }: { seed: number; count: number }): Promise<{ html: string; log: string[] }> {
  // Mulberry32
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: T[]): T => list[below(list.length)]!;
  const main = document.querySelector('main')!;
  const texts = () => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  };
  const elements = () => [...main.querySelectorAll('*')];
  const PARTS = [
    'Musk',
    'Elon ',
    'Elon Musk',
    'Sam Altman',
    'Alt',
    'man',
    'Open',
    'AI',
    'OpenAI',
    ' x',
    'xAI',
    ' ',
    '’s',
    'egon',
    'the musk of',
    '.',
    '\u00AD',
  ];
  const inline = () => {
    const element = document.createElement(pick(['b', 'i', 'span', 'a', 'em']));
    element.textContent = pick(PARTS);
    return element;
  };
  const moves: Record<string, () => void> = {
    split: () => {
      const node = pick(texts());
      node.splitText(below(node.length + 1));
    },
    merge: () => pick(elements()).normalize(),
    insert: () => {
      const node = pick(texts());
      node.insertData(below(node.length + 1), pick(PARTS));
    },
    cut: () => {
      const node = pick(texts());
      node.deleteData(below(node.length + 1), below(6));
    },
    rewrite: () => {
      pick(texts()).data = `${pick(PARTS)} ${pick(PARTS)}`;
    },
    wrap: () => {
      const node = pick(texts());
      const from = below(node.length);
      const middle = from < node.length ? node.splitText(from) : node;
      if (middle.length > 3) middle.splitText(1 + below(middle.length - 1));
      const around = document.createElement(pick(['b', 'i', 'span', 'mark']));
      middle.replaceWith(around);
      around.append(middle);
    },
    unwrap: () => {
      const element = pick(elements());
      if (element.matches('b,i,span,a,em,mark')) element.replaceWith(...element.childNodes);
    },
    add: () => {
      const node = pick(texts());
      if (random() < 0.5) node.before(random() < 0.5 ? inline() : new Text(pick(PARTS)));
      else node.after(random() < 0.5 ? inline() : new Text(pick(PARTS)));
    },
    block: () => {
      const block = document.createElement('p');
      block.append(pick(PARTS), inline(), pick(PARTS));
      pick([...main.children])?.after(block);
    },
    break: () => {
      const node = pick(texts());
      node.splitText(below(node.length + 1)).before(document.createElement(pick(['br', 'wbr', 'div', 'hr'])));
    },
    remove: () => {
      if (texts().length > 20) pick(texts()).remove();
    },
    drop: () => {
      if (elements().length > 20) pick(elements()).remove();
    },
    move: () => {
      const element = pick(elements());
      const to = pick(elements());
      if (!element.contains(to) && !to.matches('br,wbr,hr')) to.append(element);
    },
    again: () => {
      const element = pick(elements());
      element.replaceChildren(...element.childNodes);
    },
    type: () => {
      (main.querySelector('[contenteditable]') ?? pick(elements())).toggleAttribute('contenteditable');
    },
  };
  const log: string[] = [];
  for (let i = 0; i < count; i++) {
    const name = pick(Object.keys(moves));
    log.push(name);
    moves[name]!();
    // Some edits come together, others in tasks of their own, as a page's do.
    if (random() < 0.1) await new Promise((resolve) => setTimeout(resolve, below(60)));
  }
  // Neighbouring and empty text nodes don't survive a parser: a script builds them before anybody looks.
  const shape = (element: Element): unknown => ({
    tag: element.localName,
    href: element.getAttribute('href'),
    isTyped: element.hasAttribute('contenteditable'),
    nodes: [...element.childNodes].map((child) =>
      child.nodeType === 3 ? (child as Text).data : shape(child as Element),
    ),
  });
  const json = JSON.stringify(shape(main)).replaceAll('<', '\\u003c');
  const about = document.getElementById('about')!.outerHTML;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fuzzed</title>${about}<main></main><script>
    const build = ({ tag, href, isTyped, nodes }) => {
      const element = document.createElement(tag);
      if (href !== null) element.setAttribute('href', href);
      element.toggleAttribute('contenteditable', isTyped);
      element.append(...nodes.map((node) => (typeof node === 'string' ? new Text(node) : build(node))));
      return element;
    };
    document.querySelector('main').replaceWith(build(${json}));
    document.currentScript.remove();
  </script></html>`;
  return { html, log };
}
