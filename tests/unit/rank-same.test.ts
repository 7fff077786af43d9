import { expect, test } from 'vitest';
import type { Excerpt } from '../../corpus/types.ts';
import { article, shelf } from './library-fixtures.ts';

/** What is shown of a page that is itself on the shelf. */

const SENTENCE = 'xAI planted “quinces” near Lower Marlow, and sold the orchard to Fennimore.';
const PAGE = article('An orchard', SENTENCE, 'Fennimore praised xAI for its quinces.', 'A meadow of xAI was mown.');
const NOTE = article('A note', 'The quinces of xAI are slow.');

const told = (excerpts: readonly Excerpt[]) => excerpts.map(({ text, why }) => [text, ...why]);

test('the sentence that the reader has before them comes last, and is told as the same', async () => {
  const library = await shelf(PAGE, NOTE);
  const printed = SENTENCE.replace('“quinces”', '"quinces"');
  const card = await library.card({ subject: 'xai', sentence: printed, paragraph: printed });
  expect(card.general).toBe(false);
  const [first] = told(card.excerpts);
  expect(first).toEqual(['Fennimore praised xAI for its quinces.', 'Fennimore', 'quinces']);
  expect(told(card.excerpts).at(-1)).toEqual([SENTENCE, 'the same sentence']);
  expect(card.excerpts.at(-1)!.matches).toEqual([]);
  const page = await library.page({ title: 'An orchard', sentences: [{ text: printed, subjects: ['xai'] }] });
  expect(told(page.excerpts)[0]).toEqual(first);
  expect(told(page.excerpts).at(-1)).toEqual([SENTENCE, 'the same sentence']);
});

test('it is shown alone where nothing else bears on it', async () => {
  const library = await shelf(article('An orchard', SENTENCE, 'A meadow of xAI was mown.'));
  const { excerpts, general } = await library.card({ subject: 'xai', sentence: SENTENCE, paragraph: SENTENCE });
  expect(general).toBe(false);
  expect(told(excerpts)).toEqual([[SENTENCE, 'the same sentence']]);
});

test('as background it comes last, too', async () => {
  const library = await shelf(article('A meadow', 'xAI was there.', 'A meadow of xAI was mown.'));
  const { excerpts, general } = await library.card({ subject: 'xai', sentence: 'xAI was there.' });
  expect(general).toBe(true);
  expect(told(excerpts).map(([text]) => text)).toEqual(['A meadow of xAI was mown.', 'xAI was there.']);
});

test('a name in another script is a word of it', async () => {
  const sentence = 'Илон Маск посадил яблони у мельницы.';
  const library = await shelf(article('Мельница', sentence, 'Илон Маск продал яблони.'));
  const { excerpts } = await library.card({ subject: 'elon-musk', sentence, paragraph: sentence });
  expect(told(excerpts).map(([text]) => text)).toEqual(['Илон Маск продал яблони.', sentence]);
});

test('somebody’s words are shown with who said them, though they stand alone on the page', async () => {
  const words = 'Quinces of xAI are slower than pears.';
  const library = await shelf(
    article('A letter', `“${words.slice(0, -1)},” said Ada Fennimore of Lower Marlow.`),
    NOTE,
  );
  const { excerpts } = await library.card({ subject: 'xai', sentence: words, paragraph: words });
  expect(excerpts[0]!.quote?.speaker).toBe('Ada Fennimore');
});
