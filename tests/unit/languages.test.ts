import { expect, test } from 'vitest';
import { isCommon, languageOf } from '../../corpus/languages.ts';

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
