import { describe, expect, test } from 'vitest';
import { findMentions, pageEvidence } from '../../corpus/mentions.ts';
import { cases } from './mentions-cases.ts';

// Who else may be meant by a surname, and what tells them apart.
describe('titles', () => {
  cases([
    'Chief Executive Officer {s:Sam Altman}, 38, and Chief Operating Officer {s:Altman}',
    'Officer Altman wrote a ticket. Police officer Sam Altman did, too.',
    // A full stop ends a sentence, and belongs to an abbreviation.
    'He bowed to the judge. {s:Sam Altman} bowed, too. It was up to the Judge. {s:Altman} left.',
    'Judge Sam Altman ruled. Judge Altman ruled. Gov. Altman vetoed it.',
    'Sam Altman Jr. of Dubuque farms.',
    'Samuel Altman, Esq., of Elm Street',
    // A clause about the economist.
    ['{s:Sam Altman} chairs it.', 'The economist {s:Altman} hired left in May.'],
    ['{s:Sam Altman} chairs it.', 'The economist Altman said no.'],
    'Sam Altman, who has run the bakery since 1978, rests.',
    '{s:Sam Altman}, who had run the start-up since 2005, rests.',
    'Sam Altman, PhD, and Elon Musk, M.D.',
  ]);
});

describe('what stands before a surname and is no given name', () => {
  cases([
    '{s:Sam ALtman} and {e:Elon MUsk} are slips of a shift key; MuSK and ALtman alone are not theirs.',
    'Critics fear that Detroit’s {e:Musk} is another; they suspect Ohio’s {e:Musk}-tier budget.',
    'They fear that Perrin Musk is another.',
    // Places, shows and days of several words are none either.
    ['{s:Sam Altman} of {o:OpenAI}', 'In Abu Dhabi {s:Altman} met bankers. On Hard Fork {s:Altman} spoke of jobs.'],
    ['{s:Sam Altman} of {o:OpenAI}', 'He spoke at Stripe Sessions. At Stripe Sessions {s:Altman} wore a tie.'],
    ['{s:Sam Altman} of {o:OpenAI}', 'Her neighbour Quill Reed Altman was there. Harlow’s Quill Altman was not.'],
    ['{s:Sam Altman} of {o:OpenAI}', 'The joke was Scam {s:Altman}; the actor was Finn Altman, they say.'],
  ]);
});

describe('the surname as a word', () => {
  cases([
    [
      'He was born in Ossining to Ida Kivert Altman.',
      'More: {s:Sam Altman} of {o:OpenAI}, {e:Musk} and ChatGPT',
      '{s:Altman} gives up {o:OpenAI} fund',
    ],
    ['The surname Altman', 'The family name “Altman” is German.', 'Altman means old man.', 'Families called Altman'],
    [
      'Il cognome Musk',
      'I cognomi “Musk” e "Altman"',
      'Der Nachname Altman',
      'Le patronyme « Altman »',
      'Altman in Italia',
    ],
    ['{e:Elon Musk} it is: his last name is {e:Musk}.'],
    [
      '{e:Elon Musk} of Tesla',
      'If your last name is Musk, people ask. Ada’s last name was Musk. Hear the name “Musk” once.',
    ],
    [
      'Woher kommt der Name: Musk? Der Name Musk hat eine lange Geschichte. Die Bedeutung des Namens Musk ist unklar.',
      'Der Name Musk ist heute vor allem durch {e:Elon Musk} von Tesla bekannt.',
      'The meaning of the name Altman is old man.',
    ],
    ['{e:Elon Musk} no es el único Musk en Tesla.', '{e:Elon Musk} n’est pas le seul Musk chez Tesla.'],
    ['{e:Elon Musk} is not the only Musk at Tesla.', 'The name of {e:Musk} is on it.'],
    ['{s:Sam Altman} shares the surname Altman with a director.', '{s:Altman} leads {o:OpenAI}.'],
  ]);
});

describe('what is made, studied and cited', () => {
  cases([
    'We saw a film by Altman. A comedy directed by Altman, a screenplay by Altman',
    'We saw a film about {s:Altman}.',
    '{s:Sam Altman} praised Altman, the director of Nashville; Altman, a film-maker, didn’t hear it.',
    '{s:Altman}, the director of research, and {s:Altman}, the director of {o:OpenAI}, are one.',
    ['Is he a Kurosawa?', 'Not integrated into the story as Altman can. An actor sees.'],
    'The Altman lab is led by Russ B. Altman. Altman et al. (2004) and Altman et al., 2011',
    'Defendants {s:ALTMAN} et al. v. Plaintiff',
    '{e:Musk}v.{s:Altman}; {e:Musk}vs.Zuckerberg; Muskv',
    'Z Score Altman formula; the Z-score of Altman; AU - Altman E I',
    '"Altman, Robert", "{s:Altman, Sam}"',
    ['{e:Musk, Elon Reeve} (Pretoria 1971)', '{s:Altman, Samuel H.} 1985', 'Musk, Errol.'],
    ['{e:埃隆马斯克}', '梅耶马斯克是模特。', '{e:马斯克}笑了。'],
    ['{e:एलन मस्क} की मां मेय मस्क भारत आईं।', 'माये मस्क और एरोल मस्क भी।', '{e:मस्क} ने टेस्ला बेची।'],
    ['{e:Elon Musk}, Tesla', 'Kimbal, Musk the Younger, cooks.', '{e:Musk} the young owner sells.'],
    '{e:எலான் மஸ்க்கின்} டெஸ்லா',
    ['{e:Илон Маск}', 'Эррол Грэм Маск родился в 1946 году.', '{e:Маск} улетел.'],
  ]);
});

describe('the scent by what stands beside it', () => {
  cases([
    'Musk, sweat and leather: the smell of a stable. Musk & honey. Leather and Musk',
    '{e:Musk}, Amber Heard and Grimes; {e:Musk} and Sandberg',
    'Civet is a Musk secreter.',
    ['Kind of ox', 'MUSK'],
    'Musk er vanlig i parfymer. Nước hoa Musk. Musk geurt: een geur',
    // German joins nouns that have a capital.
    'Das {e:Musk}-Imperium wächst; Moschus riecht anders. Der Musk-Duft und das Musk-Öl',
    'Le musc blanc reste en fond ; {e:Musk} n’en porte pas.',
    'Not the scent but the man: {e:Musk} again. The perfume and the billionaire, {e:Musk}, are apart.',
    'The smell of musk filled the room. It was the scent: Musk again.',
    'The talk of a {e:Musk}-level, {e:Musk}-obsessed, {e:Musk}-bashing crowd; a Musk-scented candle',
  ]);
});

describe('both in one text', () => {
  cases([
    // Who writes the scent small gives him a capital.
    'Perfumers use musk; politicians use {e:Musk}. White musk, said {e:Musk}, is old.',
    'They fed the musk ox what, oddly, {e:Musk} eats: musk melons.',
    // Not where a page is about the scent, nor at the beginning.
    ['They sell musk by the gram.', 'The musk deer is rare.', 'Much musk is kept; grams of Musk are sold as musk.'],
    'The smell of musk. Musk again, and musk.',
    // What is of, by and with a person.
    'The statue of {e:Musk} smells of amber. The soap was paid by {e:Musk}. A dinner with {e:Musk} and candles',
    'A scent of Musk, a soap scented by Musk, a candle with Musk',
    // What only a person has.
    '{e:Musk}’s Tesla is red; the gland of the musk deer is brown. {e:Musk}’s lawyers and {e:Musk}’s wealth smell of soap.',
    'Musk’s smell is of soap. The musk deer’s Musk',
    'Musk deer live in Nepal; {e:Musk} lives in Texas.',
    'Musk oil: Musk lives in the base of a scent.',
  ]);
});

describe('blocks run together', () => {
  cases([
    '{o:OpenAI}{x:xAI}Anthropic',
    'The Daily VC{s:Sam Altman} on chips',
    'Google{o:OpenAI}Microsoft and Anthropic{x:xAI}{o:OpenAI}',
    'OpenAIEmbeddings, xAIClient and xAIClaudeless are classes.',
    ['{s:Sam Altmania} kritisoitiin.', '{s:Altmania}Talous', 'MuskaP and MuskaPT sing.'],
  ]);

  // As a page's native text has them.
  test.each([
    ['PatelMuskOkaforAltman', 'Altman', 'sam-altman'],
    ['NameMuskFirmTeslaDeskAltmanRoleChair', 'Altman', 'sam-altman'],
    ['NadellaBedeChatGPT', 'Altman', 'sam-altman'],
    ['ChairAltmanActorNashville', 'Altman', undefined],
    ['NameMuskBaseVetiverHeartPatchouli', 'Musk', undefined],
  ])('%s', (page, run, subject) => {
    expect(findMentions(run, pageEvidence([page]))[0]?.subject).toBe(subject);
  });
});
