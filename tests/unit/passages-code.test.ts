import { expect, test } from 'vitest';
import { isCode } from '../../corpus/passages/code.ts';
import { article, shelf } from './library-fixtures.ts';

test.each([
  ['a program', 'const pens = await fetch(PENS);\nfor (const pen of pens) {\n  sell(pen);\n}'],
  ['parameters', ':param prompt: What to ask.\n:type prompt: str\npayload = {"model": "quill-3", "n": 1}'],
  ['settings', 'name = "quill"\nport = 8080\nhosts = ["lamp"]'],
  [
    'a hosts file',
    '# Marlow 10.1.2.3 marlow.com 10.1.2.3 api.marlow.com 10.1.2.3 pens.marlow.com 10.1.2.3 cdn.marlow.net',
  ],
  [
    'a list of addresses',
    'https://marlow.example/pens/1\nhttps://marlow.example/pens/2\nhttps://marlow.example/pens/3',
  ],
])('knows %s', (_, text) => expect(isCode(text)).toBe(true));

test.each([
  ['prose', 'Ada Quill sold marlow.com, quill.com and lamps.org to Bo Hale for $30 (about €28); nobody knew why.'],
  ['steps', 'Marlow 現金流 -> 支撐資本支出 -> (建立火箭) -> 賭下一個十年市場'],
  [
    'prose on a program',
    'She typed print("lamp") and waited. It said x = 3, which nobody at Marlow in Lower Leeds had expected of it.',
  ],
  [
    'who is quoted',
    'author=adaquill link=topic=2446.msg12214#msg12214 date=1479074703 wrote: It lights no lamp at all.',
  ],
  ['a sum', 'At Marlow 2 + 2 = 5, and 3 + 3 = 7, as Ada Quill likes to say when the lamps of the town hall go out.'],
  [
    'sources',
    'Ada Quill, “On lamps”, Leeds 2014, https://marlow.example/lamps; Bo Hale, “On pens and their makers”, Leeds 2015.',
  ],
])('takes %s for what it is', (_, text) => expect(isCode(text)).toBe(false));

test('isn’t found', async () => {
  const library = await shelf(
    article('Pens', 'api = OpenAI(\n  key="pens",\n  base_url="lamps",\n)\nprint(api.pens())', 'OpenAI sells pens.'),
  );
  expect((await library.search('pens')).excerpts.map(({ text }) => text)).toEqual(['OpenAI sells pens.']);
});
