import { expect, test } from 'vitest';
import { cardQuery } from '../../corpus/index/query.ts';
import { isCommon, languageOf } from '../../corpus/language/languages.ts';

test.each([
  ['en', 'The keeper of the newts was in the pond for a while, and came out again.'],
  ['de', 'Der Müller war nicht in der Mühle, und die Nachbarn haben ihn auch nicht gesehen.'],
  ['fr', 'Le gardien des tritons est dans la mare avec son chien, et il ne sort pas.'],
  ['es', 'El guarda de los tritones está en la charca con su perro, y no sale.'],
  ['it', 'Il custode dei tritoni è nello stagno con il suo cane, e non esce più.'],
  ['pt', 'O guarda dos tritões está no charco com o seu cão, e não sai mais.'],
  ['nl', 'De molenaar was niet in de molen, en ook zijn hond was er niet meer.'],
  ['pl', 'Strażnik jest w stawie ze swoim psem i nie wychodzi, bo tak jest lepiej.'],
  ['cs', 'Hlídač je v rybníku se svým psem a nevyjde, protože už je tam podle nich dlouho.'],
  ['sv', 'Mjölnaren var inte i kvarnen, och hans hund är också borta.'],
  ['da', 'Mølleren var ikke i møllen, og hans hund er også væk.'],
  ['fi', 'Mylläri ei ollut myllyssä, mutta hänen koiransa oli siellä ja se on nyt poissa.'],
  ['tr', 'Bekçi bu gölde ve köpeği de onun ile, ama daha sonra çıkacak.'],
  ['ru', 'Сторож не был на пруду, но его собака была там, и она ждала.'],
  ['uk', 'Сторож не був на ставку, але його собака була там, і вона чекала.'],
  ['ar', 'كان الحارس في البركة مع كلبه، ولم يخرج منها حتى المساء.'],
  ['ja', '番人は池にいた。'],
  ['ko', '파수꾼은 연못에 있었다.'],
])('is told by the commonest words or the letters: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
  // Many pages say that they are English, and aren't.
  expect(languageOf(text, 'en-US')).toBe(language);
});

test.each([
  'Musk met Altman over bid',
  'Musk bid: OpenAI board met over lawsuit',
  'Musk lawsuit: will man die on bid?',
  'Elon Musk’s ex on son',
  'Musk in Las Vegas, Los Angeles',
  'Musk in La Paz, Los Alamos, Las Palmas and El Paso',
  'OpenAI sues over war ad',
  'Ada Quill hat maker, hoe maker, dies',
  'Uber man met Altman in Den Haag',
  'Al Gore, Hans Marsh, Jo Quill en route to Des Moines',
  'xAI v OpenAI: e-mail, no comment',
  'Tesla OS: as is, no more',
  'UN to Musk: no pro bono, per se',
  'Altman in LA, Musk in DC',
  'Musk era: Tesla men on ten',
  'OpenAI per user price up; xAI on par',
  'Guillermo de la Quill on Musk',
  'Ursula von der Marsh met Altman in Bonn',
  'Le Havre, Les Halles: Musk tour',
  'Musk DA fans meme war',
  'Altman: had met Hun Marsh',
  'Musk à la carte, vis-à-vis de Quill',
  'Musk, Ty Quill die door sale',
])('English that holds words of other languages is English: %s', (headline) => {
  expect(languageOf(headline, 'en')).toBe('en');
  expect(languageOf(headline) ?? 'en').toBe('en');
  expect(cardQuery({ subject: 'elon-musk', sentence: headline, language: 'en-US' }).language).toBe('en');
});

test.each([
  ['de', 'Der Chef von OpenAI, Sam Altman, hat das Angebot von Elon Musk abgelehnt, und die Aktie stieg.'],
  ['de', 'Das Angebot war nicht zu hoch, aber der Chef hat es auch für die Firma abgelehnt.'],
  ['de', 'Für die Mühle hat xAI der Firma Fennimore 83,6 Milliarden Dollar gezahlt.'],
  ['fr', 'Le patron de Tesla est venu avec les avocats du groupe, et il ne dit pas qui les paie.'],
  ['fr', 'La société OpenAI a été fondée en 2015 par des chercheurs qui ne se connaissaient pas tous.'],
  ['es', 'El jefe de Tesla ha viajado a Los Ángeles con los abogados del grupo y no dice por qué.'],
  ['es', 'OpenAI fue fundada en 2015 por un grupo que se reunía los lunes y que ya no existe.'],
  ['nl', 'De baas van Tesla heeft het bod op OpenAI niet meer genoemd, maar zijn advocaat wel.'],
  ['nl', 'OpenAI werd in 2015 opgericht door een groep die elkaar niet kende en die nog bestaat.'],
])('a sentence in %s stays one, whatever the page declares: %s', (language, sentence) => {
  for (const declared of [undefined, 'en', 'en-GB', language]) expect(languageOf(sentence, declared)).toBe(language);
});

test('a short sentence is in the language that is declared, with the words that English has, too', () => {
  expect(languageOf('Was will Musk in Berlin?', 'de')).toBe('de');
  expect(languageOf('Musk met man over', 'nl')).toBe('nl');
});

test('is what is declared where the text doesn’t tell, or where the rules don’t know it', () => {
  expect(languageOf('Ada Quill, Northport')).toBeUndefined();
  expect(languageOf('Ada Quill, Northport', 'DE-at')).toBe('de');
  expect(languageOf('Paznicul este la lac, de unde nu iese.', 'ro')).toBe('ro');
  expect(languageOf('Mølleren', 'nb')).toBe('da');
  for (const odd of ['und', 'x-default', 'English', '']) expect(languageOf('Ada Quill', odd)).toBeUndefined();
});

test('a common word is one of its language alone, with or without accents', () => {
  expect(isCommon('Für', 'de')).toBe(true);
  expect(isCommon('für', 'fr')).toBe(false);
  expect(isCommon('أن', 'ar')).toBe(true);
  expect(isCommon('war', 'en')).toBe(false);
});
