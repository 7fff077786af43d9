import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';

type Case = [language: string, name: string, text: string, ...expected: string[]];

describe('who speaks, in other languages that have capitals', () => {
  it.each<Case>([
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
      'Ada Quill llegó el lunes. “Aquí llueve demasiado”, añade la científica.',
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
