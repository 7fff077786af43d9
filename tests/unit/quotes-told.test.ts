import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('who speaks', () => {
  it.each<Case>([
    [
      'an apposition that no comma closes ends in a body’s name',
      '“It was too wet,” Ada Quill, a researcher at the Leeds-based Council on Rain, Wind and Water think tank told Marlow News.',
      'Ada Quill: It was too wet,',
    ],
    [
      'but a body that speaks by itself does',
      '“It was too wet,” the Leeds Water Council told Marlow News.',
      'Leeds Water Council: It was too wet,',
    ],
    [
      'a participle behind the quotation is no verb of it',
      '“She wants a larger deal. Larger than the little deal” announced in May, said Bo Hale, a farmer in Leeds.',
      'Bo Hale: She wants a larger deal. Larger than the little deal',
    ],
    [
      'a letter is theirs who signed it',
      'Ada Quill, a Marlow physician, came. “This wet spring is a danger to us all,” says the letter signed by seven farmers.',
      'seven farmers: This wet spring is a danger to us all,',
    ],
    [
      'a letter is hers who signed it',
      'Marlow Labs was asked. “This wet spring is a danger to us all,” says the letter signed by Ada Quill.',
      'Ada Quill: This wet spring is a danger to us all,',
    ],
    [
      'several have their calling before their names',
      'Singer-guitarists Tom Hale and Cy Orley came. “We’re truly glad about our tour,” Hale said in a statement.',
      'Tom Hale: We’re truly glad about our tour,',
    ],
    [
      'what somebody would say is said',
      'Bo Hale ran. Every day he’d say, “It is too wet for me.” They’d answer, “It is not.”',
      'Bo Hale: It is too wet for me.',
      '?: It is not.',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('whom the text is about', () => {
  it.each<Case>([
    [
      'isn’t who an aside between dashes is about',
      'Ada Quill ran. Ada Quill sang.\n\nFun as that might sound in an Orrin Hale kind of way — the late neurologist wrote of it — Quill wasn’t glad. “I couldn’t sleep at all, I was ill,” she said.',
      'Ada Quill: I couldn’t sleep at all, I was ill,',
    ],
    [
      'is who the sentence is about between two dashes that end it',
      'The neurologist Ada Quill ran — she was late — and fell. “I couldn’t sleep at all, I was ill,” she said.',
      'Ada Quill: I couldn’t sleep at all, I was ill,',
    ],
    [
      'is named behind what he is, though brackets follow',
      'Ada Quill acted. Quill’s son, filmmaker Bo Hale (“The Rain,” “The Long One”), also remembers it as a hard time. “It was very odd to me,” he said.',
      'Bo Hale: It was very odd to me,',
    ],
    [
      'is a man where who was “she” isn’t',
      'Bo Hale wrote books. Jo Walsing explained them. “You see the tip of the ice in each of them,” she said. “It makes them deep.” When his friends would ask him to explain himself, he would say, “I dread to be plain.”',
      'Jo Walsing: You see the tip of the ice in each of them,',
      'Jo Walsing: It makes them deep.',
      'Bo Hale: I dread to be plain.',
    ],
    [
      'isn’t a book, though a woman is in it',
      'Bo Hale wrote books. In The Dragon Waiting, a woman leaves. The mother of Hale, Ada Quill, came. The Dragon Waiting was printed. “I want his books back in print,” she said.',
      'Ada Quill: I want his books back in print,',
    ],
    [
      'isn’t a place that one of many is called by',
      'Bo Hale knew that the children posed as a Rain Service and a Kart Track. “I am ahead of all the others,” he said.',
      'Bo Hale: I am ahead of all the others,',
    ],
    [
      'is who has an aide that is one of several',
      'A Kamsa Orley aide came. Orley was glad. Orley sang. Orley is a man of few words. “I am ahead of all the others,” he said.',
      'Kamsa Orley: I am ahead of all the others,',
    ],
    [
      'isn’t a paper that reports it, where nobody else is named',
      'As Bloomberg has reported, it rained. Children come at risk. “I am ahead of all the others,” she said.',
      '?: I am ahead of all the others,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('the title of a work', () => {
  it.each<Case>([
    ['of one word is no quote', 'Bo Hale wrote of it in his book “Rainlight” in May.'],
    ['but one word about a book is', 'Bo Hale called her book “wet”.', 'Bo Hale ~ wet'],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('a spokesperson with a name', () => {
  const ADA = 'David Quill, a spokesman for the Prado Association, came. The Harvest Party voted for it.';

  it.each<Case>([
    ['speaks', `${ADA} “It is too little for us,” said the spokesman.`, 'David Quill: It is too little for us,'],
    [
      'for the body that the text gives',
      `${ADA} “It is too little for us,” said the spokesman for the Prado Association.`,
      'David Quill: It is too little for us,',
    ],
    [
      'isn’t that of another body',
      `${ADA} “It is too little for us,” said the spokesman for the Harvest Party.`,
      'Harvest Party: It is too little for us,',
    ],
    [
      'isn’t who has none and came last',
      `${ADA} A spokesman for Marlow was asked. “It is too little for us,” said the spokesman.`,
      'Marlow: It is too little for us,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('in Spanish, too', () =>
    expect(
      said(
        'David Quill, portavoz de la Asociación del Prado, vino. El PP votó a favor. "Nos sigue pareciendo insuficiente para todos", afirma el portavoz.',
        'es',
      ),
    ).toEqual(['David Quill: Nos sigue pareciendo insuficiente para todos']));
});

describe('whose words stand before', () => {
  it('says a sentence behind them, rather than the paragraph above', () =>
    expect(
      said(
        '“Avevamo un solo risultato e siamo riusciti a vincere”, ha detto Giorgio Hale.\n\n“È bellissimo, penso sempre alla mia famiglia”. Così Manuel Quilli dopo la partita.',
        'it',
      ),
    ).toEqual([
      'Giorgio Hale: Avevamo un solo risultato e siamo riusciti a vincere',
      'Manuel Quilli: È bellissimo, penso sempre alla mia famiglia',
    ]));

  it('but not one that only begins so', () =>
    expect(
      said(
        '“Avevamo un solo risultato e siamo riusciti a vincere”, ha detto Giorgio Hale.\n\n“È bellissimo, penso sempre alla mia famiglia”. La partita con Manuel Quilli è finita.',
        'it',
      ),
    ).toEqual([
      'Giorgio Hale: Avevamo un solo risultato e siamo riusciti a vincere',
      'Giorgio Hale: È bellissimo, penso sempre alla mia famiglia',
    ]));
});

describe('what somebody is said to be', () => {
  it('tells a woman from a man', () =>
    expect(
      said(
        'Tom Hale was arrested. Rep. Ilhana Quorra is one of the first two Marlow women elected. The man who reported the call recalled that he said, “I’ll put a lamp on her head.”',
      ),
    ).toEqual(['Tom Hale: I’ll put a lamp on her head.']));

  it('ends where it is said to whom', () =>
    expect(
      said('"El karma es algo maravilloso y hoy no has conducido mal", espetó el ingeniero de pista a Max Hale.', 'es'),
    ).toEqual(['ingeniero de pista: El karma es algo maravilloso y hoy no has conducido mal']));
});

describe('how much is said', () => {
  it('is no whole speech where it is one noun of the sentence', () =>
    expect(said('Tom Hale warf dem Land vor, „Millionen“ Menschen geschickt zu haben.', 'de')).toEqual([
      'Tom Hale ~ Millionen',
    ]));

  it('is whole with a verb that goes before another, and no capital', () =>
    expect(said('Tom Hale got up and said, “somebody ought to put a lamp on her head,” and left.')).toEqual([
      'Tom Hale: somebody ought to put a lamp on her head,',
    ]));

  it('and behind “a fait valoir”', () =>
    expect(
      said(
        'Sophie Quill est venue. Mme Quill a fait valoir qu’« il ne peut pas avoir raison seul face à tout le monde ».',
        'fr',
      ),
    ).toEqual(['Sophie Quill: il ne peut pas avoir raison seul face à tout le monde']));
});
