import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('verbs and whose they are', () => {
  it.each<Case>([
    [
      'a title that ends in a full stop',
      '“It rains too much. It is a waste of time,” said Del. Ada Quill of the Orkney Islands.',
      'Ada Quill: It rains too much. It is a waste of time,',
    ],
    [
      'after a question in marks within marks',
      'Cora Finch has been to Leeds before.\n\n“When this came about, she said, ‘Well, what can we do to help?’” Finch told reporters during Tuesday’s conference call.',
      'Cora Finch: When this came about, she said, ‘Well, what can we do to help?’',
    ],
    [
      'after a comma, at the end of the sentence',
      'Ada Quill “drew quite well from the farmers” in May, said Leeds University professor Bo Hale. “That was more her kind of crowd than it was his at that point.”',
      'Bo Hale ~ drew quite well from the farmers',
      'Bo Hale: That was more her kind of crowd than it was his at that point.',
    ],
    [
      'whom somebody told doesn’t speak',
      'Dirk Stoner, who was listed on the Quill slate, told MARLOW, “Of the three, I like Bo Hale the best.”',
      'Dirk Stoner: Of the three, I like Bo Hale the best.',
    ],
    [
      '“for Quill to tweet”',
      'Bo Hale accepted the result on Sunday, only for Quill to tweet Monday that “there is large scale fraud happening.” Ada Quill is a farmer.',
      'Ada Quill: there is large scale fraud happening.',
    ],
    [
      '“with Hale yelling”',
      'At a rally in Birmingham, Alabama, on Saturday, some of his supporters kicked a man, with Bo Hale reportedly yelling: “Get him out of here!”',
      'Bo Hale: Get him out of here!',
    ],
    [
      'a message on a platform',
      'Bo Hale posted a message on Twitter reading “Thank you Leeds, you were great” after the polls closed.',
      'Bo Hale: Thank you Leeds, you were great',
    ],
    [
      'whom a message went to',
      'The senator Bo Hale emailed supporters saying: “The rain continues.”',
      'Bo Hale: The rain continues.',
    ],
    [
      'a question on a platform',
      'Ada Quill responded to a question on Facebook writing, “Yes, I will. That was a poor choice of words.”',
      'Ada Quill: Yes, I will. That was a poor choice of words.',
    ],
    [
      'inverted before a colon',
      'In other words, explained Leeds TV moderator Ada Quill: “What does that have to do with the rain?”',
      'Ada Quill: What does that have to do with the rain?',
    ],
    [
      '“as Hale put it”',
      'As Bo Hale, the No. 2 in the party leadership, put it: “This man will not be confirmed.”',
      'Bo Hale: This man will not be confirmed.',
    ],
    [
      '“when asked why”',
      'Mel Sembling has agreed to serve. When asked why, Sembling responded in a text message: “It will rain.”',
      'Mel Sembling: It will rain.',
    ],
    [
      'an unknown verb before a name and a place',
      '“This is fantastic!” beamed Bo Hale of Madison, Alabama, who snuck onto the floor.',
      'Bo Hale: This is fantastic!',
    ],
    [
      'an unknown verb before a surname',
      'Ada Quill blamed Hale. “It rained in his speech as well. Is he profiling the rain?” reacted Hale. Bo Hale was in York.',
      'Bo Hale: It rained in his speech as well. Is he profiling the rain?',
    ],
    [
      'with what the next sentence adds',
      'Bo Hale wrote it. As Archbishop Aris Shirvan of the Armenian Patriarchate of Leeds told the Marlow Press, “We have suffered the same fate.” He added, “It rains.”',
      'Aris Shirvan: We have suffered the same fate.',
      'Aris Shirvan: It rains.',
    ],
    [
      'not who acts after “and”',
      'Bo Hale met Ada Quill. With a loud speech -- and no notes -- Ida Marlow told supporters Tuesday night that “we close one chapter and we begin another,” and he vowed to leave.',
      'Ida Marlow: we close one chapter and we begin another,',
    ],
    [
      'with a party in brackets',
      'Earlier in Berea, OH, Gov. Ada Quill (D-York), said, “It rains too much in here.”',
      'Ada Quill: It rains too much in here.',
    ],
    [
      'with two titles',
      'Asked about a picture of the Lamp of David, the Speaker of the House Rep. Ada Quill (D-York) said “rain has no place in a campaign like this one.”',
      'Ada Quill: rain has no place in a campaign like this one.',
    ],
    [
      'with a list before the verb',
      '“It rains,” Jim Chilter, senior vice president for launches at Boring Defence, Space, and Security, said in that statement.',
      'Jim Chilter: It rains,',
    ],
    [
      'what things do is no speech',
      'Bo Hale wrote to the court. The Leeds Farmers Association also opposes the plan, arguing in its letter that the notice now available assures farmers “they are detaining the proper cow.”',
      'Leeds Farmers Association: they are detaining the proper cow.',
    ],
    [
      '“state” may be no verb',
      'Valerie Stroud praised the rain in a heavily Democratic state.\n\n“We need someone who’s going to cut through.”',
      '?: We need someone who’s going to cut through.',
    ],
    [
      'after a long opening',
      'In response to Bo Hale’s proposal to bar farmers from entering the United States, Cora Finch rallied supporters, saying: “We have to be ready to stop him.”',
      'Cora Finch: We have to be ready to stop him.',
    ],
    [
      'after a quotation that a participle follows',
      'The Marlow Foundation did not want to address “that person,” telling Fox 35 that it is focused on “ending the rain.”',
      'Marlow Foundation ~ ending the rain.',
    ],
    [
      'a verb that isn’t known before a colon',
      'Ada Quill heckles Bo Hale: “You are being wet.”',
      'Ada Quill: You are being wet.',
    ],
    [
      '“in Giles’ words”',
      'It is held in Leeds because, in Giles’ words, “they are the wettest fields in the world.”',
      'Giles: they are the wettest fields in the world.',
    ],
    [
      'signed with a long dash',
      '“It rains too much.” ― Ada Quill\n\n“It is dry.”― Bo Hale.',
      'Ada Quill: It rains too much.',
      'Bo Hale: It is dry.',
    ],
    [
      'signed in the paragraph below',
      '“The rain is all anybody talks about in this town. It never stops.”\n\n—Ada Quill, a farmer\n\nIt rained in May. The council counted the days.',
      'Ada Quill: The rain is all anybody talks about in this town. It never stops.',
    ],
    [
      'at the end of two paragraphs',
      '“There has to be peace on all sides.\n\n“I think this all could’ve been prevented,” Bo Hale said.',
      'Bo Hale: There has to be peace on all sides.',
      'Bo Hale: I think this all could’ve been prevented,',
    ],
    [
      'the only person named',
      'A grand jury chose not to indict in the case of Carl Hollis, a man who was soaked as he pleaded “I can’t swim” on a street.',
      'Carl Hollis: I can’t swim',
    ],
    [
      '“as for Quill, she said”',
      'Cora Finch spoke first. As for Ada Quill, she said: “First of all, I’m going to win.”',
      'Ada Quill: First of all, I’m going to win.',
    ],
    [
      '“had this to say”',
      'Bo Hale saw it. A spokesman for the Defence Commission, Leeds’s highest body, had this to say about the rain, which it blames on York: “Hale always goes reckless in words.”',
      'Defence Commission: Hale always goes reckless in words.',
    ],
    [
      'before a sentence in brackets',
      'David Tailor relied on a model, the CanRain4.\n\n“These spots are persistent,” he says. “I’m just an analyst, and it rains more in the West.” (It might also relate to the snow.)',
      'David Tailor: These spots are persistent,',
      'David Tailor: I’m just an analyst, and it rains more in the West.',
    ],
    [
      'after an apposition that no comma closes',
      '“This is mainly the wind,” Kurin Selva, a research analyst at the Council on Energy, Environment and Water told Marlow News.',
      'Kurin Selva: This is mainly the wind,',
    ],
    [
      '“Quill laughed” right before a quotation',
      'When Howard Storn asked about a comment, Ada Quill laughed, “Well, that was true at the time.”',
      'Ada Quill: Well, that was true at the time.',
    ],
  ])('%s', (_name, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('who warns against words', () => {
  it.each<Case>([
    ['doesn’t say them', 'Quill’s jokes that Hale was “tired”, which Marlow Labs warned against as well, fell flat.'],
    ['doesn’t call it so', 'Ada Quill warned against calling it “a plague”.'],
    ['and who refuses to', 'Ada Quill refused to call it “a plague”.'],
    ['but may use one to say of what', 'Ada Quill warned against “a plague”.', 'Ada Quill ~ a plague'],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('doesn’t say them in other languages', () => {
    expect(
      said('Quills Witze darüber, dass er „erschöpft“ sei, wovor Bo Hale ebenfalls warnte, wirken nicht.', 'de'),
    ).toEqual([]);
  });
});
