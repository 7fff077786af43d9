import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';

type Case = [language: string, name: string, text: string, ...expected: string[]];

describe('who speaks, in other languages that have capitals', () => {
  it.each<Case>([
    [
      'de',
      'schildert',
      'Ada Quill kam am Montag. „Hier regnet es jeden Tag“, schildert sie.',
      'Ada Quill: Hier regnet es jeden Tag',
    ],
    [
      'es',
      'abundó',
      'Ada Quill llegó el lunes. “Aquí llueve todos los días”, abundó.',
      'Ada Quill: Aquí llueve todos los días',
    ],
    ['sv', 'hävdar', '”Floden är för hög”, hävdar Ada Quill.', 'Ada Quill: Floden är för hög'],
    ['pl', 'podsumował', '„Pada tu bez przerwy” – podsumował Jan Orley.', 'Jan Orley: Pada tu bez przerwy'],
    [
      'cs',
      'behind a verb and where it was said',
      '„Nemá smysl ten dům držet, je drahý,“ uvedl u soudu Bo Rybník jako důvod prodeje.',
      'Bo Rybník: Nemá smysl ten dům držet, je drahý,',
    ],
    [
      'cs',
      'not of whom it was said',
      '„Nemá smysl ten dům držet, je drahý,“ uvedla na adresu Bohouše Rybníka.',
      '?: Nemá smysl ten dům držet, je drahý,',
    ],
    [
      'pl',
      'behind a verb and where it was said',
      '„Pada tu bez przerwy” – powiedział w sądzie Jan Orley.',
      'Jan Orley: Pada tu bez przerwy',
    ],
    [
      'ru',
      'behind, after a dash',
      '«Идёт слишком много дождя», — сказала Ада Квилл.',
      'Ада Квилл: Идёт слишком много дождя',
    ],
    ['ru', 'before', 'Бо Хейл заявил: «Здесь всегда идёт дождь».', 'Бо Хейл: Здесь всегда идёт дождь'],
    [
      'ru',
      'a pronoun',
      'Ада Квилл приехала в понедельник. Она добавила: «Нам нужны реки».',
      'Ада Квилл: Нам нужны реки',
    ],
    ['uk', 'behind, after a dash', '«Іде забагато дощу», — сказала Ада Квілл.', 'Ада Квілл: Іде забагато дощу'],
    [
      'uk',
      'a pronoun',
      'Ада Квілл приїхала в понеділок. Вона додала: «Нам потрібні річки».',
      'Ада Квілл: Нам потрібні річки',
    ],
    [
      'pl',
      'behind, after a dash',
      '„Pada za dużo deszczu” – powiedziała Ada Quill.',
      'Ada Quill: Pada za dużo deszczu',
    ],
    ['pl', 'before', 'Bo Hale stwierdził: „Tu ciągle pada”.', 'Bo Hale: Tu ciągle pada'],
    [
      'pl',
      'left out',
      'Ada Quill przyjechała w poniedziałek. Dodała: „Potrzebujemy rzek”.',
      'Ada Quill: Potrzebujemy rzek',
    ],
    [
      'tr',
      'before, and the verb behind',
      'Ada Quill, “Çok fazla yağmur yağıyor” dedi.',
      'Ada Quill: Çok fazla yağmur yağıyor',
    ],
    [
      'tr',
      'behind a participle',
      '“Çok fazla yağmur yağıyor” diyen Ada Quill gitti.',
      'Ada Quill: Çok fazla yağmur yağıyor',
    ],
    [
      'tr',
      'left out',
      'Ada Quill, “Çok fazla yağmur yağıyor” dedi. “Nehirlere ihtiyacımız var” diye ekledi.',
      'Ada Quill: Çok fazla yağmur yağıyor',
      'Ada Quill: Nehirlere ihtiyacımız var',
    ],
    [
      'tr',
      'with two words for the verb',
      'Bo Hale, “Burada hep yağmur yağıyor” ifadelerini kullandı.',
      'Bo Hale: Burada hep yağmur yağıyor',
    ],
    ['pt', 'behind', '“Chove demais aqui”, disse Ada Quill.', 'Ada Quill: Chove demais aqui'],
    [
      'pt',
      'a pronoun',
      'Ada Quill chegou na segunda-feira. “Precisamos de rios”, acrescentou ela.',
      'Ada Quill: Precisamos de rios',
    ],
    [
      'pt',
      'by “segundo”',
      'Segundo Bo Hale, “sempre chove aqui nesta cidade”.',
      'Bo Hale: sempre chove aqui nesta cidade',
    ],
    [
      'pt',
      'somebody who isn’t understood',
      'Ada Quill chegou. “Precisamos de rios aqui”, acrescentou o zelador do prédio.',
      '?: Precisamos de rios aqui',
    ],
    [
      'es',
      'described behind',
      'Ada Quill llegó el lunes. “Aquí llueve demasiado”, añade la cantante.',
      'Ada Quill: Aquí llueve demasiado',
    ],
    ['it', 'before', 'Bo Hale osservò: «Qui piove sempre».', 'Bo Hale: Qui piove sempre'],
    ['nl', 'behind', '“Het regent hier te veel”, antwoordde Ada Quill.', 'Ada Quill: Het regent hier te veel'],
  ])('%s: %s', (language, _, text, ...expected) => expect(said(text, language)).toEqual(expected));
});

describe('no quotation are, in other languages that have capitals', () => {
  it.each<Case>([
    ['ru', 'titles and terms', 'Фильм «Длинный дождь» вышел. Так называемый «сезон дождей» прошёл.'],
    ['uk', 'titles and terms', 'Фільм «Довгий дощ» вийшов. Так званий «сезон дощів» минув.'],
    ['pl', 'titles and terms', 'Film „Długi deszcz” wszedł do kin. Tak zwany „sezon deszczowy” minął.'],
    ['pl', 'what only is', 'W „Naszym Dzienniku” jest pismo, które można wysłać.'],
    ['tr', 'titles and terms', '“Uzun Yağmur” adlı film çıktı. Sözde “yağmur mevsimi” bitti.'],
    ['pt', 'titles and terms', 'O filme “Longa Chuva” estreou. A chamada “estação das chuvas” passou.'],
    ['it', 'titles and terms', 'Il film «La lunga pioggia» è uscito. La cosiddetta «stagione» è finita.'],
    ['nl', 'titles and terms', 'De film “Lange regen” kwam uit. Het zogenoemde “regenseizoen” is voorbij.'],
  ])('%s: %s', (language, _, text) => expect(said(text, language)).toEqual([]));
});

describe('how people speak in books', () => {
  it.each<Case>([
    ['de', 'behind', 'Ada Quill kam. „Mach das Fenster auf“, bat sie.', 'Ada Quill: Mach das Fenster auf'],
    ['fr', 'behind', 'Ada Quill entra. « Il pleut trop ici », murmura-t-elle.', 'Ada Quill: Il pleut trop ici'],
    [
      'it',
      'to somebody',
      'Bo Hale si alzò. «Andiamo via da qui», sussurrò ad Ada Quill.',
      'Bo Hale: Andiamo via da qui',
    ],
    ['pl', 'behind', 'Ada Quill wstała. „Chodź tutaj do mnie” – szepnęła.', 'Ada Quill: Chodź tutaj do mnie'],
    ['ru', 'behind', 'Бо Хейл встал. «Уходи отсюда скорее», — прошептал он.', 'Бо Хейл: Уходи отсюда скорее'],
    ['fr', 'according to', 'D’après Bo Hale, « il pleut trop ici pour nous ».', 'Bo Hale: il pleut trop ici pour nous'],
  ])('%s: %s', (language, _, text, ...expected) => expect(said(text, language)).toEqual(expected));
});

describe('whom a sentence is about, in other languages', () => {
  it.each<Case>([
    [
      'pl',
      'after a day',
      'Ada Quill milczała. W niedzielę Bo Hale wrócił do Leeds. „Pada tu bez przerwy” – wskazał.',
      'Bo Hale: Pada tu bez przerwy',
    ],
    [
      'pl',
      'what somebody is, without an article',
      'Bo Hale milczał. Rzecznik wrócił do domu. „Pada tu bez przerwy” – wskazał.',
      'Rzecznik: Pada tu bez przerwy',
    ],
    [
      'ru',
      'behind a country',
      '«Здесь слишком много дождей», — сказал президент Марлонии Бо Хейл.',
      'Бо Хейл: Здесь слишком много дождей',
    ],
    [
      'nl',
      'neither of two who are joined',
      'Ada Quill en Ruben Vos kwamen. “Het regent hier te veel”, beloofde de burgemeester.',
      'burgemeester: Het regent hier te veel',
    ],
    [
      'en',
      'a spokeswoman',
      'A spokeswoman for Marlow Labs declined to say more. “It is too late,” she said.',
      'Marlow Labs: It is too late,',
    ],
    ['sv', 'with an ending', '”Det regnar för mycket”, lovade ministern.', 'ministern: Det regnar för mycket'],
  ])('%s: %s', (language, _, text, ...expected) => expect(said(text, language)).toEqual(expected));
});

describe('words that mean something else in another language', () => {
  it.each<Case>([
    [
      'it',
      'an article',
      'Bo Hale è a Leeds. Il Corriere di Leeds scriveva: «Qui piove sempre».',
      'Corriere di Leeds: Qui piove sempre',
    ],
    [
      'es',
      'whom somebody criticised',
      'Ada Quill llegó tarde. Criticó a Bo Hale. «Aquí llueve demasiado», dijo.',
      'Ada Quill: Aquí llueve demasiado',
    ],
    [
      'pt',
      'an article before what somebody is',
      '“Aqui chove demais”, disse a ministra.',
      'ministra: Aqui chove demais',
    ],
    [
      'nl',
      'from whom',
      'De vrouw van Bo Hale zei: “Het regent hier te veel.”',
      'vrouw van Bo Hale: Het regent hier te veel.',
    ],
    ['de', 'the writer', 'Bo Hale kam. Ich sagte: „Es regnet hier zu viel.“', '?: Es regnet hier zu viel.'],
    ['ru', 'the writer', 'Бо Хейл пришёл. Я сказал: «Здесь слишком много дождей».', '?: Здесь слишком много дождей'],
    ['fr', 'what opens a sentence', 'Sauf que « il pleut trop ici », ça ne veut rien dire.', '?: il pleut trop ici'],
    [
      'tr',
      'where somebody is from',
      'Ada Quill, Hintli çiftçilerin arttığını belirterek, “Burada çok yağmur yağıyor” dedi.',
      'Ada Quill: Burada çok yağmur yağıyor',
    ],
    [
      'tr',
      'a month',
      'Ada Quill geldi. Ardından Mayıs ayında şöyle söyledi: “Burada çok yağmur yağıyor.”',
      'Ada Quill: Burada çok yağmur yağıyor.',
    ],
  ])('%s: %s', (language, _, text, ...expected) => expect(said(text, language)).toEqual(expected));
});

describe('whose words aren’t', () => {
  it.each<Case>([
    ['uk', 'what somebody didn’t say', 'Бо Гейл не казав: «Тут забагато дощів».'],
    ['nl', 'what somebody has not said', 'Bo Hale heeft niet gezegd: “Het regent hier te veel.”'],
    ['it', 'whose case it is', 'Il caso Ada Quill: «Qui piove sempre da anni».'],
    [
      'it',
      'in the air when the next sentence describes somebody',
      'Secondo Radarino, la premier è arrivata a Leeds. «Qui piove sempre», ha detto la premier.',
      'premier: Qui piove sempre',
    ],
    ['en', 'a label’s', 'Status: “It rains too much here.”', '?: It rains too much here.'],
  ])('%s: %s', (language, _, text, ...expected) => expect(said(text, language)).toEqual(expected));

  it('who is named behind a verb without a doer', () => {
    expect(said('Contento si è detto Bo Hale. «Qui piove sempre», ha scritto.', 'it')).toEqual([
      'Bo Hale: Qui piove sempre',
    ]);
  });
});
