/**
 * The yardstick of `npm run bench -- pages`: the least that could mark names on a page. One expression over every text node in
 * idle time, a highlight where it finds something, added nodes queued. It knows no rules, settings, shadow roots, frames,
 * visibility or look-alikes, keeps the ranges of what is removed, and opens nothing.
 */
(() => {
  const NAMES = /(?<![\p{L}\p{N}])(?:Elon Musk|Sam Altman|Musk|Altman|OpenAI|xAI)(?![\p{L}\p{N}])/gu;
  const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE']);
  const queue = [document.body];
  let walker = null;
  let highlight = null;

  function look(node) {
    for (const { index, 0: name } of node.data.matchAll(NAMES)) {
      if (SILENT.has(node.parentNode?.nodeName)) return;
      if (!highlight) CSS.highlights.set('bare-probe', (highlight = new Highlight()));
      const [startContainer, endContainer] = [node, node];
      highlight.add(
        new StaticRange({ startContainer, startOffset: index, endContainer, endOffset: index + name.length }),
      );
    }
  }

  function run(idle) {
    for (;;) {
      if (!walker) {
        const tree = queue.shift();
        if (!tree) return;
        if (tree.nodeType === Node.TEXT_NODE) look(tree);
        if (tree.nodeType !== Node.ELEMENT_NODE) continue;
        walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      }
      for (let steps = 1; walker.nextNode(); steps++) {
        look(walker.currentNode);
        if (steps % 200 === 0 && idle.timeRemaining() < 1) return void requestIdleCallback(run);
      }
      walker = null;
    }
  }

  requestIdleCallback(run);
  new MutationObserver((records) => {
    const isWaiting = queue.length > 0 || walker !== null;
    for (const { addedNodes } of records) queue.push(...addedNodes);
    if (!isWaiting && queue.length > 0) requestIdleCallback(run);
  }).observe(document.body, { childList: true, subtree: true });
})();
