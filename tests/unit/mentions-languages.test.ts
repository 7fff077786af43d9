import { describe } from 'vitest';
import { cases } from './mentions-cases.ts';

describe('inflected names in the Latin script', () => {
  cases([
    'Das Buch schildert auch ein ungewöhnliches Verfahren {e:Musks}.',
    'Film o {s:Samie Altmanie} i o {e:Elonie Musku}',
    'Ein Auftritt {e:Musks}, eine Rede {s:Altmans}; die Firma Kimbal Musks.',
    '{e:Elona Muska} pozwała {o:OpenAI}, a {e:Muskowi} odpowiedział {s:Sam Altman}.',
    'spotkał się z {e:Elonem Muskiem} i {s:Samem Altmanem}; o {e:Elonie Musku}; {s:Sama Altmana}; {s:Samowi Altmanowi}',
    'Z {e:Muska} může být první bilionář, řekl {e:Muskův} právník. S {e:Elonem Muskem}, {e:Elonu Muskovi}, {e:Muskova} firma, {s:Altmanův}',
    'Firma {e:Elona Muska} porazila {s:Sama Altmana}. {e:Muskovo} impérium, {e:Muskovy} firmy',
    '{e:Elon Muskin} yhtiö {x:xAI} haastoi {s:Sam Altmanin}. {e:Muskille}, {e:Muskilta}, {e:Muskia}, {s:Altmanille}',
    '{e:Elon Muski} firma, {e:Muskile}, {e:Muskiga}, {s:Sam Altmani}',
    '{e:Elon Musknak}, {e:Muskot}, {e:Muskkal}, {e:Musktól}, {s:Altmannak}, {e:Musk}-féle',
    '{e:Elono Musko} įmonė, {e:Elonas Muskas}, {e:Elonui Muskui}, {s:Samas Altmanas}, {s:Samo Altmano}',
    '{e:Elona Muska} i {s:Sema Altmana}, {e:Elonom Muskom}, {e:Muskove} kompanije, {e:Muskov} plan',
    '{e:Musks} Firma, {e:Elon Musks} Vermögen, {s:Altmans} Rückkehr, {s:Sam Altmans} Plan, {o:OpenAIs} Chef',
    "{o:OpenAI}’nin CEO’su {s:Sam Altman}’ı kovması {e:Musk}’ı sevindirdi. {e:Musk}’ın, {e:Elon Musk}'ın",
    '{e:Elon Musk}-ul, lui {e:Elon Musk}, {e:Musk}-ova tvrtka',
    'Chad Muska skates. Muskat, Muskö, Muskus.',
    'MUSKA OBUCA, Muska obuca, Muske patike, Muski satovi',
    'Salt, Peppar, Muskot',
    'Muska takmak, Muska nedir',
    ['Firma {e:Elona Muska}', '{e:Muska} pozwano.', '{e:Musku} to nie przeszkadza.'],
    'Zdaniem {s:Sama Altmana}. Zdaniem {s:Altmana}. Prezes zapowiada. Zdaniem {s:Altmana}.',
    '{e:E. Muskas}. {s:S. Altmanas}. {e:E. Musko} kompanija',
    '{e:Ilon Mask}, {e:Ilon Maska}, {e:İlon Mask}',
    '{e:Īlons Masks} un {e:Īlona Maska} uzņēmums',
    '{e:Elonem Muskem}, {e:Elone Musku}, peníze {e:Musků}',
    [
      '{e:Ilon Mask} i Tesla',
      '{e:Mask} je otišao. Firma {e:Maska} i {e:Maskova} kuća.',
      'Maska za lice. Nosite masku.',
    ],
    [
      '{e:Īlons Masks}',
      '{e:Masks} teica, ka {e:Maskam} pieder viss.',
      '{e:İlon Mask}; {e:Mask} dedi; {e:Ilon Maskning}',
    ],
    'Mask mandates. Wear a Mask. The Mask of Zorro. Masks help.',
    ['{e:Elon Musk}', '{e:Muskut}, {e:Muskun}; {s:Altmanit}', '{s:Altman} në {o:OpenAI}'],
    'Muskie bites in fall. A Muskie lure.',
    'Han skrev det på X. {e:Musks} vänner tiger.',
    'Iron Mask, Zorro’s Mask, a Mask for Elona, Mask of Ilona',
  ]);
});

describe('what English does not inflect', () => {
  cases([
    'I put a Muskin drive into the box, and there are two more on the shelf.',
    'I felt it before I heard it, Muska said.',
    'The Muskat family and the Altmanov sisters of Brno',
    '{e:Muskin} yhtiö hakee lupaa.',
    '{e:Muskia} odotettiin turhaan; {s:Altmania} ei.',
    'Firma {e:Muska} czeka. Prawnicy {e:Muska} czekają.',
    'Indri Muska drew the cover.',
    'O {e:Musku} a {s:Altmanovi} píše tisk.',
  ]);
});

describe('Cyrillic', () => {
  cases([
    '{e:Маску} не по душе то, что ответил {s:Альтман}.',
    'Маску сняли после спектакля.',
    'В театре Альтман играл Гамлета.',
    '{e:Илон Маск} подал в суд на {o:OpenAI} и {s:Сэма Альтмана}.',
    '{e:Илона Маска}, {e:Илону Маску}, {e:Илоном Маском}, об {e:Илоне Маске}, {e:Элон Маск}',
    '{e:Ілон Маск}, {e:Ілона Маска}, {e:Ілоном Маском}, {e:Ілону Маску}, {s:Сем Альтман}, {s:Сема Альтмана}',
    '{e:Илон Маск} и {s:Сам Алтман}, {s:Сэм Олтмен}, {s:Сэм Олтман}',
    ['{e:Илон Маск} выступил.', 'По словам {e:Маска}, {e:Маску} и {e:Маском} довольны.', '{e:Маск} добавил.'],
    'Глава Tesla {e:Маск} заявил, что маска не нужна.',
    'Маска для лица стоит дорого, снимите маску. Много масок.',
    'Маска. Маску надо носить. Маске — да!',
    'шоу «Маска», человек в Маске',
    'Роберт Альтман снял «Нэшвилл». Натан Альтман, портрет работы Альтмана.',
    '{s:Альтман} вернулся в {o:OpenAI}. Возвращение {s:Альтмана}.',
    'масок, маскарад, Маскат, Москва, маскировка, Маскарад',
    'илон, {e:илон маск} твиттер, {s:сэм альтман}',
    '{e:ИЛОН МАСК} КУПИЛ',
    'Кимбал Маск и Мэй Маск',
    '{e:Елон Маск} (мак.), {e:Илон Мъск} (бълг.), каза {e:Мъск}',
    'Модель Альтмана предсказывает банкротство.',
    ['{e:Илон Маск} и Tesla', 'Акции Tesla упали. {e:Маску} принадлежит 13%.', 'Маска-шоу в столице', 'маски для лица'],
    'Z-счёт Альтмана и банкротство, формула Альтмана/Таффлера',
    'Модели Альтмана и Таффлера, график Бленда–Альтмана, индекс Альтмана',
    [
      '{e:Илон Масктың} Tesla компаниясы',
      '{e:Маскының} компаниясы. {e:Маск} айтты, {e:Масктың} байлығы, {e:Маскқа} тиесілі',
    ],
    ['{e:Илон Маскийн} Tesla', '{e:Маскийн} компани. {e:Маск} хэлэв.'],
    'Маскийн ирмэг, Маскны кию',
    ['{s:Сэм Альтманның} {o:OpenAI} компаниясы', '{s:Альтманға}'],
    '{e:Илон Мъск} обяви. {e:Мъск} каза на {e:Мъск} не. Рішення {e:Маскові} не сподобалося, {e:Маск} у Tesla',
  ]);
});

describe('Chinese, Japanese, Korean', () => {
  cases([
    '{s:サム・アルトマン}氏の{o:OpenAI}が、アルトマン監督の新作に',
    '{s:奥特曼}的投资方案遭台积电高管嘲笑',
    '{e:埃隆·马斯克}起诉{o:OpenAI}，{e:马斯克}称{s:奥特曼}背弃承诺。',
    '{e:伊隆·馬斯克}、{e:埃隆马斯克}、{e:艾隆·馬斯克}、{e:伊隆‧馬斯克}',
    '{e:馬斯克}（{e:Elon Musk}）旗下的{x:xAI}與{o:OpenAI}競爭。',
    '{s:萨姆·奥尔特曼}重返{o:OpenAI}。{s:山姆·奥特曼}、{s:萨姆·阿尔特曼}、{s:山姆·奧特曼}、{s:薩姆·阿特曼}',
    '孩子们最喜欢迪迦奥特曼和赛罗奥特曼的玩具。',
    '奥特曼打怪兽，奥特曼变身。',
    '奥特曼',
    '{s:奥特曼}表示不会。',
    ['{o:OpenAI}与GPT-5', '{s:奥特曼}：AI 收益', '周末电影：《奥特曼大战怪兽》', '《{s:奥特曼}传》出版'],
    '奥特曼Z值大于2.99',
    '泰罗奥特曼是奥特之父和奥特之母的儿子。',
    '{s:奥特曼}说ChatGPT会改变世界。',
    '罗伯特·奥尔特曼导演的电影；罗伯特·阿尔特曼',
    '{e:马斯克}与金巴尔·马斯克',
    '马斯克林群岛',
    '{e:マスク}氏は会場でマスクを着けていなかった。',
    ['{e:マスク}氏、アップルを提訴へ', '花粉対策にはマスクが有効', '{x:xAI}、Grokを無料に'],
    ['{s:奥特曼}与{o:OpenAI}', '《奥特曼崛起》上映，迪迦奥特曼'],
    'マスクの着用をお願いします。使い捨てマスクもあります。',
    '{e:イーロン・マスク}氏と{s:サム・アルトマン}氏。{s:アルトマン}氏は{e:マスク}氏に',
    '{e:イーロン マスク}と{e:イーロンマスク}、テスラの{e:マスク}CEO',
    'ロバート・アルトマン監督の特集上映。',
    'フェイスマスク、マスクメロン、アイマスク',
    '{o:オープンAI}と{o:オープンＡＩ}',
    '{e:일론 머스크}가 {o:OpenAI}를 고소했다. {s:샘 올트먼}은 {s:올트먼}의 {s:샘 알트만}',
    '테슬라의 {e:머스크}는 말했다.',
    '덴마크 해운사 머스크가 운임을 올렸다. 화이트 머스크 향수도 올랐다.',
    '머스크',
    '머스크멜론과 머스크 향',
    ['{e:일론 머스크}', '머스크멜론', '{e:머스크}는'],
    '{o:오픈AI}의 챗GPT',
  ]);
});

describe('other scripts', () => {
  cases([
    '{e:מאסק} אמר שהמפעל ייפתח במאי.',
    'קניתי מאסק לפנים.',
    'وقال {e:ماسك} إن المصنع سيفتح في مايو.',
    'اشتريت ماسك للوجه.',
    '{e:머스크}: 공장은 5월에 연다',
    '오픈AI 모델과 オープンAIコンポーネント',
    '{o:오픈AI}의 새 모델, {o:オープンAI}のモデル',
    'قال {e:إيلون ماسك} إن {o:OpenAI} خانت مهمتها، ورد {s:سام ألتمان}.',
    'دعوى {e:ماسك} ضد {o:OpenAI}. {s:ألتمان} يرد.',
    'ماسك للوجه بالعسل والمسك الأبيض.',
    'ماسک کرونا؛ {e:ایلان ماسک}',
    ['أعلن {e:إيلون ماسك} رئيس تسلا', 'صحة: ماسك للوجه بالعسل'],
    '{e:ایلون مسک} اور {s:سیم آلٹمین}',
    '{e:ایلان ماسک} و {s:سم آلتمن} درباره {o:OpenAI}',
    ['{s:سام ألتمان} و{o:OpenAI}', 'أكد {s:التمان} ذلك', 'التمن والثمان'],
    'و{e:إيلون ماسك} و{e:ايلون ماسك}',
    '{e:אילון מאסק} תבע את {o:OpenAI} ואת {s:סם אלטמן}. {e:מאסק} טען',
    'Ο {e:Έλον Μασκ} και ο {s:Σαμ Άλτμαν}. Ο {e:Μασκ} είπε. Μάσκα.',
    '{e:एलन मस्क} और {s:सैम ऑल्टमैन}. {e:मस्क} ने कहा',
    '{e:อีลอน มัสก์} ฟ้อง {o:OpenAI} และ{s:แซม อัลท์แมน}',
    '{e:ইলন মাস্ক} ও {s:স্যাম অল্টম্যান}',
    '{e:எலான் மஸ்க்} {e:ఎలాన్ మస్క్}',
    '{e:ილონ მასკი} {e:Իլոն Մասկ}',
    '{e:ইলন মাস্কের} কোম্পানি; {e:એલોન મસ્ક}, {e:ઈલોન મસ્ક}; {e:ਐਲੋਨ ਮਸਕ}; {e:எலோன் மஸ்க்}; {e:ಎಲನ್ ಮಸ್ಕ್}',
    '{e:ഇലോണ്\u200d മസ്\u200cക്}; {s:సామ్ ఆల్ట్\u200cమన్}',
    '{e:ኢሎን ማስክ}, {e:ኤሎን መስክ}; {e:အီလွန်မတ်စ်}; {e:អេឡុន ម៉ាស់}; {e:ඊලෝන් මස්ක්}; {e:ອີລອນ ມັສກ໌}',
    '{e:ایلن مسک}, {s:سیم آلٹ مین}; {o:اوبن اي اي}; {s:แซม ออลท์แมน}, {o:โอเพ่นเอไอ}; {s:Σαμ Όλτμαν}',
    'नमस्कार! मुझे मस्करी और मस्कारा नहीं चाहिए; मस्कट',
    ['{e:एलन मस्क} Tesla', '{e:मस्क} ने कहा, {e:मस्कने} सांगितले, {e:मस्कच्या} कंपनीने', 'नमस्कार'],
    ['{e:ইলন মাস্ক} Tesla', 'মাস্ক পরুন', '{e:মাস্কের} কথা'],
    // A director of films, and of a company.
    '{s:Altman}, director ejecutivo de la compañía, calla.',
    'El director general {s:Altman} viaja.',
    'La película de Altman, un clásico',
    'Le cinéaste Altman tourne.',
    'Il regista Altman gira.',
    // Titles, and others' given names.
    '{s:アルトマン}氏は{o:OpenAI}のCEO。ロバート・アルトマン監督ではない。アルトマン監督の映画',
    '로버트 알트만 감독의 영화; 킴벌 머스크; 罗伯特奥特曼；金博尔马斯克',
    '{s:샘 앨트먼}; {e:エロン・マスク}, {s:サミュエル・アルトマン}; {e:依隆·马斯克}',
  ]);
});

describe('forms met in the news', () => {
  cases([
    ['{e:Elon Musk} vodi Teslu.', 'To je {e:Maskovu} kompaniju zanimalo.', 'Maska je na licu.'],
    ['Maskovu kompaniju ne zna nitko.'],
    ['{e:எலான் மஸ்கை} அழைத்தார்.', '{e:எலோன் மஸ்க்கை} அழைத்தார், {e:மஸ்கின்} பங்களிப்பு.'],
    'obama, {e:musk}, gates; white musk, obama',
  ]);
});
