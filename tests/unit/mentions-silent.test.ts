import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

/** Makes a page of what would be a caption alone. */
const HARBOUR =
  'The harbour of the town was dredged again this spring, and the ferry to the island runs every hour until dusk. ' +
  'Rain fell for most of the week; the market was moved under the arches, and the bakers sold out by ten. ' +
  'The library lends skates now, and the old mill is to have a roof of slate before the winter comes. ' +
  'In the school hall a choir practises on Tuesdays; who wants to sing is welcome, whatever the voice may be.';
const MINUTES = `The agenda was read and there was a quorum. ${HARBOUR}`;

describe('a page that says nothing of either', () => {
  cases([
    // A post, a headline or a caption needs no introduction.
    '{s:Altman} spoke last.',
    ['{s:Altman} returns', 'A headline alone'],
    // On a page who is meant would be introduced, unless its readers know him otherwise.
    [HARBOUR, 'Altman spoke last.'],
    [HARBOUR, 'In the end Mr. Altman paid for the roof.'],
    [HARBOUR, '{s:Altman} spoke last.', 'The chatbot wrote a poem.'],
    [HARBOUR, '{s:Altman} spoke last.', 'Anthropic'],
    [HARBOUR, '{s:Altman} a vorbit.', 'Ce este inteligența artificială?'],
    [HARBOUR, '{s:Altman} sprak.', 'Een AI-bedrijf'],
    [HARBOUR, '{s:Altman} mluvil.', 'Co je umělá inteligence'],
    [HARBOUR, '{s:Altman} mówił.', 'Rozmowa ze sztuczną inteligencją'],
    [HARBOUR, '{s:Altman} runāja.', 'Mākslīgā intelekta nākotne'],
    [HARBOUR, '{s:Altman} a parlé.', 'Ce que change l’IA'],
    [HARBOUR, 'Altman spoke last.', 'Share on Twitter'],
    [HARBOUR, '{s:Altman} spoke last.', '{o:OpenAI}'],
    // One may stand apart from that; several hardly.
    [HARBOUR, 'Altman brought tulips.', 'In May Altman will drive.', 'News, Sport, Machine learning'],
    [HARBOUR, '{s:Altman} brought a chatbot.', 'In May {s:Altman} will drive.', 'News, Sport, Machine learning'],
    // Musks are few.
    [HARBOUR, '{e:Musk} spoke last.'],
    [HARBOUR, 'Musk', 'Fudge'],
    [HARBOUR, '{e:Musk}', 'Tesla'],
    // Nor in a form that may be another word’s.
    [HARBOUR, 'He put it in front of the Musks.', 'Muskova Katerina'],
    ['He flew with the {e:Musks}.'],
    [MINUTES, 'Musk spoke last.', 'Tweet'],
    [MINUTES, '{e:Musk} spoke last.', 'Trump'],
    ['The agenda', '{e:Musk} spoke last.'],
  ]);
});

describe('minutes, rolls and lists', () => {
  cases([
    'Musk’s pork sausages, six for £4.20.',
    ['{s:Sam Altman} left.', 'Altman’s rye loaf, two for £3.20, sold out.'],
    ['{e:Elon Musk} bid.', '{e:Musk}’s last offer, $54.20 a share, was taken.'],
    'Branky: 7. Altman (Dvořák), 21. Beneš, 44. Altman (Holub). Diváků 380.',
    'The speakers: Quill (Leeds), {e:Musk} (Tesla), Reed (York).',
    'Cabinet de avocat Altman Ioana, str. Morii nr. 3',
    'Present: Bell, Altman, Ng. Ayes: Musk and Bell.',
    'GOALS: Petrov (2), Altman, Ruiz. SAVES: Lindqvist 9.',
    'Substitutes: Bell, Musk, Ng. Yellow cards: Altman. 2B: Musk, Reed.',
    'Bowling: Musk 3-17, Patel 2-44',
    'Anna Keller, née Musk, taught piano. Ida Reed, geb. Altman, sang.',
    'Ellis, Altman & Reyes LLP won. Altman, Bell & Reed PLLC lost. Musk & Daughters: upholstery',
    'Sam Altman, the plumber, has served Leeds for years.',
    '{s:Altman}, {e:Musk} & Co. fell out; {e:Musk} and Trump, Inc.',
    'Goals: a rocket on Mars. {e:Musk} wants to be there.',
    'In re Musk, Debtor. In re Altman, a minor. In the Matter of Musk, Deceased, No. 12.',
    // A forum that says nothing of him, at length.
    [
      'It crashed in some games (Duck Hunt, Musk, Follarium and others).',
      'The cartridge has a slot, and the loader reads it at once. '.repeat(50),
    ],
    ['{e:Musk} should rest.', 'A post of some words.'],
    [
      'Not everybody has the money of {e:Musk}. {e:Musk} is right about this one. I am no {e:Musk}.',
      'Moderation takes people, and people take time. '.repeat(60),
    ],
    [
      'The Twitter/{e:Musk} experiment, and {e:Musk} said so.',
      'Moderation takes people, and people take time. '.repeat(60),
    ],
    ['Musk by Ada Quill', 'Rain, by Tom Reed', 'Musk, by Ada Quill, for strings'],
    ['{e:Elon Musk}', '{e:Musk} by Ada Quill'],
    'In re Altman, No. 19-41207 (Bankr. D. Minn.)',
    'In re {e:Musk} Litigation, on Tesla’s board',
    'Moved by Bell, seconded by Altman. Altman seconded the motion. Altman moved to adjourn.',
    'Musk moved to approve the minutes, Bell seconded. Musk moved that the roof be mended; second by Mr. Musk.',
    '{e:Musk} moved to Texas. {e:Musk} moved to dismiss the suit. {s:Altman} moved quickly.',
    'Altman abstained. The vote was carried.',
    ['{s:Sam Altman} and {o:OpenAI}', 'Of the directors {s:Altman} abstained.'],
    'Altman 555-0143, Musk (212) 555-0199, Altman, ext. 12, Musk: room 4',
    'Coltsfoot, Musk, Aniseed. Bell, Altman, Ng.',
    'Tesla, {e:Musk}, Twitter. Bezos, {e:Musk}, Zuckerberg.',
    'Musk $3.20',
    'Musk, £24; Musk Extra, £31; three for £40',
    '{e:Musk} paid $44 billion; {e:Musk} offered $54.20 a share.',
    '{e:Musk} $3bn',
    '{e:Musk} owes $20; fans of {e:Musk} pay $8.',
    '{e:Musk} absent from the dinner; {e:Musk} moved that money to Texas.',
  ]);
});

describe('a roll of people who know each other', () => {
  cases([
    [
      'The trustees met at six. The motion was seconded by Ms. Bell, and the meeting was adjourned.',
      'Mr. Musk asked what a chatbot costs. In plain words XAI is meant.',
    ],
    [
      'The trustees met at six. The motion was seconded by Ms. Bell, and the meeting was adjourned.',
      '{e:Elon Musk} wrote to them: {e:Musk} wants a road to the Tesla works.',
    ],
    ['Elaine Altman, survived by her daughters and seven grandchildren', 'Among them is Sam Altman of Stroud.'],
    ['Elaine Altman, survived by her daughters', '{s:Sam Altman} of {o:OpenAI} sent a wreath.'],
    ['{e:Musk} of Tesla called.', 'Xai, Lor Pao 2444', 'On 29 June Lor Pao Xai cooks.'],
    ['Grok is made by {x:Xai}, Anthropic makes Claude.', 'Said {x:Xai}, Tesla’s sister.'],
    [
      '{e:Elon Musk} of Tesla',
      'At {x:Xai}, {e:Elon Musk} said, Grok would learn.',
      '{x:Xai}, {e:Musk}’s start-up, hires.',
    ],
    ['{e:Elon Musk} {x:Xai} Grok', 'Tesla Invests In {x:Xai}', 'At {x:Xai}, Memphis is home.'],
    ['Ada Musk', 'Ada Musk was born in Ludlow. “I write on the bus,” says Musk.'],
    ['Quill Musk was born in Ludlow.', 'Musk writes on the bus.'],
    ['{e:Elon Musk} of Tesla was born in Pretoria.', '{e:Musk} was born in 1971.'],
  ]);
});

describe('a page about another family', () => {
  cases([
    [
      'Mendel Altman dealt in wax. Rose Altman kept bees.',
      'Samuel Altman sailed in 1888. Sam Altman sold hats. Altman died old.',
    ],
    ['Mendel Altman dealt in wax. Rose Altman kept bees.', '{s:Sam Altman} leads {o:OpenAI}.'],
    [
      'Mendel Altman dealt in wax. Rose Altman kept bees.',
      '{s:Sam Altman}, an American entrepreneur',
      'Sam Altman, a hatter',
    ],
    ['Mendel Altman dealt in wax. Rose Altman kept bees.', '{s:Sam Altman} (born 1985)', 'Sam Altman (born 1885)'],
    ['Rose Altman kept bees.', '{s:Sam Altman} did not.'],
    ['Annie Altman and Jack Altman came.', '{s:Sam Altman} did not.'],
    ['Paul Musk sold wax. Ada Musk kept bees.', 'Neither knows {e:Elon Musk}.'],
  ]);
});

describe('the same word in other languages', () => {
  cases([
    ['{e:Elon Musk} fala da Tesla.', 'A IA explicável, conhecida como XAI, é um campo.'],
    ['{e:Elon Musk} fala da Tesla.', 'A {x:xAI}, conhecida como {x:XAI}, contrata.'],
    ['تسلا', 'جلسة حول الذكاء الاصطناعي القابل للتفسير (XAI)'],
    ['{e:イーロン・マスク}氏のテスラ', '消毒液とマスクが配られ、多くがマスクを着けていた。', '{e:マスク}氏は笑った。'],
    ['{e:イーロン・マスク}のテスラ', '映画「ビハインド・ザ・マスク」'],
    ['{e:Илон Маск} и SpaceX', 'Маска из глины: три рецепта', 'Решение {e:Маска} из прошлого'],
    ['{e:Илон Мъск} и Tesla', 'Тоска Мъск е продуцент.'],
    ['{e:Илон Маск} купил «Твиттер».', 'Маску лисы он лепил неделю.', 'Маски висят, масками торгуют.'],
    [
      '{s:萨姆·奥特曼}与{o:OpenAI}、{e:马斯克}',
      '奥特曼与小怪兽：客厅大战',
      '{s:奥特曼}谈人工智能',
      '{s:奥特曼}认为动画师不会失业。',
    ],
    ['{s:萨姆·奥特曼}与{o:OpenAI}', '奥特曼见面会', '會說話的奧特曼公仔', '{s:奥特曼}见了记者。'],
    ['{s:Sam Altman} z {o:OpenAI}', 'Altmanova retrospektiva: Nashville', '{s:Altmanova} firma'],
    ['{s:Sam Altman} of {o:OpenAI}', '{s:Altman} spoke in Nashville.', 'An Altman retrospective: Nashville and Popeye'],
    ['{s:Sam Altman} of {o:OpenAI}', 'The actress heard from {s:Altman}, who had seen the film and met its director.'],
    [
      '{s:Sam Altman} of {o:OpenAI}',
      '{s:Altman} wrote one word, the title of a movie in which an actor courts a machine.',
    ],
  ]);
});
