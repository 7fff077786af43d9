import { parseHTML } from 'linkedom';

/** A made-up article as a page, for what reads pages. */
export const PARAGRAPHS = [
  'The board of the Harbour Museum met on Friday and put off its decision, a spokesman said, because two members were away.',
  'Visitors have asked for longer hours since the spring, when the new wing opened and the queues began to reach the tram stop.',
  'The museum will publish its plan next month, together with the cost, and will hear the neighbours before anything is settled.',
];

export function page({ head = '', body = '', main = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('\n') }): Document {
  return parseHTML(
    `<!doctype html><html lang="en-gb"><head>${head}</head><body>${body}<article>${main}</article></body></html>`,
  ).document;
}
