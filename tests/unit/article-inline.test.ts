import { expect, it } from 'vitest';
import { parseMarkdown } from '../../corpus/article.ts';

/** The words of Markdown. */

it.each([
  ['AT&amp;T said, &ldquo;We go,&rdquo; &#8220;now&#x201D; &#147;here&#148;.', 'AT&T said, “We go,” “now” “here”.'],
  ['Ren&eacute;e &Ccaron;apek&#039;s one&nbsp;mu&shy;seum &lt;b&gt;', "Renée Čapek's one\u00A0museum <b>"],
  ['R&D; &nope; &#0; `&amp;` \\&amp; &amp;lt;', 'R&D; &nope; &#0; &amp; &amp; &lt;'],
  ['It was ~~fired~~ kept, ~~again~~. H~2~O', 'It was kept. H2O'],
  ['It was <del>fired</del> kept <s>again</s>.', 'It was kept.'],
  ['Ada Quill<sup>1</sup> saw 5 km<sup>2</sup> on the 1<sup>st</sup>.', 'Ada Quill saw 5 km2 on the 1st.'],
  ['She left.<br>Ben came.<br/>\nAll stayed.', 'She left.\nBen came.\nAll stayed.'],
  ['She left[^1] and came[^b].\n\n[^1]: As told.\n\n[^b]: https://post.example/a', 'She left and came.\n\nAs told.'],
  ['A pattern arr[^0-9] and [^x](https://post.example/a)', 'A pattern arr[^0-9] and ^x'],
])('reads as it is shown: %s', (raw, text) => {
  expect(parseMarkdown(`# T\n\n${raw}\n`).text).toBe(text);
});

it('is done with very many tags that nothing closes', () => {
  // Looked for from each of them, this would take minutes.
  expect(parseMarkdown(`# T\n\n${'a<s> '.repeat(50_000)}b\n`).text).toMatch(/^a a a .* a b$/);
});
