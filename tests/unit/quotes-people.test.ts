import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('the names of those who speak', () => {
  it.each<Case>([
    [
      'a surname that is a colour',
      'Ada Black is a painter from Leeds.\n\n“I like it here very much,” Black said.',
      'Ada Black: I like it here very much,',
    ],
    [
      'a name that was changed, with its asterisk',
      'Simon*, a 60-year-old from Leeds, was afraid.\n\n“I could not say it,” he says.',
      'Simon: I could not say it,',
    ],
    [
      'a first name in capitals that opens the story',
      'ADA Quill is tired of rain.\n\nAda said: “I am broken and I want to go home.”',
      'Ada Quill: I am broken and I want to go home.',
    ],
    [
      'a whole name in capitals that opens a section',
      'Andrew Quill left. ANDREW QUILL came back in May.\n\n“It is late for that,” Quill said.',
      'Andrew Quill: It is late for that,',
    ],
    [
      'without the verb of the headline',
      '# Ada Makes Leeds Wait For Her Rain\n\nOn Monday, Ada came to Leeds, and Ada left.\n\n“It is late for that,” Ada said.',
      'Ada: It is late for that,',
    ],
    [
      'the speaker of a house',
      'Ada Orley asked in a talk with former Speaker of the House Newt Quill. Quill did not mince words, saying, “I think they did it.”',
      'Newt Quill: I think they did it.',
    ],
    [
      'not with what follows a caption’s heading',
      'Ada Quill One of Ada Quill’s pictures is of rain. “I like it,” she wrote.',
      'Ada Quill: I like it,',
    ],
    [
      'letters after it, set off by commas',
      '“It is late for that,” Ada Quill MS, RD, CSSD, a sports and rain dietitian told the paper.',
      'Ada Quill: It is late for that,',
    ],
    [
      'a cardinal without his title',
      'Cardinal Bo Hale came to Leeds.\n\n“None of us is a star,” explained the cardinal.',
      'Bo Hale: None of us is a star,',
    ],
    [
      'across a nickname between marks',
      'Edwin “RainyCakes” Marlowe bakes in Leeds.\n\n“It is late for that,” Marlowe said.',
      'Edwin Marlowe: It is late for that,',
    ],
    [
      'without “courtesy” before it',
      'Courtesy Nadya Quill/Leeds Pictures\n\nIt was in May. Nadya Quill came.\n\n“It is late for that,” Nadya said.',
      'Nadya Quill: It is late for that,',
    ],
    [
      'a first name of no list, by the age after it',
      'Bxyn Quill sings.\n\nBxyn, 44, had a son.\n\n“It is late for that,” Bxyn said.',
      'Bxyn Quill: It is late for that,',
    ],
    [
      'a short surname that comes first',
      'It rained in Leeds. “We crawled out in fear,” the uncle, Ma Quillen, said.',
      'Ma Quillen: We crawled out in fear,',
    ],
    [
      'after a post for something',
      'Leeds Secretary of State for Urbanism Ans Quill, who runs it, said it would be dry.\n\n“It will be dry,” Quill said.',
      'Ans Quill: It will be dry,',
    ],
    [
      'a first name that looks like an article',
      'Les Hale drives a truck. “It is late,” Hale said.',
      'Les Hale: It is late,',
    ],
    [
      'the father’s without the son’s “Jr.”',
      'Bo Hale runs. Bo Hale won. Bo Hale Jr. wrote a song.\n\n“It is late,” Hale said.',
      'Bo Hale: It is late,',
    ],
    [
      'not the title of a song that ends in it',
      'Quill sang “Praise Orley” in Leeds. The song says that Orley is kind, and Orley said: “It is late for that.”',
      'Orley: It is late for that.',
    ],
    [
      'signed with a flag',
      '> It is late for that.\n\n> — Ada Quill🇺🇸 (@adaquill) December 20, 2023',
      'Ada Quill: It is late for that.',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the names of bodies that speak', () => {
  it.each<Case>([
    [
      'an office that belongs to somebody',
      '“We have no suspects yet,” the Marlow County Sheriff’s Office said.',
      'Marlow County Sheriff’s Office: We have no suspects yet,',
    ],
    [
      'an office of something',
      '“We have no suspects yet,” the Civilian Office of Police Oversight said.',
      'Civilian Office of Police Oversight: We have no suspects yet,',
    ],
    [
      'a party of two words',
      '“We will not vote for it,” the Liberal Democrats said.',
      'Liberal Democrats: We will not vote for it,',
    ],
    [
      'a zoo, not who comes to it',
      'Ada Quill came to the Leeds Zoo in May.\n\n“We are glad to have her,” the zoo said in a post.',
      'Leeds Zoo: We are glad to have her,',
    ],
    [
      'a service as it was called first',
      'Trucks wait in Leeds.\n\nHALE, Dec 24 (Leeds) - Growers left, the Ukrainian border service said.\n\n“It is open again,” the service said.',
      'Ukrainian border service: It is open again,',
    ],
    [
      'what was named last, of those only named in passing',
      'Edwin Hale told the Commons that it was dry.\n\nIt was late.\n\nEdwin Hale left. It is late.\n\nThe plan was attacked by experts at the Orley Institute.\n\nIt said that “some people will drown in the rain”.',
      'Orley Institute: some people will drown in the rain',
    ],
    [
      'what the sentence began with',
      'Hale Labs sued.\n\nMarlow Labs denied the plan, which it said “was made for other people”.',
      'Marlow Labs ~ was made for other people',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});
