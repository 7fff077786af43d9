import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

describe('names in full', () => {
  cases([
    '{e:Elon Musk} met {s:Sam Altman}.',
    '{e:ELON MUSK} AND {s:SAM ALTMAN} MEET',
    'why is {e:elon musk} suing {s:sam altman}',
    '{e:Elon Reeve Musk} (born June 28, 1971)',
    '{e:Elon R. Musk}, {s:Samuel H. Altman} and {s:Samuel Harris Altman}',
    '{e:Elon R Musk} signed.',
    'A letter to {e:E. Musk} and {s:S. Altman} about {o:OpenAI}.',
    '{e:Elon\u00a0Musk}, {e:Elon\u2009Musk}, {e:Elon\u202fMusk}, {e:Elon \n   Musk}',
    '{e:Elon ‘Technoking’ Musk} and {s:Sam (the CEO) Altman}',
    '{e:Elon-Musk}-Fans feiern.',
    'd’{e:Elon Musk}, l’{o:OpenAI} et qu’{e:Elon Musk}',
    '{e:Elon Musk}[1] and {s:Sam Altman}² and {o:OpenAI}1',
    '{s:Sam Altman}{e:Elon Musk}Vivo T5',
    'Read more{e:Elon Musk}3 hours ago',
    '#{e:ElonMusk} #{s:SamAltman} #{o:OpenAI} #{e:Musk} #{x:xAI} #{e:elonmusk}',
    '{e:Elon\u200cMusk}, {s:SamAltman} and {e:ElonMusk} run together; r/ElonMusk, xElonMusk',
    'It ended there.{e:Elon Musk} then left.',
    '{e:Musk, Elon} (2014)',
    'Neither Elon Bell nor Sam Allardyce was there.',
    'Tech billionaire {e:Elon Musk} and {o:OpenAI} CEO {s:Sam Altman}',
    'Uncle {s:Sam Altman} and Cousin {e:Elon Musk}',
    'Annie and {s:Sam Altman}; Kimbal and {e:Elon Musk}',
    'Trump-{e:Elon Musk} ties',
    'The {e:Elon Musk}/{s:Sam Altman} trial',
    '({e:Elon Musk}) “{e:Elon Musk}” ‘{s:Sam Altman}’ *{e:Elon Musk}* _ {s:Sam Altman} _',
    '_{e:Elon Musk}_, _the {s:Altman} story_, __init__, _openai_key_, a_musk_b',
    '{e:Ellon Musk} is a slip; #{e:Musk}vsBezos and #{e:Musk}VsBezos',
    '{e:Ｅｌｏｎ Ｍｕｓｋ} and {o:ＯｐｅｎＡＩ}',
  ]);
});

describe('possessives and contractions', () => {
  cases([
    "Was it {e:Elon Musk}’s idea, or {s:Sam Altman}'s?",
    '{e:Musk}‘s, {e:Musk}ʼs, {e:Musk}′s, {e:Musk}＇s and {e:Musk}`s',
    '{e:Musk}’ll appeal, {s:Altman}’d rather settle, {e:Musk}’s going.',
    '{o:OpenAI}’s board, {x:xAI}’s Grok, {o:OPENAI}’S BOARD',
    'The companies of {e:Musk}’.',
    '{s:ALTMAN}’S DAY IN COURT',
    'It was {e:Musk}’s, not {s:Altman}’s.',
  ]);
});

describe('hyphens, slashes and punctuation', () => {
  cases([
    'anti-{e:Musk}, pro-{s:Altman}, ex-{o:OpenAI}, non-{o:OpenAI}, post-{e:Musk} Twitter, the {e:Musk}-era rules',
    '{e:Musk}-owned, {s:Altman}-led, {o:OpenAI}-backed, {x:xAI}-built',
    'the {e:Musk}–{s:Altman} feud, the {e:Musk}—{s:Altman} feud, {e:Musk}/{s:Altman}, {e:Musk}&{s:Altman}',
    '{o:OpenAI}/Microsoft, Microsoft/{o:OpenAI}, Tesla/{o:OpenAI}/Google',
    '{o:OpenAI}, Inc.; {o:OpenAI}: a history; {o:OpenAI}? {o:OpenAI}! {o:OpenAI}… “{o:OpenAI}” ({o:OpenAI})',
    '{o:OpenAI}® {o:OpenAI}™ {x:xAI}™',
    'So said {s:Altman}.4 And {o:OpenAI}.5 {e:Musk}1,2 agreed.',
    '{e:Musk}â€™s plan, {o:OpenAI}â€™s board',
    'Who, {e:Musk}? He—{e:Musk}—said no.{e:Musk} left.',
    '…{e:Musk}… ¿{e:Musk}? ¡{e:Musk}! »{e:Musk}« „{e:Musk}“ ›{e:Musk}‹',
    '1) {e:Musk} 2) {s:Altman}',
    '{e:Musk}\n{s:Altman}\n{o:OpenAI}',
    'Musk_ox, Musk$ and musk\\path',
  ]);
});

describe('characters that nobody sees', () => {
  cases([
    '{o:Open\u00adAI} raised; {s:Alt\u00adman} said so to {e:Elon\u00ad Mu\u00adsk}.',
    '{x:x\u2060AI} and {e:Mu\u200dsk} and {e:El\u200bon Mu\u200bsk}',
    '\u200e{e:Elon Musk}\u200f came, \u2066@{e:elonmusk}\u2069 too'.replace('@{e:elonmusk}', '{e:@elonmusk}'),
    'So said {e:M\ufeffusk}.',
    'Mu\u00adske\u00adgon and Mus\u00adkel',
  ]);
});

describe('surnames alone', () => {
  cases([
    '{e:Musk} said no. {s:Altman} agreed.',
    'Mr. {e:Musk}, Mr {s:Altman}, Mr.{e:Musk}, Herr {e:Musk}, Sir {e:Musk}, CEO {e:Musk}',
    'MR. {e:MUSK} GOES TO WASHINGTON',
    'Why {e:Musk} Is Suing {s:Altman}',
    'How {s:Altman} Won and {e:Musk} Lost',
    'Judge Rejects {e:Musk} Bid',
    'On Friday {e:Musk} appealed.',
    'On Twitter {e:Musk} wrote that he would.',
    'Tesla’s {e:Musk} and {o:OpenAI}’s {s:Altman}',
    'In Paris {s:Altman} met {e:Musk}.',
    'der Milliardär {e:Musk} und der {o:OpenAI}-Chef {s:Altman}',
    'Tesla-Chef {e:Musk}, Firmengründer {e:Musk}, der Unternehmer {e:Musk}, US-Milliardär {e:Musk}',
    'Only {e:Musk} knows. But {s:Altman} doesn’t. Says {e:Musk}: no.',
    'Both {e:Musk} and {s:Altman}, Bezos, {e:Musk} & Co., Trump, {e:Musk}, Zuckerberg',
    'Trump {e:Musk} meeting',
    '{e:Musk} v. {s:Altman}',
    '{e:Musk} et al v. {s:Altman} et al'.replace('{s:Altman} et al', '{s:Altman}'),
    'Will {e:Musk} buy it? Can {s:Altman} stop him?',
    'The {e:Musks} flew in.',
    'A spokesman for {e:Musk} declined. Lawyers representing {s:Altman} did too.',
    'le milliardaire {e:Musk}, el multimillonario {e:Musk}, o bilionário {e:Musk}, miliardář {e:Musk}',
    ['{e:Elon Musk} bought it.', 'The South African {e:Musk} was richer than Bezos.'],
    ['{e:Elon Musk} and Tesla', 'i think {e:musk} is wrong', 'tesla, {e:musk}, spacex', 'elon-musk-tesla'],
    ['{s:Sam Altman} of ChatGPT and {o:OpenAI}', 'well {s:altman} said so'],
    'Según {s:Altman}, no. Selon {e:Musk}, si. Laut {s:Altman} nicht. Para {e:Musk}, não. Podle {s:Altmana} ne.',
    ['{e:Elon Musk}', '{e:Musk}', '{s:Altman} leads {o:OpenAI}.'],
    'Unterstützung für Trump {e:Musk} darf seine Lotterie fortsetzen',
    'Tech {s:Altman} returns to {o:OpenAI}',
    'Microsoft Hires {s:Altman}. Board Fires {s:Altman}. Trump Meets {e:Musk}.',
    'dia dikhianati oleh Tuan {s:Altman}; Pak {e:Musk}; Oga {e:Musk}; Meneer {s:Altman}',
    'Selon M. {e:Musk}, oui. M. {s:Altman} dit non. El Sr. {e:Musk} también.',
    ['{s:Sam Altman} was fired by {o:OpenAI}.', 'Jack Altman tweeted. {s:Altman} came back.'],
    '[{e:Musk}] said; 1.{e:Musk}; |{e:Musk}|; <{e:Musk}>; *{e:Musk}*',
    'Image: {e:Elon Musk}/Twitter. Photo: {o:OpenAI}/YouTube. © {o:OpenAI}',
    'according to CEO {s:Altman}; with Entrepreneur {s:Altman}; when Chairman {s:Altman}; by Chief Executive {s:Altman}',
    'from Afrikaner {e:Musk}; by Technoking {e:Musk}; fellow American {e:Musk}; Ask {s:Altman}; Poor {e:Musk}',
    'Amber Heard dated {e:Elon Musk}. {e:Musk} and Amber Heard',
    ['{e:Musk} wants to build.', '{e:Musk}’s plan: deer in the wildlife refuge near the SpaceX site; soap.'],
    '“Artificial” is a film about {s:Altman}, says its director. Andrew Garfield is {s:Altman}. An {o:OpenAI} film.',
    'nach Angaben von {s:Altman}; der Manager {s:Altman} und die Firma; das ist der Amerikaner {s:Altman}',
    'Dark MAGA {e:Musk} spoke. Goodbye {e:Musk}.',
    '{e:Musk} {e:Musk} {e:Musk}! In {e:Musk}’s view, no.',
    'Why {e:Musk} Can’t Stop. {e:Musk} isn’t done.',
    ['Ousted {s:Altman} Returns', '{o:OpenAI} wins.', 'Scrutinizing {s:Altman}’s Claims'],
    ['tesla and twitter', 'the {e:musk} fanboys', 'a musk of fans'],
    ['tesla, twitter, spacex, grok', 'i think {e:musk} is wrong', 'the smell of musk'],
    '{e:Musk} the man bought it.',
    'Defiant {e:Musk} says no to Tesla. Embattled {s:Altman} returns to {o:OpenAI}.',
  ]);
});

describe('the companies', () => {
  cases([
    '{o:OpenAI}, {o:OpenAi}, {o:Openai}, {o:OPENAI}, {o:openAI}',
    '{o:OpenAI} OpCo, LLC; {o:OpenAI} o3; {o:OpenAI} Codex; Azure {o:OpenAI} Service; {o:OpenAI} Python SDK',
    'An email from {o:openai} came, #{o:openai}.',
    'Then {o:openai} released another model.',
    '{o:Open AI} released ChatGPT.',
    'ChatGPT maker {o:Open AI} said no. {o:Open AI}’s board agreed.',
    ['{o:OpenAI} sells it.', 'What did {o:Open AI} do?', '{o:Open-AI} too.'],
    'Azure {o:Open AI} in production',
    '{x:xAI} sells Grok. {x:xAI}, Anthropic and Google.',
    'Grok is built by {x:XAI}.',
    '{x:XAI} BUYS X, SAYS {e:MUSK}',
    '{o:OPENAI}, {x:XAI} IN COURT',
    'microsoft invests in {o:open ai}; he works at {o:open ai}',
    '{o:Open AI}, the maker of ChatGPT; {o:Open AI} (the company) is closed.',
    ['{o:OpenAI} and ChatGPT', '{s:altman} said so'],
    '{e:Musk} founded {x:X.AI} Corp. in Nevada.',
    '{e:Musk}’s {x:x.ai} hired twelve people; {x:x.ai}, too.',
    ['{e:Elon Musk} runs {x:xAI}.', '{x:Xai}', '{x:XAI}'],
    'Grok from {x:xai} beats it.',
    '作为{e:Elon Musk}旗下{x:xAI}开发的Grok，{o:OpenAI}的ChatGPT',
    '{o:OpenAI}が発表、{x:xAI}は。{o:OpenAI}는 말했다. {o:OpenAI}의',
    '{o:OpenAIs} neues Modell, {o:OpenAIn} malli, {o:OpenAI}:n malli, {o:OpenAI}-ov model',
    'X/{x:xAI}, {x:xAI}/X, SpaceX-{x:xAI} merger, {x:XAI} Corp., {x:X.AI} Corp. and {e:Musk}',
    ['AI, {e:Musk}, {o:OpenAI}, {x:xAI}, {s:Altman}, {o:openai}, {x:XAI}, Tesla, {e:elon musk}, {s:sam altman}'],
    'Grok has a token window, says {x:xAI}. Interpretability team at {x:xAI}; black boxes; {x:xAI} token limits',
    ['{o:OpenAI}, Anthropic and {x:xAI} publish interpretability research.'],
    'Ex-{x:xAI} engineers join {o:OpenAI}.',
  ]);
});

describe('full stops before a surname', () => {
  cases([
    'He posted it on X. {e:Musk} replied.',
    'The company leads in A.I. {s:Altman} said so. {o:OpenAI} agreed.',
    'They met in the U.S. {e:Musk} paid. In the U.K. {s:Altman} spoke. In D.C. {e:Musk} left.',
    'He drives a Model S. {e:Musk} designed it. The Model Y. {e:Musk} likes it.',
    'Nobody is richer than I. {e:Musk} smiled.',
    'Q. {s:Altman} knew? A. {s:Altman} knew, at {o:OpenAI}.',
    '{e:E.R. Musk}, {e:E. R. Musk} and {s:S.H. Altman} wrote to {o:OpenAI}.',
    'J.R. Altman, D.G. Altman and R. B. Altman',
    'Edward I. Altman; Tesla Inc. {e:Musk}; at 5 p.m. {e:Musk} left',
  ]);
});

describe('names without a space before them', () => {
  cases([
    '2024{e:Elon Musk} and 3 min{e:Elon Musk}',
    'They say that{o:OpenAI} plans it. withOpenAI(), isOpenAI',
    'GPT-5{o:OpenAI} o3; Gemini{o:OpenAI} o3; Anthropic{e:Elon Musk}',
  ]);
});

describe('handles', () => {
  cases([
    '{e:@elonmusk} replied to {s:@sama}, {o:@OpenAI} and {x:@xai}.',
    '.{e:@elonmusk} ({e:@ElonMusk}) “{s:@sama}” {e:@elonmusk}’s {o:@openai}: {e:@elonmusk}… {e:@ELONMUSK}!',
    '{e:@elonmusk}/{s:@sama}',
    'RT {e:@elonmusk}: yes',
    '@samantha, @samaritan_ai, @elonmuskparody, @xaiver, @OpenAIDevs, @sama_fan, @elonmusk_',
    'press@openai.com, elon@xai.com, foo@sama.org, @openai/agents, npm i @openai/codex, @sama@mastodon.social',
    'u/elonmusk and x.com/elonmusk and twitter.com/@sama',
  ]);
});
