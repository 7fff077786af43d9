import { describe, expect, it } from 'vitest';
import { isClause, looksLikeTitle } from '../../corpus/language/clauses.ts';

describe('isClause', () => {
  it.each([
    'our team worked hard and we won',
    'we’re all in',
    'I will',
    'no one is above the rain',
    'people who live here deserve better',
    'what we need is rain',
    'everything we do matters',
    'if they want to come, they can come',
    'there’s no rain',
    'all options are on the table',
    'this barge does not care about its crew',
    'taxes go up every year',
    'the state has failed its people',
    'all members of the club get gifts',
    'being on a barge for long periods is far worse than rain.',
    'difficult to find the time, but the rain is too heavy not to',
    'build a barge in the harbour. This barge, the first of its kind, could enable us to leave.',
    'we will be happy if Marlow accepts',
    'we love you for that',
  ])('is one: %s', (words) => expect(isClause(words, false)).toBe(true));

  it.each([
    'a deal that works for all',
    'to be or not to be',
    'nothing to fear',
    'too wet for our town',
    'deeply troubled by the rain',
    'what we need',
    'not going anywhere',
    'must be stopped',
    'is our dream',
    'will require a barge by 2030 that doesn’t fully exist today',
    'can use whatever barge it takes',
    'because it is right',
    'a place where people can be free',
    'the biggest mistake we ever made',
    'anything that moves',
    'someone who has redefined what rain means',
    'any interest which someone might reasonably consider important',
    'going off course in a way that only he could do, making everyone laugh',
    'began to say we want a barge',
    'very happy with what he has done',
    'caring about people like you.',
    'this week’s flood',
  ])('is none: %s', (words) => expect(isClause(words, false)).toBe(false));

  it.each([
    ['de', 'Gerade Leeds ist wichtig', true],
    ['de', 'Regen aus China', false],
    ['fr', 'le gouvernement ne comprend rien', true],
    ['fr', 'historique', false],
    ['es', 'el virus no está controlado', true],
    ['es', 'una investigación', false],
    ['fr', 'a fait passer la loi en force', false],
    ['fr', 'arrivée avec [s]on ordre du jour', false],
    ['fr', 'sur sa responsabilité et sur le fait que la pluie est froide', false],
    ['fr', 'sur la place, il est seul', true],
    ['es', 'concentrarse en lo que mejor saben hacer, que es correr', false],
    ['es', 'no vayan a la playa hoy', true],
    ['it', 'a causa della pericolosità del fiume', false],
    ['it', 'il fiume ha superato gli argini', true],
    ['sv', 'floden är för hög', true],
    ['de', 'wird den Regen in Leeds beenden', false],
  ])('%s: %s', (language, words, clause) => expect(isClause(words, false, language)).toBe(clause));
});

describe('looksLikeTitle', () => {
  it.each(['The Long Rain', 'All You Need Is Rain', 'The Barge of the North'])('is one: %s', (words) =>
    expect(looksLikeTitle(words)).toBe(true),
  );
  it.each(['The long rain', 'Rain', 'We went to Leeds'])('is none: %s', (words) =>
    expect(looksLikeTitle(words)).toBe(false),
  );
});
