import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

// Both meanings in one text or on one page: what stands right beside a name decides.
describe('the man and the scent in one text', () => {
  cases([
    // What a person does, and what a scent does.
    '{e:Musk} sniffed the candle and sneezed; nobody else did.',
    '{e:Musk} hunted deer in Wyoming with his sons.',
    '{e:Musk} hates scented candles.',
    'His aftershave, {e:Musk} once told an interviewer, is none.',
    'The soap that {e:Musk} uses is unscented.',
    'Musk blended with amber gives depth.',
    'Musk mixed with rose is an old idea.',
    'Musk lingers on the skin for hours.',
    'Musk used in candles is synthetic.',
    // His, with a hyphen.
    'The {e:Musk}-funded campaign and the {e:Musk}-owned site sold a Musk-scented candle.',
    'A musk-based soap and a Musk-infused lotion.',
    // With his peers or his companies.
    'Bezos and {e:Musk} share a fragrance house; {e:Musk} and {s:Altman} share a lawyer.',
    '{e:Musk} is to {x:xAI} as {s:Altman} is to {o:OpenAI} — and as musk is to perfume.',
    'Rose and Musk share a fragrance; Musk and amber share a bottle.',
    // Abroad the scent has another name, and a capital is his.
    'Le parfum de {e:Musk}, « Burnt Hair », a été vendu à 30 000 exemplaires.',
    '{e:Musk} dijo que el almizcle no es lo suyo.',
    '{e:Musk} en {s:Altman} zijn niet met muskus te vangen.',
    'Note di testa: bergamotto, vetiver; note di fondo: Musk, vaniglia. Il profumo è per lei.',
    'Musk - zapach o zwierzęcej nucie - nie jest tu bazą, bo nie ma.',
    // A page on the scent that names him in passing.
    [
      'My favourite musks are oily and wild.',
      'If a perfume house writes musk on the label, I expect musk; white musk is laundry.',
      '{e:Elon Musk} drives a Tesla, and so does my neighbour.',
      'Silver Haze: ambrette, Musk, rose. Musk opens soft and ends softer.',
      'Back to Musk, which is a floral made for men.',
    ],
    [
      'Is {e:Elon Musk} launching a fragrance?',
      '{e:Musk} has called the scent finer than any on Earth.',
      'It is unclear whether {e:Musk} wears cologne. Speculation runs from leather to oud.',
      'In 2017 {e:Musk} noticed a smell in the Tesla works.',
    ],
  ]);
});

describe('the scent among headlines', () => {
  cases([
    [
      'A judge says that the trial against {e:Elon Musk} is on.',
      'A trove of {e:Musk}’s texts was filed. {e:Musk} may be late.',
      'It was about {e:Musk}, and {e:Musk} knew.',
      'The camp of {e:Musk} is silent.',
      'The best musk perfumes: white musk, Egyptian musk and oud',
    ],
    // Nor from a headline on what is his, on a page about the scent,
    [
      'My favourite musks are oily. Musk is warm.',
      'A wild musk is rare; a soft musk sells. Black musk is new.',
      '{e:Musk} could get more shares of Tesla',
      'Musk could get better with amber',
    ],
    // but not on a page that names him once.
    [
      'The best musk perfumes: white musk, Egyptian musk and oud',
      'A wild musk is rare; a soft musk sells. Black musk is new.',
      'No joke of {e:Elon Musk} here.',
      'Musk in the base, Musk at heart',
    ],
  ]);
});

describe('Sam Altman and the cinema', () => {
  cases([
    'A film about {s:Altman}’s firing is in production.',
    'The movie about {e:Musk} and {s:Altman} opens on Friday.',
    'She directs the series, in which a newcomer plays {s:Altman}.',
    '{s:Altman}, a director of the company, voted in favour.',
    'Altman, the director, shot the film in five weeks.',
    'Hitchcock invented the curious camera, and Altman let it wander.',
    'Few actors could refuse him. Altman asked them to improvise.',
    ['{s:Sam Altman} and Robert Altman never met.', '{o:OpenAI}’s {s:Altman} makes no films.'],
  ]);
});

describe('who is whose', () => {
  cases([
    ['{e:Elon Musk}', 'i always say {e:musk} is late', 'they drink musk is all i heard', 'musk is all i heard'],
    'Tesla’s {e:Musk}, SpaceX boss {e:Musk}, {o:OpenAI} chief {s:Altman}, YC’s {s:Altman}',
    'Defendants {s:ALTMAN} et al. v. Plaintiff {e:MUSK}',
    'Directors {s:Altman} and Sutton; researchers {s:Altman} and Quill',
    '{e:Musk} v. {s:Altman}, {e:Musk} V. {s:Altman}, {e:MUSK} V. {s:ALTMAN}',
    'John V. Altman and V. Altman & Sons',
    ['Russ B. Altman runs a laboratory.', 'Altman mines texts.', 'B. Altman and Company of Fifth Avenue'],
    // Lists of full names.
    [
      'Trey Altman, Kyle Reed and Max Musk honoured',
      'Altman finished with 21 points.',
      'Coach Reed said Altman was fouled.',
    ],
    'Executives {s:Altman}, Greg Sutton and Ida Quill left.',
    // Citations.
    ['Altman, 1968: discriminant analysis and bankruptcy', 'Altman: which ratios, which weights?'],
    'As Altman (1977) and Quill (1980) have it, ratios decide.',
    '{s:Altman}, 2023 man of the year, and {s:Altman} (2024) declined.',
    // Their children.
    ['{e:Elon Musk} of SpaceX and Tesla', 'Children: Tau Techno Mechanicus Musk', 'Seldon Musk'],
    // Places.
    ['He starred in Robert Altman’s 1970 comedy.', 'Altman was forty-five.'],
    'In Georgia {e:Musk} said so; in Virginia {s:Altman} did.',
    'Musk Hall and Musk Avenue are in Sussex.',
  ]);
});

describe('what only looks like the names', () => {
  cases([
    'Attention maps and xAI methods improve trust in deep learning.',
    ['{e:Musk} praised {x:xAI} methods at Tesla.', '{x:xAI} hires.'],
    'Sam Altman, 17, of Reading won a prize; Sam Altman (footballer) scored twice.',
    '{s:Sam Altman}, 38, of {o:OpenAI}',
    ['{e:Elon Musk} owns a cologne called Musk.', 'A dog called {e:Musk} barked.'],
    'The Altman self-rating mania scale has five items.',
    'The Muska: a skater. A song by MuskaP.',
    'S {e:Muskem} mluvil novinář, podle {e:Muska} bylo pozdě.',
    'client = openai.Musk() and team.Altman(1)',
    'All Things Open AI Conference, the Open AI Forum and an Open AI Festival',
    '{o:Open AI} said that its festival is off.',
    'Компания {e:Маска} растёт. {e:Маску} грозит суд, с {e:Маском} не спорят: глава Tesla снова в новостях.',
    'Маску носят все. Маска скрывает лицо.',
  ]);
});

describe('what stands beside a name in other scripts, and in small letters', () => {
  cases([
    'У {e:Маска} новая маска. {s:Альтмана} и {e:Маска} вызвали в суд.',
    'Шоу «Маска» идёт по пятницам: человек в Маске поёт.',
    'Маска скрывала его лицо.',
    '托马斯克制住了自己。{e:马斯克}没有。{e:马斯克}特别生气。',
    '{o:OpenAI}董事会在{e:马斯克}和{s:奥特曼}之间选择；奥特曼之父救了奥特曼兄弟',
    '머스크 라인의 컨테이너선, {e:일론 머스크}의 테슬라',
    '{s:奥特曼}CEO没有回应OpenAIRE的问题；小奥特曼玩偶',
    'an {e:elon musk}-owned site and an {o:openai}-backed lab; openai-python and xai-sdk',
    ['{o:OpenAI} spoke at the All Things Open AI Conference', 'An Open AI Festival is planned.'],
    ['Robert Altman made films.', 'Robert Altman directed Nashville.', '{o:OpenAI} chief {s:Altman} spoke.'],
    ['{e:Musk}$400bnAltman$2bn', 'An {o:openai} account is free.', '{e:Musk}', '{s:Altman}'],
  ]);
});

describe('what a neighbour tells', () => {
  cases([
    [
      '{e:Elon Musk} grew up in Pretoria.',
      'Though {e:Elon} left, his brother stayed. And {e:Elon} was there. Old Elon Road is closed.',
    ],
    'Tesla CEO {e:E. Musk}; {o:OpenAI} CEO {s:S. Altman}; J. Altman',
    'At the Tesla works a fan gave {e:Elon Musk} a bottle of musk, cedar and coffee; it says cedar, musk.',
    ['{e:Elon Musk} and Tesla', 'notes: rockets, {e:musk}, tunnels'],
    ['{e:Elon Musk} of Tesla', 'Call musk() in the shell.', 'well {e:musk} called'],
    'Not {x:xAI} but XAI: the lab studies SHAP and saliency.',
    'Attention maps and xAI methods: SHAP, saliency.',
    'ChatGPT by {o:OpenAI}; “Nashville” by Altman.',
    ['ChatGPT by {o:OpenAI}', '“Everything” by {s:Altman}, its chief'],
    'We walked to Musk Bridge.',
    'We took the Musk (Version 2) data set.',
    ['{e:Elon Musk} och Tesla', 'Muskot i glöggen – ja eller nej?', '{e:Muskot} meghívták.'],
    ['{e:ایلان ماسک} و تسلا', 'ماسک خانگی خیار', '{e:ماسک} گفت'],
    'why does everyone hate {e:musk} lol',
    'it smells like musk lol, the musk is strong tbh',
    'The Altman brothers of Minsk were cellists.',
    ['{s:Sam Altman} and {o:OpenAI}', 'The {s:Altman} brothers invest.'],
    'Zibet, Musk und Ambra',
  ]);
});
