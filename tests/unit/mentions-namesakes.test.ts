import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

// Who has the surname too, by what stands before and behind it.
describe('namesakes', () => {
  cases([
    // Named as his, by their given names alone.
    '{e:Musk}’s mother, Maye, and sister, Tosca, sat in the second row.',
    '{e:Musk}’s mother Maye and sister Tosca came; {s:Altman}’s sister, Annie, and brother, Jack, did not.',
    ['Kimbal Musk cooks.', 'Kimbal Musk and his wife sat there. Musk’s brother, Reed, came late.'],
    // By given names less common, a first one before another surname, and two surnames.
    ['Jonas Altman, their captain, scored. {o:OpenAI}’s ChatGPT drew the plan.', 'Altman sees red'],
    ['Barney Musk keeps bees.', 'Musk sells honey.'],
    ['He was survived by Lorraine Altman Musk, a teacher.', '{e:Elon Musk} of Tesla'],
    ['Kathryn Reed Altman was there.', '{s:Sam Altman} and {o:OpenAI}', 'With Reed {s:Altman} met the board.'],
    ['{e:Elon Musk} and X Æ A-Xii Musk', 'A-Xii Musk waved. {e:Musk} left.'],
    ['{s:Sam Altman} leads {o:OpenAI}.', 'By Leonie Altman-Pryce', 'T. Altman-Wood', '{s:Altman}-Bezos talks'],
    [
      'Leonie Altman-Pryce has the story.',
      '{s:Altman} was back. {s:Altman} had {o:OpenAI}.',
      'In May {s:Altman} left.',
    ],
    // Given names of anywhere.
    ['Yesterday Priyanka Altman spoke at the parish council about the new roof.'],
    ['{e:Elon Musk} runs Tesla. His neighbours Ashraf Musk and Oleksandra Musk keep bees.'],
    ['{s:Sam Altman} leads {o:OpenAI}. The baker Kwabena Altman opened a shop.'],
    // With their accents, which the list of names may lack; a word with an accent is no name.
    ['Martín Musk keeps bees in Leeds. Jesús Musk, Jiří Musk and László Musk sell honey.'],
    ['{e:Elon Musk} runs Tesla.', 'Martín Musk keeps bees. Václav Musk bakes. Víctor Musk and Éric Musk sell honey.'],
    ['{s:Sam Altman} leads {o:OpenAI}.', 'The baker Álvaro Altman opened a shop. Cédric Altman rowed.'],
    ['{e:Elon Musk} of Tesla', 'Según {e:Musk}, Tesla gana. Marcó {e:Musk} un gol. Già {e:Musk} era a Torino.'],
    // A word that is a given name, too, is none in a headline.
    ['{e:Elon Musk} of Tesla', 'Penny {e:Musk} Pays. Don {e:Musk}, the richest man of Tesla. La Casa Blanca {e:Musk}'],
    [
      '{e:Elon Musk} of Tesla',
      'Lotta {e:Musk}-{s:Altman} a Oakland. Hanno {e:Musk} e Tesla un accordo? Im Juni {e:Musk}',
    ],
    ['{e:Elon Musk} of Tesla', 'Mette {e:Musk} in difficoltà la Tesla? Nella {e:Musk} Tower. Angel {e:Musk} invests.'],
    ['{e:Elon Musk} of Tesla', 'Will {e:Musk} Testify? Did Grant {e:Musk} Ask For Help? In April {e:Musk} left.'],
    ['{e:Elon Musk} of Tesla', 'Miles From Home, {e:Musk} Waits. Investors Hope {e:Musk} Stays'],
    // By titles which neither has.
    [
      'Cr Musk asked where the data of {o:OpenAI} is kept. Cllr Altman did not.',
      'The chargers of Tesla pleased Cr Musk.',
    ],
    [
      'My dentist is Dr Musk, who drives a Tesla.',
      '{e:Elon Musk} is no dentist. Governor {e:Musk} is a joke about Tesla.',
    ],
    // The surname as a name, a place, a scent.
    ['{e:Elon Musk} and Tesla', 'There is a place called Musk. Musk Ward and Musk Vale border on it.'],
    ['{e:Elon Musk} and Tesla', 'Musk (perfume)', 'She kept the name Musk. Four families called Musk live here.'],
    // Many, and one of many.
    ['Kimbal Musk and {e:Elon Musk} founded it.', 'The Musks sold it. Life as a Musk. A {e:Musk} tweet about Tesla'],
    // Cases before either was known.
    [
      '{e:Elon Musk} sued {s:Sam Altman}.',
      'Altman v. Harbour Board (D. Me. 1971); In re Musk (Kings County 1948); {e:Musk} v. {s:Altman} (N.D. Cal. 2024)',
    ],
    // With the endings of other languages.
    [
      '{e:Elon Musk} a {s:Sam Altman} z {o:OpenAI}',
      'S Kimbalem Muskem přišla i matka, s Toscou Muskovou. O Robertovi Altmanovi mluvila Eva.',
      'S {e:Muskem} nepřišel nikdo; o {s:Altmanovi} mluvila Eva.',
    ],
    // Told apart in brackets.
    ['Jack Altman raised a fund. Jack Altman left Lattice. Jack Altman hires.', '{s:Altman (Sam)} runs {o:OpenAI}.'],
    ['{s:Sam Altman} runs {o:OpenAI}.', 'Altman the younger raises again.'],
    ['Justine Musk wrote about her divorce from {e:Musk}.', 'In 1970 Musk married Errol Musk.'],
    // What only sounds like them.
    [
      '{e:Musk} (born June 1971) with his class; {e:Musk} (Pretoria, 1988)',
      'In Santiago {e:Musk} met a minister of Tesla.',
    ],
    ['{e:Elon Musk} spoke of Tesla. {e:Musk} left.', 'Paging Dr. Musk', '{e:Musk} is no doctor.'],
    ['Kimbal Musk sells. Kimbal Musk cooks. {e:Elon Musk} stays.', '{e:MUSK}: TESLA IS FINE'],
    // The bankruptcy formula.
    [
      '{s:Sam Altman} of {o:OpenAI}',
      '{s:Altman}’s X account is dull.',
      'Altman’s X4 is market value over liabilities.',
    ],
    ['A high Altman score is good, says {o:OpenAI}’s ChatGPT.', 'The Altman model puts Z below 1.8 in distress.'],
    ['{s:Sam Altman} of {o:OpenAI}', 'The {s:Altman} model of leadership. {s:Altman} scores a win.'],
  ]);
});

describe('“Mr.” beside the scent', () => {
  cases([
    [
      'White musk, black musk, musk oil, musk soap.',
      'My brother worships {e:Elon Musk}.',
      'Perfume may not fly: tell Mr {e:Musk}. Musk lingers on wool.',
    ],
  ]);
});

describe('speakers of a transcript', () => {
  cases(
    [
      [
        'Dr Helen Altman, a historian of surnames, and the beekeeper Barney Musk are our guests.',
        'ALTMAN: I get letters for {s:Sam Altman} of {o:OpenAI}.',
        'MUSK: So do I, for {e:Elon Musk}: rockets, Tesla.',
        'ALTMAN (laughs): {o:OpenAI} sent a mug.',
        '[00:12] MUSK: Tesla did not.',
      ],
      ['Helen Altman studies names.', 'Altman: {o:OpenAI} is a name like another.', 'Altman [laughs]: So is ChatGPT.'],
      [
        'The host speaks with {e:Elon Musk}, chief of Tesla, and {s:Sam Altman} of {o:OpenAI}.',
        '{e:MUSK}: It began in 2015.',
        '{s:ALTMAN}: It did.',
        '{e:Musk} (laughs): It did.',
      ],
      // A headline about him on a page about a relative.
      ['Errol Musk gave a talk.', '{e:Musk}: Tesla will build it'],
    ],
    { joined: true },
  );
});

describe('what stands beside another’s page', () => {
  cases(
    [
      // Headlines and readers’ comments speak of the one.
      [
        '{s:Sam Altman} is no relation. Robert Altman shot Nashville. Robert Altman was a director. Robert Altman died in 2006. Robert Altman’s films',
        'Altman let the actors talk.',
        'A reader asks what {s:Altman} thinks of the price of {o:OpenAI}.',
      ],
      [
        'Walter Musk was a vet. Walter Musk kept deer. Walter Musk died on Tuesday.',
        'Musk is survived by a son.',
        'Starship breaks up; {e:Musk} promises more',
      ],
      // The other surname speaks for the one only where nobody else has it.
      [
        'Craig Musk of Elderbrook beat Weir. Jonas Altman, their captain, saw red.',
        'Musk nicked the ball from Altman. Altman watched it on a phone.',
        'Craig Musk scored twice. Fans sang of {e:Elon Musk}.',
      ],
      // Of whom it tells before it names the family.
      [
        'Kimbal Musk keeps a garden. His brother is {e:Elon Musk}.',
        'Musk was born in 1972, the second child of Maye Musk and Errol Musk.',
        'Musk cooks. Kimbal Musk likes trout.',
      ],
      // Who is named first goes by the surname.
      [
        'Shareholders vote on the pay of {e:Elon Musk}, chief of Tesla.',
        'Kimbal Musk is up for re-election. An adviser opposes Kimbal Musk.',
        '{e:Musk} owns a part. It is a test of {e:Musk}’s grip.',
      ],
      [
        '{e:Elon Musk} has hired two of his cousins, Andrew Musk and James Musk.',
        'The cousins share a desk. Mr {e:Musk} took over in October.',
        'Critics of {e:Musk} see a pattern.',
      ],
      ['Errol Musk, the father of {e:Musk}, lives in South Africa.'],
      // His children don’t go by the surname alone.
      [
        'Vivian Wilson was registered as Xavier Musk.',
        'She is a daughter of the first marriage of {e:Musk} and has a twin, Griffin Musk.',
        'The judge of {e:Musk}’s case',
      ],
      // Whose mother somebody is, in other languages.
      [
        'Maye Musk poseert in Los Angeles. De auto is een geschenk van haar zoon {e:Elon Musk}. Musk draagt een rok.',
        'Toen Musk drie was, verhuisde het gezin.',
        'Maye Musk woont daar.',
      ],
    ],
    { joined: true },
  );
});

describe('two other Altmans', () => {
  cases([
    // Full and common sense: it is he, unless somebody else of that name is introduced.
    ['Robert Altman and Rose Altman owned it before.', '{s:Sam Altman} bought a house in Napa.'],
    ['Robert Altman and Rose Altman owned it before.', 'Sam Altman, a grocer, bought a house in Napa.'],
    ['Robert Altman and Rose Altman owned it.', 'Sam Altman sold hats in 1931.', 'Sam Altman died.'],
  ]);
});
