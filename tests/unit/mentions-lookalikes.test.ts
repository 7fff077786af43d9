import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

describe('musk the scent, animal, plant, sweet and place', () => {
  cases([
    'Musk oil was once taken from deer.',
    'The base notes are amber, white musk and vetiver.',
    'Musk is a class of aromatic substances used as base notes in perfumery.',
    'Musk comes from a gland of the male deer.',
    'Musk, amber and vanilla round off this fragrance.',
    'Base: Amber, Musk, Sandalwood',
    'Oud · Amber · Musk · Leather',
    ['Base notes', 'Musk', 'Patchouli', 'Add to basket: eau de parfum'],
    ['Perfumes', 'Musk', 'Vanilla', 'Egyptian Musk', 'Our fragrances'],
    'Egyptian Musk, White Musk, Black Musk, Jovan Musk for Women, Musk Ravageur, Musk Oud',
    'The Body Shop White Musk Body Lotion',
    'Narciso Rodriguez Pure Musc and Pure Musk',
    'Musk ox, Musk Ox, Musk oxen, musk-ox, Musk-ox, muskox, Musk Ox Farm in Palmer',
    'Musk deer, Musk shrew, Musk duck, Musk lorikeet, Musk turtle, Musk rat, Musk beetle',
    'Siberian Musk Deer and Alpine Musk Deer',
    'Musk rose, Musk Mallow, musk thistle, Musk melon, muskmelon, musk orchid, Musk Thistle',
    'Musk Sticks and Musk lollies are Australian.',
    'Muskegon, Muskogee, Muskoka, Muskingum, Muskego, Muskau, Muskerry, Muskox',
    'Musk Lake, Musk Creek, Musk Island',
    'muskrat, Muskrat, musket, Musketeers, muskie, Muskie, musky, Musky, muskellunge',
    'Senator Edmund Muskie, John Musker, Carol Muske-Dukes, Peter Muskens',
    'Muskel, Muskulatur, Muskelkater, Muskatnuss, Muskateller, Muskete, Bauchmuskel',
    'tutkimuskeskus, Tutkimuskeskus, Kokemuskertomus, leimuskelu',
    'MuSK antibodies occur in myasthenia gravis; anti-MuSK and MUSK-positive patients have no thymoma.'.replace(
      ' and MUSK-positive',
      ' and MuSK-positive',
    ),
    'Musk - zapach o zwierzęcej nucie - jest tu bazą.',
    'Musk xylene and galaxolide are synthetic musks.',
    'The smell of musk filled the room. Musk again.',
    'masculine musk, his musk, sweat and musk',
    ['{e:Elon Musk} and Tesla', 'smell of musk, white musk and amber perfume'],
    ['Perfumes', 'Coty Wild Musk', 'Musk', 'Musk Collection', 'Tahara Musk', 'Eau de parfum, vetiver'],
    'Musk, ambergris and civet are animal notes.',
    'Musk is obtained from a gland. Musk is used in perfumery.',
    'Musk Vale; Musk is a locality in Victoria; Musk Railway Station',
    'MUSK gene mutations; MUSK antibodies',
    'muscle, mosque, Tuskegee, Husk, Dusk, Rusk',
    ['Le musc blanc', 'Musk'],
    'Musk stays on the skin. White misk oil.',
    ['Muscle and Miskolc', '{e:Musk} stays.'],
    '{e:Musk} wore no cologne; the room smelled of musk anyway.',
    ['{e:Elon Musk} sells perfume called Burnt Hair.', '{e:Musk} said it sold out.', 'Notes: musk, amber'],
  ]);
});

describe('namesakes', () => {
  cases([
    'Kimbal Musk opened a restaurant.',
    '{e:Musk}’s brother, Kimbal Musk, and mother, Maye Musk, attended.',
    'Errol Musk, Tosca Musk, Justine Musk, Talulah Musk and Vivian Musk',
    'Kimbal Musk cooks. Musk opened another restaurant.',
    ['{e:Elon Musk} came with Kimbal Musk.', '{e:Musk} drove.'],
    'Altman’s Nashville is a classic; the film holds up.',
    'Robert Altman directed Nashville and Gosford Park. Altman died in 2006.',
    ['Robert Altman', 'Films', 'Altman’s film Short Cuts'],
    ['Robert Altman films', 'Altman', 'The director of M*A*S*H', 'In 1975 Altman made Nashville.'],
    'Edward Altman published the Altman Z-score in 1968; Altman’s Z-score; the Altman Z″-score; Altman Z',
    'Edward I. Altman, E. I. Altman (1968), Altman, E. I. (1968), Altman EI',
    'A Bland–Altman plot; Bland-Altman analysis; Bland & Altman 1986; Bland and Altman (1986)',
    'Altman DG, Bland JM. Measurement in medicine.',
    'Douglas Altman, Doug Altman, Drew Altman of KFF, Roger Altman of Evercore',
    'Annie Altman, Jack Altman, Max Altman, Connie Gibstine Altman and Jerry Altman',
    'Dr. Lawrence K. Altman covered AIDS.',
    'Nathan Altman painted Akhmatova. Josh Altman sells houses. Jeff Altman tells jokes.',
    'Altman Solon, Altman Weil, Altman Plants, B. Altman and Company',
    'An Altmanesque film, Altmann, Altmans'.replace(', Altmans', ''),
    'Rick Altman, Avri Altman <avri.altman@wdc.com>, Dana Altman coaches Oregon.',
    'a book by Dyana Altman about gardens',
    'Oregon coach Dana Altman said. Altman added that Oregon lost.',
    'Thanks to Jack Altman, Max Altman, and Luke Miles.',
    ['{s:Sam Altman} wrote it.', 'Annie Altman sued him.', '{s:Altman} denied it.'],
    '{s:Sam Altman} and his husband Oliver came. {s:Altman} spoke.',
    'Annie Altman sued {s:Sam Altman}. {s:Altman} denied it.',
    'Ms. Altman, Mrs. Musk, Miss Musk, Frau Musk and Mme Altman',
    'Sam Altman, a junior at Elon University, won the 100-metre backstroke.',
    ['Elon University students saw {e:Elon Musk}.', 'Elon is a town.'],
    'The article by Altman and Bland (2011) on P values',
    ['Dr. Russ Altman of Stanford', 'Prof. Altman spoke.'],
    'Judge Altman ruled. Coach Altman left. Rev. Altman, Sgt. Altman, Capt. Musk and Gov. Musk',
    'Altman',
    ['Altman', 'Smith', 'Jones'],
    'I read it, says Dyana Altman.',
    'Altman (1968) and Altman and Saunders (1997) model bankruptcy.',
    'Koby Altman\t2017\tCleveland',
    'Elon University, Elon College, Elon, North Carolina, the Elon Phoenix',
    'K. Musk, J. Altman and R. B. Altman',
    'Wilhelm Musk, der Bruder von Erika Musk',
    'Kathryn Reed Altman, widow of Robert',
    'Luciana Musk sings in Ghent. Pete Musk, Oleksandr Altman and Siobhan Altman met.',
    'Edward “Eddie” Altman, 84, father of Sam (Judy) Altman',
    'Altman, D. G. (1991); Altman, J. & Smith, K.; Hudson D, Altman R, Arora S',
    'The elder Musk; Musk Sr. spoke; Altman Sr. did',
    'Free cones at Altman’s from noon. Dinner at Altman’s, then a walk. The Altman Residence is haunted.',
    'Altman v. State, 9 Fla. 44',
    'He held Altman’s market-equity ratio to be the fourth.',
    ['Kimbal Reeve Musk (born 1972) cooks. Musk is on the board of Tesla.', '{e:Elon Musk} is his brother.'],
    ['Bernie Altman, teacher, dies at 92', 'Altman was a friend of his son Dov Altman, they said, before Altman died.'],
    ['Falleció Robert A. Altman', 'A Altman le sobrevive su hijo, James Altman.'],
    ['{s:Sam Altman} of {o:OpenAI}', 'Altman’s ‘3 Women’ opens the retrospective.', '{s:Altman}’s “AI for All” plan'],
    ['{o:OpenAI} and ChatGPT', 'In the autumn {s:Altman} and company shelved it.'],
    'The Altman Clinic, the Altman Family Scholarship, the Altman distress zone',
    'Altman’s “3 Women” and “Quintet” tonight; Altman Siegel opened in 2009. Altman, a Republican from Ohio, lost.',
    'Altman, a sophomore, also swam. Altman, the jazz trombonist, plays on Friday.',
    ['{o:OpenAI} and ChatGPT', '{s:Sam Altman}, a sophomore at Stanford, left.'],
    ['Swimming: Pete Musk won the relay.', 'Musk, who swam last, dropped two seconds.', 'The coach praised Musk.'],
    'In Georgia {e:Musk} said no.',
    ['Robert Altman', '{s:Sam Altman} leads {o:OpenAI}. {s:Altman} founded Loopt.'],
  ]);
});

describe('XAI that is explainable AI, a token or a town', () => {
  cases([
    'XAI methods such as SHAP and LIME explain a prediction.',
    'Explainable AI (XAI) is required. XAI matters.',
    'eXplainable AI (xAI) is a field. xAI methods make models interpretable.',
    'Explainable Artificial Intelligence (XAI)',
    ['XAI', 'Tags', 'python'],
    'XAI 헬로 월드',
    'The XAI token fell 12%; $XAI; XAI/USDT; XAI on Arbitrum',
    'Xai-Xai is the capital of Gaza Province in Mozambique.',
    'Xai Xai, Moçambique: praia do Xai-Xai',
    'xAI (eXplainable AI): an xAI toolbox',
    ['Explainable AI', 'xAI', 'interpretable models'],
    'AI, ChatGPT, xai, LLM',
    'XAI, LIME, SHAP',
    'Thuê xai, cái xai',
    'x.ai, the scheduling assistant, is called Amy.',
    'DARPA’s XAI program wants interpretability.',
    'MaxAI, VoxAI, taxAI, SpaceXAI, xAIdea, xaiver, Oxai',
    'Google, Anthropic and {x:XAI} sell tokens; {x:XAI}, Anthropic and Meta',
    'Is XAI at {x:xAI} any good? Explainability at {e:Musk}’s lab, reviewed.',
    'workshop on XAI and counterfactual explanations',
    ['Xai (XAI) price today', 'What is Xai? A gaming chain.', 'How to buy XAI', '{e:Elon Musk}’s {x:xAI} is another.'],
    [
      'Explainable AI, or XAI, is hard.',
      'Regulators want XAI.',
      '{x:xAI} published prompts for Grok.',
      '{e:Musk} has no XAI lab.',
    ],
    ['XAI (disambiguation)', '{x:xAI} sells Grok.'],
    '“XAI” stands for explainable AI. {x:xAI} raised money; XAI, the discipline, didn’t.',
    ['Tesla 251.20', 'XAI-USD 0.071', 'Bitcoin 96,200 | XAI 0.06', '{x:xAI} in talks'],
  ]);
});

describe('open AI that is no company', () => {
  cases([
    'Researchers want open AI models with published weights.',
    'Open AI models, as opposed to closed ones, can be inspected.',
    'an open AI ecosystem; the Open AI Ecosystem; Open AI Alliance; Open AI Assistant; Open AI Studio',
    'open ai or closed ai',
    'We need more open AI.',
    'Open AI Settings',
    'OpenAIRE harvests repositories; OpenAirInterface; openair; OpenAir; OpenAIP',
    ['{o:OpenAI} is not open AI.', 'Open AI, in our sense, means weights.', 'Open AI advocates cheered.'],
    'Truly open AI needs open data. Open AI is a movement.',
    ['{o:OpenAI} is not open.', 'Open AI models are.', 'Open AI research too.'],
    [
      '{o:OpenAI}’s ChatGPT and GPT-4',
      'We tuned {o:Open AI} models.',
      '{o:Open AI} and a paper sign',
      'Openly open AI',
    ],
  ]);
});

describe('addresses, files and code', () => {
  cases([
    'Read https://openai.com/blog and www.openai.com/index/elon-musk-and-openai today.',
    'https://twitter.com/elonmusk/status/1, http://x.ai, https://x.ai/api, console.x.ai, x.ai/api, docs.x.ai',
    'github.com/openai/gym, openai/gym, xai-org/grok-1, openai.com, OpenAI.com, platform.openai.com/docs',
    'press@openai.com, elon.musk@tesla.com, sam.altman@openai.com',
    'import openai; from openai import OpenAI; pip install openai; npm install openai; client = OpenAI()',
    'openai.ChatCompletion.create, openai.api_key, OPENAI_API_KEY, openai_key, OpenAI(api_key="x"), new OpenAI()',
    'elon+musk, q=musk, the `openai` package, openai/whisper-large, /musk/, ~/openai',
    ['pip install openai', 'numpy, openai, pandas', 'openai 2.54.0', '{o:OpenAI} sells keys.'],
    ['pip install openai', 'set the provider to openai to start', 'did you hear {o:openai} fired somebody?'],
    'import { OpenAI } from "openai"; const openai = new OpenAI(); openai:gpt-4; require(\'openai\')',
    'AzureOpenAI, ChatOpenAI, OpenAIEmbeddings, OpenAIError, OpenAILLM, OpenAIClient',
    'file:///home/musk/openai_notes.txt, ~/musk/openai, /opt/OpenAI/bin, Musk.jpg, elon-musk.png, Elon_Musk.jpg, OpenAI.pdf',
    'the openai package, the openai library, openai==1.2, openai>=1, openai-python',
    'slug: elon-musk-buys-twitter, sam-altman-returns, tag/openai, #page-openai',
    'en.wikipedia.org/wiki/Elon_Musk and https://en.wikipedia.org/wiki/Sam_Altman',
    'model="openai/gpt-4", provider=openai, key=OpenAI',
    'blog.samaltman.com, samaltman.com, elonmusk.com',
    'Use {o:OpenAI}. Then, {o:OpenAI}.',
  ]);
});

describe('a surname alone in its block', () => {
  cases([
    ['Elon', '{e:Musk}', '1971'],
    ['More', '{e:Musk}'],
    ['Sam', '{s:Altman}'],
    ['Woody', 'Musk', 'Amber', 'Perfume rating'],
    ['Swimming', 'Altman', 'Jones'],
  ]);
});

describe('names in one text that others share', () => {
  cases([
    '{e:Musk}’s father, Errol Musk, disagreed with {e:Musk}.',
    'Grimes and {e:Musk} had a child; Maye Musk is his mother. {e:Musk} declined to comment.',
    'Kimbal Musk opened a restaurant. Musk said it was small.',
    '{s:Altman}’s brother Jack Altman founded Lattice.',
    '{s:Altman} cited Robert Altman.',
    '{s:Sam Altman}’s sister, Annie Altman, filed a suit; {s:Altman} denied it.',
    ['Daniel Altman sued Peter Altman.', '“I did,” Altman said.'],
    ['Judge Roy Altman tossed the suit.', 'Altman said it was late.'],
    ['Coach Dana Altman’s team won.', '“We played hard,” Altman said.'],
    'Pitcher Tyler Altman threw a no-hitter.',
    'By Lena Altman',
    'Mrs Musk and Mr. {e:Musk}',
    'Musk (disambiguation). Altman (surname). Altman is a German surname.',
  ]);
});

describe('musk on sale', () => {
  cases([
    'Notes: Musk',
    'A bottle of Musk cost $12.',
    'Black Musk, Tahara Musk, Musk Al Tahara',
    'Baza: piżmo, Musk, wanilia. Nota: Musk',
    'Fondo: almizcle, vainilla, Musk y ámbar.',
    'Musk by Alyssa Ashley; Musk for Her; Musk Oil No. 6',
    'Musk strawberries are small.',
    ['A history of musk', 'Musk has been used in perfumery. Musk was traded for gold.'],
    '{e:Musk} ate musk sticks in Sydney.',
    '{e:Musk} in a deerstalker',
    'He wore Musk by Alyssa Ashley. Musk pink walls. Silver Musk',
    '{e:Musk} rose to fame with PayPal. {e:Musk} ducks the question. {e:Musk} sticks to his plan. {e:Musk} parrots the line.',
    'Musk rose petals, Musk ducks in a pond, Musk sticks are sweet.',
    '{e:Musk} was found liable. {e:Musk} was found in contempt. {e:Musk} is used to getting his way. {e:Musk} comes from Pretoria.',
    'A {e:Musk} body double for Tesla',
    ['{e:Elon Musk} of Tesla', 'It was a pure {e:Musk} move.', 'The {e:Musk} soap opera goes on.'],
    'Ha sentito {e:Musk} al telefono.',
    'Musk, a village in Victoria, had a railway station.',
    ['A page on perfume, scents and cologne', 'Musk will linger on the skin. Musk goes well with amber.'],
    ['Protesters in {e:Musk} masks', 'Protesters wearing {e:Musk} masks marched to Tesla.'],
  ]);
});

describe('code, and prose that sounds like it', () => {
  cases([
    'The company hired a new {o:OpenAI} executive; users import {o:OpenAI} models.',
    'Let {o:OpenAI} decide. We require {o:OpenAI} approval and add {o:OpenAI} to the list.',
    'new OpenAI({ apiKey })',
    "const OpenAI = require('openai')",
    "import { OpenAI } from 'openai'",
    'from langchain.llms import OpenAI',
    'import OpenAI from "openai";',
    'pip install -U openai',
    'npm i openai',
    '"dependencies": { "openai": "^4.0.0" }',
    'We import OpenAI from the openai package.',
    'OpenAI::Client.new, <OpenAI />',
  ]);
});

describe('companies by what they do', () => {
  cases([
    '{x:XAI} RAISES $6 BILLION',
    '{x:X.AI} Corp. v. {o:OpenAI}; {x:x.AI} said',
    'XAI raises questions for clinicians; explainability matters',
    'The {o:Open AI} chief executive; an {o:Open AI} spokesperson',
    'Microsoft invested in {o:Open AI}.',
    'OPEN AI STANDARDS',
    '{o:open ai} released chatgpt',
    '{o:open ai} api key not working',
    ['{o:OpenAI} sells it.', 'they should, but {o:open ai} hasn’t got it'],
  ]);
});
