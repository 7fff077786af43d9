import { expect, test } from 'vitest';
import { addEvidence, findMentions, noEvidence, weightOf } from '../../corpus/mentions.ts';

/** Texts that tell something, and runs that what they tell may decide. */
const TEXTS = [
  'Sam Altman spoke.',
  'Elon Musk spoke.',
  'Robert Altman, the director, made films; a retrospective at the cinema.',
  'Kimbal Musk cooks.',
  'Coach Dana Altman won. Altman left, and Altman slept.',
  'Sam Altman rested. Altman left.',
  'Swimmer Pete Musk won. Musk slept.',
  'She is the sister of Elon Musk.',
  'Mrs. Altman and Mrs. Musk',
  'Musk and his brother Kimbal',
  'Annie Altman writes.',
  'OpenAI has a board.',
  'xAI raised money.',
  'XAI (explainable AI) explains; SHAP and LIME.',
  'The XAI token fell.',
  'Grok answered.',
  'Tesla and SpaceX.',
  'Twitter, Starlink, Neuralink, Cybertruck, Trump and PayPal.',
  'ChatGPT and GPT-4.',
  'A perfume of sandalwood, vetiver and bergamot.',
  'This fragrance is a cologne; some like musk.',
  'White musk, and the musk of deer.',
  'Musk oil and musk ox.',
  'An auteur and his screenplay. Nashville.',
  'Anthropic and Mistral.',
  'Elon University',
  'The trustees met; the motion was seconded by Bell.',
  'They adjourned. The funeral is on Friday.',
  'Rose Altman sang, and Mendel Altman wept.',
  'A chatbot answered.',
  'It rained for most of the week, and the market was moved. '.repeat(8),
  'Tweet',
  'open AI models are a movement',
  'Our xAI method yields saliency; post-hoc explanations.',
  'Altman is a surname.',
  'Edward Altman made a score. Altman’s Z-score is old.',
  'Maye Musk spoke. Musk smiled, and Musk left.',
];
const RUNS = [
  'Altman said no.',
  'Nobody but Altman came.',
  'Musk',
  'Altman',
  'Musk is warm.',
  'Musk said no.',
  'Mr. Musk said no.',
  'Mr. Altman said no.',
  'the other Musk',
  'a hint of musk',
  'He bought musk, and they met Musk.',
  'musk said no',
  'Robin Musk came late.',
  'XAI grows.',
  'xAI grows.',
  'XAI raised funds',
  'Open AI said so.',
  'Elon came.',
  'import openai',
  'Sam Altman came.',
  'The Musks came.',
  'Grok, Xai and others',
  'move xai here',
  'She asked; Altman told her.',
  'She asked; Musk told her.',
  'altman wrote that',
  'deep learningOpenAI',
  'Bankruptcy, as Altman knew.',
  'xAI for loans',
  'Musk and Altman came.',
];

test('where two pages weigh the same, all is judged the same', () => {
  const judged = new Map<string, string>();
  let seed = 7;
  const random = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * n);
  };
  let met = 0;
  for (let page = 0; page < 400; page++) {
    const evidence = noEvidence();
    for (let told = 0; told < 14; told++) {
      const text = TEXTS[random(TEXTS.length)]!;
      for (let times = random(4); times >= 0; times--) addEvidence(evidence, text);
      const weight = weightOf(evidence);
      const marks = RUNS.map((run) => findMentions(run, evidence).length).join();
      const before = judged.get(weight);
      if (before !== undefined) met += 1;
      expect(before ?? marks, weight).toBe(marks);
      judged.set(weight, marks);
    }
  }
  // Else this has compared nothing.
  expect(met).toBeGreaterThan(500);
});
