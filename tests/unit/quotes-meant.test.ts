import { describe, expect, it } from 'vitest';
import { ADA, BO, read, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('who was asked', () => {
  it.each<Case>([
    [
      'answers, not who asks',
      'When Walt Orley asked Bo Hale about Ada Quill, he summed it up by saying, “It was too wet.”',
      'Bo Hale: It was too wet.',
    ],
    [
      'in a clause before',
      'Cy Orley asked Bo Hale about it, and he said: “It was too wet.”',
      'Bo Hale: It was too wet.',
    ],
    ['by what he is', 'When Cy Orley pressed the mayor about it, he said: “It was too wet.”', 'mayor: It was too wet.'],
    [
      'and was named before',
      'Bo Hale sat down. When Cy Orley asked him about it, he said: “It was too wet.”',
      'Bo Hale: It was too wet.',
    ],
    [
      'and isn’t named: nobody',
      'When Cy Orley asked if Bo Hale had left, he said: “It was too wet.”',
      '?: It was too wet.',
    ],
    [
      'not where it was by somebody',
      'When Bo Hale was asked by Cy Orley about it, he said: “It was too wet.”',
      'Bo Hale: It was too wet.',
    ],
    [
      'in the sentence before',
      'In May, Cy Orley interviewed Bo Hale on it. “It was too wet,” he said.',
      'Bo Hale: It was too wet,',
    ],
    [
      'unless she speaks',
      'When Mrs Quill asked Mr Hale about it, she said: “It was too wet.”',
      'Quill: It was too wet.',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('answers in other languages, too', () => {
    expect(said('Quand Cy Orley a interrogé Bo Hale, il a répondu : « Il pleuvait trop. »', 'fr')).toEqual([
      'Bo Hale: Il pleuvait trop.',
    ]);
    expect(
      said('Cuando Cy Orley le preguntó a Bo Hale por ello, él respondió: “Llovía demasiado allí”.', 'es'),
    ).toEqual(['Bo Hale: Llovía demasiado allí']);
  });
});

describe('whom a pronoun means', () => {
  it.each<Case>([
    [
      'neither of two where one name doesn’t tell it',
      'Ada Quill put down the lamp. Outside, Bxyn Orley was shaking the rain off. “It is too late,” she said.',
      '?: It is too late,',
    ],
    [
      'not what is said of who it means',
      `${BO}\n\nHale has seen worse. A fourth-generation farmer, he grows corn and said it was late.\n\n“It is too late for that,” he said.`,
      'Bo Hale: It is too late for that,',
    ],
    [
      'not what is said, with “himself”, of who it means',
      `${BO}\n\nHale has seen worse. A farmer himself, he says it is late.\n\n“It is too late for that,” he said.`,
      'Bo Hale: It is too late for that,',
    ],
    [
      'who a lead set as a heading is about',
      `“It rains,” said Ida Marsh, a police chief.\n\n# Ada Quill issued a plea for people to stay at home.\n\n“It rains too much,” she said.`,
      'Ida Marsh: It rains,',
      'Ada Quill: It rains too much,',
    ],
    [
      'whose case the sentence is about',
      `Ada Quill fled with her child.\n\n“It rains,” said Ida Marsh, a doctor. In Quill’s case, she stayed with the child. “I am afraid of losing him,” she continued.`,
      'Ida Marsh: It rains,',
      'Ada Quill: I am afraid of losing him,',
    ],
    [
      'not whom the case is about when the pronoun is of the other gender',
      `${ADA} “It rains,” she said.\n\nIn Bo’s case, she was less sure. “He is late,” she said.`,
      'Ada Quill: It rains,',
      'Ada Quill: He is late,',
    ],
    [
      'not any friend there may be',
      `${ADA} “It rains,” Quill said. But in some cases an old friend can help.\n\n“Nobody likes the rain,” she said.`,
      'Ada Quill: It rains,',
      'Ada Quill: Nobody likes the rain,',
    ],
    [
      'but a friend who did come',
      `${ADA}\n\nAn old friend came on Tuesday. “Nobody likes the rain,” she said.`,
      'old friend: Nobody likes the rain,',
    ],
    [
      'not the second of two after a preposition',
      `“It rains,” said Dr Anna Quill, a researcher.\n\nThe team works hard.\n\nPeople go there every day.\n\nThe results appear in Coastal Rain Letters and Coastal Rain D.\n\n“We waited for years,” she said.`,
      'Anna Quill: It rains,',
      'Anna Quill: We waited for years,',
    ],
    [
      'several who argued',
      `Marlow says that a body stays at rest.\n\nBut it must be “without weight”, the authors argue.\n\n“No house of that kind stands for long,” they write.`,
      'authors ~ without weight',
      'authors: No house of that kind stands for long,',
    ],
    [
      'nobody from before a heading',
      `Marlow Labs said: “We are closing the plant.”\n\n# Hale Tower to close\n\nThey said: “The tower will be closed from tomorrow.”`,
      'Marlow Labs: We are closing the plant.',
      '?: The tower will be closed from tomorrow.',
    ],
  ])('%s', (_name, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose words they are', () => {
  it.each<Case>([
    [
      'in somebody’s words',
      `${ADA} The rain went on. In Quill’s words, “Could it be that it never stops?”`,
      'Ada Quill: Could it be that it never stops?',
    ],
    ['in her own words', `${ADA} The rain went on. In her own words: “It never stops.”`, 'Ada Quill: It never stops.'],
    ['not of what was said in others', `${ADA} ${BO} In other words, “it never stops” is what they fear.`],
    [
      'set apart and said again',
      `“We ran out of rain and the river is dry.”\n\n“For days we waited,” said Ada Quill. “And now we ran out of rain and the river is dry.”`,
      'Ada Quill: We ran out of rain and the river is dry.',
      'Ada Quill: For days we waited,',
      'Ada Quill: And now we ran out of rain and the river is dry.',
    ],
    [
      'of whom a party’s leader is',
      `${BO} “They were careless,” Hale said.\n\nThe leader of Harvest, Ravi Marsh, condemned the attack, saying “it will not break the will of the people.”`,
      'Bo Hale: They were careless,',
      'Ravi Marsh: it will not break the will of the people.',
    ],
  ])('%s', (_name, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each<Case>([
    [
      'a committee on two things',
      'As the Marlow Committee on Rain and Rivers has pointed out, “it rains too much for the town.”',
      'Marlow Committee on Rain and Rivers: it rains too much for the town.',
    ],
    [
      'a hospital named after somebody',
      `“It is not enough,” said Dr. Ravi Marsh, director of Adam Al-Hale Hospital in Leeds. Half of what reached the Al-Hale Hospital was paper, he said.\n\n“They want to help,” he said.`,
      'Ravi Marsh: It is not enough,',
      'Ravi Marsh: They want to help,',
    ],
    [
      'a party and state after the name',
      'Bo Hale spoke after Sen. Ravi Marsh R-Leeds on Monday. “It rains too much,” Marsh said.',
      'Ravi Marsh: It rains too much,',
    ],
    [
      'a president without a first name, whose wife has one',
      'The library of First Lady Ida Hale opened. “It rains,” President Hale said.\n\n“It rains too much,” the president said.',
      'Hale: It rains,',
      'Hale: It rains too much,',
    ],
    [
      'a president, not the wife who is Mrs.',
      'The library of First Lady Ida Hale opened. “It rains,” Mrs. Hale said. “It snows,” President Hale said.\n\nHe added: “It rains too much.”',
      'Ida Hale: It rains,',
      'Hale: It snows,',
      'Hale: It rains too much.',
    ],
    [
      'a governor whose daughter speaks, too',
      'Gov. Hale came with his daughter, Ida Hale. “It rains,” Gov. Hale said. “It rains too much,” said Ida Hale.',
      'Hale: It rains,',
      'Ida Hale: It rains too much,',
    ],
    [
      'a president whose first name comes later',
      'President Hale came on Monday. “It rains,” President Hale said. Ida Hale became president in spring.',
      'Ida Hale: It rains,',
    ],
    [
      'the head of the Irish government',
      'Taoiseach Ida Hale said: “It rains too much.”',
      'Ida Hale: It rains too much.',
    ],
    ['a first name that is a title, too', 'Dr Dean Hale said: “It rains too much.”', 'Dean Hale: It rains too much.'],
  ])('%s', (_name, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whom a description means that the text gives nobody', () => {
  it.each<Case>([
    ['the only one it fits', 'Bo Hale bought a barge. “It is late,” the billionaire said.', 'Bo Hale: It is late,'],
    [
      'neither of two',
      'Bo Hale met Ned Orley in Leeds. Orley left. “It is late,” the billionaire said.',
      'billionaire: It is late,',
    ],
    [
      'whom two titles stand before',
      'Bo Hale left. “It is late,” said co-founder and CEO Ada Quill.',
      'Ada Quill: It is late,',
    ],
    ['no thing', 'Bo Hale met Ned Orley in Leeds. “It is late,” the framework said.', '?: It is late,'],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  const CAME = 'Peter Orley came to Leeds on Monday. It rained. It snowed. Tom Hale bought a barge.';

  it.each<Case>([
    ['who did something last', `${CAME} “It is late,” said the actor.`, 'Tom Hale: It is late,'],
    [
      'what part he has',
      `${CAME} He left.\n\n“It is late,” the “Glass Garden” actor previously said on “Rain”. He left.`,
      'Tom Hale: It is late,',
      'Tom Hale ~ Rain',
    ],
    ['before the words', `${CAME} Speaking in Leeds, the Labour MP said: “It is late.”`, 'Tom Hale: It is late.'],
    [
      'nobody where another came just before',
      'Peter Orley came to Leeds. Tom Hale bought a barge. “It is late,” said the actor.',
      'actor: It is late,',
    ],
    [
      'no MP of whom nothing is told',
      `${CAME} Speaking in Leeds, the York MP said: “It is late.”`,
      'York MP: It is late.',
    ],
    ['nobody where the role may be a stranger’s', `${CAME} “It is late,” said the driver.`, 'driver: It is late,'],
    [
      'who spoke before, not whom he thanks',
      'Peter Orley came. It rained. It snowed. “It is dry,” Tom Hale said. Hale thanked Ned Marsh. “It is late,” the actor said.',
      'Tom Hale: It is dry,',
      'Tom Hale: It is late,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it.each<Case>([
    [
      'whom nothing is said to do but to be',
      'Tom Hale came.\n\nFor Hale, there is a thread that binds Ned Marsh rights and rain.\n\n“It is late,” he said.',
      'Tom Hale: It is late,',
    ],
    [
      'no church with a first name',
      'Dyxann Roof entered Emanuel African Rain Church. Ida Marsh was killed at Emanuel African Rain Church.\n\nHe also said: “It is late.”',
      'Dyxann Roof: It is late.',
    ],
    [
      'whom a caption names',
      'Ada Quill came to Leeds on Monday.\n\nMedia caption Ada Quill: "Leeds has always been wet"',
      'Ada Quill: Leeds has always been wet',
    ],
    [
      'whom brackets name within the words',
      'Ada Quill came. The Leeds and Courier newspaper reported on Quill’s closing argument:\n\n“ ‘It is late for all of us,’ [Quill] said.”',
      'Ada Quill: ‘It is late for all of us,’ [Quill] said.',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it.each([
    ...[
      'mayor',
      'governor',
      'minister',
      'president',
      'senator',
      'historian',
      'general',
      'headmaster',
      'driver',
      'engineer',
    ].map((role) => [
      'en',
      `Tom Hale visited Leeds in May. He toured the mill. “It was a good day,” the ${role} said.`,
      role,
    ]),
    ['en', 'Tom Hale visited London in May. He toured the mill. “It was a good day,” the judge said.', 'judge'],
    ['en', 'Tom Hale came in May. “He sang too late,” the singer said.', 'singer'],
    ['en', 'Ada Quill came in May. “She sang too late,” the singer said.', 'singer'],
    [
      'fr',
      'Marc Quell est venu en mai. Il a vu le moulin. « Il pleut beaucoup trop ici », a dit le ministre.',
      'ministre',
    ],
    ['es', 'Marcos Quell vino en mayo. Vio el molino. «Aquí llueve demasiado», dijo el alcalde.', 'alcalde'],
    ['es', 'Marcos Quell vino en mayo. Vio el molino. «Aquí llueve demasiado», dijo el ingeniero.', 'ingeniero'],
    ['it', 'Marco Quell è venuto a maggio. «Qui piove sempre troppo», ha detto il giornalista.', 'giornalista'],
    ['de', 'Anna Quell kam im Mai. „Es regnet hier zu viel“, sagte die Biologin.', 'Biologin'],
    [
      'de',
      'Anna Quell kam im Mai. „Es regnet“, sagte Quell. „Es regnet hier zu viel“, sagte die Biologin.',
      'Anna Quell',
    ],
    ['ru', 'Иван Рыбин приехал в мае. «Дождь идёт и идёт», — сказал президент.', 'президент'],
  ])('no mayor or driver of whom nothing is told: %s %s', (language, text, speaker) =>
    expect(said(text, language).at(-1)).toMatch(new RegExp(`^${speaker}: `, 'u')),
  );

  const ANNA = 'Paul Orley kam am Montag. Anna Quell wohnt dort. Große Sorgen hatte niemand.';

  it.each([
    ['de', `${ANNA} „Es regnet hier zu viel“, sagt die Branchenkennerin.`, 'Anna Quell'],
    ['de', 'Anna Quell zählt Sorgen auf: „Es regnet hier zu viel“, sagt die Kauffrau.', 'Anna Quell'],
    [
      'es',
      'Marcos Quell vino. El cantante, cuyo periódico Novaya Lluvia se ha visto obligado a cerrar, advirtió que llueve. «Llueve demasiado», dijo.',
      'Marcos Quell',
    ],
    ['es', 'Marcos Quell vino el lunes. «Aquí llueve demasiado», dijo la Fiscalía general.', 'Fiscalía general'],
  ])('whoever is spoken of in other languages: %s', (language, text, speaker) =>
    expect(read(text, language).quotes.map((quote) => quote.speaker)).toEqual([speaker]),
  );

  it.each([
    ['de', 'Karl Quell sprach mit Ned Orley. „Es regnet hier zu viel“, sagte der Präsident.', 'Präsident'],
    ['it', 'Marco Quell ha visto Ned Orley. «Qui piove sempre», ha detto la presidente.', 'presidente'],
    ['fr', 'Marc Quell a vu Ned Orley. « Il pleut trop ici », a déclaré le directeur.', 'directeur'],
    ['es', 'Marcos Quell vio a Ned Orley. «Aquí llueve demasiado», dijo el ministro.', 'ministro'],
    // Of an office the gender tells nobody.
    ['it', 'Ada Quell ha visto Marco Orley. «Qui piove sempre», ha detto il sindaco.', 'sindaco'],
    ['fr', 'Ada Quell a vu Marc Orley. « Il pleut trop ici », a plaidé l’avocat.', 'avocat'],
    ['pt', 'Ada Quell chegou com Rui Orley. “Aqui chove demais”, disse o ministro.', 'ministro'],
    ['nl', 'Ada Quell zag Joost Orley. “Het regent hier te veel”, laat een woordvoerder weten.', 'woordvoerder'],
    ['pl', 'Ada Quell i Jan Orley milczeli. „Pada tu bez przerwy” – powiedział rzecznik.', 'rzecznik'],
    ['ru', 'Ада Квелл молчала. «Здесь слишком много дождей», — сказал юрист Бориса Котова.', null],
    ['uk', 'Ада Квелл та Ян Орлі мовчали. «Тут забагато дощів», — повідомила речниця.', 'речниця'],
    ['tr', 'Ada Quell geldi. Bir sözcü, “Burada çok yağmur yağıyor” dedi.', 'sözcü'],
  ])('nor in other languages: %s', (language, text, speaker) =>
    expect(read(text, language).quotes.map((quote) => quote.speaker)).toEqual([speaker]),
  );
});
