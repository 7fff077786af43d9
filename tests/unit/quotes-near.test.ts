import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('who stands near, and isn’t who speaks', () => {
  it.each<Case>([
    [
      'neither of two of a surname who are named in one sentence',
      'Ada Quill married Bo Quill in May. “It is late for that,” Quill said.',
      'Quill: It is late for that,',
    ],
    [
      'but the one named since',
      'Ada Quill married Tom Quill in May. It rained. Ada Quill left. “It is late for that,” Quill said.',
      'Ada Quill: It is late for that,',
    ],
    [
      'but the one whom “Mr.” fits',
      'Ada Quill married Tom Quill in May. “It is late for that,” Mr. Quill said.',
      'Tom Quill: It is late for that,',
    ],
    [
      'a man, where his sister laughed',
      'Bo Hale came. His sister laughs. “It is late for that,” she says.',
      'his sister: It is late for that,',
    ],
    [
      'surely a man, where his brother laughed',
      'Tom Hale came. His brother laughed. “It is late for that,” he said.',
      '?: It is late for that,',
    ],
    [
      'surely his brother, who spoke of him',
      'Tom Hale came. “He is always late,” his brother said. “It rained,” he said when he arrived.',
      'his brother: He is always late,',
      '?: It rained,',
    ],
    [
      'a man, where his sister spoke',
      'Bo Hale came. “It is late for that,” his sister says. “It rains,” she added.',
      'his sister: It is late for that,',
      'his sister: It rains,',
    ],
    [
      'whom the sentence before is about, not whose father objected',
      'Though Hale’s father insisted that Tom stay in Kent, Hale moved to York. As he states, “It rains there.”',
      'Hale: It rains there.',
    ],
    [
      'who acts, not who conceded',
      'Although Cy Orley said it rained, Bo Hale left. “It is late for that,” he said.',
      'Bo Hale: It is late for that,',
    ],
    [
      'a brother who wonders, not a man named before',
      'Tom Hale came. Amid the rift with Ada Quill, his brother tells in a book why he thinks that she was a “nuisance,” and more.',
      'his brother ~ nuisance,',
    ],
    [
      'a cat, where her brother shook his head',
      'Ada Quill has a cat, Biscuit. “He knew it,” Quill says. Her brother shakes his head. “He’s a cat,” he says.',
      'Ada Quill: He knew it,',
      'her brother: He’s a cat,',
    ],
    [
      'but he whose father was something',
      'Tom Hale came. His father was a farmer. “It is late for that,” he says.',
      'Tom Hale: It is late for that,',
    ],
    [
      'but he who spoke since',
      'Tom Hale came. His brother laughed. “It rains,” Hale said. “It is late for that,” he added.',
      'Tom Hale: It rains,',
      'Tom Hale: It is late for that,',
    ],
    [
      'whom critics are told of to',
      'Ada Quill came. Quill, critics have called your book “too wet to read”.',
      'critics ~ too wet to read',
    ],
    [
      'what somebody leads',
      '“It rains too much,” according to Ada Quill, who leads the laboratory, adding that there would be “a very large cake.”',
      'Ada Quill: It rains too much,',
      'Ada Quill ~ a very large cake.',
    ],
    [
      'whom the next sentence is about',
      'Bo Hale walked out. “That is a kind word,” says a former colleague. “He was carried.” Hale tells it otherwise.',
      'former colleague: That is a kind word,',
      'former colleague: He was carried.',
    ],
    [
      'who was met before the rain began',
      'Tom Hale met Jim Orley in Leeds since the rain began. He said it was “useful and frank”.',
      'Tom Hale ~ useful and frank',
    ],
    [
      'the pilot, where the controller spoke before her',
      '“It is late,” the controller said. “Say again?” replied the pilot, Ada Quill. “A dog,” the controller said.',
      '?: It is late,',
      'Ada Quill: Say again?',
      '?: A dog,',
    ],
    [
      'the guest, where the miller spoke before him',
      '“You’re late,” said the miller.\n\n“It rained,” said Bo Hale.\n\n“It always rains,” the miller said.',
      '?: You’re late,',
      'Bo Hale: It rained,',
      '?: It always rains,',
    ],
    [
      'his sister, who tells of it in the next sentence',
      'Leopold Marsh said he had been “nowhere near the lake.” His sister told the court otherwise.',
      'Leopold Marsh ~ nowhere near the lake.',
    ],
    [
      'whose assistant speaks',
      'Ada Quill came. Her assistant whispers something. “She’s joking,” the assistant says.',
      '?: She’s joking,',
    ],
    [
      'the next who is named, where any partner speaks',
      '“You don’t argue with it,” explains a partner. Imelda Scarfe knows it.',
      'partner: You don’t argue with it,',
    ],
    [
      'whom the chancellor met',
      'The chancellor, who met Ada Quill, sat down. “It is late for that,” she said.',
      'chancellor: It is late for that,',
    ],
    [
      'but who the winner is',
      'The winner is Ada Quill, a nurse. “I like it here,” she said.',
      'Ada Quill: I like it here,',
    ],
    [
      'but what a passenger is called',
      'A passenger in car four, a retired surveyor called Ada Quill, woke up. “I like it here,” she said.',
      'Ada Quill: I like it here,',
    ],
    [
      'whoever spoke before, where a composer’s husband does',
      '“It is late for that,” says Bo Hale. “It is late for me,” says the composer’s husband.',
      'Bo Hale: It is late for that,',
      'composer’s husband: It is late for me,',
    ],
    [
      'who rejects what others claim',
      'Bo Hale rejected the claim that the rain was “a fairy tale”, and dismissed it as “too wet to be true”.',
      'Bo Hale ~ too wet to be true',
    ],
    [
      'with a word that only opens the sentence',
      'Bandmaster Colm Hale came to Leeds. “It is late,” Hale said.',
      'Colm Hale: It is late,',
    ],
    ['a digest', 'Marlow Digest: “It rains too much here.” Ada Quill came.', '?: It rains too much here.'],
    [
      'a warning, whether within the marks or not',
      '“Warning: it rains too much,” said Ada Quill.\n\nWarning: “It rains here,” said Ada Quill.',
      'Ada Quill: Warning: it rains too much,',
      'Ada Quill: It rains here,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('isn’t quoted with the title of a book', () => {
    expect(said('Ada Quill has written “The Last Ferry”, which is new.')).toEqual([]);
    expect(said('Ada Quill wrote: “The Last Ferry Is Gone.”')).toEqual(['Ada Quill: The Last Ferry Is Gone.']);
  });

  it.each(['X', 'Truth Social'])('but with a post in title case on %s', (site) => {
    expect(said(`Ada Quill wrote “Burn the Old Ferry” on ${site}.`)).toEqual([
      expect.stringMatching(/^Ada Quill[:~ ]+Burn the Old Ferry$/),
    ]);
  });
});

describe('who stands near in other languages', () => {
  it('is a Czech judge only where the text calls her so', () => {
    expect(said('Ada Rybníková přišla k soudu. „Nemá smysl ten dům držet,“ napsala soudkyně.', 'cs')).toEqual([
      'soudkyně: Nemá smysl ten dům držet,',
    ]);
    expect(
      said(
        'Soudkyně Ada Rybníková přišla k soudu. Bea Hala odešla. „Nemá smysl ten dům držet,“ napsala soudkyně.',
        'cs',
      ),
    ).toEqual(['Ada Rybníková: Nemá smysl ten dům držet,']);
  });

  it.each([
    ['ru', 'Иван Рыбин купил мельницу. «Дождь идёт и идёт», — написал предприниматель в пятницу.', 'Иван Рыбин'],
    ['ru', 'Иван Рыбин выступил в среду. «Дождь идёт и идёт», — сказал глава «Марлоу».', 'Иван Рыбин'],
    ['ru', 'Иван Рыбин выступил в среду. «Дождь идёт и идёт», — сказал адвокат.', 'адвокат'],
    ['ru', 'Иван Рыбин выступил в среду. «Дождь идёт и идёт», — сказал министр.', 'министр'],
    ['uk', 'Іван Рибін купив млин. «Дощ іде та йде», — написав мільярдер.', 'Іван Рибін'],
    ['uk', 'Іван Рибін купив млин. «Дощ іде та йде», — написав сусід.', 'сусід'],
    ['cs', 'Bob Rybník přijel v pátek. „Déšť je za námi a jedeme dál,“ řekl zakladatel.', 'Bob Rybník'],
    ['cs', 'Bob Rybník přijel v pátek. „Déšť je za námi a jedeme dál,“ řekl policista.', 'policista'],
  ])('is whom %s calls by what he does, not who stands beside him: %s', (language, text, speaker) =>
    expect(said(text, language)).toEqual([expect.stringMatching(new RegExp(`^${speaker}: `, 'u'))]),
  );

  it('is named behind whose spokesman he is, unless that is a case', () => {
    expect(said('„Střecha nevydržela sníh,“ řekl mluvčí hasičů Bob Rybník.', 'cs')).toEqual([
      'Bob Rybník: Střecha nevydržela sníh,',
    ]);
    expect(said('„Střecha nevydržela sníh,“ řekl advokát rodiny Jana Rybníka.', 'cs')).toEqual([
      'advokát: Střecha nevydržela sníh,',
    ]);
    expect(
      said('Der Trainer des SV Hohenau, Egon Quillmann, war müde. „Das war Arbeit für uns“, sagte er.', 'de'),
    ).toEqual(['Egon Quillmann: Das war Arbeit für uns']);
  });

  it('isn’t surely “he” where somebody else is met in Chinese and Japanese', () => {
    expect(said('埃达·奎尔会见了王小明。她说：“雨下得实在太多了，我们没有办法。”', 'zh')).not.toContainEqual(
      expect.stringContaining('奎尔'),
    );
    expect(said('埃达·奎尔周一抵达肯特。她说：“雨下得太多了。”', 'zh')).toEqual(['埃达·奎尔: 雨下得太多了。']);
    expect(said('エイダ・クイル氏は山田と会談した。彼女は「雨が多すぎる」と述べた。', 'ja')).toEqual([
      '?: 雨が多すぎる',
    ]);
  });

  it.each([
    ['reporters are told something', '埃达·奎尔告诉记者，肯特雨很大。'],
    ['an interview was given', '埃达·奎尔周三接受《肯特报》采访，谈到了肯特。'],
    ['an interview is told of', '埃达·奎尔在采访中谈到了肯特。'],
    ['a factory was visited', '埃达·奎尔访问了肯特工厂。'],
    ['pictures were seen', '埃达·奎尔见到了火星的照片。'],
    ['a firm was worked with', '埃达·奎尔与马洛公司合作。'],
  ])('is “she” in Chinese where %s', (_, before) =>
    expect(said(`${before}她说：“雨下得太多了。”`, 'zh')).toEqual(['埃达·奎尔: 雨下得太多了。']),
  );

  it.each(['告诉王小明，肯特雨很大', '采访了王小明', '访问了肯特市长', '见到了王小明', '见到了纳德拉'])(
    'isn’t surely “she” in Chinese after %s',
    (met) =>
      expect(said(`埃达·奎尔${met}。她说：“雨下得太多了。”`, 'zh')).not.toContainEqual(expect.stringContaining('奎尔')),
  );

  it('is “she” in Japanese where a factory was visited, but not surely where a person was', () => {
    expect(said('エイダ・クイル氏は工場を訪問した。彼女は「雨が多すぎる」と述べた。', 'ja')).toEqual([
      'エイダ・クイル: 雨が多すぎる',
    ]);
    expect(said('エイダ・クイル氏は母を訪ねた。彼女は「雨が多すぎる」と述べた。', 'ja')).toEqual(['?: 雨が多すぎる']);
  });
});
