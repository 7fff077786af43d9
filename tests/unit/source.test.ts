import { expect, it } from 'vitest';
import { parseText } from '../../corpus/article.ts';
import { contentKey, sha256, toSource } from '../../corpus/source.ts';

const story = 'Ada Quill went to Leeds.\n“It rains too much,” she said. Elon Musk was not there.\n';

it('lets others have their turn within each long step, in proportion to the text', async () => {
  const pauses = async (times: number) => {
    let count = 0;
    await toSource(parseText(`Rain\n${story.repeat(times)}`), { origin: 'added', pause: async () => void count++ });
    return count;
  };
  expect(await pauses(2_000)).toBeGreaterThan(1.8 * (await pauses(1_000)));
});

it('reads the same with pauses', async () => {
  const article = parseText(`Rain\n${story.repeat(50)}`);
  const options = { origin: 'added', id: 'rain' } as const;
  const paused = await toSource(article, { ...options, pause: () => new Promise((resolve) => setTimeout(resolve)) });
  expect(paused).toEqual(await toSource(article, options));
  expect(paused.quotes).toBe(50);
});

it('tells long texts by their words as it does short ones, wherever they are divided', async () => {
  const long = 'Ὁ Σίσυφος\n\n e\u0301te\u0301 ﬁve 𝔸da ΣΑΣ \u0301 quays. '.repeat(9_000);
  const words = long
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)!;
  expect(await contentKey(long)).toBe(await sha256(words.join(' ')));
  expect(await contentKey(long)).toBe(await contentKey(long.replaceAll(' ', '\n \t').toUpperCase()));
  const source = await toSource(parseText(`Rain\n${long}`), { origin: 'added' });
  expect(source.words).toBe(source.text.split(/\s+/).length);
});

it('counts the words of a script without spaces', async () => {
  const { words } = await toSource(parseText('A note\n\n買収の提案を拒否した。\n\n次の日、猫は海を見た。'), {
    origin: 'added',
  });
  expect(words).toBeGreaterThan(10);
  expect(words).toBeLessThan(20);
});
