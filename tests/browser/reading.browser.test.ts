import { afterEach, expect, test, vi } from 'vitest';
import { namesSomebody, read, type Reading } from '../../entrypoints/content/reading.ts';

afterEach(() => document.body.replaceChildren());

/** Reads the body, does something at each chance to pause, and gives what was read and how many pauses there were. */
function readBody(atPause: (pauses: number) => void = () => undefined): Reading & { pauses: number } {
  const reading = read(document, true);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = reading.next();
    if (done) return { ...value, pauses };
    atPause(pauses);
  }
}

test('a reading leaves out what is silent, and knows the place of each name', () => {
  document.body.innerHTML =
    '<script type="text/plain">Elon Musk</script><p>By <b>Sam Alt</b>man<style>p::after { content: "OpenAI" }</style> and OpenAI</p>' +
    '<textarea>xAI</textarea><p>A muskrat in the open air of Muskegon</p>' +
    '<object>xAI <video>Musk</video> Altman</object><p>The end.</p>';
  const { text, points, hits } = readBody();
  expect(text).toBe('By Sam Altman\n and OpenAI\nA muskrat in the open air of Muskegon\nThe end.');
  expect(points.map(({ node, at }) => node.data.slice(at))).toEqual(['Alt', 'OpenAI']);
  expect(hits.map((at) => text.slice(at, at + 6))).toEqual(['Altman', 'OpenAI']);
});

test.for([
  ['a comment', () => new Comment('Elon Musk')],
  ['a doctype', () => document.implementation.createDocumentType('html', '', '')],
  ['an instruction', () => document.createProcessingInstruction('x', 'Elon Musk')],
] as const)('where nothing is text nothing is read, though evidence is wanted: %s', ([, make]) => {
  const reading = read(make(), true).next();
  expect(reading).toEqual({ done: true, value: { text: '', points: [], hits: [] } });
});

test('long silent texts are no evidence', () => {
  document.body.innerHTML = `<p>Elon Musk</p><script type="text/plain">${'A perfume. '.repeat(100)}</script><p>Tesla.</p>`;
  expect(readBody().text).toBe('Elon Musk\nTesla.');
});

test('of a page read in parts a name that nobody sees is no evidence for one that comes much later', () => {
  document.body.innerHTML = '<noscript>Elon Musk</noscript>'.concat(
    '<p>Nothing is said here.</p>'.repeat(6_000),
    '<p>Musk</p>',
  );
  // A parser without scripts would make elements of it.
  expect(document.querySelector('noscript')!.textContent).toBe('Elon Musk');
  const reading = read(document, false);
  let step = reading.next();
  while (!step.done) step = reading.next();
  expect(step.value.points).toHaveLength(1);
  expect(step.value.text).toMatch(/Nothing.*Musk$/s);
  expect(step.value.text).not.toContain('Elon');
});

test('a page with no name but in its scripts and in other words has no point', () => {
  document.body.innerHTML = '<script type="text/plain">OpenAI</script><p>The muskrat of Saltmans.</p>';
  expect(readBody()).toMatchObject({ text: 'The muskrat of Saltmans.', points: [], hits: [] });
});

test('a long page can be read in steps, and what is inserted meanwhile moves no place', () => {
  document.body.innerHTML = '<p>Nothing is said here.</p>'.repeat(3_000).concat('<p>Elon Musk</p>'.repeat(3_000));
  const insert = () => document.body.prepend(new Text('More. '));
  for (const change of [() => undefined, (pauses: number) => pauses === 3 && insert(), insert]) {
    const { points, pauses } = readBody(change);
    expect(pauses).toBeGreaterThan(5);
    expect(points).toHaveLength(6_000);
    expect(points.every(({ node, at }) => /^(?:Elon )?Musk/.test(node.data.slice(at)))).toBe(true);
  }
});

test('many names in one text are gone through in steps, also where nobody sees them', () => {
  document.body.innerHTML = `<script type="text/plain">${'Musk went on. '.repeat(10_000)}</script>`;
  expect(readBody()).toMatchObject({ text: '', points: [], pauses: 20 });
});

test('behind the last name no more is read than is wanted as evidence', () => {
  document.body.innerHTML = '<p>Elon Musk</p>'.concat('<p>Nothing is said here.</p>'.repeat(20_000));
  const { text, points } = readBody();
  expect(points).toHaveLength(2);
  expect(text.length).toBeLessThan(100_000);
});

test('what is told as evidence from either side of what isn’t told stays apart', () => {
  const nothing = '<p>Nothing is said here.</p>'.repeat(20_000);
  document.body.innerHTML = `<p>Elon Musk</p>${nothing}<p>Elon Musk</p>`;
  const { text } = readBody();
  expect(text.match(/here\.\n/g)).toHaveLength(1);
});

test('of a large page every name is read, also where parts meet, and nothing of its scripts', () => {
  const letters = 'Sam Altman '.replaceAll(/./g, '<i>$&</i>').repeat(600);
  const short = '<script type="text/plain">OpenAI</script>';
  const script = `<script type="text/plain">${'OpenAI. '.repeat(100)}</script>`;
  document.body.innerHTML = `<p>xAI</p>${short}${script}${script}<p>${letters}</p>${script}<p>OpenAI</p>${short}${script}`;
  const { text, points } = readBody();
  expect(points.map(({ node, at }) => node.data.slice(at))).toEqual([
    'xAI',
    ...Array.from({ length: 600 }, () => 'A'),
    'OpenAI',
  ]);
  expect(text.replaceAll('\n', '')).toHaveLength('xAI'.length + 'Sam Altman '.length * 600 + 'OpenAI'.length);
});

test('of a large page no name is lost when texts are taken out or moved while it is read', () => {
  const row = '<p>Nothing is said here.</p>'.repeat(300);
  for (const change of [
    (rows: Element[]) => rows.forEach((one) => one.remove()),
    (rows: Element[]) => document.body.append(...rows.filter((_, i) => i % 3 === 0)),
    (rows: Element[]) => document.body.prepend(...rows.filter((_, i) => i % 3 === 0)),
  ]) {
    document.body.innerHTML = `${row}<p>Elon Musk</p>`.repeat(20);
    const rows = [...document.querySelectorAll('p')].filter((one) => one.textContent !== 'Elon Musk');
    const { points } = readBody((pauses) => {
      if (pauses === 4) change(rows);
    });
    expect(new Set(points.map(({ node }) => node)).size).toBe(20);
  }
});

test('of a page of many scripts few texts are compared, and no name is read in them', () => {
  const parts = '<p>Some words.</p><style>p { color: red }</style><canvas>OpenAI <video>Musk</video> xAI</canvas>';
  document.body.innerHTML = `<p>Elon Musk</p>${parts.repeat(2_000)}<p>Sam Altman</p>`;
  const compared = vi.spyOn(Node.prototype, 'compareDocumentPosition');
  const { text, points } = readBody();
  const times = compared.mock.calls.length;
  compared.mockRestore();
  expect(points.map(({ node }) => node.data)).toEqual(['Elon Musk', 'Elon Musk', 'Sam Altman']);
  expect(text).not.toMatch(/OpenAI|xAI/);
  expect(times).toBeLessThan(2_000);
});

test('thousands of scripts are not each compared with other texts', () => {
  document.body.innerHTML = `<p>Elon Musk</p>${'<script type="text/plain">xAI</script>'.repeat(6_000)}<p>Sam Altman</p>`;
  const compared = vi.spyOn(Node.prototype, 'compareDocumentPosition');
  const { points } = readBody();
  const times = compared.mock.calls.length;
  compared.mockRestore();
  expect(points.map(({ node }) => node.data)).toEqual(['Elon Musk', 'Elon Musk', 'Sam Altman']);
  expect(times).toBeLessThan(50);
});

test('a text of one node full of names can be read in steps', () => {
  document.body.innerHTML = `<pre>${'Elon Musk. '.repeat(3_000)}</pre>`;
  const { points, pauses } = readBody();
  expect([points.length, pauses >= 10]).toEqual([6_000, true]);
});

test('a text of one node in which names stand again and again is asked for seldom', () => {
  document.body.innerHTML = `<pre>${'Elon Musk. '.repeat(2_000)}</pre><pre>${'Wear a good Mask. '.repeat(2_000)}</pre>`;
  const asked = vi.spyOn(CharacterData.prototype, 'data', 'get');
  const reading = readBody();
  const isNamed = namesSomebody({ ...reading, points: reading.points.filter(({ node }) => /Mask/.test(node.data)) });
  const lookedAt = asked.mock.calls.length - reading.points.length;
  asked.mockRestore();
  expect([reading.points.length > 5_000, isNamed]).toEqual([true, false]);
  expect(lookedAt).toBeLessThan(100);
});
