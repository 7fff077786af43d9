import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { judge } from '../../corpus/judge.ts';
import { PROBE } from '../../corpus/probe.ts';
import { parseToBackground } from '../../platform/messages.ts';
import { Ledger } from '../../entrypoints/content/ledger.ts';
import { inOrder, rangeOf } from '../../entrypoints/content/place.ts';
import type { Work } from '../../entrypoints/content/slices.ts';
import { Walk, type Judge } from '../../entrypoints/content/walk.ts';

afterEach(() => document.body.replaceChildren());

/** As the background does it: what is too much for one message has no answer. */
const inBackground: Judge = (request) => {
  const asked = parseToBackground({ type: 'judge', request });
  return Promise.resolve(asked?.type === 'judge' ? judge(asked.request) : null);
};

const newLedger = () =>
  new Ledger(
    () => undefined,
    () => undefined,
  );
const textsOf = (ledger: Ledger) =>
  inOrder(ledger.marks).map((mark) => `${mark.subject}: ${rangeOf(mark)?.toString() ?? ''}`);

async function finish(work: Work): Promise<void> {
  for (const waiting of work) await waiting;
}

/** Marks a body, and gives what is marked as `subject: text`, in order. */
async function marksIn(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  const ledger = newLedger();
  await finish(new Walk(ledger, inBackground, () => undefined).scan([document.body]));
  return textsOf(ledger);
}

test('names are joined over inline elements, and not over blocks', async () => {
  expect(await marksIn('<p><span>Open</span><span>AI</span> and El<wbr>on <b>Mu</b>sk</p>')).toEqual([
    'openai: OpenAI',
    'elon-musk: Elon Musk',
  ]);
  expect(await marksIn('<ul><li>Open</li><li>AI</li></ul>')).toEqual([]);
});

test('what flows as a block is one, whatever its element is', async () => {
  expect(
    await marksIn('<div><span style="display:block">Open</span><span style="display:block">AI</span></div>'),
  ).toEqual([]);
  expect(await marksIn('<p>Elon Musk. <span style="float:left">M</span>usk again.</p>')).toEqual([
    'elon-musk: Elon Musk',
    'elon-musk: Musk',
  ]);
});

test('letters that stand in divisions of their own and flow are a name', async () => {
  const flowing = (html: string) => `<div style="position: relative; display: inline-block">${html}</div>`;
  const words = ['Elon', 'Musk'].map((word) => flowing(word.replace(/./g, flowing)));
  expect(await marksIn(`<h2>${words.join(' ')}</h2>`)).toEqual(['elon-musk: Elon Musk']);
  expect(await marksIn('<div style="inline-size: 9em">Open</div><div style="inline-size: 9em">AI</div>')).toEqual([]);
});

test('what is hidden beside a name is no part of its word', async () => {
  const hidden = '<span style="display:none">x</span>';
  expect(await marksIn(`<p>${hidden}Elon Musk${hidden}, and <b>${hidden}Musk</b>.</p>`)).toEqual([
    'elon-musk: Elon Musk',
    'elon-musk: Musk',
  ]);
});

test('labels of one kind side by side are names of their own, and letters of one kind are one', async () => {
  const tags = ['OpenAI', 'Elon Musk', 'Sam Altman', 'xAI'];
  const inRow = (all: readonly string[]) => all.map((one) => `<span class="tag">${one}</span>`).join('');
  expect(await marksIn(`<p>${inRow(tags)}</p>`)).toEqual([
    'openai: OpenAI',
    'elon-musk: Elon Musk',
    'sam-altman: Sam Altman',
    'xai: xAI',
  ]);
  expect(await marksIn(`<p>${inRow('OpenAI'.split(''))}</p>`)).toEqual(['openai: OpenAI']);
  expect(await marksIn('<p><span class="a">Open</span><span class="b">AI</span></p>')).toEqual(['openai: OpenAI']);
});

test('links side by side are two names, and the number of a footnote is none of the name', async () => {
  expect(await marksIn('<p><a href="#">Sam Altman</a><a href="#">Elon Musk</a><sup>1</sup></p>')).toEqual([
    'sam-altman: Sam Altman',
    'elon-musk: Elon Musk',
  ]);
});

test('code, fields and scripts are left out', async () => {
  expect(
    await marksIn(
      '<code>OpenAI</code><textarea>Elon Musk</textarea><select><option>Elon Musk</option></select>' +
        '<meter>Elon Musk</meter><progress>Elon Musk</progress>' +
        '<p contenteditable>Elon Musk <b contenteditable="false">Elon Musk</b></p><script type="text/plain">Elon Musk</script><p hidden>Elon Musk</p>',
    ),
  ).toEqual([]);
});

test('of a drawing only what is drawn where it stands is marked', async () => {
  const untold =
    '<desc>OpenAI</desc><metadata>OpenAI</metadata><defs><text>OpenAI</text></defs><symbol><text>OpenAI</text></symbol>' +
    '<clipPath><text>OpenAI</text></clipPath><mask><text>OpenAI</text></mask><marker><text>OpenAI</text></marker>';
  expect(
    await marksIn(`<svg><title>OpenAI</title>${untold}<text y="20">Elon <tspan>Musk</tspan></text></svg>`),
  ).toEqual(['elon-musk: Elon Musk']);
});

test('a text of one node that is very long is marked to its end', async () => {
  const text = 'Elon Musk. '.concat('Nothing is said here. '.repeat(10_000), 'Sam Altman.');
  expect(await marksIn(`<pre>${text}</pre>`)).toEqual(['elon-musk: Elon Musk', 'sam-altman: Sam Altman']);
});

test('many names in one run are each marked once', async () => {
  expect(await marksIn(`<p>${'Elon Musk spoke. '.repeat(2_000)}</p>`)).toHaveLength(2_000);
});

test('a text of one node with many names is not asked for whole at each of them', async () => {
  document.body.innerHTML = `<pre>${'Elon Musk spoke. Nothing else is said here. '.repeat(2_000)}</pre>`;
  const node = document.querySelector('pre')!.firstChild as Text;
  const ledger = newLedger();
  const walk = new Walk(ledger, inBackground, () => undefined);
  await finish(walk.scan([document.body]));
  node.insertData(0, 'By the way: ');
  const asked = vi.spyOn(CharacterData.prototype, 'data', 'get');
  const points = [...ledger.marks].map(({ range }) => ({ node, at: range.startOffset }));
  await finish(walk.scan([], points));
  const times = asked.mock.calls.length;
  asked.mockRestore();
  expect(textsOf(ledger)).toEqual(Array.from({ length: 2_000 }, () => 'elon-musk: Elon Musk'));
  expect(times).toBeLessThan(10);
});

test('a very long text that is decided again is read in stretches', async () => {
  const text = 'Elon Musk. '.concat('Nothing is said here. '.repeat(50_000), 'Sam Altman.');
  document.body.innerHTML = `<pre>${text}</pre>`;
  const ledger = newLedger();
  const walk = new Walk(ledger, inBackground, () => undefined);
  await finish(walk.scan([document.body]));
  const find = vi.spyOn(PROBE, 'find');
  onTestFinished(() => find.mockRestore());
  await finish(walk.again());
  expect(textsOf(ledger)).toEqual(['elon-musk: Elon Musk', 'sam-altman: Sam Altman']);
  expect(Math.max(...find.mock.calls.map(([read]) => read.length))).toBeLessThan(text.length / 2);
});

test('text that changes while the background is asked is not marked by the old answer, its neighbours are', async () => {
  document.body.innerHTML = '<p>Elon Musk spoke. <b>Sam Altman</b> spoke. <i>OpenAI</i> is theirs.</p>';
  const ledger = newLedger();
  const walk = new Walk(
    ledger,
    async (request) => {
      document.querySelector('b')!.firstChild!.nodeValue = 'Sam, Altmann';
      document.querySelector('i')!.remove();
      return inBackground(request);
    },
    () => undefined,
  );
  await finish(walk.scan([document.body]));
  expect(textsOf(ledger)).toEqual(['elon-musk: Elon Musk']);
});

test('a question that stays without an answer is asked again', async () => {
  document.body.innerHTML = '<p>Elon Musk spoke.</p>';
  const ledger = newLedger();
  let times = 0;
  const walk = new Walk(
    ledger,
    (request) => (times++ < 2 ? Promise.resolve(null) : inBackground(request)),
    () => undefined,
  );
  await finish(walk.scan([document.body]));
  expect(walk.isUnsettled).toBe(true);
  await finish(walk.settle([document]));
  expect(ledger.marks.size).toBe(0);
  expect(walk.isUnsettled).toBe(true);
  await finish(walk.settle([document]));
  expect(textsOf(ledger)).toEqual(['elon-musk: Elon Musk']);
  expect(walk.isUnsettled).toBe(false);
});

test('and what was left open by it is decided, though the page says no more than before', async () => {
  document.body.innerHTML = `<p>${'Elon Musk spoke. '.repeat(9)}</p>`;
  const ledger = newLedger();
  let isThere = true;
  const walk = new Walk(
    ledger,
    (request) => (isThere ? inBackground(request) : Promise.resolve(null)),
    () => undefined,
  );
  await finish(walk.scan([document.body]));
  isThere = false;
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'Elon Musk spoke.' }));
  await finish(walk.scan([document.body.lastChild!]));
  expect(ledger.marks.size).toBe(9);
  isThere = true;
  expect(walk.isUnsettled).toBe(true);
  await finish(walk.settle([document]));
  expect(ledger.marks.size).toBe(10);
});

test('where no name may stand, nothing is asked', async () => {
  document.body.innerHTML = '<p>The weather is fine.</p>';
  const asked = vi.fn(inBackground);
  const walk = new Walk(newLedger(), asked, () => undefined);
  await finish(walk.scan([document.body]));
  expect([asked.mock.calls.length, walk.isUnsettled]).toEqual([0, false]);
});

test('of what names nobody, whatever the page says, nothing is asked at an edge either, and nothing is remembered', async () => {
  document.body.innerHTML = '<p>A muskrat in the open air of Muskegon</p>';
  const node = document.querySelector('p')!.firstChild as Text;
  const asked = vi.fn(inBackground);
  const walk = new Walk(newLedger(), asked, () => undefined);
  await finish(walk.scan([], [{ node, at: 0 }]));
  expect([asked.mock.calls.length, walk.places.size]).toEqual([0, 0]);
});

test('what the page says later decides what was decided before', async () => {
  document.body.innerHTML = '<h1>Elon Musk</h1><p>Musk is rich.</p>';
  const ledger = newLedger();
  const walk = new Walk(ledger, inBackground, () => undefined);
  await finish(walk.scan([document.body]));
  expect(ledger.marks.size).toBe(2);
  const heading = document.querySelector('h1')!;
  walk.release(heading.firstChild as Text);
  heading.textContent = 'A perfume of sandalwood, vetiver and bergamot: this fragrance, a cologne';
  await finish(walk.scan([heading]));
  expect(walk.isUnsettled).toBe(true);
  await finish(walk.settle([document]));
  expect(textsOf(ledger)).toEqual([]);
  expect(walk.isUnsettled).toBe(false);
});

test('a page without spaces is marked to its end', async () => {
  const sentence = '马斯克与OpenAI的官司今天在法院开庭，双方都派了律师。';
  expect(await marksIn(`<p>埃隆·马斯克来了。${sentence.repeat(3_000)}</p>`)).toHaveLength(6_001);
});

test('a table of 12,000 numbers and a list of as many names are no more than the background takes', async () => {
  const cells = Array.from({ length: 12_000 }, (_, i) => `<tr><td>${i}</td></tr>`).join('\n');
  expect(await marksIn(`<p>Elon Musk</p><table>${cells}</table>`)).toEqual(['elon-musk: Elon Musk']);
  expect(await marksIn(`<ul>${'<li>Elon Musk</li>'.repeat(12_000)}</ul>`)).toHaveLength(12_000);
});
