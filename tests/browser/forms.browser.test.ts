import { afterEach, expect, test, vi } from 'vitest';
import { judge } from '../../corpus/judge.ts';
import { aroundOf } from '../../entrypoints/content/context.ts';
import { groundFor } from '../../entrypoints/content/host-ground.ts';
import { Page } from '../../entrypoints/content/page.ts';
import { rectsOf, scrollTo } from '../../entrypoints/content/place.ts';
import { parentOf } from '../../entrypoints/content/shown.ts';

/** A form answers with its fields where it is asked for what every element has. */
const NAMES =
  'assignedSlot attributes checkVisibility childNodes children clientHeight closest contains firstChild getAttribute ' +
  'getBoundingClientRect getRootNode isConnected isContentEditable lastChild localName matches nextSibling nodeType ' +
  'ownerDocument parentElement parentNode previousSibling querySelector querySelectorAll scrollBy scrollHeight scrollIntoView ' +
  'slot textContent';
const FIELDS = NAMES.split(' ').map((name) => `<input type="hidden" name="${name}">`);
const INSIDE = `${FIELDS.join('')}Elon Musk spoke. <b>Sam Altman</b><p>xAI</p>`;

let page: Page | undefined;
function begin(html: string): void {
  vi.stubGlobal('browser', { runtime: { id: 'on-the-record' } });
  document.body.innerHTML = html;
  const nobody = () => undefined;
  page = new Page(
    (request) => Promise.resolve(judge(request)),
    () => null,
    nobody,
    nobody,
  );
}

afterEach(() => {
  page?.stop();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

test('what stands in a form is marked whatever its fields are called, and beside it, too', async () => {
  begin(`<p>OpenAI.</p><form lang="de" style="display: inline-block">${INSIDE}</form><p>Musk</p>`);
  await expect.poll(marks).toBe(5);
  const inForm = [...page!.ledger.marks].find((mark) => parentOf(mark.nodes[0]!.parentElement!) === document.body)!;
  scrollTo(inForm);
  const [rect] = rectsOf(inForm);
  expect(page!.markAt(rect!.left + 1, rect!.top + 1)).toBeTruthy();
  expect([...page!.ledger.marks].map((mark) => aroundOf(mark, 100).language).toSorted()).toEqual([
    'de',
    'de',
    'de',
    'en',
    'en',
  ]);
  expect(groundFor(rect, document.body)).toBe(document.documentElement);
});

test('likewise where it comes later, is hidden for a while, and goes', async () => {
  begin('<p>OpenAI.</p>');
  await expect.poll(marks).toBe(1);
  const form = document.createElement('form');
  form.innerHTML = INSIDE;
  document.body.append(form, Object.assign(document.createElement('p'), { textContent: 'Musk' }));
  await expect.poll(marks).toBe(5);
  Element.prototype.remove.call(form);
  await expect.poll(marks).toBe(2);
  Element.prototype.setAttribute.call(form, 'hidden', '');
  document.body.append(form, Object.assign(document.createElement('p'), { textContent: 'Musk' }));
  await expect.poll(marks).toBe(3);
  Element.prototype.removeAttribute.call(form, 'hidden');
  await expect.poll(marks).toBe(6);
});
