import { afterEach, expect, test } from 'vitest';
import { Ledger } from '../../entrypoints/content/ledger.ts';
import { inOrder, rangeOf } from '../../entrypoints/content/place.ts';
import { Walk } from '../../entrypoints/content/walk.ts';

afterEach(() => document.body.replaceChildren());

/** Marks a body, and gives what is marked as `subject: text`, in order. */
function marksIn(html: string): string[] {
  document.body.innerHTML = html;
  const ledger = new Ledger(
    () => undefined,
    () => undefined,
  );
  for (const _ of new Walk(ledger, () => undefined).scan([document.body]));
  return inOrder(ledger.marks).map((mark) => `${mark.subject}: ${rangeOf(mark)?.toString() ?? ''}`);
}

test('names are joined over inline elements, and not over blocks', () => {
  expect(marksIn('<p><span>Open</span><span>AI</span> and El<wbr>on <b>Mu</b>sk</p>')).toEqual([
    'openai: OpenAI',
    'elon-musk: Elon Musk',
  ]);
  expect(marksIn('<ul><li>Open</li><li>AI</li></ul>')).toEqual([]);
});

test('what flows as a block is one, whatever its element is', () => {
  expect(marksIn('<div><span style="display:block">Open</span><span style="display:block">AI</span></div>')).toEqual(
    [],
  );
  expect(marksIn('<p>Elon Musk. <span style="float:left">M</span>usk again.</p>')).toEqual([
    'elon-musk: Elon Musk',
    'elon-musk: Musk',
  ]);
});

test('links side by side are two names, and the number of a footnote is none of the name', () => {
  expect(marksIn('<p><a href="#">Sam Altman</a><a href="#">Elon Musk</a><sup>1</sup></p>')).toEqual([
    'sam-altman: Sam Altman',
    'elon-musk: Elon Musk',
  ]);
});

test('code, fields and scripts are left out', () => {
  expect(
    marksIn(
      '<code>OpenAI</code><textarea>Elon Musk</textarea><select><option>Elon Musk</option></select>' +
        '<p contenteditable>Elon Musk</p><script type="text/plain">Elon Musk</script><p hidden>Elon Musk</p>',
    ),
  ).toEqual([]);
});

test('a text of one node that is very long is marked to its end', () => {
  const text = 'Elon Musk. '.concat('Nothing is said here. '.repeat(10_000), 'Sam Altman.');
  expect(marksIn(`<pre>${text}</pre>`)).toEqual(['elon-musk: Elon Musk', 'sam-altman: Sam Altman']);
});

test('many names in one run are each marked once', () => {
  expect(marksIn(`<p>${'Elon Musk spoke. '.repeat(2_000)}</p>`)).toHaveLength(2_000);
});
