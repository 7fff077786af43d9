import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

// What reads like OpenAI or xAI: a field of research, a token, a phrase, another firm, code.
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
    'XAI-XAI, MOZAMBIQUE, and xai-xai',
    // A title, and a sentence that begins with it.
    '{x:xAI} {x:xAI} remains independent.',
    [
      '{x:xAI} and Grok',
      'docs.example.com / x.ai / example.org',
      'example.org · x.ai',
      'x.ai / example.org',
      '{x:x.ai} / Grok',
    ],
    'Xai Xai, Moçambique: praia do Xai-Xai',
    'xAI (eXplainable AI): an xAI toolbox',
    ['Explainable AI', 'xAI', 'interpretable models'],
    'AI, ChatGPT, xai, LLM',
    'XAI, LIME, SHAP',
    'Thuê xai, cái xai',
    'x.ai, the scheduling assistant, is called Amy.',
    [
      'A startup called X.ai will schedule your meetings',
      'X.ai says so. X.AI’s founders hired ten.',
      'x.ai has an office',
    ],
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
    [
      'Explainable AI (xAI) explained',
      '{e:Elon Musk}’s {x:xAI} is a firm, not the field.',
      '{x:xAI} makes Grok.',
      'xAI methods such as SHAP are the field.',
    ],
    ['The XAI token on Arbitrum isn’t {e:Musk}’s {x:xAI} of Grok.', 'XAI will hit a dollar. What drives XAI?'],
    '“XAI” stands for explainable AI. {x:xAI} raised money; XAI, the discipline, didn’t.',
    ['Tesla 251.20', 'XAI-USD 0.071', 'Bitcoin 96,200 | XAI 0.06', '{x:xAI} in talks'],
  ]);
});

describe('the field of research by what a page explains', () => {
  cases([
    'IA explicable (XAI); intelligence artificielle explicable (XAI); erklärbare KI (XAI)',
    'L’interprétabilité et l’explicabilité (XAI) ; объяснимый искусственный интеллект (XAI)',
    '説明可能性（XAI）と可解释人工智能（XAI）と설명 가능한 인공지능(XAI)',
    'açıklanabilir yapay zekâ (XAI), wyjaśnialna sztuczna inteligencja (XAI)',
    ['La IA explicable (xAI) avanza', 'La xAI muestra al médico las razones del modelo.'],
    ['Why xAI matters on the ward', 'With xAI a nurse sees which pixels counted. Explainability builds trust.'],
    ['{x:xAI} moves house', 'Interpretability is what {x:xAI}, Mistral and Anthropic all promise.'],
    ['The {x:xAI} office, {e:Elon Musk} wrote, is full.', 'Explainability was not on the agenda of {x:xAI}.'],
    '{x:xAI} is not XAI.',
    ['{x:xAI} of {e:Elon Musk}', '{x:xAI} ({x:XAI}) hires'],
  ]);
});

describe('labels without a space between them', () => {
  cases([
    ['{s:Sam Altman} of San Francisco', 'ChatGPTGPT-4AGI research{o:OpenAI}', 'deep learning{o:OpenAI}'],
    ['{o:OpenAI} docs', 'import openai', 'the hook of researchOpenAI'],
    ['{s:Sam Altman} of San Francisco', 'createOpenAI, useOpenAI and client.researchOpenAI', 'researchOpenAI()'],
    ['researchOpenAI'],
  ]);
});

describe('open AI that is no company', () => {
  cases([
    'Open AI is a loaded term: open to whom?',
    '{o:Open AI} is a company in San Francisco.',
    'anyone else tried {o:open ai}’s new voice mode',
    'open ai’s promise is openness',
    'The town calls for Open AI. The case for Open AI, and a vision of Open AI',
    'Open AI is a public good, it says; closed AI is a moat. Open AI, not closed AI',
    '{o:Open AI} said its closed AI pays.',
    'Two tutors moved to {o:Open AI}. They asked for help at {o:Open AI}.',
    ['Node, Express', '{o:Open ai} (DALL-E 2, davinci)'],
    'Open airports and Open aid',
    '{o:Open AI}, Google and Meta sign. {o:Open AI} and Microsoft extend it.',
    'Open AI and open data',
    'Filed under safety; {o:Open-AI}; games',
    'The Open-AI movement met.',
    'Researchers want open AI models with published weights.',
    'Open AI models, as opposed to closed ones, can be inspected.',
    'an open AI ecosystem; the Open AI Ecosystem; Open AI Alliance; Open AI Assistant; Open AI Studio',
    'open ai or closed ai',
    'We need more open AI.',
    [
      '{o:OpenAI} and ChatGPT',
      'We spoke at {o:open AI} and Anthropic; {o:open AI} researchers left.',
      'I like open AI models.',
    ],
    'We spoke at open AI summits.',
    'Open AI Settings',
    'OpenAIRE harvests repositories; OpenAirInterface; openair; OpenAir; OpenAIP',
    ['{o:OpenAI} is not open AI.', 'Open AI, in our sense, means weights.', 'Open AI advocates cheered.'],
    'Truly open AI needs open data. Open AI is a movement.',
    ['{e:Musk} knew, and so did {s:Altman}.', 'He says that {o:Open AI} is a front; is it open AI?'],
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
    'the xai provider, the openai plugin, the openai provider, OpenAI4Kids',
    'the openai package, the openai library, openai==1.2, openai>=1, openai-python',
    'slug: elon-musk-buys-twitter, sam-altman-returns, tag/openai, #page-openai',
    'en.wikipedia.org/wiki/Elon_Musk and https://en.wikipedia.org/wiki/Sam_Altman',
    'model="openai/gpt-4", provider=openai, key=OpenAI',
    'blog.samaltman.com, samaltman.com, elonmusk.com',
    'q=titans%E2%80%94Elon%20Musk%2C%20Huang; 100% {e:Musk}',
    'Use {o:OpenAI}. Then, {o:OpenAI}.',
  ]);
});

describe('xAI that is explained', () => {
  cases([
    // As the field,
    [
      'What is xAI? In plain words, xAI means AI that explains itself.',
      'How xAI shapes research: counterfactual and post-hoc explanations',
      '{e:Elon Musk} has a firm.',
    ],
    // and as the company.
    [
      '{e:Elon Musk} has a new venture called {x:xAI} (Explainable AI).',
      'As {x:xAI} it took shape, {e:Musk} said.',
      'Explainable AI is older.',
    ],
  ]);
});

// A newsletter on all of it explains models, and tells of the company beside Grok and the other laboratories.
describe('XAI in capitals on a page that explains', () => {
  cases([
    ['{x:xAI} hires.', 'SHAP, LIME and saliency', 'Grok faltered, and {x:XAI} staff paused it.', 'XAI explains.'],
    ['{x:xAI} hires.', 'SHAP, LIME and saliency', 'It competes with Google and {x:XAI}.', 'A course on XAI'],
  ]);
});

describe('code, and prose that sounds like it', () => {
  cases([
    'provider: openai',
    'Today it is {o:open Ai} versus {s:Sam Altman}.',
    ['Call openai with the prompt.', 'they call {o:openai} closed now'],
    'feat(openai): add retries. chore: bump openai from 4.20.0 to 4.21.0',
    '$ openai api fine_tunes.list',
    'OpenAI.Chat.Completions',
    'So says {o:OpenAI}.Others disagree. In ({o:OpenAI}) brackets: yes',
    'llm_backend: openai',
    'Add the openai gem, the openai crate or the openai connector.',
    'Who fell out with whom: {o:openai} and its board',
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
    ['client = OpenAI(', '-H "OpenAI-Organization: ORG"', '{o:OpenAI} (the firm) and an {o:OpenAI}-Chef: no'],
  ]);
});

describe('companies by what they do', () => {
  cases([
    '{x:XAI} RAISES $6 BILLION',
    '他离开后，{o:OpenAI}、{x:XAI}、Anthropic 都来找他。',
    'XAI、可视化、解释',
    'The labs, so {o:open AI}, anthropic; we spoke at open AI summits.',
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

describe('what sells, and what is code beside prose', () => {
  cases([
    'We moved Azure {o:Open AI} models there. Though Microsoft, {o:Open AI}, and the RAND Corporation agreed',
    'A text encoded by {o:Open AI} Clip',
    'Our Open AI models are free. Open AI Clips',
    '"OpenAI-Organization" is a header. The {o:OpenAI}-Microsoft pact',
    'class OpenAI: pass; class OpenAI(Client): pass. A class on {o:OpenAI}; the new class {o:OpenAI} teaches',
    '{"provider": "openai", "model": "gpt-4o"} and provider=\'openai\'',
    // On a page with code.
    [
      'pip install openai',
      'Was it made by {o:openai}? It is {o:openai}’s library. She left {o:openai}.',
      'Then openai is imported; it comes from openai.',
    ],
    '{o:Open AI} and {x:X.ai} both bid. {x:xAI} (x.ai) bid.',
    'Open AI and the law both bid.',
    'An {x:xAI} engineer met an XAI researcher who studies interpretability.',
    'The DARPA XAI programme ended. {x:xAI} began.',
    'The DARPA programme on interpretability ended. xAI began.',
    '`OpenAI`, `openai` and $ openai --help',
    ['Grok by {x:xAI}', 'An XAI workshop, an XAI dashboard and an XAI paper; an {x:XAI} engineer'],
    'XAI (the token) rose; {x:xAI} (the maker of Grok) fell.',
    ['Grok by {x:xAI}', 'Gradients of an XAI method took 100 GB. {x:XAI} raised money, said {e:Elon Musk}.'],
  ]);
});

describe('what only the company can be', () => {
  cases([
    ['XAI, explainable AI, and $XAI, the token', '{e:MUSK}’S {x:XAI} RAISES MONEY', 'Its legal name is {x:X.AI} Corp.'],
    ['{e:Elon Musk}’s AI start-up {x:XAI} hires.', 'Explainable AI (XAI) is a field. {e:Musk}’s XAI dashboard'],
    ['{o:OpenAI} sells models.', 'Open AI regulation debate, says minister'],
    // Chips of a page without white space between them.
    'contracts{o:OpenAI}{e:Elon Musk}{s:Sam Altman}',
    'createOpenAIClient and useOpenAI are names in code.',
  ]);
});

describe('keys and packages in small letters', () => {
  cases([
    'Human-centred XAI, medical XAI, XAI for everybody',
    [
      '{o:OpenAI} 发布',
      'import openai',
      '{o:openai}官方的说法，{o:openai}发布了模型；用openai接口，openai 库',
      '{o:openai}が発表した',
    ],
    ['{o:OpenAI} 发布', '3月1日，{o:open ai}官方开放接口'],
    '{x:XAI}, Anthropic and Mistral; {o:OpenAI}, {x:XAI}',
    ['{x:xAI} makes Grok.', 'provider = openai', 'vendor: xai', 'name: xai', 'Set the vendor to xai.'],
    ['Grok is made by {x:xai}.', 'Then {x:xai} announced a round; {x:xai} secures funding.'],
    ['import openai', 'Grok answers.', 'move xai auth to another folder', '{x:xai} raised $6 billion.'],
  ]);
});
