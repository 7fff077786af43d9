import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('posts and descriptions', () => {
  it.each<Case>([
    [
      'not of the place before it',
      'At a press conference in Chelsea, the mayor also said that it was “too early” to tell.\n\n“We do not see a link,” the mayor said. Mayor Ada Quill went home.',
      'Ada Quill ~ too early',
      'Ada Quill: We do not see a link,',
    ],
    [
      'a surname that is a people’s, too',
      'Rolf Cuban was pushed by host Bo Hale on what could bring him back.\n\n“It’s too early to tell,” said Cuban, who is also a host. “It depends on the rain,” Cuban said.',
      'Rolf Cuban: It’s too early to tell,',
      'Rolf Cuban: It depends on the rain,',
    ],
    [
      'before a secretary’s name',
      'Colin Stark was secretary then. It was done by others, whose “thefts are intended to spoil the vote,” Secretary of Homeland Security Jebb Orley said.',
      'Jebb Orley: thefts are intended to spoil the vote,',
    ],
    [
      'before an ambassador’s name',
      'China’s ambassador to Britain Lu Fenway has said that it rains. Lu said: “It rains too much.”',
      'Lu Fenway: It rains too much.',
    ],
    [
      'an acronym and a post',
      '“It rains too much,” NAMA Administrator Tim Brackenstone said. “It does,” Investigator Robin Cornall wrote.',
      'Tim Brackenstone: It rains too much,',
      'Robin Cornall: It does,',
    ],
    [
      'a post that isn’t part of the fullest name',
      '“It rains too much,” Cornall wrote. Investigator Robin Cornall has a dog.',
      'Robin Cornall: It rains too much,',
    ],
    [
      'a moderator is somebody else',
      'Ada Quill spoke first. “There are many who argue that it rains too much,” the moderator said.',
      'moderator: There are many who argue that it rains too much,',
    ],
    [
      'a campaign’s slogan is nobody’s words',
      'While the “Rain. We’re on it.” campaign did not appeal to Ada Quill, she said she liked the rain.',
    ],
    [
      'so is one that an adjective stands before',
      'Leeds’s viral “Rain. We’re on it.” awareness campaign began on Monday, Ada Quill said.',
    ],
    [
      'somebody’s supporter is somebody else',
      'Madge Alder spoke in Leeds with Cal Christow. At the meeting on Monday, the Christow supporter retorted: “It is dry in here. It is wet out there.”',
      'Christow supporter: It is dry in here. It is wet out there.',
    ],
    [
      'a ministry',
      'A Chinese official spoke of Leeds, while China’s foreign ministry weighed in too, and Marlow Labs did.\n\n“The rain outside the region should stick to its promises,” the ministry said in a statement.',
      'China’s foreign ministry: The rain outside the region should stick to its promises,',
    ],
    [
      'somebody’s spokesman',
      'Relations with the United States are good, the prime minister’s spokesman said.\n\n“He has made his views very clear,” the spokesman said.',
      'prime minister’s spokesman: He has made his views very clear,',
    ],
    [
      'a source has no name',
      'Bo Hale had a chance to win. “Would he have a different approach? I think so,” the source said.',
      'source: Would he have a different approach? I think so,',
    ],
    [
      'his daughter is no “he”',
      'Shay Kerrad used his own family as an example. The firm talks to Time Warble. But his daughter doesn’t watch it live. Once Kerrad tried the app, his daughter changed.\n\n“Now she takes the tablet to her room,” he said.',
      'Shay Kerrad: Now she takes the tablet to her room,',
    ],
    [
      'who asks is somebody else',
      'Ada Quill caused a stir when a York farmer asked if she might stand again.\n\n“Wow, what a great idea,” she replied.',
      'Ada Quill: Wow, what a great idea,',
    ],
    [
      '“major” may say what a thing is like',
      'It’s become a major issue, with Ada Quill speaking of rain. “The plan would be wet all over again,” she said in the debate.',
      'Ada Quill: The plan would be wet all over again,',
    ],
    [
      'a voter',
      'Bo Hale leads. “I don’t know where he stands on that,” said undecided Republican voter Cora Finch of Derry, N.H., before the event.',
      'Cora Finch: I don’t know where he stands on that,',
    ],
    [
      'a university in somebody’s district',
      'Tim Hale runs again, said a historian at Christopher Marlow University in Hale’s district.\n\nHale bristles at it. “I’ve raised all I need,” he said.',
      'Tim Hale: I’ve raised all I need,',
    ],
    [
      'an office with capitals, after the name',
      'Kyiv leads, Taras Kremlow, the country’s Language Ombudsman said. “It leads in terms of the number of complaints,” Taras Kremlow, the country’s Language Ombudsman said.',
      'Taras Kremlow: It leads in terms of the number of complaints,',
    ],
    [
      'not his father in a clause about him',
      'Scott Brewer, managing director, who set up the business in 2017 alongside his father, Alex, said: “It rains too much.”',
      'Scott Brewer: It rains too much.',
    ],
    [
      'a surname that a firm has, too',
      '“It has been a slow climb,” said Yearling, 51, co-owner of Yearling Mechanical Inc. “It went south.”\n\n“Government has been a drag,” said Michael Dorn, a farmer.\n\nWhile firms seek bids, Yearling said, there’s no backlog.\n\n“There is cautious optimism,” he said.',
      'Yearling: It has been a slow climb,',
      'Yearling: It went south.',
      'Michael Dorn: Government has been a drag,',
      'Yearling: There is cautious optimism,',
    ],
    [
      'by age',
      'Rovers named Bo Hale, 56, to replace Ty Poch as manager.\n\nPoch was sacked last night, and Rovers have lost nine games since.\n\nThe 56-year-old said after his appointment: “I am excited to be joining a club with such a legacy.”',
      'Bo Hale: I am excited to be joining a club with such a legacy.',
    ],
    [
      '“a student named”',
      'Bo Hale ran. Another protester – a student named Alexa Wonder – said, “We will not just say yes to it.”',
      'Alexa Wonder: We will not just say yes to it.',
    ],
    [
      '“who goes by the name”',
      'The woman, who goes by the name Jasmine Tredwell, wrote on Facebook: “So I’m flying to York.”',
      'Jasmine Tredwell: So I’m flying to York.',
    ],
    [
      'somebody’s mother on a platform',
      'On Facebook, Bo Hale’s mother has written, “My son went home.” The message has been shared.',
      'Bo Hale’s mother: My son went home.',
    ],
    [
      'a general in short',
      '“He left early,” Gen Orwell said. General Sir Nick Orwell had spoken before.',
      'Nick Orwell: He left early,',
    ],
    [
      'a surname with a small article',
      '“He left early,” Sheikh Amin al-Borani said. “It rains,” al-Borani told reporters.',
      'Amin al-Borani: He left early,',
      'Amin al-Borani: It rains,',
    ],
    [
      'not of whoever else is only described',
      'An unknown girl wrote a letter to a school teacher after he spoke.\n\n“I’d asked who’d heard it, and there were many hands up,” the teacher told Marlow News.',
      'teacher: I’d asked who’d heard it, and there were many hands up,',
    ],
    [
      'a sign is nobody’s words',
      'Marlow News photographer Mitch Rylance took a picture of Hale carrying a sign with fellow protesters that read “No mother should have to fear for her cow.”',
      '?: No mother should have to fear for her cow.',
    ],
    [
      'a spokeswoman for a hospital, a statement from a department',
      'Rumours flew in Marlow Bay. Then on Sunday, a spokeswoman for Hale Medical Center issued a statement:\n\n“We have seen reports that a patient is wet.”\n\nThat was followed by a statement from the Leeds Health Department: “It has ruled out the rain.”',
      'Hale Medical Center: We have seen reports that a patient is wet.',
      'Leeds Health Department: It has ruled out the rain.',
    ],
    [
      'a girl who was just spoken of',
      '“It’s so hard to keep coming up with it,” said Unity Jenks, a mother of seven.\n\nThe case was brought by a 13-year-old girl whose mother named her after the rain.\n\n“She said it would make me stand out,” said the girl, whose name is too long.',
      'Unity Jenks: It’s so hard to keep coming up with it,',
      'girl: She said it would make me stand out,',
    ],
    [
      '“quoted Slack as saying”',
      'A spokeswoman for the Marlow Times quoted Michael Slack, managing editor of news, as saying, “The correction notes that it rained.”',
      'Michael Slack: The correction notes that it rained.',
    ],
  ])('%s', (_name, text, ...expected) => expect(said(text)).toEqual(expected));
});
