/**
 * Sentences as other pages might write them, each with the mention pointed at and words of the passage that a
 * reader would want to see. They use other words than the articles wherever English has them.
 */
export interface Paraphrase {
  text: string;
  hover: 'elon-musk' | 'sam-altman' | 'openai' | 'xai';
  /** Any of these, verbatim, must be in what a card shows at first. */
  want: string[];
}

const of = (hover: Paraphrase['hover'], cases: [text: string, ...want: string[]][]): Paraphrase[] =>
  cases.map(([text, ...want]) => ({ text, hover, want }));

export const PARAPHRASES: readonly Paraphrase[] = [
  ...of('elon-musk', [
    [
      'Musk walked away from the lab he had helped to start in 2018.',
      'before departing in 2018',
      'before famously departing',
    ],
    ['Musk paid $44bn for the social network in 2022.', 'acquisition of Twitter for $44 billion in 2022'],
    ['Musk’s takeover attempt valued the ChatGPT maker at nearly 97.4 billion dollars.', '$97.4 billion bid'],
    ['Musk has taken OpenAI to court more than once.', 'several legal challenges'],
    ['Musk posts about OpenAI and its ties with Microsoft almost daily.', 'its partnership with Microsoft'],
    [
      'Musk runs a competing artificial intelligence firm.',
      'Currently heading his own AI enterprise',
      'with his xAI venture',
    ],
    ['Musk warns that AI could be dangerous.', 'AI’s potential dangers'],
    ['Musk says he alone cares about mankind’s long-term survival.', 'humanity’s long-term future'],
    [
      'Musk told his followers that Altman had asked for his money back on the sports car.',
      'got a refund for his early reservation',
      'Bringing up a years-old car refund',
    ],
    ['Musk’s remarks often look improvised.', 'however off-the-cuff they may seem'],
    ['Musk’s rockets and solar panels are part of the same quest.', 'sustainable energy, space exploration'],
    ['Musk is waging a publicity campaign against his former partner.', 'ongoing PR war', 'psychological warfare'],
    [
      'Musk complained that OpenAI has strayed from its original purpose.',
      'deviation from its founding mission',
      'drift from its original',
    ],
    ['His rival doubted that Musk is a contented man.', 'I don’t think he’s a happy person'],
    ['Altman was asked whether Musk lacks confidence in himself.', 'position of insecurity', 'personal insecurity'],
    ['Musk’s Grok is said to be more ethical than ChatGPT.', 'xAI’s Grok'],
    ['Musk and Altman have exchanged insults for years.', 'trading barbs'],
    ['Musk bought the microblogging service for 44 billion dollars.', 'acquisition of Twitter for $44 billion'],
    ['What Musk and Altman say of each other has been likened to playground teasing.', 'schoolyard-style taunts'],
    ['Musk disagreed with the direction that the company took.', 'departing over disagreements about its direction'],
    [
      'Musk called into question how loyal Altman is.',
      'perceived loyalty',
      'as a loyalist',
      'questions Altman’s consistency',
      'shifting allegiance',
    ],
    ['Musk presents himself as an advocate of honest machines.', 'truth-seeking AI'],
    ['Musk’s offer was turned down in a joke.', 'No thank you but we will buy twitter', 'dismissed the offer'],
    [
      'The electric car maker run by Musk sold its first Roadsters long ago.',
      'original Tesla Roadster',
      'early Tesla Roadster',
      'very first iterations',
    ],
    ['Musk lashed out at OpenAI over how it raises money.', 'OpenAI’s investment strategies'],
  ]),
  ...of('sam-altman', [
    ['Altman shrugged off the bid as a show for the press.', 'publicity stunt', 'Publicity Stunt'],
    ['Altman spoke to Bloomberg about the proposal.', 'interview with Bloomberg TV'],
    ['Altman joked that he would rather purchase Twitter.', 'No thank you but we will buy twitter'],
    ['Altman cancelled his order of an electric car.', 'cancel that reservation', 'got a refund'],
    ['Altman pities his rival.', 'I feel for the guy'],
    [
      'Altman says he wants to win by making better products.',
      'improving product quality',
      'focusing on product innovation',
    ],
    ['Altman attended a conference in France.', 'AI Action Summit in Paris'],
    ['Altman compared the move to a television series.', 'this week’s episode'],
    [
      'Altman put down a deposit for one of the first Teslas.',
      'early reservation for a Tesla Roadster',
      'put down a reservation',
      'initially bought into that vision',
    ],
    ['Altman says the offer was meant to hold the company back.', "slowing down OpenAI's progress"],
    ['Altman leads the company that Musk helped create.', 'the very company Altman now leads'],
    ['Altman wants everybody to have access to advanced AI.', 'broadly accessible'],
    ['Musk doubts that Altman is consistent.', 'questions Altman’s consistency', 'transactional or temporary'],
    ['Altman psychoanalysed the Tesla boss on TV.', 'position of insecurity'],
    ['Altman played down how much the bid matters.', 'minimized the significance'],
    ['Altman is an important person in Silicon Valley.', 'an influential figure in the tech community'],
    [
      'Altman would have been among the pioneers of green driving.',
      'early embrace of sustainability',
      'early adopters of electric vehicles',
    ],
    ['Altman insists that his company serves mankind.', 'benefits humanity'],
    [
      'The two men’s quarrel with each other goes back years, Altman has admitted.',
      'longstanding',
      'sometimes amicably, often contentiously',
      'contentious relationship',
      'trading barbs',
    ],
    ['Altman offered $9.74 billion.', 'for $9.74 billion'],
    ['Altman would steer clear of lawsuits.', 'high-stakes financial and legal battles', 'several legal challenges'],
    ['Altman lost faith in the car maker’s founder.', 'lack of faith in Musk’s enterprise', 'pulled back'],
    ['Altman promised to develop AI responsibly.', 'responsible AI development'],
  ]),
  ...of('openai', [
    ['OpenAI began life as a charity.', 'original non-profit', 'nonprofit framework'],
    ['OpenAI is turning itself into a money-making company.', 'for-profit ventures', 'rapidly commercializing'],
    ['OpenAI is ahead of everyone in generative AI.', 'the leader in generative AI'],
    ['OpenAI’s chatbot came out at the end of 2022.', 'Since the release of ChatGPT in November 2022'],
    ['OpenAI is being examined over its safeguards.', 'increased scrutiny over its safety protocols'],
    ['OpenAI works with Microsoft.', 'partnership with Microsoft'],
    ['OpenAI launched GPT-4.', 'GPT-4'],
    ['OpenAI’s chief executive rebuffed a takeover.', 'dismissed the offer', 'bid to take control of OpenAI'],
    ['OpenAI was set up by Musk and others ten years ago.', 'co-founded OpenAI in 2015', 'a co-founder of OpenAI'],
    ['OpenAI was supposed to put safety before profit.', 'AI safety-focused mission', 'principles over profit'],
    ['The billionaire tried to buy OpenAI.', 'maneuver to acquire OpenAI', 'bid to take control of OpenAI', 'bid'],
    ['OpenAI faces lawsuits from a former backer.', 'several legal challenges'],
    ['OpenAI brings its technology to market quickly.', 'rapidly commercializing powerful AI models'],
    ['Should OpenAI’s technology be open-source?', 'open-source endeavor'],
    ['OpenAI was established in 2015.', 'co-founded OpenAI in 2015'],
    ['OpenAI should help all of humanity, its leader says.', 'benefits humanity'],
  ]),
  ...of('xai', [
    ['xAI makes the chatbot Grok.', 'xAI’s Grok'],
    [
      'xAI is the company that Musk set up to take on OpenAI.',
      'Currently heading his own AI enterprise, xAI',
      'with his xAI venture',
    ],
    ['xAI promises models that look for the truth.', 'truth-seeking AI'],
    ['xAI claims to have higher moral standards.', 'more ethical'],
    ['xAI’s founder also wants to buy his competitor.', 'Currently heading his own AI enterprise, xAI'],
    ['xAI raised new money from investors.', 'xAI'],
  ]),
];

/** Longer sentences, as newspapers write them. */
export const NEWS: readonly Paraphrase[] = [
  ...of('elon-musk', [
    [
      'A consortium headed by Musk put forward an unsolicited offer of about 97 billion dollars for the nonprofit that governs the ChatGPT maker.',
      '$97.4 billion bid',
    ],
    [
      'The entrepreneur, who helped to establish the research lab a decade ago, quit its board three years later.',
      'before departing in 2018',
      'before famously departing',
    ],
    [
      'Lawyers for Musk told a judge that the organisation had abandoned its charitable purpose.',
      'several legal challenges',
      'deviation from its founding mission',
      'drift from its original',
    ],
    [
      'On the platform he owns, the billionaire again attacked the firm’s alliance with the software giant from Redmond.',
      'its partnership with Microsoft',
    ],
    [
      'Asked about the reason for the bid, the OpenAI boss pointed to his opponent’s state of mind.',
      'personal insecurity',
      'position of insecurity',
    ],
    [
      'The purchase of the social network in 2022 made Musk its sole owner.',
      'acquisition of Twitter for $44 billion in 2022',
    ],
    [
      'Musk has described artificial intelligence as a threat to civilisation.',
      'AI’s potential dangers',
      'humanity’s long-term future',
    ],
    [
      'Musk brought up the reimbursement in a post, and it spread at once.',
      'got a refund',
      'car refund',
      'Roadster refund',
      'refunded',
    ],
    [
      'Few expected the world’s richest man to mention an old car order.',
      'years-old car refund',
      'past car purchases',
      'early reservation',
    ],
    [
      'The attempt to acquire the start-up is one more step in a long fight between two former allies.',
      'another chapter in their ongoing rivalry',
      'latest example of the tension',
    ],
    [
      'Critics say his statements are planned for effect rather than spontaneous.',
      'calculated to achieve maximum impact',
    ],
    [
      'Musk often stresses that his companies pursue goals such as clean power and trips to other planets.',
      'sustainable energy, space exploration',
    ],
    [
      'The maker of Grok presents itself as a careful, principled alternative.',
      'more ethical',
      'truth-seeking AI',
      'xAI’s Grok',
    ],
    ['Musk knows how to keep an argument alive on the internet.', 'rehashed endlessly in tech circles'],
    [
      'The Tesla founder’s tactics are meant to annoy.',
      'a minor irritant',
      'psychological warfare',
      'disruptive maneuvers',
    ],
  ]),
  ...of('sam-altman', [
    [
      'In an interview on the sidelines of a gathering in the French capital, Altman called the proposal a tactic to slow the company.',
      'interview with Bloomberg TV',
      "slowing down OpenAI's progress",
      'AI Action Summit in Paris',
    ],
    [
      'With a short sarcastic post, Altman turned the offer around.',
      'No thank you but we will buy twitter',
      'lighthearted yet pointed response',
    ],
    [
      'The executive said that he felt sympathy for his adversary and doubted that he was content.',
      'I feel for the guy',
    ],
    [
      'Long before the quarrel, Altman had reserved an electric sports car.',
      'early reservation for a Tesla Roadster',
      'put down a reservation',
      'owning a Roadster',
    ],
    [
      'He withdrew the order and was repaid, a fact that has now been made public.',
      'got a refund',
      'cancel that reservation',
    ],
    [
      'Altman argued that rivals should beat each other by building something better, not before judges.',
      'competition based on improving product quality',
      'focusing on product innovation',
    ],
    [
      'What the cancelled purchase tells about Altman’s convictions is open to debate.',
      'lack of commitment',
      'lack of faith',
      'signals a fracture',
      'shifting allegiance',
    ],
    ['Altman wants to put powerful systems into as many hands as possible.', 'broadly accessible'],
    ['Some see Altman’s promises as short-lived and driven by advantage.', 'transactional or temporary'],
    [
      'Altman downplayed the importance of the approach when speaking to a business channel.',
      'minimized the significance',
    ],
    [
      'Altman said the company would go on working on tools that are good for everyone.',
      'benefits humanity',
      'steering OpenAI towards innovation',
    ],
    [
      'Under Altman, the firm sells subscriptions and access to its models.',
      'rapidly commercializing',
      'commercial enterprise',
    ],
    ['Altman gave a frank opinion on the bid and what was behind it.', 'candid assessment of the proposal'],
    ['He belittled the episode as just another instalment of a show.', 'this week’s episode'],
    ['Altman’s answer mocked the price that had been paid for the network.', '$9.74 billion', '$44 billion'],
  ]),
  ...of('openai', [
    [
      'The company’s unusual set-up, in which a commercial arm sits inside a charity, has long been disputed.',
      'for-profit ventures nested within a nonprofit framework',
    ],
    [
      'Since its chatbot came out, OpenAI has been regarded as the front-runner of the field.',
      'solidified its reputation as the leader',
    ],
    ['The lab was created in 2015 with Musk among its founders.', 'co-founded OpenAI in 2015'],
    [
      'Regulators are looking more closely at how OpenAI tests its systems for risks.',
      'increased scrutiny over its safety protocols',
    ],
    ['The group’s ally in Redmond has invested billions.', 'partnership with Microsoft', 'investment strategies'],
    [
      'OpenAI turned down the money offered by a group around the Tesla chief.',
      'dismissed the offer',
      '$97.4 billion bid',
    ],
    [
      'Whether such software should be given away or sold for gain divides the industry.',
      'open-source endeavor guided by principles over profit',
    ],
    ['Its original charter put the safety of artificial intelligence first.', 'AI safety-focused mission'],
    ['OpenAI keeps updating its large language models at a rapid pace.', 'rapidly iterating on powerful models'],
    [
      'The feud is about ideas as much as about market share.',
      'not just as technological, but ideological',
      'ideological battles',
      'contest of visions',
      'differing philosophies',
    ],
    [
      'Who will decide what becomes of machine intelligence?',
      'who gets to define the future of AI',
      'soul of artificial intelligence',
    ],
  ]),
  ...of('xai', [
    ['His own start-up trains a chatbot that is supposed to tell the truth.', 'truth-seeking AI', 'xAI’s Grok'],
    [
      'xAI was launched years after its owner fell out with the lab he had co-founded.',
      'Currently heading his own AI enterprise, xAI',
    ],
    ['xAI calls its approach safer for mankind than that of its rivals.', 'more ethical or aligned with humanity'],
    ['xAI bought the social network X in 2025.', 'xAI'],
  ]),
];

/** Plain sentences, written when weights and families stood: 39 of 40 held before anything was fitted to them. */
export const PLAIN: readonly Paraphrase[] = [
  ...of('elon-musk', [
    ['Musk’s proposal to buy the start-up is worth $97.4 billion.', '$97.4 billion bid'],
    ['OpenAI’s boss thinks Musk is insecure.', 'position of insecurity', 'personal insecurity'],
    ['Musk helped set up OpenAI but later left.', 'before departing in 2018', 'before famously departing'],
    ['Elon Musk is suing OpenAI.', 'several legal challenges'],
    ['Musk paid 44 billion dollars for Twitter.', 'acquisition of Twitter for $44 billion in 2022'],
    ['Musk worries about the risks of artificial intelligence.', 'AI’s potential dangers'],
    [
      'Musk’s Roadster was the first car of Tesla.',
      'original Tesla Roadster',
      'very first iterations',
      'early Tesla Roadster',
    ],
    ['Musk has a talent for getting attention.', 'attention-grabbing', 'calculated to achieve maximum impact'],
    ['Musk posted another jab at Altman.', 'jab', 'barbs'],
    [
      'Musk accuses OpenAI of betraying its founding mission.',
      'deviation from its founding mission',
      'drift from its original',
    ],
    ['Billionaires like Musk quarrel in public.', 'petty squabble between billionaires', 'public spectacle'],
    ['Musk is known for SpaceX.', 'space exploration'],
    ['Musk formally owns the platform once called Twitter.', 'X (formerly Twitter)', 'acquisition of Twitter'],
    ['He left in 2018 after three years.', 'before departing in 2018'],
  ]),
  ...of('sam-altman', [
    ['Altman laughed off the offer on X.', 'No thank you but we will buy twitter'],
    ['Altman and Musk have been at odds for a long time.', 'longstanding', 'contentious', 'rivalr', 'trading barbs'],
    ['The Tesla boss revealed that Altman had asked for a refund.', 'got a refund for his early reservation'],
    [
      'Altman once wanted to own a Tesla.',
      'early reservation for a Tesla Roadster',
      'owning a Roadster',
      'initially bought into that vision',
    ],
    ['Altman gave an interview to Bloomberg in Paris.', 'interview with Bloomberg TV', 'AI Action Summit in Paris'],
    ['Altman called it a publicity stunt.', 'publicity stunt', 'Publicity Stunt'],
    [
      'Altman wants to outcompete Musk with better products.',
      'improving product quality',
      'focusing on product innovation',
    ],
    ['Sam Altman spoke at the AI summit.', 'AI Action Summit in Paris'],
    ['Altman said Musk isn’t happy.', 'I don’t think he’s a happy person'],
    ['Altman’s company sells access to its models.', 'rapidly commercializing'],
    ['Altman cancelled his Tesla order and got his money back.', 'cancel that reservation', 'got a refund'],
    [
      'Altman’s loyalty has been questioned by Musk.',
      'questions Altman’s consistency',
      'as a loyalist',
      'perceived loyalty',
      'shifting allegiance',
      'lack of commitment',
    ],
    ['Altman doubts that Musk’s motives are pure.', 'underlying motivations', 'less about principles', 'insecurity'],
  ]),
  ...of('openai', [
    ['Microsoft has invested in OpenAI.', 'its partnership with Microsoft', 'investment strategies'],
    ['OpenAI plans to become a for-profit company.', 'for-profit ventures nested within a nonprofit framework'],
    ['ChatGPT made OpenAI famous.', 'Since the release of ChatGPT'],
    ['GPT-4 was made by OpenAI.', 'GPT-4'],
    ['OpenAI was meant to be a non-profit focused on safety.', 'non-profit, AI safety-focused mission'],
    ['Was the offer meant to slow OpenAI down?', "slowing down OpenAI's progress"],
    [
      'The fight is about who controls the future of AI.',
      'who gets to define the future of AI',
      'take control of OpenAI',
      'proxy war',
      'battles shaping our future',
    ],
    ['OpenAI rejected Musk’s offer.', 'dismissed the offer', '$97.4 billion bid'],
    ['OpenAI’s safety measures are under review.', 'increased scrutiny over its safety protocols'],
    [
      'Musk’s criticism of OpenAI continues.',
      'Musk’s criticisms regarding OpenAI',
      'to critique OpenAI’s strategies',
      'framed his criticisms',
    ],
  ]),
  ...of('xai', [
    [
      'xAI was started by Musk as an alternative to ChatGPT.',
      'Currently heading his own AI enterprise, xAI',
      'with his xAI venture',
    ],
    ['Grok is the answer of xAI to ChatGPT.', 'xAI’s Grok'],
    ['xAI says it seeks the truth.', 'truth-seeking AI'],
  ]),
];
