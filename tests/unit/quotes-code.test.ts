import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('what programs write between marks', () => {
  it.each<Case>([
    ['a call', 'Ada Quill wrote it.\n\nprint("It rains too much here.")'],
    ['a value by name', 'The message was written by Ada Quill.\n\nmessages = [ask(content="It rains too much here.")]'],
    ['a key', "Ada Quill said so.\n\nclouds['It rains too much here']"],
    ['data', 'Ada Quill answered.\n\n{ "role": "agent", "content": "It rains too much here." }'],
    ['settings', 'The model said so.\n\n  prompt: "It rains too much here.",'],
    ['a line of a call', 'Ada Quill said so.\n\ntext = (\n  "It rains too much here."\n)'],
    ['a key on a line', 'Ada Quill said so in a message.\n\n{\n  "start_time": now(),\n}'],
    ['a pair', 'Ada Quill said so in a message.\n\nsay(\n  ("user", "It rains too much here.")\n)'],
    ['a function', 'Ada Quill said so.\n\nconst say = () => "It rains too much here."'],
    ['a key without marks', 'Ada Quill said so.\n\n{content: "It rains too much here."}'],
    ['what a brace closes', 'Ada Quill said so.\n\nsay {\n  rain, "It rains too much here." }'],
    ['a log', 'Ada Quill said so.\n\n2024-05-01 10:00:02 INFO agent said: "It rains too much here."'],
  ])('is no quote: %s', (_, text) => expect(said(text)).toEqual([]));

  it.each<Case>([
    ['a bracket', 'Ada Quill (from Leeds) said: "It rains too much."', 'Ada Quill: It rains too much.'],
    ['a label', 'Ada Quill: "It rains too much."', 'Ada Quill: It rains too much.'],
    ['a time', '10:00 Ada Quill said: "It rains too much."', 'Ada Quill: It rains too much.'],
    [
      'a headline',
      '# "It rains too much here": Quill\n\n"It rains too much here," said Ada Quill.',
      'Ada Quill: It rains too much here,',
    ],
    ['a list', 'Two said so:\n\n- Ada Quill said: "It rains too much here";', 'Ada Quill: It rains too much here'],
    ['marks of prose', 'Ada Quill (“It rains too much here”) said: “It’s wet.”', 'Ada Quill: It’s wet.'],
    [
      'code beside it',
      'print("It rains too much here.")\n\n"It rains too much," said Ada Quill.',
      'Ada Quill: It rains too much,',
    ],
  ])('isn’t all that stands beside signs: %s', (_, text, ...expected) =>
    expect(said(text)).toEqual(expect.arrayContaining(expected)),
  );

  it.each<Case>([
    [
      'a count behind a colon',
      'Ada Quill on Instagram: "It rains too much here.": 74K likes',
      'Ada Quill: It rains too much here.',
    ],
    [
      'how many answered',
      'Ada Quill wrote "It rains too much here": 400 people replied.',
      'Ada Quill: It rains too much here',
    ],
    ['one word in brackets', 'Ada Quill was asked. ("No", she said.)', 'Ada Quill: No'],
    ['a note in braces', 'Ada Quill said, "It rains too much." {video}', 'Ada Quill: It rains too much.'],
    ['a note in two braces', 'Ada Quill said, "It rains too much." {{video}}', 'Ada Quill: It rains too much.'],
    ['an arrow that is spoken of', 'Ada Quill said: "You write x => x here."', 'Ada Quill: You write x => x here.'],
    ['a key that is spoken of', `Ada Quill said: "It needs rain['wet'] too."`, `Ada Quill: It needs rain['wet'] too.`],
    [
      'code that somebody spoke of just before',
      '"You write a == b here," said Bo Hale. Ada Quill said: "It rains too much."',
      'Bo Hale: You write a == b here,',
      'Ada Quill: It rains too much.',
    ],
    [
      'code in the sentence before',
      'Call run(x => x) and then wait. Ada Quill said "it rains too much here" and left.',
      'Ada Quill: it rains too much here',
    ],
    [
      'code in the sentence after',
      'Ada Quill said "it rains too much here". Call run(x => x) and then wait.',
      'Ada Quill: it rains too much here',
    ],
    ['a label like a log’s', 'WARNING: "It rains too much," said Ada Quill.', 'Ada Quill: It rains too much,'],
    [
      'a log that is read out',
      'Ada Quill wrote: "It rains.\nERROR: it rains too much."',
      'Ada Quill: It rains.\nERROR: it rains too much.',
    ],
    [
      'a long line in which a word of programs begins what is looked at',
      'It was long. The export of rain is all that they spoke of in Leeds on that day. Ada Quill wrote: "It rains too much."',
      'Ada Quill: It rains too much.',
    ],
  ])('takes nobody’s words for code: %s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});
