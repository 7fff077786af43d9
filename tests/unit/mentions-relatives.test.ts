import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

// Their own families, who are named on pages about them.
describe('pages on a relative', () => {
  cases([
    // Who is named in passing isn’t whom the page is about.
    [
      'Errol Musk',
      'Errol Graham Musk is an engineer. The father of Errol Musk was one, too.',
      'Musk married in 1970. His son is {e:Elon Musk}.',
      'In 1972, Musk was elected to the council.',
      '{e:Musk} of Tesla is his son.',
    ],
    'Justine Musk, {e:Musk}’s first wife, writes.',
    'Justine Musk, Musk’s neighbour, writes. Justine Musk said. Musk’s wife laughed.',
    // Before they were born.
    'In 1865, Altman opened a shop; in 1965, Musk did.',
    'In 2005, {s:Altman} founded Loopt; in 2002 {e:Musk} left.',
    // Named nowhere, and hardly anything of his.
    ['Kimbal Musk cooks.', 'I met Musk before the event.', 'The brother of a billionaire'],
    ['Kimbal Musk cooks.', '{e:Musk} landed a rocket.', 'SpaceX, Tesla and Starlink'],
    // Named more often, where hardly anything is said of what is his.
    [
      'Tosca Musk loves films. “We are well,” says Musk.',
      'Musk adds that it grows.',
      '{e:Elon Musk} is Tosca Musk’s brother.',
    ],
    [
      'Tosca Musk loves films.',
      '{e:Musk} adds that Tesla grows.',
      '{e:Elon Musk}’s sister is Tosca Musk. SpaceX, Twitter, Grok',
    ],
    // Not where the other speaks of him.
    [
      'Errol Musk spoke.',
      '{e:Elon Musk} and Trump fell out; the billionaire is Errol Musk’s son.',
      'Nobody reached {e:Musk}.',
    ],
    // Whose brother he is.
    ['Kimbal Musk is 42.', '{e:Elon Musk} of Tesla is 43.', 'Musk left Pretoria with his brother, {e:Elon Musk}.'],
    ['Kimbal Musk is 42.', '{e:Elon Musk} of Tesla is 43.', '{e:Musk} left Pretoria with his brother, Kimbal Musk.'],
    ['Errol Musk, 79, spoke.', '{e:Elon Musk} did not.', '{e:Musk} has a lawyer.'],
    ['{e:Elon Musk} of Tesla', 'justine musk and kimbal musk', 'Toscá MuskKimbal Musk, X Æ A-Ⅻ MuskKai Musk'],
    ['Kimbal Musk, Kimble Musk and Kimball Musk are one man.', 'Nevada Musk and Asha Rose Musk'],
    // What is told of a woman.
    [
      'Maye Musk’s memoir',
      '{e:Elon Musk} is her son.',
      'What Musk leaves out is how she left home.',
      'What {e:Musk} leaves out is how he left home.',
    ],
    ['{e:Elon Musk} and {e:Elon Musk}’s mother, Maye Musk', '{e:Musk} said that she is right.'],
    // Somebody’s father is named for that somebody’s sake.
    [
      '{s:Samuel Harris Altman} was born in 1985.',
      'His father Jerry Altman sold houses. {s:Altman} is the eldest of four.',
    ],
    ['{s:Samuel Harris Altman} was born in 1985.', 'There Jerry Altman sold houses. Altman is the eldest of four.'],
  ]);
});

describe('who is named for a relative’s sake', () => {
  cases([
    // The page is about that relative.
    ['Tosca Musk makes films.', 'Musk adds that they sell.', 'She is the sister of tech mogul {e:Elon Musk}.'],
    ['Tosca Musk makes films.', '{e:Musk} adds that they sell.', 'She met {e:Elon Musk}.'],
    ['Tosca Musk makes films, like {e:Elon Musk}, her eldest sibling, not.', 'Musk adds that they sell.'],
    ['Maye Musk poses; {e:Elon Musk}’s mother is 77.', 'In autumn Musk posed again.'],
    [
      'Maye Musk poses.',
      'As the mother of {e:Elon Musk} she is known. On a cliff Musk poses. Musk is ready.',
      'On a cliff Musk poses.',
    ],
    ['Tosca’s elder brother, {e:Elon Musk}, spoke.', 'Maye Musk wept.', 'In June Musk filmed.'],
    // A father is named for the sake of children, who don’t go by the surname alone.
    ['Their father, {e:Elon Musk}, left. {e:Musk} calls.', 'Maye Musk is out.'],
    // Children have a father whom the page is about, and much of his makes it his page.
    ['{e:Elon Musk}’s son met Maye Musk.', 'In June {e:Musk} flew.'],
    ['{e:Elon Musk}’s sister is Tosca Musk.', 'In June {e:Musk} flew.', 'Tesla and SpaceX'],
    // In other languages.
    ['Tosca Musk tourne.', 'En mai, Musk a filmé.', 'Elle est la sœur cadette d’{e:Elon Musk}.'],
    ['Tosca Musk dreht.', 'Im Mai hat Musk gefilmt.', 'Sie ist die Schwester von {e:Elon Musk}.'],
    ['Tosca Musk gira.', 'A maggio Musk ha finito.', 'È la sorella del magnate {e:Elon Musk}.'],
    ['Errol Musk falou.', 'O pai de {e:Elon Musk} mora ali; {e:Elon Musk}, não.', 'Em maio {e:Musk} voou.'],
    ['{e:Elon Musk} e la sorella. La Musk è una regista, e la Musk dice di no.'],
    'De la {e:Musk} la {e:Musk}.',
    // Relatives by their given names alone.
    ['While {e:Elon Musk} builds cars, his brother Kimbal cooks; so did his mother Maye.', 'Musk cooks well.'],
    ['His brother Kimbal cooks; {e:Elon Musk} doesn’t, nor does {e:Elon Musk} garden.', '{e:Musk} eats well.'],
  ]);
});

// Of a boyhood much is told of the family.
describe('pages on whom most bare surnames stand behind', () => {
  cases(
    [
      [
        '{e:Elon Musk} read all day.',
        'At ten {e:Musk} sold a game, and {e:Musk} was glad.',
        'Errol Musk stayed. Errol Musk sold emeralds.',
        'Then {e:Musk} left.',
      ],
    ],
    { joined: true },
  );
});

// Who opens a sentence as somebody’s brother is whom it is about.
describe('pages that introduce a relative by the one', () => {
  cases(
    [
      [
        'Kimbal Musk buys drones. So Kimbal Musk has a fleet.',
        '{e:Elon Musk}’s younger brother, Kimbal Musk, paid.',
        'Musk, who sits on the boards of Tesla and SpaceX, likes the sky.',
        'The fleet is Musk’s idea.',
      ],
      [
        'Many came: {e:Elon Musk}’s brother, Kimbal Musk, too.',
        '{e:Musk}, who runs Tesla and SpaceX, spoke.',
        '{e:Elon Musk} met them all. {e:Musk} left.',
      ],
      // Whose story it is, the only one behind whom the surname stands, though a headline names him;
      [
        'Kimbal Musk spoke in May.',
        'Musk explained that he bought the drones. Musk likes the sky.',
        'Most read: {e:Elon Musk} leaves the White House',
      ],
      // not where it stands behind him, too, or beside what is his,
      [
        'Kimbal Musk spoke in May.',
        '{e:Elon Musk} didn’t. {e:Musk} was late.',
        '{e:Musk} explained that he bought the drones.',
      ],
      ['Kimbal Musk spoke in May.', '{e:Musk} runs Tesla. {e:Musk} owns SpaceX.', '{e:Elon Musk} left.'],
      // Whose mother she is called, he is meant.
      [
        'Errol Musk is an engineer.',
        '{e:Musk}’s mother, Maye, is a model.',
        'Maye Musk poses. With his mother Maye and his brother Kimbal, {e:Musk} left.',
        'In May {e:Musk} worked at a farm that {e:Elon Musk} never owned.',
      ],
    ],
    { joined: true },
  );
});

// A report as it goes on takes him for known, and a relative is only there.
describe('pages that speak of the one before anybody is named', () => {
  cases(
    [
      ['{e:Musk} arrives.', '{e:Musk} sits down.', 'Kimbal Musk is in the gallery.', '{e:Musk} leaves.'],
      ['{e:Musk} arrives.', '{e:Musk} sits down.', 'His brother Kimbal is in the gallery.', '{e:Musk} leaves.'],
      ['{s:Altman} of ChatGPT arrives.', '{s:Altman} sits down.', 'Jack Altman is there.', '{s:Altman} leaves.'],
      // Nor is an Altman known of whom a page says nothing.
      ['Altman thinks that AI grows. Altman invests.', 'Altman has a fund.', 'More on Jack Altman'],
      // Once is enough in a list of headlines, where nothing follows on the relative and something is his.
      ['{e:Musk} speaks in Berlin', 'His mother Maye Musk wears red', 'Trump flies'],
      ['Musk speaks in Berlin', 'His mother Maye Musk wears red', 'Apples sell'],
      // Else it may be a headline on whoever it is,
      ['Musk opens a kitchen', 'Kimbal Musk opens a kitchen in Ludlow.', 'Musk cooks.'],
      // several may stand in a menu,
      [
        'Musk sings. Musk flies.',
        'Kimbal Musk opens a kitchen.',
        'Musk cooks. Musk bakes. Musk sows.',
        'Musk sells. Musk buys.',
      ],
      // and a stranger is no relative.
      ['Musk arrives.', 'Musk sits down.', 'Pete Musk is in the gallery.', 'Musk leaves.'],
    ],
    { joined: true },
  );
});

// Whose page it is, whatever it says of Tesla.
describe('pages on a relative that speak of what is his', () => {
  cases([
    // Named far more often,
    [
      'Kimbal Musk cooks. Kimbal Musk gardens.',
      'Kimbal Musk’s kitchen stands near that of {e:Elon Musk}.',
      'Musk owns shares in Tesla and SpaceX.',
      'Musk grew up beside Tosca Musk.',
      // but who is said to be at work there is him.
      'Tesla’s {e:Musk} is busy.',
    ],
    // or the one for a relative’s sake alone: under a heading,
    ['Kimbal Musk', 'He is {e:Elon Musk}’s brother.', 'Musk drives a Tesla to Boulder.'],
    // and where a text says nothing of his.
    ['Tosca Musk films. Tosca Musk sells.', '{e:Elon Musk}’s sister; SpaceX, Tesla', 'In June Musk filmed.'],
    ['Tosca Musk films. Tosca Musk sells.', '{e:Elon Musk} came; SpaceX, Tesla', 'In June {e:Musk} filmed.'],
    // A relative who is named there is his,
    [
      'Errol Musk praised Moscow. Errol Musk is an engineer.',
      'Errol Musk, father of {e:Elon Musk}, was warned.',
      '{e:Musk}’s father likes it. Musk’s cousin left.',
      'Musk Sr. stayed; Musk padre, Musk starejši.',
    ],
    // what a woman’s heading doesn’t take from “Mr.”,
    [
      '{e:Elon Musk} of Tesla',
      'Maye Musk\nShe is a model.',
      'Kimbal Musk cooks.',
      'Mr {e:Musk} is busy.',
      'Musk is busy.',
    ],
    // and news of both.
    [
      'Kimbal Musk sold shares of Tesla. {e:Elon Musk} didn’t.',
      'Kimbal Musk sits on the board. {e:Elon Musk} sits beside him.',
      '{e:Musk} and Tesla were silent.',
    ],
  ]);
});

describe('which of several is meant', () => {
  cases([
    [
      'This Musk bakes: Tosca Musk.',
      '{e:Elon Musk} of Tesla; {e:Elon Musk} of SpaceX',
      'The younger Musk, the “other” Musk',
    ],
    ['This {e:Musk} is everywhere.', '{e:Elon Musk} of Tesla'],
    // “Mr.” is no woman, and may be a brother.
    [
      'Mme Altman et M. {s:Altman} se taisent.',
      '{s:Sam Altman}',
      'Mme Altman parle. Mme Altman part. Mme Altman revient.',
    ],
    ['Kimbal Musk cooks. Kimbal Musk gardens.', 'Mr. Musk was late.', 'The brother of a billionaire'],
    // Whose wife is told of.
    'Justine Musk writes, Talulah Riley acts. Both were married to {e:Musk}.',
    'Justine Musk writes, Talulah Riley acts. Both were known to Musk.',
    // Whose sister is told of.
    ['{s:Sam Altman} of {o:OpenAI}', 'Ann Altman’s lawyer', '{s:Altman}’s sister alleged that her brother lied.'],
    ['{s:Sam Altman} of {o:OpenAI}', 'Ann Altman’s lawyer', 'Altman alleged that her brother lied.'],
  ]);
});

describe('pages that name somebody else first, and the one aside', () => {
  cases(
    [
      // A relative, whose page says of the one what he is known for,
      [
        'Kimbal Musk has run kitchens for twenty years.',
        'Musk is late, and Musk has brought radishes.',
        'At school Musk learned to bone a chicken. In 2011 Musk founded a charity.',
        'On the radio there is an item on {e:Elon Musk}, Tesla and SpaceX. It goes on and on, and the driver turns it down.',
        'The road climbs to the snow, and the kitchens lie far behind. Musk looks out. Musk kneels.',
      ],
      // a stranger, named once in a report on machines that think,
      [
        'Councilmember Deb Altman cast the deciding no on the hall for machines.',
        'Altman, a retired nurse, takes notes in pencil. Altman vaulted the table.',
        'The tenant’s name is a secret, as he says; there are signs along the road, hundreds of them, in every colour.',
        'They guess at {o:OpenAI}.',
        'She gets e-mail that is meant for {s:Sam Altman}, and each time it asks for a poem, and she prints it for her kitchen wall.',
        'There it hangs among the grandchildren. Altman asked for quiet. Altman drove home, and Altman slept. All eyes on Altman.',
      ],
      // and one who is told from the one at the top.
      [
        'No confundir con {s:Sam Altman}, empresario.',
        'Robert Altman (1925) escuchaba. Altman llenó sus películas de voces.',
        'Altman aprendió el oficio. Altman bebía. Altman cambiaba los guiones. Altman volvió.',
        'Altman contó que llevaba diez años así. Los intérpretes lo adoraban, y todos querían volver el año siguiente.',
        'Quien venga por {s:Sam Altman}, el de {o:OpenAI}, será bienvenido.',
      ],
      // Not relatives who are told of as his, though his page begins with them.
      [
        'His father is Errol Musk.',
        '{e:Musk}’s mother, Maye, is a model. Maye Musk poses.',
        'At the age of 12, {e:Musk} sold a game. {e:Musk}’s school days weren’t easy.',
        '{e:Musk} left with his brother Kimbal.',
        'It was there that {e:Elon Musk} studied. While there, {e:Musk} rented a house. {e:Musk} stayed.',
      ],
    ],
    { joined: true },
  );
});

describe('what only looks like somebody else', () => {
  cases([
    // Who is senior, and what is called so.
    '{e:Musk}, senior adviser to the president, met {e:Musk} senior aides of Tesla.',
    'Musk senior said so at SpaceX. Musk senior.',
    'Ein Mann namens {e:Musk} ist heute der reichste; ihm gehört SpaceX.',
    'She is not the only {e:Musk} fan who drives a Tesla. He is not the only Musk in town.',
    // A relative in passing, on his page.
    [
      '{e:Elon Musk} speaks at a rally',
      'Maye Musk sat in the front row.',
      '{e:Musk} jumped on stage. {e:Musk} wore a black cap.',
      '{e:Musk} promised to come back.',
    ],
  ]);
});
