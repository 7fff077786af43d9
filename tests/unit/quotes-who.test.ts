import { describe, expect, it } from 'vitest';
import { BO, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('who is meant', () => {
  it.each<Case>([
    [
      'nobody who is a country',
      'According to Quill, the Czech Republic could change. “It only takes one,” she said. Ada Quill is a teacher.',
      'Ada Quill: It only takes one,',
    ],
    [
      'nobody who is a company',
      'Leeds News reached Lisa Quill from Tree of Rain, a Leeds company that partners with Marlow to import British cheeses. She agreed, and said “it didn’t need to happen.”',
      'Lisa Quill: it didn’t need to happen.',
    ],
    [
      'nobody who is a people',
      'For years, Ottoline has lived two lives. Ottoline, who is in her 30s, is one of thousands of Brits who get it.\n\n“It takes a day,” she says.',
      'Ottoline: It takes a day,',
    ],
    [
      'no man who is called a mother',
      'Ada Quill came with Jon Orley. Orley left.\n\n“It is late for that,” the mum-of-three said.',
      'Ada Quill: It is late for that,',
    ],
    [
      'nobody who is a hall',
      'Bo Hale spoke. Then he stood in the Pope Paul VI Hall.\n\n“It is late for that,” he says.',
      'Bo Hale: It is late for that,',
    ],
    [
      'who signs the end of a quotation below two dashes',
      '“It is late for that.\n\n“It rains too much, and it has rained too much here for all these long years.” –– Amber Quill, owner of Rain and Buckets',
      'Amber Quill: It is late for that.',
      'Amber Quill: It rains too much, and it has rained too much here for all these long years.',
    ],
    [
      'according to whom the paragraph before is',
      'Michele Quill was there. The result, according to Edwin Orley, could be bad.\n\n“It is late for that,” he said.',
      'Edwin Orley: It is late for that,',
    ],
    [
      'whose caption it is',
      'Sharel Quill posted a TikTok saying that clients of hers should turn it down. “We’re hot in here!” her caption said.',
      'Sharel Quill: We’re hot in here!',
    ],
    [
      'who in a paper stated it',
      'It goes on to cite a scientist at Marlow Mind, Ada Quill, who in a 2023 paper stated that “it is late for all of that”.',
      'Ada Quill: it is late for all of that',
    ],
    [
      'no man by “person”',
      'Jade Quill runs with Hatch.\n\nIt varies from person to person, Quill pointed out.\n\n“Some people need more sleep,” she said.',
      'Jade Quill: Some people need more sleep,',
    ],
    [
      'with whom the writer spoke, where nobody else speaks',
      'I spoke with Ada Quill, head of rain for Marlow. Some of it:\n\n“It rains a lot.”\n\n“It is late for that.”\n\n# On Rain\n\n“We wait for it.”\n\n“We never said so.”',
      'Ada Quill: It rains a lot.',
      'Ada Quill: It is late for that.',
      'Ada Quill: We wait for it.',
      'Ada Quill: We never said so.',
    ],
    [
      'nobody of whom she speaks in general',
      'Michele Quill draws. A professional artist, she said, brings more to a job.\n\n“The rain is real,” she said.',
      'Michele Quill: The rain is real,',
    ],
    [
      'nobody whom she thanks',
      'Ada came to Leeds. Ada left.\n\nThanking ABC Theatres, she went home.\n\n“It is late for that,” she wrote.',
      'Ada: It is late for that,',
    ],
    [
      'not with whom she speaks',
      'The great Ada Quill was glad. In a 2020 interview with Cynthia Orley, she pointed out that “they are able to take it all”.',
      'Ada Quill: they are able to take it all',
    ],
    [
      'of whom a section is',
      'Bo Hale plays. Bo Hale sang.\n\n# Ottoline Quill\n\nThe actress left in May. “It is late for that,” she said.',
      'Ottoline Quill: It is late for that,',
    ],
    [
      'no letter that is a site',
      'Ada sings. Ada dances.\n\nIn a clip on X, the singer can be heard.\n\n“It is late for that,” the singer said.',
      'Ada: It is late for that,',
    ],
    [
      'nothing that stands on a sign',
      'Travis Quill plays. She held a sign that read, "Travis I’m Glad" in May.\n\n"It is late for that," Travis said.',
      'Travis Quill: It is late for that,',
    ],
    [
      'no state whose leaving is asked for',
      'Ada Orley met Marlow State. Will Marlow State leave it?\n\nIt came from Marlow State trustee Drew Quill, a former runner at the school. “It is a matter of time,” he said.',
      'Drew Quill: It is a matter of time,',
    ],
    [
      'the singer, not the composer beside him',
      'Edwin Quill is back.\n\nAmerican singer Edwin and composer Jon Orley won it.\n\nThe star was gone for years. He said, “It is late for that.”',
      'Edwin Quill: It is late for that.',
    ],
    [
      'the council that issued it, not whose statement came before',
      'Marlow Labs released a statement on rain.\n\nThe Council of Rain Makers of Leeds issued a statement reading: “We condemn all of it.”',
      'Council of Rain Makers of Leeds: We condemn all of it.',
    ],
    [
      'nobody whose bill it is',
      'Ada Quill would leave should they pass a bill on rain.\n\n“While there is nothing wrong with it, it is late,” the bill reads.',
      '?: While there is nothing wrong with it, it is late,',
    ],
    [
      'the agency, not the paper it is read in',
      '“There may be a risk of rain” when it is on, the Rain Agency wrote last week, according to The Leeds Post, “and the driver may not see it.”',
      'Rain Agency: There may be a risk of rain',
      'Rain Agency: and the driver may not see it.',
    ],
    [
      'not those who work for him',
      '“It is late for that,” says Bo Hale. This is why, while his employees can fix many things, most are lost. “Because of the rain it is hard to open them.”',
      'Bo Hale: It is late for that,',
      'Bo Hale: Because of the rain it is hard to open them.',
    ],
    [
      'for whom it is so',
      'Dorothea Quill left.\n\n“It was a good day,” says Elke Orley.\n\nTo Quill, it’s a matter of rain. “It is late for that,” she says.',
      'Elke Orley: It was a good day,',
      'Dorothea Quill: It is late for that,',
    ],
    [
      'nothing that is an award',
      'Solomon Quill runs for Leeds.\n\nThe town’s Orley Rain Playoff snub counted, too.\n\n“I knew I wanted to go there,” he said.',
      'Solomon Quill: I knew I wanted to go there,',
    ],
    [
      'who has a name like no other, by the pronouns',
      'Bxyn sings in his own words. Bxyn loves his city. Bxyn wrote his songs there. Bxyn left his job in May.\n\nEdwin Hale was at a club. Edwin Hale left.\n\nBxyn’s songs are sad. “It comes out as sad because it’s real,” he says.',
      'Bxyn: It comes out as sad because it’s real,',
    ],
    [
      'who closes the sentence before',
      'The gap that Marlow Labs reported would be small, says Ada Quill, a physicist in Leeds. “It’s hard to see how it would help.”',
      'Ada Quill: It’s hard to see how it would help.',
    ],
    [
      'who says it where it stands in the text',
      'Ada Quill spoke of New Leeds in May.\n\n> “My goal is to free the flow of rain.”\n\nIt is Bo Hale who runs it.\n\n“My goal is to free the flow of rain,” Hale told me.',
      'Bo Hale: My goal is to free the flow of rain.',
      'Bo Hale: My goal is to free the flow of rain,',
    ],
    [
      'the family whose statement it is',
      'Bo Hale left Marlow Labs. This is the family’s statement:\n\n“We are filled with great sorrow by it.”',
      'family: We are filled with great sorrow by it.',
    ],
    [
      'after a heading, nobody before it',
      'Hale Labs issued a statement saying it was dry.\n\n# Marlow says it’s wet\n\nMarlow Labs blamed the rain.\n\n“It was all too wet for us,” the statement said.',
      'Marlow Labs: It was all too wet for us,',
    ],
    [
      'the president, not the farmers',
      '“A promise is a promise,” former Rain Farmers of Marlow president Ada Quill wrote in a letter.',
      'Ada Quill: A promise is a promise,',
    ],
    [
      'the partner, not whom the firm represents',
      '“It was not for them to say,” Ada Quill, a partner at Hale Orley Roe, the law firm representing Marlow, said.',
      'Ada Quill: It was not for them to say,',
    ],
    [
      'a prime minister, no other one',
      'Prime Minister Ada Quill came. Jon Orley, a former minister, left.\n\n“We will do it,” the prime minister said.',
      'Ada Quill: We will do it,',
    ],
    [
      'the same as before',
      'Ada Quill is under fire. The singer said: “We will do it.”\n\nBo Hale left.\n\n“It is late for that,” the singer said.',
      'Ada Quill: We will do it.',
      'Ada Quill: It is late for that,',
    ],
    [
      'whom the first lines describe',
      'A Leeds grandmother who fell says she can’t recall it.\n\nAda Quill was 56 when she fell.\n\n“I lost a lot,” Quill said.\n\nThe grandmother has not recovered. “They told me that I won’t,” she said.',
      'Ada Quill: I lost a lot,',
      'Ada Quill: They told me that I won’t,',
    ],
    [
      'who is asked',
      'Bo Hale, the judge, asked Jon Orley if it was true.\n\n“Yes, it is true,” he said.',
      'Jon Orley: Yes, it is true,',
    ],
    [
      'who adds, not of whom they speak',
      'Bo Hale told the paper that Jon Orley was poor. Had Orley been asked, he added, “we would be rich by now”.',
      'Bo Hale: we would be rich by now',
    ],
    [
      'not who appointed him',
      'Edwin Hale is a judge. Before being appointed mayor by Jon Orley in 2011, he was a farmer.\n\nIn welcoming them, he noted, “It is late for that.”',
      'Edwin Hale: It is late for that.',
    ],
    [
      'a source, not who is named last',
      'A source close to the family claimed that Ada and Evelyn were there. They told the paper: “It is late for that.”',
      'source: It is late for that.',
    ],
    [
      'who comes before a role without the comma after it',
      'Bo Hale was sad while Ada Quill, a Conservative former minister wrote that it “was a bad day for us all”.',
      'Ada Quill ~ was a bad day for us all',
    ],
    [
      'who ends a quotation that was left open',
      'Pope Bo said it. At the same time, “the rain has risen by a foot in May.\n\n“At this rate,” he concludes, “we will drown in it.”',
      'Bo: the rain has risen by a foot in May.',
      'Bo: At this rate,',
      'Bo: we will drown in it.',
    ],
    [
      'so many as their number says',
      'More than 6,600 residents of Leeds said: “It is too late for that.”',
      '6,600 residents of Leeds: It is too late for that.',
    ],
    [
      'not those who signed a petition',
      'By Monday, more than 6,600 people had signed a petition.\n\n“There has been too much rain,” the petition stated.',
      '?: There has been too much rain,',
    ],
    [
      'a surname that says what people are',
      'Ida Marsh, an expert in rain, came with Paul Expert, a physicist from Leeds.\n\n“It is too late for that,” Expert said.',
      'Paul Expert: It is too late for that,',
    ],
    [
      'not whom the writer speaks to',
      'Ada Quill came, and I told her: “It is too late for that, and I am sorry.”',
      '?: It is too late for that, and I am sorry.',
    ],
    [
      'not whom the writer names beside what he says',
      'Ada Quill can make Bo Hale a star, and I can say whatever I want: “Walk over there. Now walk back.”',
      '?: Walk over there. Now walk back.',
    ],
    ['nobody who comes before the writer answers', `${BO} Hale came and I had one answer: “It rains.”`, '?: It rains.'],
    ['nobody, where everybody speaks', `${BO} Everyone said, “It rains too much here.”`, '?: It rains too much here.'],
    ['nobody, where nobody speaks', `${BO} Nobody says “It rains too much here.”`, '?: It rains too much here.'],
    ['nobody for a term of the writer’s', 'The Ada Quill affair is a part of what I call the “rain economy” of Leeds.'],
    [
      'nobody whom nobody knows',
      'Ada Quill was at the meter when she heard someone saying, “Hey, you have lost your hat.”',
      '?: Hey, you have lost your hat.',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('nobody for a title that stands between marks again and again', () => {
    expect(said('“The Long Rain,” Ada Quill says, took years. Quill wrote “The Long Rain” for her son.')).toEqual([]);
  });
});
