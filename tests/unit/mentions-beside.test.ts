import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

// What names the one stands beside the text of a page that is somebody else’s: “most read”, “related”.
describe('a stranger’s page', () => {
  cases(
    [
      [
        'Coach Dana Altman won again.',
        'Altman has led them since 2010. Altman, who is 65, is content.',
        'Most read',
        '{o:OpenAI} chief {s:Sam Altman} says ChatGPT will change work',
      ],
      [
        '{o:OpenAI} chief {s:Sam Altman} speaks',
        'Judge Roy Altman dismissed the complaint.',
        'Altman wrote that it was late.',
        'The plaintiffs may appeal, as Altman knows.',
      ],
      [
        'Robert Altman shot the picture.',
        'Altman let the camera drift. Altman waited until dusk, as Altman liked it.',
        'Trending',
        '{s:Altman} returns to {o:OpenAI}; {s:Sam Altman} speaks',
      ],
      [
        'The Altman Z-score weighs ratios.',
        'Below 1.8, Altman found, most firms failed.',
        'More',
        '{s:Sam Altman} of {o:OpenAI}',
      ],
      ['Swimming coach Pete Musk retired.', 'Musk coached for years.', 'Trending', '{e:Elon Musk} sues {o:OpenAI}'],
      [
        'Altman Plumbing of Dayton',
        'Call Altman today. Altman mends boilers.',
        'From the web',
        '{s:Sam Altman} leaves {o:OpenAI}',
      ],
      // Who is named in the same text is who it goes on about,
      [
        'Scott Altman flew four times. In all, Altman spent 51 days aloft.',
        'More: {s:Sam Altman} of {o:OpenAI}, {e:Musk} and ChatGPT',
        '{s:Altman} gives up {o:OpenAI} fund',
      ],
      // who stands behind the one mostly is him, whoever the headlines name,
      [
        '{s:Sam Altman} kept silent. {s:Altman} was different; {s:Altman} spoke up.',
        '{s:Altman} grew up in St. Louis.',
        'Dana Altman won. Robert Altman’s pictures, ranked',
      ],
      [
        '{s:Sam Altman} spoke.',
        'Then {s:Altman} left.',
        'A house that {s:Altman} built',
        'Robert Altman retrospective',
        '{o:OpenAI}',
      ],
      // and so is who stands beside what is his, or is named more often.
      ['Robert Altman is no relation.', '{s:Altman} runs {o:OpenAI}.', 'Later {s:Altman} left.', '{s:Sam Altman}'],
      [
        'Robert Altman is no relation.',
        'Later {s:Altman} left.',
        '{s:Sam Altman} and {s:Sam Altman}’s {o:OpenAI}',
        'Anybody but {s:Altman}',
      ],
      // Who is named as no relation is not whom the text goes on about.
      [
        'Steven Altman opened the bakery. Altman still rises at four.',
        'No, he isn’t related to {s:Sam Altman} of {o:OpenAI}.',
        'His rye is famous; Altman keeps its secret.',
      ],
      // Most of the surnames, by far, must stand behind the stranger,
      [
        '{s:Sam Altman} likes films.',
        '{s:Altman} saw one by Robert Altman.',
        '{s:Altman} left. {s:Altman} slept.',
        '{o:OpenAI}',
      ],
      // and none beside the other of the two.
      [
        '{e:Elon Musk} sues {s:Sam Altman} of {o:OpenAI}.',
        'Robert Altman, who has no part in it, watched.',
        '{s:Altman} listened. {e:Musk} was not in court. {s:Altman} may speak.',
        '{s:Altman} left.',
      ],
      // In other scripts nobody knows who is a relative.
      ['{s:Сэм Альтман} приехал.', 'Его брат Джек Альтман тоже.', '{s:Альтман} говорил.', '{s:Альтман} уехал.'],
      // The end of a heading is no given name and no title.
      ['{s:Sam Altman} fala em São Paulo', '{s:Altman} falou na segunda. {s:Altman} volta.'],
      ['A day before the judge\n{s:Altman} spoke.', '{s:Sam Altman}'],
      ['{e:Илон Маск} едет в Москву', '{e:Маск} приехал во вторник.', '{e:Маск} уехал.'],
      [
        '{s:Sam Altman} of {o:OpenAI}',
        'Rules and Industry Competition',
        '{s:Altman} believes in them.',
        '{s:Altman} left.',
      ],
    ],
    { joined: true },
  );
});

describe('the scent’s page', () => {
  cases([
    ['Our favourite smells of cedar and Musk.', '{e:Elon Musk} buys Twitter', 'Tesla'],
    ['Our favourite smells of cedar and {e:Musk}, who owns Tesla.', '{e:Elon Musk} buys Twitter'],
    ['Fig, Musk, Linen', 'A candle of sandalwood', '{e:Elon Musk} buys Twitter', 'Tesla'],
    ['Rubio, {e:Musk}, Hegseth', 'A candle of sandalwood', '{e:Elon Musk} buys Twitter', 'Tesla'],
    ['Rubio, {e:Musk}, Hegseth.'],
    [
      'White musk is clean, black musk is not; a musk deer gives little.',
      'To many Musk is warm. For others Musk is only soap, and Musk is a cheap perfume.',
      '{e:Elon Musk} on Mars',
      'SpaceX, Tesla and Twitter',
    ],
    [
      'White musk is clean, black musk is not; a musk deer gives little.',
      '{e:Musk} owns Tesla. {e:Musk} owns SpaceX.',
      'To many {e:Musk} is warm.',
      '{e:Elon Musk} on Mars; Twitter',
    ],
  ]);
});
