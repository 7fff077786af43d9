/** Pages of the tests' own: short, with all four subjects, saying only what the bundled sources say. */

/** Notes, from before any content script runs, whatever happens to the document from then on. */
export const WITNESS = `<script>
  globalThis.mutations = [];
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target } of records) mutations.push(type + ' in ' + target.nodeName);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

export function page(body: string, { title = 'A bid and its answer', head = '' } = {}): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    ${head}
    <style>body { max-width: 40rem; margin: 8rem auto 60rem; font: 18px/1.5 serif }</style>
  </head>
  <body>${body}</body>
</html>`;
}

export const BODY = `
  <h1>A bid and its answer</h1>
  <p id="bid">A group of investors led by Elon Musk offered $97.4 billion to take control of OpenAI.</p>
  <p id="answer">Sam Altman replied with a counter-offer for Twitter.</p>
  <p id="xai">Musk has a company of his own, xAI, which competes with OpenAI.</p>
  <p id="refund">The refund for Altman’s Roadster came up again this week.</p>
  <p id="plain">Nobody is named in this sentence, <a id="link" href="#bid">which has a link</a>.</p>
  <p><input id="box" value="Elon Musk"> <code>Sam Altman</code></p>
  <div contenteditable="true"><p>OpenAI, in an editor.</p></div>`;

/** What is marked in {@link BODY}, in the registry's names, each in document order. */
export const BODY_MARKS = {
  'on-the-record-elon-musk': ['Elon Musk', 'Musk'],
  'on-the-record-sam-altman': ['Sam Altman', 'Altman'],
  'on-the-record-openai': ['OpenAI', 'OpenAI'],
  'on-the-record-xai': ['xAI'],
};

export const ARTICLE = page(BODY, { head: WITNESS });

/** Nobody is named here. */
export const EMPTY_PAGE = page('<h1>Weather</h1><p id="plain">It rained all day, and the river rose.</p>', {
  title: 'Weather',
});

/** Words of the bundled sources that the card must have for the sentences above. */
export const COUNTER_OFFER = 'No thank you but we will buy twitter for $9.74 billion if you want';
export const BID_SOURCE = 'Elon Musk’s Bid for OpenAI: A Calculated Ploy Rooted in Insecurity';
export const SPAT_SOURCE = 'The Spat Heard ‘Round the Tech World: A History of Head-Butting';
