import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../corpus/html/blocks.ts';

describe('what is very long doesn’t take long', () => {
  // Quadratic work over so much would run into the test’s time limit.
  const piecesIn = (html: string) => piecesOf(parseHTML(`<html><body>${html}</body></html>`).document.body);

  test('lines that are only broken', () => {
    const [piece, ...others] = piecesIn(`<p>${'A line of a very long poem.<br>'.repeat(20_000)}</p>`);
    expect(piece?.text.split('\n').length).toBe(20_000);
    expect(others).toEqual([]);
  });

  test('spaces that are kept', () => {
    const text = `a${' '.repeat(200_000)}b`;
    expect(piecesIn(`<pre>${text}  \nc</pre>`)).toMatchObject([{ kind: 'paragraph', text: `${text}\nc` }]);
  });
});
