import { describe, expect, it } from 'vitest';
import { BO, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('who is only named beside who speaks', () => {
  it.each<Case>([
    [
      'whose alliance it is, where the sentences before are about another',
      `${BO}\n\n“It is too late for that,” said a Kent ferry owner named Scott. He said they came years ago, before Hale’s deal with Mayor Tom Orley, and that it made no sense to sell.\n\n“I think there are better ways,” he said.`,
      'Scott: It is too late for that,',
      'Scott: I think there are better ways,',
    ],
    [
      'whose ouster it is, in the sentence of who speaks',
      `${BO} Hale said nobody knew.\n\nAs for Marlow Labs’ interim head Emmett Quill, the second leader in the days since Hale’s ouster, he posted on X that he was “deeply pleased by this result” after long days.`,
      'Emmett Quill ~ deeply pleased by this result',
    ],
    [
      'whom a letter is to',
      'Ada Quill left Kent. In a letter to the baker Bea Hale, she said: “It has rained for three days.”',
      'Ada Quill: It has rained for three days.',
    ],
    [
      'but who reports',
      'A wedding singer reports that speeches are “far too wet” for him.',
      'wedding singer ~ far too wet',
    ],
    [
      'whose messages somebody reads',
      'Roger Quill was known for monitoring employee emails, and “too wet” ones he kept.',
    ],
    [
      'what something is named after',
      'Someone armed with a gun and Molotov cocktails attacked a shop in Leeds, spray-painting “resist,” and torching cars.',
    ],
    [
      'what a site is about',
      'Marlow makes boats. The site pushes Marlow owners to sell. The site says it will take down names on “proof that you’ve sold your boat.”',
      'site ~ proof that you’ve sold your boat.',
    ],
    [
      'but whose site it is',
      'Marlow makes boats. Its website says it will take down names on “proof that you’ve sold your boat.”',
      'Marlow ~ proof that you’ve sold your boat.',
    ],
    ['nobody for the name of a thing', 'Kent News spoke to six.\n\nThe site, called “Rainquest,” is about Ada Quill.'],
    [
      'what is spoken of, where it is described as “it”',
      'According to Quill, the United States is “the wettest country”, describing it as “the greatest force for rain”.',
      'Quill ~ the wettest country',
      'Quill ~ the greatest force for rain',
    ],
    [
      'the last word of an institute’s name',
      'Quill’s Forum for Growth and Innovation said that it was “too wet” for boats.',
      'Forum for Growth and Innovation ~ too wet',
    ],
    [
      'where a company is from, before its name',
      'San Francisco-based Marlow Labs said in a statement: “It has rained for days.”',
      'Marlow Labs: It has rained for days.',
    ],
    [
      'where the company is from',
      'Marlow Labs let him go.\n\nThe San Francisco-based company said late Tuesday that it “reached an agreement” with Quill.',
      'Marlow Labs ~ reached an agreement',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});
