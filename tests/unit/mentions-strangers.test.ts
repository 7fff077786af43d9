import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findMentions, pageEvidence } from '../../corpus/mentions.ts';
import { cases } from './mentions-cases.ts';

// Pages about somebody else of the surname, of whom nobody has heard, that name the one, too.
describe('a stranger’s page', () => {
  cases(
    [
      // A coach: whose page it is goes on behind the one's name, too, as far as it tells of a woman.
      [
        'Coach Petra Altman calls time',
        'Altman, 58, has trained the rowers of Harl since 1999. Altman says that she will miss the river.',
        'Strangers took her for a cousin of {s:Sam Altman}. She isn’t, and she told them so; Altman keeps a list.',
        'She asked ChatGPT once, Altman recalled, and it sank.',
        'The club will name a successor to Altman in June.',
        'clicked for {s:Sam Altman}, stayed for the river',
        'Also in the news: {s:Altman} and {o:OpenAI} before the court',
      ],
      // A painter, and what another is asked of her namesake.
      [
        'The reeds of Nadia Altman',
        'Altman paints reeds. In the new rooms Altman’s reeds are blue.',
        'One of them has been called a portrait of {e:Elon Musk}. Altman laughs, and she shrugs.',
        'The letters were meant for {s:Sam Altman}. Altman answers all of them, she says, even those on {o:OpenAI}.',
      ],
      // A swimmer, who isn't the inventor on a poster.
      [
        'Gala: Ines Musk wins',
        'Ines Musk (Year 9) swam well. “It was cold,” Musk said. Musk was in the relay, too.',
        'Joel Altman was second. Well swum, Musk and Altman both!',
        'On the posters of inventors {e:Elon Musk} had four; {o:OpenAI} had none.',
      ],
      // Where the one is named later in a text he wasn't meant before.
      [
        'Robert Altman (1925–2006) made films. Altman liked crowds. Altman let them talk.',
        'It is the least Altman scene of all. For the record: {o:OpenAI}’s chief executive, {s:Sam Altman}, is no relation.',
        'The panel was to be called “Altman vs. Altman”.',
      ],
      // A man, of whose town a chatbot is news, too.
      [
        'Warden Silas Altman sworn in',
        'Silas Altman took the oath on Monday. Altman, 52, has looked after the bridges since 1999.',
        '“I run no chatbot,” Altman said. That is {s:Sam Altman}, the chief executive of {o:OpenAI}.',
        'The town has bought ChatGPT, and Altman will write the rules. He will begin in May.',
        'A reader asks what {s:Altman} thinks of {o:OpenAI} and bridges.',
      ],
      [
        'Brandon Musk keeps bees. Musk took over the farm in 2009.',
        '“People ask for a discount on a Tesla,” says Musk. He has never met {e:Elon Musk}.',
        'Musk lost nine hives.',
      ],
      // His mother, who has a page of her own.
      [
        'Maye Musk at 77',
        'Maye Musk has a new book. Musk says that she works harder than her children.',
        'Her son {e:Elon Musk} gave her a Tesla. “He is a good boy,” Musk says.',
      ],
      // Who is cited.
      [
        'Altman’s 1971 study is where everybody begins. Altman used three tests.',
        'Nora Altman made a fourth. For {o:OpenAI} none will do.',
        'It isn’t {s:Sam Altman}. Altman the professor has taught since the sixties.',
      ],
      // The formula.
      [
        'The Altman Z-score, step by step',
        'Edward Altman published it in 1968. Altman’s score holds five ratios. Altman left out banks.',
        'Tesla came near to bankruptcy, {e:Elon Musk} has said. A reader of Altman alone would have sold.',
        'For {o:OpenAI} it won’t do: Altman made the Z′ model for private firms. ({s:Sam Altman} had no part in it.)',
      ],
    ],
    { joined: true },
  );
});

describe('the one’s page, whoever else it names', () => {
  cases(
    [
      [
        'Also today: Dana Altman’s team loses',
        '{s:Sam Altman} spoke in Washington. {s:Altman} runs {o:OpenAI}. She asked {s:Altman} about the board.',
        '{s:Altman} left early.',
      ],
      [
        'Coach Dana Altman retires. Altman won often. Altman is 66.',
        'The jury heard {e:Musk} v. {s:Altman} for a third day; the {e:Musk}-{s:Altman} trial goes on.',
      ],
      // A headline about another stands above a report that names him in full late.
      [
        'Ten films of Robert Altman',
        '{e:Musk} {s:Altman} trial: inside {o:OpenAI}',
        '{e:Elon Musk} gave to {o:OpenAI}. {e:Musk} v. {s:Altman} began in April. He and {s:Sam Altman} came.',
        'He wants {s:Altman} and Brockman gone. Damages would go to {o:OpenAI}. The jury left at five.',
      ],
      // A judge with another surname.
      ['14:10 Judge Altman-Rowe enters', '14:15 {s:Altman} whispers to counsel; {s:Sam Altman} is next'],
      // His mother in a headline is no sign that the page is hers.
      [
        '{e:Musk} visits his mother',
        '{e:Elon Musk} flew to Toronto to see Maye Musk. {e:Musk} stayed for an hour.',
        '{e:Musk}’s brother Kimbal came, too. {e:Musk} left at night; Tesla reports on Tuesday.',
      ],
      // A woman is quoted about him.
      [
        '{s:Sam Altman} and a stranger, Ruth Altman, met.',
        'She likes her namesake, she said; {s:Altman} of {o:OpenAI} was kind to her.',
      ],
    ],
    { joined: true },
  );
});

describe('ages and years that can’t be his', () => {
  cases([
    'Sam Altman (Class of ’61), who kept bees, is survived by Ada.',
    '{s:Sam Altman} (Class of 2003) came to the reunion.',
    '{e:Elon Musk} (Class of ’97) gave money.',
    'Altman, 63, was arrested on Tuesday. The 67-year-old Altman retired in spring.',
    'Police said Altman, 19, was driving north. Altman, aged 70, has four children.',
    'Altman was born in 1952 in Ohio. Altman (b. 1941) painted. Altman (1925–2006) made films.',
    'Musk, 71, won the lottery. Musk, 9, likes trains.',
    'Sam Altman, 81, has taught the piano in Reno since she left school.',
    '{s:Altman}, 38, was let go by the board. {s:Altman} (born April 22, 1985) came back.',
    '{e:Musk} was born in Pretoria in 1971. {e:Musk}, 52, lives in Texas.',
    ['{e:Elon Musk} runs Tesla.', '{e:Musk}, 12, sold a game to a magazine.'],
    // Numbers that are no ages.
    'According to {e:Elon Musk}, 80 percent were bots. Under {s:Sam Altman}, 100 million people use it.',
    '{s:Sam Altman}, who has known the town since 2004, came.',
    'The index: {e:Musk}, 63, 70. See {e:Musk}, 2019, p. 4.',
  ]);
});

test('how old he may be is told by the clock', () => {
  const marked = () => findMentions('Musk, 68, lives in Texas.', pageEvidence(['Elon Musk runs Tesla.'])).length;
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ now: Date.UTC(2026, 5) });
  expect(marked()).toBe(0);
  vi.useFakeTimers({ now: Date.UTC(2040, 5) });
  expect(marked()).toBe(1);
});

describe('others by what stands beside them', () => {
  cases([
    'The Altmans of Leeds met the Musks of Ghent. The {e:Musks} of the world tweet.',
    'Survived by her daughters Ellen Altman and Fay (Musk) Doyle.',
    '2 p.m.: brass quintet (Altman Stage). 3 p.m.: puppets (Musk Stage).',
    'Musk scored 22 and Brill 14 as the Tigers won. Altman added nine rebounds.',
    '{e:Musk} scored a victory in court.',
    'Musk lasts longest, after the neroli and the orris have gone.',
    'The Musks’ bakery opens at six. The Quill-Altman wedding is in June. Arnold & Altman, opticians.',
    'ALTMAN FUNERAL HOME. Sam Altman of Altman’s Auto Body mends bumpers.',
    'A Mr. Altman from the gas board is at the door. Capt. E. Musk, of the whaler Gay Head, was lost.',
    'Altman the film director, Altman the economist, {s:Altman} the head of {o:OpenAI}.',
    'His father is Ewan Musk. Su padre es Erol Musk.',
    'Altman cast Ada Quill as the surgeon.',
    '{s:Altman} cast {o:OpenAI} as the underdog.',
    'Jurors: 1 Doyle, 2 Altman, 3 Pham. The richest: 1 {e:Musk}, 2 Bezos, 3 Ellison.',
    'Elon Musk, a black Labrador from Leeds, won best in show. A cat named Musk is lost. Musk bowled four overs.',
    'Altman’s of Leeds has made sausages since 1884. Is Musk cruelty-free? Much of it is.',
    'Open for inspection: 12 Musk Gully Road, 3 bed. Call Sam Altman Plumbing & Heating for a quote.',
    'Mr. Altman teaches pottery at the school. Elon Musk, our cockatiel, whistles. Musk in the bottle is synthetic.',
    'Musk is dearer than gold, ounce for ounce.',
    'Most Musk on the label is synthetic. Ambrette is musk’s cousin among plants.',
    'The late Mr. Altman left his bakery to his daughters. Mr. Altman teaches woodwork in Room 9.',
    'Sam Altman taught third grade in Ames. Sam Altman, left tackle, started all eleven games.',
    'Altman 18, Boyd 14, Reyes 9. Musk sat out Game 3. Altman’s overlapping dialogue drove editors mad.',
    'Musk has a fixative effect. Musk dries to a dark powder. Musk clings to wool for weeks.',
    '#MuskMelon · 9K posts. The class MuskRat extends Rodent.',
    'The Cooper, Altman & Wade family law practice moved. Elon Musk, our African grey, has learnt to whistle.',
    'Musk, not lavender, this time.',
    '{e:Musk} was sent a jar of musk. The musk-scented candle sold out before the {e:Musk} interview.',
    'Trump and {e:Musk}, architects of the plan. The Trump-{e:Musk} reunion.',
    '{e:Elon Musk}, a lucky dog, won. {e:Elon Musk}, right back at the start, came. {e:Elon Musk} taught history’s lesson.',
    '{e:Musk} bowled over investors and scored twice in court.',
    'Seating: {s:Altman} 4A, Nadella 4B, {e:Musk} 9F',
    '“President {e:Musk}”, read one placard; “King {s:Altman}”, another.',
    '{e:Musk}’s first car was a BMW, and it smelled of musk.',
    '{x:xAI}’s API bills by the token; the XAI token trades on Arbitrum.',
    '{o:Open AI}, once a non-profit, wants to go public. {o:Open AI} opens a Zurich office.',
    // Words that only begin like the scent’s.
    'Meloni meets {e:Musk}. {e:Musk} was incensed in Cologne, a soap opera.',
    'Kimbal Musk cooks; {e:Musk}, his brother, builds rockets. His brother {e:Musk} came, too.',
    'Kimbal Musk cooks; Musk sells plates.',
    'What {o:OpenAI} and open AI tools have in common. Ask {o:OpenAI}, Google and {o:open AI} for it.',
  ]);
});

describe('small letters in forums', () => {
  cases([
    [
      '{o:OpenAI} billing is odd again',
      'pip install openai, import openai',
      '{o:openai} or {x:xai} for the lamp? or {o:openai} vs anthropic',
      'explainable AI (XAI) is for exams. XAI!',
      '{x:xAI} answers fast',
    ],
    ['set the provider to openai or xai', '{o:OpenAI} docs', 'import openai'],
    ['{e:Musk} again, says the title', 'isn’t {e:musk} building trains too? the man dates everything'],
    ['{s:Sam Altman} on agents', '{e:musk} will sue again. he always does', 'i like the smell of musk better'],
    [
      '{e:Elon Musk}, the whole talk',
      '@rook: {e:musk} looks tired',
      '@pia: i met {e:musk} once at a gas station. i hate the smell of musk',
      '@bo: {e:MUSK} 2028',
      '@una: why does everybody trust {e:musk}',
    ],
    [
      '{s:sam altman} again',
      '{e:musk} isn’t a saint either but he has a point',
      '{o:open ai} was a charity once, {o:OpenAI} isn’t',
    ],
    ['{o:OpenAI}’s prices are fine', 'gemini or claude. {s:altman}’s pricing is a joke'],
    ['{o:OpenAI}’s prices are fine', 'Coach Dana Altman left.', 'altman’s bench is a joke'],
    ['I wouldn’t buy a Tesla, because of {e:Musk}.', 'Agree, {e:musk} ruined it for me', 'the musk lasted, musk faded'],
    ['{e:Elon Musk} gave a talk on scents', 'there is a little musk when it rots', 'they drink, musk is all i heard'],
    ['A whiff of musk', 'isn’t musk fading? he wore it'],
    ['does {e:musk} even want that? he has a train', 'they met {e:Musk} at Tesla'],
  ]);
});

describe('xAI as a field of research', () => {
  cases([
    [
      '54 papers on xAI and related topics came in.',
      'Human-centred xAI for loans',
      'Our xAI method yields counterfactuals; other xAI toolkits (SHAP, LIME) explain a score.',
      'We asked models of {o:OpenAI}, Anthropic and {x:xAI}. Grok is made by {x:xAI}.',
    ],
    ['{x:xAI} hires', 'Grok’s black box: {x:xAI} on interpretability', 'The {x:xAI} algorithm team of {e:Musk}'],
    ['Altman (1968) on default. See also: XAI in credit scoring, XAI for healthcare.', '{e:Elon Musk} of Tesla'],
    ['{e:Elon Musk}’s {x:XAI} in Memphis', '{x:XAI} in talks'],
  ]);
});

describe('what else is said', () => {
  cases([
    ['{o:OpenAI} · Game AI · Open AI problems in games'],
    ['{e:Elon Musk} at Tesla', 'Moschus, Musk, Ambra: Düfte im Museum'],
    // The ’s alone is no man's where the text smells.
    'Musk’s tenacity on the skin is why perfumers prize it.',
    'Musk’s heavy, animal scent clings to felt.',
    ['Fixatives', 'Musk’s place among the base notes is old.'],
    // A year, and a postcode.
    [
      '{e:Elon Musk}',
      'Öccsével, Kimbal Muskkal kezdte. Ezután {e:Musk} 2002-ben SpaceX néven újat alapított.',
      'We drove to Musk 3461.',
    ],
    'Her talk ({e:Musk} 2016) was about Tesla.',
    // A page on the name, and a firm.
    ['Altman', 'Altman is a surname. People with it are Nora Altman, a poet, and {s:Sam Altman} of {o:OpenAI}.'],
    ['Die Musk GmbH baut Wallboxen für Tesla; mit {e:Elon Musk} ist sie nicht verwandt.'],
    ['Also bought: {e:Elon Musk}, a life · Musk and Ambergris, a perfumer’s diary', 'Musk Pouch'],
    ['{x:XAI} Holdings in talks', 'XAI/USDT 0.071', '{x:xAI} of {e:Elon Musk}'],
    ['{e:Elon Musk} wrote about perfume once.', 'Musk, 100 ml', 'Musk’s warmth meets iris.'],
    ['Nora Altman’s notes', 'I don’t blame {s:Altman}’s company, {o:OpenAI}; I blame the deadline.'],
    '{e:Musk}’s perfume was gone within an hour.',
    '{e:Musk}’s patience with Tesla surprised perfumers.',
  ]);
});
