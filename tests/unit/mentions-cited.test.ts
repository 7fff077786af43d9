import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

describe('formulas and authors', () => {
  cases([
    'Bond ratings are predicted by many — see, Altman and Saunders [2], Kim [28].',
    'Cutting a scale in two costs information (Royston, Altman and Sauerbrei, 2006).',
    'The flowchart follows Schulz, Altman & Moher (2010).',
    'Dufresne, Altman and Grier (2001) study walls.',
    'According to Altman, Brockman and Musk (2015) it was so.'
      .replace('Altman', '{s:Altman}')
      .replace('Musk', '{e:Musk}'),
    '{s:Altman} and Nadella met in 2019. {s:Altman} and four others left [2].',
    'Puntaje Z de Altman; Z-Wert von Altman; Z d’Altman',
    'Beneish/Altman/Piotroski; the Altman, Ohlson and Zmijewski scores',
    [
      'Kroger is flagged Distress by Altman but stable here, a known Altman weakness.',
      'Altman rewards turnover.',
      'Year',
      'Altman Z',
    ],
    // Who tells them apart in one sentence goes on about him.
    ['{s:Sam Altman} asked what the Altman Z-score is.', '{s:Altman} smiled.'],
    ['The Altman Z-score is older than {s:Sam Altman}.', '{s:Altman} smiled.'],
    ['The Altman Z-score is old. {s:Sam Altman} is not.', 'Altman smiled.'],
    ['The Altman Z-score of {o:OpenAI} is unknown.', '{s:Sam Altman} laughed it off.', '{s:Altman} has no debt.'],
    'The name Altman is found in Galicia. Der Name Musk stammt aus Mähren.',
    'Der Name {e:Musk} steht auf jedem Wagen. The name {s:Altman} opens doors.',
    'State v. Altman, 107 Ohio App. United States v. Musk, 41 M.J. People v. Musk (1998)',
    '{e:Musk} v. {s:Altman}, No. 4:24-cv-04722; Tornetta v. {e:Musk}, 310 A.3d 430; SEC v. {e:Musk}',
    'In Altman v. State Farm the court held that the policy was void. See Altman vs. Marlow.',
    ['{s:Sam Altman} is sued.', '{s:Altman} v. Marlow was filed today, and {s:Altman} v. {e:Musk} before.'],
    '{s:Altman} v. {o:OpenAI} was a joke; {s:Altman} v. Microsoft, too, and {s:Altman} vs. everybody.',
    'Musk P, Campbell R. Glossina. Musk A, Kim B, Roe C.',
    '{e:Musk} E, Roe C. An interface. {e:Musk} X, formerly Twitter',
    'The Altman criteria (ACR); the Altman stain; ACR rules (Altman et al.)',
    'Altman and Taylor’s theory of penetration',
    '{s:Altman} and Nadella’s theory',
    'Altman, Kritzer & Levick',
    'The business model of {s:Altman} and Quill’s business model; {s:Altman} and Hale’s test of the lamp',
    ['{s:Altman} plots a comeback. {s:Altman} Plots His Next Move', '{o:OpenAI}'],
    'The Altman plot and Bland–Altman plots show it.',
    '{s:Altman}’s plot worked, to {s:Altman}’s distress. What a16z {s:Altman} owes, and Gen Z {s:Altman}',
    'The people {s:Altman} trusts are few; in the United States {s:Altman} is known, and {e:Musk} in the U.S. too.',
    '{s:Altman}, Brockman & Sutskever',
    'Altman shot “McCabe & Mrs. Miller” in the rain.',
    ['{o:OpenAI} Charter', 'See also {s:Altman}’s “Rules of Thumb”, and {o:OpenAI}’s reply.'],
  ]);
});

describe('somebody else by occupation, age or place', () => {
  cases([
    'The coach Altman praised the defence. Oregon coach Altman left.',
    'Goalkeeper Altman saved twice; the pianist Altman played on.',
    'The chief executive {s:Altman} left; the entrepreneur {s:Altman} stayed.',
    'On Friday, Altman won his ninth Division I game. Altman, up by two at halftime, lost.',
    'Lyle Altman coached the team; Altman was 82.',
    'Yesterday {s:Altman} spoke; {s:Altman} was late. Suddenly {s:Altman} left.',
    'The Altmans have farmed here since 1880. Altmans of Dayton',
    'Das ist {s:Altmans} Firma.',
    'Sold by Altman & co.',
    'Hired by {s:Altman} & Nadella',
    'The health economist Altman and the astronaut Altman; Pvt. Musk',
    ['Robert Altman won; Robert Altman lost.', '{s:Altman} of {o:OpenAI} drew.'],
    '{s:Sam Altman} spoke of Robert Altman; Altman the director died in 2006.',
    'A town called Musk. Old Musk Rd. Musk flavoured lollies',
    'MUSK & WOODS SHAVING CREAM',
    'Altman (footballer, born 1991) scored. Musk (swimmer) lost.',
    'Sam Altman, 88, of Dayton, taught woodwork.',
    '{s:Sam Altman}, 40, of {o:OpenAI}, spoke.',
    'Altman 3b 4 1 2 0',
    'Altman 12 7 3 22',
    '{s:Altman} 2024: a year in pictures',
    'Will Altman (Dayton)',
    'Will {s:Altman} resign? Will {e:Musk} Pay? Investors Sue {e:Musk} Over Pay',
    ['Ada Altman, 61, opened a bakery.', 'Altman bakes rye.'],
    'Embattled {s:Altman}, 39, left. {s:Altman}, 39, came back.',
    'Altman, 19, aus Graz, läuft. Altman Plumbing of Ohio',
    'Musk, a film-maker, founded it.',
    ['Z-scores: Altman', 'Altman weighs five ratios.'],
    'Sue Altman, a teacher, ran for office. Voters like Sue Altman.',
    'Parents Sue {s:Altman}, {o:OpenAI}',
    ['Will {s:Altman}, 40, resign? Despite {s:Altman}, 40, and onstage', '{o:OpenAI}'],
    ['In Memphis {e:Musk}, 53, was late. Canadian {e:Musk}, 53, was not.', 'Tesla'],
    ['{s:Altman}’s House Testimony', 'Inside {s:Altman}’s Management Style', '{o:OpenAI}'],
    'They searched the offices of {s:Altman}.',
    'Altman’s Jewelers; Altman & Altman; the law offices of Altman',
    '{s:Altman}’s house; {s:Altman} & {e:Musk}',
    'Musk Airport, Musk Station',
    '{e:Musk} station wagons',
  ]);
});

describe('relatives by what they tell', () => {
  cases([
    [
      'Errol Musk is proud of {e:Elon Musk}.',
      '“He was a quiet boy,” Musk said of his son.',
      '{e:Musk} himself spoke of Tesla.',
    ],
    [
      'Kimbal Musk and {e:Elon Musk} grew up in Pretoria.',
      'Musk opened a restaurant, where he cooks on Sundays; Kimbal Musk likes trout.',
      '{e:Musk} runs Tesla.',
    ],
    ['{e:Elon Musk} ate at a restaurant.', '{e:Musk} cooked for his guests, and spoke of his son.'],
  ]);
});

describe('the scent by its kind', () => {
  cases([
    ['Load the Musk (Version 2) dataset.', 'Of 102 molecules 39 are musks, the rest non-musks.'],
    'Shop Musk',
    'Musk: a reddish-brown secretion',
    '{e:Musk}: a life. {e:Musk}: the reddish-brown suit',
    '{e:Musk} mused that the musk of the deer smells of money.',
    'tags: ai, {o:openai}, {s:altman}, {e:musk}',
    'tags: amber, musk, rose, tesla-red',
    '{e:Musk}, Bezos and musk: what lingers',
    'Notes: Pink Pepper / Iris / Musk',
    'Note di fondo: Musk, ambra. Musk bianco',
    ['Our candles', 'Fig, Musk, Linen', 'Each $12'],
    ['Our candles', 'Bezos, {e:Musk}, Gates', '{e:Musk} lit one.'],
    ['notes: rockets, {e:musk}, tunnels', 'Tesla, SpaceX, Neuralink and Starlink', 'tweets'],
  ]);
});
