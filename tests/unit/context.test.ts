import { expect, test } from 'vitest';
import { contextOf, sentenceOf } from '../../corpus/context.ts';

const around = (text: string, name: string, more: { language?: string; wider?: string } = {}) =>
  contextOf({ text, at: text.indexOf(name), language: 'en', ...more });

test('the sentence that the mention begins in, not its neighbours', () => {
  const text = 'Rents rose. Mr. Dent of  OpenAI\u00AD came. Nobody left.';
  expect(around(text, 'OpenAI')).toEqual({
    sentence: 'Mr. Dent of OpenAI came.',
    paragraph: 'Rents rose. Mr. Dent of OpenAI came. Nobody left.',
  });
});

test('a paragraph that is no more than the sentence is not told twice', () => {
  expect(around('OpenAI came. ', 'OpenAI')).toEqual({ sentence: 'OpenAI came.' });
});

test('a label is read with the block that it stands in, if that holds it', () => {
  const wider = '\n  xAI \n 40 people ';
  expect(around('xAI', 'xAI', { wider })).toEqual({ sentence: 'xAI', paragraph: 'xAI 40 people' });
  expect(around('xAI', 'xAI', { wider: 'another' })).toEqual({ sentence: 'xAI' });
});

test('a language that nobody knows is no error', () => {
  expect(around('OpenAI came. It left.', 'OpenAI', { language: 'x-!' }).sentence).toBe('OpenAI came.');
});

test('of a long text at most 2,000 code units are its paragraph, the mention among them', () => {
  const text = 'Rain fell. '.repeat(300) + 'OpenAI came. ' + 'Rain fell. '.repeat(300);
  const { sentence, paragraph } = around(text, 'OpenAI');
  expect(sentence).toBe('OpenAI came.');
  expect(paragraph!.length).toBeLessThanOrEqual(2_000);
  expect(paragraph).toContain('OpenAI came.');
});

test('where in its sentence a mention begins, white space and what is invisible left out', () => {
  const text = 'Rents\u00a0rose. Ada  met\n Mr.\u00a0Dent of Open\u00adAI\u00a0Global.';
  const { sentence, at } = sentenceOf({ text, at: text.indexOf('Open'), language: 'en' });
  expect(sentence).toBe('Ada met Mr. Dent of OpenAI Global.');
  expect(sentence.slice(at)).toBe('OpenAI Global.');
  expect(sentenceOf({ text: ' xAI', at: 1, language: 'en' })).toEqual({ sentence: 'xAI', at: 0 });
});
