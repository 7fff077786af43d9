import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../corpus/quotes.ts';
import type { Mention } from '../../corpus/types.ts';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('in Japanese', () => {
  it.each<Case>([
    ['the speaker before', 'エイダ・クイル氏は「雨が多すぎる」と述べた。', 'エイダ・クイル: 雨が多すぎる'],
    ['the speaker behind', '「雨が多すぎる」とエイダ・クイル氏は説明した。', 'エイダ・クイル: 雨が多すぎる'],
    [
      'a title and a place before the name',
      'リーズ市長のエイダ・クイル氏は月曜日、ケントで開いた会見で「雨が多すぎる」と語った。',
      'エイダ・クイル: 雨が多すぎる',
    ],
    [
      'an age behind the name',
      'ボー・ヘイルさん（44）は取材に応じ、「いつも雨が降っている」と話した。',
      'ボー・ヘイル: いつも雨が降っている',
    ],
    [
      'the full name once, the surname then',
      'エイダ・クイル氏が来た。クイル氏は「雨が多すぎる」と述べた。',
      'エイダ・クイル: 雨が多すぎる',
    ],
    ['a pronoun', 'エイダ・クイル氏が来た。彼女は「雨が多すぎる」と述べた。', 'エイダ・クイル: 雨が多すぎる'],
    [
      'nobody, after a quotation',
      'クイル氏は「雨が多すぎる」と述べた。「川がもっと必要だ」とも語った。',
      'クイル: 雨が多すぎる',
      'クイル: 川がもっと必要だ',
    ],
    [
      'a sentence before that announces it',
      'クイル氏はこう述べた。「川は誰のものでもない。」',
      'クイル: 川は誰のものでもない。',
    ],
    ['nobody who is named', '「雨が多すぎる」と語った。', '?: 雨が多すぎる'],
    ['who is only described', '広報担当者は「お答えできない」とコメントした。', '広報担当者: お答えできない'],
    ['a noun for the verb', 'クイル氏は「雨が多すぎる」と謝罪。', 'クイル: 雨が多すぎる'],
    ['a heading', '# クイル氏「雨が多すぎる」', 'クイル: 雨が多すぎる'],
    ['a few words', 'クイル氏は雨を「災害」と表現した。', 'クイル ~ 災害'],
    ['the later of two topics', '雨は止んだものの、クイル氏は「川が多すぎる」と語った。', 'クイル: 川が多すぎる'],
  ])('%s', (_, text, ...expected) => expect(said(text, 'ja')).toEqual(expected));

  it.each<Case>([
    ['titles of works', '映画「長い雨」を見た。「雨の日」という本がある。'],
    ['terms', 'いわゆる「梅雨」が終わった。雨は「災害」と呼ばれる。'],
    ['things that are compared', '「雨」と「雪」を比べた研究について述べた。'],
    ['what somebody says of a work', 'クイル氏は映画「長い雨」について語った。'],
    ['reported speech', 'クイル氏は雨が多すぎると述べた。'],
  ])('takes no quotation from %s', (_, text) => expect(said(text, 'ja')).toEqual([]));
});

describe('in Chinese', () => {
  it.each<Case>([
    ['the speaker before', '奎尔说：“雨下得太多了。”', '奎尔: 雨下得太多了。'],
    ['the speaker behind', '“雨下得太多了，”奎尔说。', '奎尔: 雨下得太多了，'],
    ['the speaker between', '“雨下得太多了，”奎尔说，“我们需要河流。”', '奎尔: 雨下得太多了，', '奎尔: 我们需要河流。'],
    ['a title before the name', '“这里一直在下雨。”利兹市长埃达·奎尔表示。', '埃达·奎尔: 这里一直在下雨。'],
    ['a place and a day behind it', '埃达·奎尔周一在里兹的会议上表示：“雨下得太多了。”', '埃达·奎尔: 雨下得太多了。'],
    ['the name in other letters', '埃达·奎尔（Ada Quill）说：“雨下得太多了。”', '埃达·奎尔: 雨下得太多了。'],
    ['a clause before', '在谈到雨的时候，奎尔说：“雨下得太多了。”', '奎尔: 雨下得太多了。'],
    ['where somebody is from', '来自里兹的奎尔说：“雨下得太多了。”', '奎尔: 雨下得太多了。'],
    ['somebody’s lawyer', '埃达·奎尔的律师说：“雨下得太多了。”', '埃达·奎尔的律师: 雨下得太多了。'],
    ['a pronoun', '埃达·奎尔周一抵达肯特。她说：“雨下得太多了。”', '埃达·奎尔: 雨下得太多了。'],
    ['a few words', '奎尔称这场雨为“灾难”。', '奎尔 ~ 灾难'],
    ['a clause about another', '埃达·奎尔抵达里兹，黑尔说：“雨下得太多了。”', '黑尔: 雨下得太多了。'],
    [
      'a title behind the name',
      '埃达·奎尔（Ada A. Quill），利兹市长表示：“雨下得太多了。”',
      '埃达·奎尔: 雨下得太多了。',
    ],
    ['whom somebody asks', '李明问她：“雨下得多不多？”', '李明: 雨下得多不多？'],
    ['who interrupts', '李明插话说：“雨下得太多了。”', '李明: 雨下得太多了。'],
    ['a clause without anybody', '奎尔周一抵达，并表示：“雨下得太多了。”', '奎尔: 雨下得太多了。'],
    ['traditional letters', '奎爾說：「雨下得太多了。」', '奎爾: 雨下得太多了。'],
  ])('%s', (_, text, ...expected) => expect(said(text, 'zh')).toEqual(expected));

  it.each<Case>([
    ['titles of works', '书名叫“河流”。她读了“漫长的雨”。'],
    ['terms', '所谓“雨季”已经过去。雨被称为“灾难”。人们谈论“未来”。'],
    ['a term in reported speech', '奎尔说，所谓“雨季”已经过去。'],
    ['what isn’t anybody’s', '这种做法甚至促使部分河流断流并称“雨季”。书中提问“雨”。'],
    ['whom somebody asks', '记者问奎尔：“雨下得多不多？”'],
    ['what something can answer', '例如，它可以回答“雨下得多不多”这样的问题。'],
  ])('takes no quotation from %s', (_, text) => expect(said(text, 'zh')).toEqual([]));
});

describe('in Korean', () => {
  it.each<Case>([
    ['the speaker before', '에이다 퀼 시장은 “비가 너무 많이 온다”고 말했다.', '에이다 퀼: 비가 너무 많이 온다'],
    ['the speaker behind', '“비가 너무 많이 온다”고 보 헤일 씨는 말했다.', '보 헤일: 비가 너무 많이 온다'],
    ['a name of three syllables', '김누리 리즈대 교수는 “늘 비가 온다”고 설명했다.', '김누리: 늘 비가 온다'],
    ['a surname and a title', '이 시장은 리즈에서 “늘 비가 온다”고 말했다.', '이 시장: 늘 비가 온다'],
    [
      'a pronoun, and one verb for two parts',
      '보 헤일 씨는 “늘 비가 온다”고 말했다. 그는 “강이 더 필요하다”라며 “모두의 강”이라고 덧붙였다.',
      '보 헤일: 늘 비가 온다',
      '보 헤일: 강이 더 필요하다',
      '보 헤일 ~ 모두의 강',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text, 'ko')).toEqual(expected));

  it.each<Case>([
    ['titles and terms', '영화 ‘긴 비’를 보았다. 이른바 “장마”가 끝났다.'],
    ['things that are joined', '“비”와 “눈”을 비교한 연구를 말했다.'],
    ['what something is called', '“긴 비”라는 영화를 말했다.'],
  ])('takes no quotation from %s', (_, text) => expect(said(text, 'ko')).toEqual([]));
});

describe('in Arabic', () => {
  it.each<Case>([
    ['the speaker behind the verb', 'وقالت كويل: «المطر غزير جداً هنا».', 'كويل: المطر غزير جداً هنا'],
    ['the verb behind the words', '«المطر غزير جداً هنا»، قالت آدا كويل في مقابلة.', 'آدا كويل: المطر غزير جداً هنا'],
    ['the speaker before the verb', 'آدا كويل قالت: «المطر غزير جداً هنا».', 'آدا كويل: المطر غزير جداً هنا'],
    ['“that” before the marks', 'وقال بو هيل إن «المطر لا يتوقف هنا أبداً».', 'بو هيل: المطر لا يتوقف هنا أبداً'],
    [
      'nobody who is a man, by a woman’s verb',
      'قال بو هيل: «المطر لا يتوقف هنا». وأضافت: «المطر غزير جداً هنا».',
      'بو هيل: المطر لا يتوقف هنا',
      '?: المطر غزير جداً هنا',
    ],
    ['no clause', 'شارك بو هيل منشوراً قال: «المطر لا يتوقف هنا».', '?: المطر لا يتوقف هنا'],
    ['a participle', 'وعلق بو هيل على ذلك قائلاً: «المطر لا يتوقف».', 'بو هيل: المطر لا يتوقف'],
    [
      'nobody, after a quotation',
      'وقالت كويل: «المطر غزير جداً هنا». وأضافت: «نحتاج إلى أنهار».',
      'كويل: المطر غزير جداً هنا',
      'كويل: نحتاج إلى أنهار',
    ],
    ['a title', 'وقال الدكتور بو هيل أمس: "المطر غزير جداً هنا".', 'بو هيل: المطر غزير جداً هنا'],
    ['nobody who is named', 'وأضاف: «المطر غزير جداً هنا».', '?: المطر غزير جداً هنا'],
  ])('%s', (_, text, ...expected) => expect(said(text, 'ar')).toEqual(expected));

  it.each<Case>([
    ['titles of works', 'صدر كتاب «المطر الطويل» أمس.'],
    ['terms', 'ما يسمى «موسم المطر» انتهى.'],
    ['reported speech', 'وقال هيل إن المطر غزير جداً هنا.'],
    ['a term in reported speech', 'وقال هيل إن كتاب «المطر الطويل» صدر أمس.'],
  ])('takes no quotation from %s', (_, text) => expect(said(text, 'ar')).toEqual([]));
});

describe('in Persian, Urdu and Hindi', () => {
  it.each<[language: string, ...Case]>([
    ['fa', 'before', 'آدا کوئیل در مصاحبه‌ای گفت: «باران خیلی زیاد است.»', 'آدا کوئیل: باران خیلی زیاد است.'],
    ['fa', 'behind', '«باران خیلی زیاد است»، آدا کوئیل گفت.', 'آدا کوئیل: باران خیلی زیاد است'],
    [
      'fa',
      'a pronoun',
      'آدا کوئیل گفت: «باران خیلی زیاد است.» او افزود: «به رودخانه نیاز داریم.»',
      'آدا کوئیل: باران خیلی زیاد است.',
      'آدا کوئیل: به رودخانه نیاز داریم.',
    ],
    ['fa', 'a title of a work', 'کتاب «باران بلند» منتشر شد.'],
    ['ur', 'before', 'ایڈا کوئل نے کہا کہ “یہاں بہت بارش ہوتی ہے۔”', 'ایڈا کوئل: یہاں بہت بارش ہوتی ہے۔'],
    ['hi', 'before', 'लीड्स की मेयर एडा क्विल ने सोमवार को कहा, “बारिश बहुत ज़्यादा है।”', 'एडा क्विल: बारिश बहुत ज़्यादा है।'],
    ['hi', 'behind', '“बारिश बहुत ज़्यादा है,” एडा क्विल ने कहा।', 'एडा क्विल: बारिश बहुत ज़्यादा है,'],
    [
      'hi',
      'a pronoun',
      'एडा क्विल ने कहा, “बारिश बहुत ज़्यादा है।” उन्होंने कहा, “हमें नदियाँ चाहिए।”',
      'एडा क्विल: बारिश बहुत ज़्यादा है।',
      'एडा क्विल: हमें नदियाँ चाहिए।',
    ],
    ['hi', 'a title of a work', 'फिल्म “लंबी बारिश” आई।'],
  ])('%s: %s', (language, _, text, ...expected) => expect(said(text, language)).toEqual(expected));
});

describe('a subject', () => {
  /** Of the only quotation: who says it, and which subject that is, where a made-up name is mentioned. */
  function speakerIn(text: string, name: string) {
    const start = text.indexOf(name);
    const mentions: Mention[] = [{ subject: 'elon-musk', start, end: start + name.length, form: 'full', why: [] }];
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], { mentions });
    return [quote?.speaker, quote?.speakerSubject];
  }

  it.each([
    ['マーロウのエイダ・クイルCEOは「雨が多すぎる」と述べた。', 'エイダ・クイル'],
    ['马洛公司首席执行官埃达·奎尔说：“雨下得太多了。”', '埃达·奎尔'],
    ['Marlow 首席执行官埃达·奎尔（Ada Quill）表示：“雨下得太多了。”', '埃达·奎尔'],
    ['에이다 퀼 말로 CEO는 “비가 너무 많이 온다”고 말했다.', '에이다 퀼'],
    ['قالت الرئيسة التنفيذية لشركة مارلو آدا كويل في مقابلة: «المطر غزير جداً هنا».', 'آدا كويل'],
    ['मार्लो की सीईओ एडा क्विल ने कहा, “बारिश बहुत ज़्यादा है।”', 'एडा क्विल'],
  ])('speaks by the mention: %s', (text, name) => expect(speakerIn(text, name)).toEqual([name, 'elon-musk']));

  it.each([
    ['エイダ・クイル氏の弁護士は「雨が多すぎる」と述べた。', 'エイダ・クイル'],
    ['埃达·奎尔的律师说：“雨下得太多了。”', '埃达·奎尔'],
    ['Marlow 工程师埃达·奎尔表示：“雨下得太多了。”', 'Marlow'],
    ['에이다 퀼 측 변호사는 “비가 너무 많이 온다”고 말했다.', '에이다 퀼'],
    ['قال محامي آدا كويل: «المطر غزير جداً هنا».', 'آدا كويل'],
    ['وکیل آدا کوئیل گفت: «باران خیلی زیاد است.»', 'آدا کوئیل'],
    ['एडा क्विल के वकील ने कहा, “बारिश बहुत ज़्यादा है।”', 'एडा क्विल'],
    ['黑尔私下说要向埃达·奎尔隐瞒：“雨下得太多了。”', '埃达·奎尔'],
    ['黑尔告诉埃达·奎尔说：“雨下得太多了。”', '埃达·奎尔'],
    ['黑尔遇见埃达·奎尔。他说：“雨下得太多了。”', '埃达·奎尔'],
    ['ボーはエイダ・クイル氏に会った。彼は「雨が多すぎる」と述べた。', 'エイダ・クイル'],
    ['قال هيل لكويل: «المطر غزير جداً هنا».', 'كويل'],
    ['التقى هيل آدا كويل. وأضاف: «المطر غزير جداً هنا».', 'آدا كويل'],
    ['خانواده آدا کوئیل گفت: «باران خیلی زیاد است.»', 'آدا کوئیل'],
  ])('doesn’t speak where another does: %s', (text, name) => expect(speakerIn(text, name)[1]).toBeUndefined());
});

describe('beside another language', () => {
  it('reads each line in its own', () => {
    expect(said('“It rains too much,” says Ada Quill. “We need rivers.”\n“雨下得太多了，”埃达·奎尔说。')).toEqual([
      'Ada Quill: It rains too much,',
      'Ada Quill: We need rivers.',
      '埃达·奎尔: 雨下得太多了，',
    ]);
  });

  it('takes the signature below', () => {
    expect(said('“雨下得太多了，我们需要更多的河流。”\n\n— Ada Quill, a farmer', 'zh')).toEqual([
      'Ada Quill: 雨下得太多了，我们需要更多的河流。',
    ]);
  });

  it('reads no name in other letters as a text in that language', () => {
    expect(said('Ada Quill (艾达·奎尔) said: “It rains too much.”')).toEqual(['Ada Quill: It rains too much.']);
  });
});
