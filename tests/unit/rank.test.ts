import { describe, expect, test } from 'vitest';
import type { Excerpt, Span } from '../../corpus/types.ts';
import { article, shelf } from './library-fixtures.ts';

/** How what was found is shown: as quote or background, with what before it, and which of it together. */

const QUILL = article(
  'An orchard opens',
  'Xavier Quill opened an orchard of quince trees near Lower Marlow in 1997.',
  '“The quinces are slower than the pears,” said Quill, who had planted 731 pear trees in the year before. “We wait for them gladly.”',
  'He sold it to a cousin. Marlow took that badly, as nobody had been asked.',
);

test('what the quoted words answer is shown as a quote, whole, though its attribution interrupts it', async () => {
  const library = await shelf(QUILL);
  const [best] = (await library.search('quinces slower than pears')).excerpts;
  expect(best).toMatchObject({ kind: 'quote', quote: { cue: 'said' } });
  expect(best!.quote!.speaker).toMatch(/Quill/);
  expect(best!.text).toMatch(/^The quinces .* “We wait for them gladly\.$/);
});

test('what interrupts a quote is told from it, and is neither set off nor a reason', async () => {
  const library = await shelf(QUILL);
  const [best] = (await library.search('quinces slower than pears')).excerpts;
  expect(best!.parts!.map(({ start, end }) => best!.text.slice(start, end))).toEqual([
    'The quinces are slower than the pears,',
    'We wait for them gladly.',
  ]);
  expect(best!.matches.map(({ start, end }) => best!.text.slice(start, end))).toEqual(['quinces', 'slower', 'pears']);
  const [whole] = (
    await shelf(article('A speech', 'Ada Fennimore said: “We will miss the ferry.”')).then((one) => one.search('ferry'))
  ).excerpts;
  expect(whole!.parts).toBeUndefined();
});

test('what the words around a quote answer is shown with them', async () => {
  const library = await shelf(
    article(
      'A speech',
      'In 1983, at the opening of the harbour, Ada Fennimore said: “We will all miss the old ferry very much.”',
    ),
  );
  const [around] = (await library.search('harbour opening 1983')).excerpts;
  expect(around).toMatchObject({ kind: 'background' });
  const [inside] = (await library.search('ferry')).excerpts;
  expect(inside).toMatchObject({ kind: 'quote', text: 'We will all miss the old ferry very much.' });
});

test('a passage that leans on the sentence before it brings that along', async () => {
  const library = await shelf(QUILL);
  const [best] = (await library.search('cousin')).excerpts;
  expect(best!.text).toContain('cousin');
  expect(best!.before).toBeDefined();
  expect(QUILL.text).toContain(best!.before);
});

/** What is set off in an excerpt, in its text and its occasion. */
function setOff({ text, matches, quote }: Excerpt): string[] {
  const words = (of: string, spans: readonly Span[]) => spans.map(({ start, end }) => of.slice(start, end));
  return [...words(text, matches), ...words(quote?.occasion ?? '', quote?.matches ?? [])];
}

describe('what is set off and what is named are the same', () => {
  test('words as they stand in what is shown', async () => {
    const library = await shelf(QUILL);
    const [best] = (await library.search('Quince orchard 1997')).excerpts;
    expect(best!.why.toSorted()).toEqual(['1997', 'orchard', 'quince']);
    expect(setOff(best!)).toEqual(['orchard', 'quince', '1997']);
  });

  test('however common the word is that a search found', async () => {
    const library = await shelf(
      ...Array.from({ length: 80 }, (_, n) =>
        article(`House ${n}`, `The harbour house, number ${n}, was sold to Ada.`),
      ),
    );
    const { excerpts } = await library.search('harbour');
    expect(setOff(excerpts[0]!)).toEqual(['harbour']);
    expect(excerpts[0]!.why).toEqual(['harbour']);
  });

  test('though it stands in any text, when it is searched for', async () => {
    const library = await shelf(article('A mill', 'The company was founded by the river, and grew.'));
    const found = async (query: string) => {
      const [best] = (await library.search(query)).excerpts;
      return [setOff(best!), best!.why.toSorted()];
    };
    expect(await found('company')).toEqual([['company'], ['company']]);
    expect(await found('companies')).toEqual([['company'], ['company']]);
    expect(await found('company river')).toEqual([
      ['company', 'river'],
      ['company', 'river'],
    ]);
  });

  test('with the word that was asked, where it is another', async () => {
    const library = await shelf(article('A bid', 'xAI made a takeover bid for the old greenhouse, and lost.'));
    const sentence = 'The acquisition of the greenhouse would suit xAI.';
    const [best] = (await library.card({ subject: 'xai', sentence })).excerpts;
    expect(setOff(best!)).toEqual(['takeover', 'bid', 'greenhouse']);
    expect(best!.why).toEqual(['greenhouse', 'takeover/bid (like “acquisition”)']);
  });

  test('or nothing is set off, and it is said which words of heading or title were found', async () => {
    const library = await shelf(
      article('Of quinces', 'They ripen late in the year here.', '# The frost', 'Nobody had counted on that at all.'),
    );
    const found = async (query: string) => {
      const [best] = (await library.search(query)).excerpts;
      return [setOff(best!), best!.whyIn, best!.why];
    };
    expect(await found('quinces')).toEqual([[], 'title', ['quinces']]);
    expect(await found('frosts')).toEqual([[], 'heading', ['frost']]);
    expect(await found('quinces year')).toEqual([['year'], undefined, ['year']]);
  });

  test('a quote’s own words and its occasion, not what stands around it', async () => {
    const library = await shelf(
      article(
        'A hearing',
        'Ada Fennimore, who keeps newts, told OpenAI at a hearing: “We miss the old ferry and its bell.”',
      ),
    );
    const sentence = 'At a hearing OpenAI asked for the bell of the ferry.';
    const asked = { subject: 'openai', sentence, paragraph: `${sentence} It would wake the newts.` };
    const [best] = (await library.card(asked)).excerpts;
    expect(best).toMatchObject({ kind: 'quote', quote: { speaker: 'Ada Fennimore', occasion: 'at a hearing' } });
    expect(best!.why.toSorted()).toEqual(['bell', 'ferry', 'hearing']);
    expect(setOff(best!).toSorted()).toEqual(best!.why.toSorted());
  });
});

describe('a passage that leads on to a list', () => {
  const LIST = article(
    'A plant',
    'xAI gave its reasons for closing the turbine plant near Lower Marlow on Friday:',
    '- The wind is weak there in summer, and in winter it is no better at all.\n- Nobody came to see the turbines, though a bus was sent for them twice.',
    '# After that',
    'On the following Friday the keeper of the plant left, and said where to:',
    '# The end',
    'Newts live in the pond by the road, which was dug out anew in the spring.',
  );

  test('brings its first point, which isn’t shown again', async () => {
    const library = await shelf(LIST);
    const { excerpts } = await library.card({
      subject: 'xai',
      sentence: 'xAI closed a turbine plant for want of wind.',
    });
    const [best, ...others] = excerpts.map(({ text }) => text);
    expect(best).toMatch(/^xAI gave its reasons .* on Friday:\s+The wind is weak there .* at all\.$/);
    expect(LIST.text).toContain(best);
    expect(others.join()).not.toContain('The wind is weak');
  });

  test('stands alone where no list follows', async () => {
    const { excerpts } = await (await shelf(LIST)).search('keeper');
    expect(excerpts.map(({ text }) => text)).toEqual([
      'On the following Friday the keeper of the plant left, and said where to:',
    ]);
  });
});

test('for a page the best quote that bears on it is set as one, whatever else is asked', async () => {
  const library = await shelf(
    article(
      'A speech',
      'In 1983, when the lighthouse, the windmill and the railway were opened, Ada Fennimore of xAI said: “We will all miss the old ferry.”',
      'In 1985 the lighthouse and the windmill of xAI were sold, and Bo Quill said: “It had to come.”',
    ),
  );
  const asked = (text: string) => ({ title: '', sentences: [{ text, subjects: ['xai'] }] });
  const ALL = 'xAI had a lighthouse, a windmill and a railway in 1983';
  const { excerpts } = await library.page(asked(`${ALL}, and a ferry.`));
  expect(excerpts.map(({ kind }) => kind)).toEqual(['quote', 'background']);
  expect(excerpts[0]).toMatchObject({ text: 'We will all miss the old ferry.', why: ['ferry'] });
  // None of them bears on the page.
  expect((await library.page(asked(`${ALL}.`))).excerpts.map(({ kind }) => kind)).toEqual(['background', 'background']);
});

test('a quote may come first by a name, a number or two words, not by one word or everyday ones', async () => {
  const held = article(
    'A ferry',
    '“The chaotic ferry went to Leeds with happy newts,” said Ada Quill of xAI and of the bell.',
  );
  const library = await shelf(held, article('A bell', 'xAI rang a bell in the harbour when the boat had left.'));
  const leads = async (sentence: string) => {
    const { excerpts } = await library.card({ subject: 'xai', sentence });
    return excerpts.find(({ kind }) => kind === 'quote')?.quote?.leads;
  };
  expect(await leads('It was a chaotic ferry that xAI ran.')).toBe(true);
  expect(await leads('There is a boat of xAI in Leeds.')).toBe(true);
  expect(await leads('What xAI did was chaotic.')).toBeUndefined();
  expect(await leads('It was a happy and chaotic year for xAI.')).toBeUndefined();
});

test('words that merely go with those of the sentence needn’t be seen around a quote', async () => {
  const library = await shelf(
    article(
      'A ferry',
      'In a pointed response to the acquisition, Ada Quill of xAI said: “The newts went to Leeds by boat.”',
    ),
    article('A bell', 'xAI rang a bell in the harbour.'),
  );
  const { excerpts } = await library.card({
    subject: 'xai',
    sentence: 'xAI replied to the bid with an offer in Leeds.',
  });
  expect(excerpts[0]).toMatchObject({ kind: 'quote', text: 'The newts went to Leeds by boat.' });
});

test('a quote may come first by its occasion', async () => {
  const held = article('A ferry', 'xAI ran a ferry. “The newts went down,” Ada Quill of xAI told Marlow Radio in May.');
  const library = await shelf(held, article('A bell', 'xAI rang a bell in the harbour of Marlow.'));
  const { excerpts } = await library.card({ subject: 'xai', sentence: 'xAI spoke on Marlow Radio of it.' });
  expect(excerpts.find(({ kind }) => kind === 'quote')!.quote).toMatchObject({
    occasion: 'to Marlow Radio',
    leads: true,
  });
});

test('a quote doesn’t come first that answers far less than something else does', async () => {
  const library = await shelf(
    article('A ferry', '“The chaotic ferry went down,” said Ada Quill of xAI.'),
    article('A lighthouse', 'xAI sold a lighthouse, a windmill, a greenhouse and a railway to a ferry in Marlow.'),
  );
  const leads = async (sentence: string) => {
    const { excerpts } = await library.card({ subject: 'xai', sentence });
    return excerpts.find(({ kind }) => kind === 'quote')!.quote!.leads;
  };
  expect(await leads('It was a chaotic ferry that xAI ran.')).toBe(true);
  expect(
    await leads('xAI had a lighthouse, a windmill, a greenhouse and a railway in Marlow, and a chaotic ferry.'),
  ).toBeUndefined();
});

test('what is shown before another isn’t shown again', async () => {
  const library = await shelf(
    article(
      'A pond',
      'A pond with newts and a small boat was dug by the neighbours of xAI in Marlow.',
      'It was full of newts, quinces, eels and lanterns, so that xAI had a fence built.',
    ),
  );
  const texts = (excerpts: readonly Excerpt[]) =>
    excerpts.map(({ before, text }) => [before?.slice(0, 6), text.slice(0, 6)]);
  const { excerpts } = await library.card({
    subject: 'xai',
    sentence: 'xAI has newts, quinces, eels, lanterns and a fence.',
  });
  expect(texts(excerpts)).toEqual([['A pond', 'It was']]);
});

test('what is only associated with the sentence comes behind what holds a word of it', async () => {
  const library = await shelf(
    article('A bid', 'xAI made a bid, a proposal and an offer, and its purchase and its purchasers grew.'),
    article(
      'Newts',
      'Many people walk along the river in the evening, and some of xAI saw that newts came by, where the grass is high, and then walked on again.',
    ),
  );
  const { excerpts } = await library.card({ subject: 'xai', sentence: 'xAI acquired newts in a takeover.' });
  expect(excerpts[0]!.why).toEqual(['newts']);
});

test('what holds one word of the sentence comes behind what is associated with far more of it', async () => {
  const library = await shelf(
    article(
      'Mills',
      'xAI made a bid, a proposal and an offer, dismissed staff, and its legal challenges and its competitors grew with its profit.',
    ),
    article(
      'Newts',
      'Many people walk along the river in the evening, and some of xAI saw that newts came by, where the grass is high, and then walked on again.',
    ),
  );
  const { excerpts } = await library.card({
    subject: 'xai',
    sentence: 'xAI acquired a firm in a takeover, fired workers, sued rivals, earned revenue and saw newts.',
  });
  expect(excerpts.map(({ source }) => source.provenance.title)).toEqual(['Mills', 'Newts']);
});
