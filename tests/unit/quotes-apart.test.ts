import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';

describe('what stands between marks and isn’t said', () => {
  it.each([
    ['a work of who is called by it', 'en', 'The ‘Long Rain’ singer said that she was glad.'],
    ['a firm’s name', 'ru', 'Хейл считает нормой все, что ниже, — это равно цифрам «Роскварца».'],
    ['what anybody calls it', 'fr', 'C’est la Quilla nobile, qu’on appelle aussi « orchidée bambou » et voilà.'],
    [
      'a term, before a word that only opens the sentence',
      'fr',
      'Il pleut. « Il pleut trop ici. » Sauf que « pluie » ne veut pas dire « eau », en fait.',
    ],
    [
      'a label, before such a word',
      'fr',
      'On a testé. « Auto-évaluation » Globalement, on a demandé à des gens leur avis.',
    ],
    [
      'values of a list, far from its name',
      'en',
      'words = [ "Please explain to me why it rains so much, in two sentences and twenty words.", "Who was the first mayor of Leeds? Answer only the name.", "Why does it rain so much?" ]',
    ],
    ['how long a question asks', 'zh', '被问及系统需时多久，答「5 到 20」年；并把它重新定义。'],
  ])('%s', (_, language, text) =>
    expect(said(text, language).filter((quote) => !quote.startsWith('?: Il pleut trop ici'))).toEqual([]),
  );

  it('nor is a note of where words are from', () => {
    const text =
      'Bo Hale telefonierte. Darin sprach er über die Zukunft des Unternehmens:\n\n> Wenn ich von Regen spreche, meine ich Kent.\n\n> Bo Hale im Telefonat, Quelle: Kent Journal';
    expect(said(text, 'de')).toEqual(['Bo Hale: Wenn ich von Regen spreche, meine ich Kent.']);
  });
});

describe('who speaks is named', () => {
  it('by a verb after each quotation', () => {
    const text =
      '“Llueve demasiado en el norte de Kent”, argumentó Hale, sin mencionar a Ada Quill. Bo Hale vive allí.';
    expect(said(text, 'es')).toEqual(['Bo Hale: Llueve demasiado en el norte de Kent']);
  });
});
