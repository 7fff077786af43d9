import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

// Whole pages in small: what they speak of decides about the names that stand bare.
describe('pages on something else that name a subject once', () => {
  cases([
    [
      'Musk',
      'This article is about the substance. For the businessman, see {e:Elon Musk}.',
      'Musk is a class of aromatic substances commonly used as base notes in perfumery.',
      'The musk pods were dried. Good musk was brought from Tibet; Assam musk came next.',
      'Musk deer',
      'See also: ambergris, civet',
    ],
    [
      'Robert Altman’s “Nashville” restored',
      'Extras: an interview with Altman; Altman on the set',
      'Altman died in 2006.',
      'Also here: the {s:Sam Altman} film',
    ],
    [
      '12:04',
      '{e:ELON MUSK} explained',
      'How To Wear Musk (Men’s Fragrance)',
      'Grok 4 by {x:xAI}',
      'Robert Altman: master of overlap',
    ],
    [
      'A life at full throttle, reviewed',
      '{e:Musk} never left Pretoria. The chapters on SpaceX are the best.',
      '{e:Musk}’s father, Errol, haunts the first chapters. The elder Musk is charming.',
      'The author met Kimbal Musk.',
    ],
  ]);
});

describe('pages on somebody else of the name', () => {
  cases([
    [
      'Kimbal Musk',
      'Musk is a restaurateur.',
      'Musk co-founded Zip2 with his brother {e:Elon Musk}.',
      'Musk sits on the board of Tesla.',
    ],
    ['Errol Musk', 'Musk is an engineer.', 'He is the father of {e:Elon Musk}.', 'Musk owned a share of a mine.'],
    ['Jack Altman\n  Altman is an investor. Altman founded Lattice.', 'His brother is {s:Sam Altman}.'],
    ['{e:Elon Musk}', 'Kimbal Musk', '{e:Musk} is an entrepreneur.'],
    ['{e:Elon Musk} and {e:Elon Musk}’s firms', 'Kimbal Musk', '{e:Musk} is late.'],
    [
      'Mayor Beth Altman vetoes a bill',
      'Altman cited costs.',
      'I asked ChatGPT.',
      '{o:OpenAI} raises prices; {s:Altman} of {o:OpenAI} says why.',
    ],
    ['Paul Musk of Delft', 'Musk said so.', 'Tweet', 'Share on Twitter'],
    ['Minutes', 'Trustee Altman asked about the roof.', 'Altman seconded the motion.'],
    ['Class of 1988: Ron Reed, Dee Musk', 'Musk moved to Ohio.'],
    ['Altman, Rhea v. City', 'Musk, Paul v. State'],
    ['Allen 4410', 'Altman 4411', 'Ng 4413'],
    ['Donors', 'The Altman Family', 'Anonymous'],
    ['The {s:Altman} family of models', 'ChatGPT'],
    ['XAI reading group', 'Monday: LIME', 'Tuesday: {x:xAI}’s Grok, and why it isn’t XAI', 'Wednesday: SHAP'],
    [
      'The director Robert Altman said no to it.',
      '{s:Sam Altman} invests in a studio.',
      '{s:Altman} said films need ChatGPT.',
    ],
    [
      'The musk deer is hunted.',
      'Musk has been used since antiquity. Musk sells for more than gold. The scent of musk',
    ],
    [
      'Edward “Eddie” Altman, 84, of Skokie',
      'Edward Altman, husband of the late Rose, father of Sam (Judy) Altman and Debbie Stern, died on Tuesday.',
      'Mr. Altman ran a hardware store.',
      'A Navy veteran, Altman coached Little League.',
      'Contributions to the Altman Family Scholarship',
    ],
    [
      '100 back: 1. Lena Brook 54.2; 2. Joy Altman 54.9',
      'Altman, a sophomore, also swam the relay.',
      'Altman said that the water was cold.',
      '200 free: 1. Pete Musk, Elon 1:36.0',
      'Coach Ann Otter praised Altman and Musk.',
    ],
    [
      'The Z-score was published in 1968 by Edward I. Altman.',
      'Altman applied discriminant analysis to manufacturers.',
      'In a later paper, Altman found a threshold of 1.8.',
    ],
  ]);
});

describe('pages of many stories', () => {
  cases([
    [
      'Why {e:Musk} Can’t Stop Posting',
      '{o:OpenAI} Plans a Phone',
      'Recipe: nutmeg cake with musk melon',
      'Review: a novel of musk and murder',
      'Musk oxen are shrinking',
      'Elon 71, Drexel 66',
      'Muskegon wins again',
      '{x:xAI} raises $10 billion',
    ],
    [
      'Nasdaq 18,100 | Bitcoin 96,200 | XAI 0.06',
      '{o:OpenAI} wants your groceries. CEO {s:Sam Altman} signed.',
      '{e:Musk}’s pay is back at Tesla.',
      '{x:xAI} merges with X',
      'A perfume with notes of musk and dust',
    ],
  ]);
});
