import { describe, expect, test } from 'vitest';
import type { Article, SearchAnswer } from '../../corpus/types.ts';
import { article, shelf } from './library-fixtures.ts';

const answered = async (query: string, ...articles: Article[]): Promise<SearchAnswer> =>
  (await shelf(...articles)).search(query);

/** What a search puts first. */
const found = async (query: string, ...articles: Article[]): Promise<string[]> =>
  (await answered(query, ...articles)).excerpts.map(({ text }) => text);

const note = (text: string, title = 'A note') => article(title, text);

describe('what comes first', () => {
  const DISMISSED =
    'After eleven years at the mill on the river Esker, where barley, oats and rye were ground for three counties, baked by the miller’s two aunts, carried along the towpath by donkeys and sold at the harbour as far as Lower Marlow, Quill was dismissed by its owner, as Ada Fenimore wrote.';
  const OFTEN = 'Ada Quill is Ada Quill: nobody paints like Quill, and Ada knows that Quill does.';

  test('a passage with all the words, before one that says some of them often', async () => {
    const other = article('Notes', 'Bo Quill, the brother of Ada, paints too, and Ada Quill sells what Quill paints.');
    expect((await found('Ada Quill dismissed', note(OFTEN), other, note(DISMISSED)))[0]).toBe(DISMISSED);
  });

  test('of passages that lack a word, one with the rarer ones', async () => {
    const names = Array.from({ length: 12 }, (_, n) => note(`${OFTEN} She wrote ${n + 20} letters.`, `Letter ${n}`));
    const [first] = await found(
      'Ada Quill dismissed leeks',
      ...names,
      note('On a Friday in May the painter Quill was dismissed.'),
    );
    expect(first).toContain('dismissed');
  });

  test('words near each other, before the same far apart', async () => {
    const far = 'Newts came when the children of the village had run down with nets to the pond.';
    const near =
      'Along the road to the mill, where nobody had gone for years, as the owner kept two dogs, there were newts in the old pond.';
    expect(await found('newts pond', note(far), note(near))).toEqual([near, far]);
  });

  test('a word in the sentence before, which is shown, too', async () => {
    const two = article(
      'A mill',
      'Fenimore Quill ran the mill on the river for eleven years in all.',
      'He regretted it in public on a Monday morning, as the owner had asked.',
    );
    const [first] = await found(
      'Fenimore regretted',
      note('The owner regretted that nobody came to the river that day.'),
      two,
    );
    expect(first).toMatch(/^He regretted it/);
  });

  test('a word in the title, before none', async () => {
    const [first] = await found(
      'herons price',
      note('The price of leeks has gone up twice since the market opened in May.'),
      article(
        'Herons of the pond',
        'They were counted twice in the spring.',
        'The price of a day there is low, as nobody comes.',
      ),
    );
    expect(first).toContain('a day there');
  });

  test('a surname, where a subject’s full name was typed', async () => {
    const others =
      'Loopt was bought by the neighbour of Sam Quill, whose aunt knows a painter that is called Bo Altman.';
    const [first] = await found(
      'Sam Altman Loopt',
      note(others),
      article(
        'A firm',
        'In 2005 Altman founded Loopt, which told people where others were. OpenAI came ten years later.',
      ),
    );
    expect(first).toContain('founded Loopt');
  });

  test('also where many others say some of the words often', async () => {
    const pairs = ['Newts, herons', 'Herons, ditches', 'Ditches, newts'];
    const often = pairs.flatMap((two) =>
      Array.from({ length: 20 }, (_, n) => note(`${two}, ${two}, ${two}: ${n + 10} of them.`, `${two} ${n}`)),
    );
    const all =
      'In the ditch that leads from the mill to the harbour, past the old church, the market, the bakery, the inn, the school, the smithy, eleven orchards with apples, pears, plums, quinces and medlars, two bridges and the house of a painter who sold his pictures of boats, ropes, sails, masts and nets to sailors from Leeds, newts were seen by the keeper, who counts them in May, and so were the herons.';
    expect((await found('newts herons ditch', ...often, note(all)))[0]).toBe(all);
  });

  test('a word itself, before one that only shares its root', async () => {
    const grave = 'Nobody had dug the grave of the painter, which lay by the wall of the old church on the hill.';
    expect(await found('grave', note('Gravity, gravity: nothing but gravity.'), note(grave))).toEqual([
      grave,
      'Gravity, gravity: nothing but gravity.',
    ]);
  });
});

test('all the words far apart come before other forms of them side by side', async () => {
  const apart =
    'The grave of the painter, which nobody had visited since the mill was closed, lay behind two oaks and a wall that the owner had built below the hill.';
  const relatives = 'Gravity, the wall and the hill were what the painter of Lower Marlow spoke about every evening.';
  expect((await found('grave wall hill', note(relatives), note(apart)))[0]).toBe(apart);
});

describe('a minus', () => {
  const NEWTS = note('There are newts in the pond.', 'Newts');
  const BOTH = note('There are newts and herons in the pond.', 'Both');

  test('leaves out what follows it, in any of its forms', async () => {
    expect(await found('newts -heron', NEWTS, BOTH)).toEqual(['There are newts in the pond.']);
    expect(await found('-heron newts', NEWTS, BOTH)).toEqual(['There are newts in the pond.']);
  });

  test('leaves out a source that the title says is about it', async () => {
    expect(await found('newts -herons', note('There are newts in the pond.', 'Herons and their pond'))).toEqual([]);
  });

  test('leaves out words that stand together', async () => {
    const near = note('There are newts, herons and leeks.', 'Near');
    expect(await found('newts -"newts and herons"', BOTH, near)).toEqual(['There are newts, herons and leeks.']);
  });

  test('is only a hyphen or a dash elsewhere', async () => {
    expect(await found('well-known newts', note('The well-known newts left.'))).toHaveLength(1);
    expect(await found('newts - herons', BOTH)).toHaveLength(1);
    expect(await found('newts -', NEWTS)).toHaveLength(1);
    expect(await found('newts –herons of the pond– left', BOTH)).toHaveLength(1);
    expect(await found('newts −herons', BOTH)).toHaveLength(1);
    expect(await found('newts -40 degrees', note('Newts bear 40 degrees.'))).toHaveLength(1);
  });

  test('asks for nothing alone', async () => {
    expect(await answered('-herons', NEWTS)).toMatchObject({ excerpts: [], nothing: 'left-out' });
    expect(await answered('the', NEWTS)).toMatchObject({ excerpts: [], nothing: 'everyday' });
  });

  test('finds those without it however many have it', async () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      note(`The newts and herons of pond ${n + 10} were counted.`, `Pond ${n}`),
    );
    const [first] = await found('newts -herons', ...many, note('Some newts live in ditches, which nobody counts.'));
    expect(first).toContain('ditches');
  });
});

describe('words in quotation marks', () => {
  const NEAR = note('The mill of the owner stands still.', 'One');
  const APART = note('The owner stands by his mill, and the mill stands still.', 'Two');

  test.each(['"mill of the owner"', '“mill of the owner”', '„mill of the Owner“ stands', '«Mill of the owner»'])(
    'must stand so: %s',
    async (query) => expect(await found(query, APART, NEAR)).toEqual(['The mill of the owner stands still.']),
  );

  test('are looked for as they are, without other forms', async () => {
    expect(await found('"own mill"', note('He owned mills.'))).toEqual([]);
    expect(await found('"old ferry’s keeper"', note("The old ferry's keeper left."))).toHaveLength(1);
  });

  test('are found among many passages that only hold the words', async () => {
    const paragraphs = Array.from({ length: 70 }, (_, n) => `The owner of mill ${n + 10} is the owner of the mill.`);
    const book = article(
      'A book',
      ...paragraphs,
      'In the evening the mill of the owner stands still by the river, as it did before.',
    );
    expect(await found('"the mill of the owner"', book)).toHaveLength(1);
  });

  /** So many passages with these two words, and no more than that. */
  const pages = (count: number) =>
    Array.from({ length: count / 50 }, (_, page) =>
      article(
        `Page ${page}`,
        ...Array.from({ length: 50 }, (_, n) => `The owner of mill ${page * 50 + n + 10} is the owner of a mill.`),
      ),
    );
  const LONG =
    'In the evening, when the nets are dry and the boats have come back from the harbour with cod, eels and two crates of crabs, the mill of the owner stands still.';

  test('are found among hundreds of passages that only hold the words', async () => {
    const answer = await answered('"the mill of the owner"', ...pages(500), note(LONG));
    expect(answer.excerpts).toHaveLength(1);
    expect(answer.partial).toBeUndefined();
    expect((await answered('"the mill the owner"', ...pages(500))).partial).toBeUndefined();
  });

  test('among thousands not all passages are read, and that is told', async () => {
    expect(await answered('"the mill of the owner"', ...pages(2_100), note(LONG))).toMatchObject({
      excerpts: [],
      partial: true,
    });
  });

  test('are words like others until they are closed', async () => {
    expect(await found('"mill of the own', NEAR)).toHaveLength(1);
  });
});

describe('in scripts without spaces', () => {
  test('a word is found where it stands, not where its letters do', async () => {
    const mask = '花粉の季節にはマスクを着ける人が多い。';
    const hamas = 'ハマスは停戦の提案についてスイスで話した。';
    expect(await found('マスク', note(hamas), note(mask))).toEqual([mask]);
    expect(await found('スク', note(mask))).toEqual([]);
    expect(await found('马斯克', note('哈马斯在开罗提出了停火的条件。'), note('马斯克买下了一座磨坊。'))).toEqual([
      '马斯克买下了一座磨坊。',
    ]);
  });

  test('words that were typed without a space may stand apart', async () => {
    expect(await found('马斯克薪酬方案', note('股东讨论了方案，马斯克的薪酬很高。'))).toHaveLength(1);
    expect(await found('マスク氏の買収', note('買収の話はマスクの提案だった。'))).toHaveLength(1);
  });

  test('a Latin name is found between them', async () => {
    const said = '昨日OpenAIの提案を聞いた。';
    expect(await found('OpenAI', note(said))).toEqual([said]);
    expect(await found('OpenAIの提案', note('提案はOpenAIから来た。'))).toHaveLength(1);
  });

  test('they can be left out and quoted', async () => {
    const both = note('磨坊主人讨论了价格。');
    expect(await found('磨坊 -价格', both, note('磨坊关门了。'))).toEqual(['磨坊关门了。']);
    expect(await found('"磨坊主人"', both, note('主人去了磨坊。'))).toEqual(['磨坊主人讨论了价格。']);
  });
});
