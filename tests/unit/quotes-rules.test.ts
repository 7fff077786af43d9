import { expect, test } from 'vitest';
import { ADA, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

/** A text for each rule of corpus/quotes/rules/rules.ts, in its order, that is read otherwise without that rule. */
const RULES: Case[] = [
  ['wordless', `${ADA} “42,” Quill said. “It rained all day.”`, 'Ada Quill: It rained all day.'],
  ['nickname', `${ADA} Quill said that Bo “Rainy” Hale paints.`],
  ['titleOfWork', `${ADA} Quill said of the film “A Long Rain” that she liked it. She calls “A Long Rain” a wonder.`],
  ['nameOfWhatFollows', `${ADA} Quill said she paid for the “Rain. We’re on it.” campaign.`],
  ['inHeading', `# Closure of the Kent plant: “It rained all day”\n\n${ADA}`, '?: It rained all day'],
  [
    'nextParagraph',
    `${ADA}\n\n“It rained all day.\n\n“It snowed at night,” Quill said.`,
    'Ada Quill: It rained all day.',
    'Ada Quill: It snowed at night,',
  ],
  [
    'resumed',
    `${ADA} “It rained all day,” Quill wrote, according to the paper, “and all night.”`,
    'Ada Quill: It rained all day,',
    'Ada Quill: and all night.',
  ],
  ['owned', `${ADA} Hale remembers Quill’s reply: “It rained all day.”`, 'Ada Quill: It rained all day.'],
  ['termNobodyUses', `${ADA} What is known as “cloud seeding” works, Quill said.`],
  ['titleInPassing', `${ADA} Quill, who sang “A Long Rain” in Leeds, said she was glad.`],
  ['attributed', `${ADA} “It rained all day,” she said.`, 'Ada Quill: It rained all day,'],
  ['byColonOrDash', `${ADA} And Quill: “It rained all day.”`, 'Ada Quill: It rained all day.'],
  [
    'carriedOn',
    `${ADA} “It rained all day,” Quill said. “It snowed at night.”`,
    'Ada Quill: It rained all day,',
    'Ada Quill: It snowed at night.',
  ],
  ['nobodys', '“It rained today.”', '?: It rained today.'],
  [
    'wordsSpokenOf',
    `${ADA} Quill came with the message “it always rains in Kent”.`,
    'Ada Quill: it always rains in Kent',
  ],
];

test.each(RULES)('%s', (_rule, text, ...expected) => {
  expect(said(text)).toEqual(expected);
});

test('speakerInside', () => {
  const text = '« Je n’ai rien vu, explique Jean Vidal. On est partis. »';
  expect(said(text, 'fr')).toEqual(['Jean Vidal: Je n’ai rien vu, explique Jean Vidal. On est partis.']);
});
