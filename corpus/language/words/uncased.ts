/**
 * How languages without capitals tell who speaks: a row each, of sources of regular expressions. Names can't be told from other words by
 * their letters there, so that only what stands where a speaker does is read as one.
 */
export interface Uncased {
  /** Letters that a text of this language has, and those of the rows before hadn't. */
  letters: RegExp;
  /** Written without spaces between words. */
  unspaced?: true;
  /** Verbs and phrases that attribute words, as they stand before or behind a quotation. */
  said: string;
  /** Where the verb comes before its speaker, as in Arabic. */
  verbFirst?: true;
  /** Stands right behind a speaker: は, ने. */
  topic?: string;
  /** Must stand right behind words that a verb after them attributes: と, 라고. */
  quotative?: string;
  /** “that”, between a verb and the quotation. */
  that?: string;
  /** What divides a speaker's phrase from what else stands before the verb. */
  cut: string;
  /** Which part of what is so divided names the speaker. */
  names: 'first' | 'last';
  /** Titles before a name, and what stands behind it out of politeness: no part of it. */
  before?: string;
  honorific?: string;
  /** Titles that may stand between a name and its honorific or the verb. */
  behind?: string;
  /** Not between the words in marks and the verb: とX*を*…述べた. */
  barrier?: string;
  /** Right behind the words in marks, with what comes next: the verb tells of a noun behind it, not of the sentence's speaker: 「…」と投稿した社員. */
  clause?: string;
  /** What verbs look like that a woman does, or several do, where they tell. */
  feminine?: string;
  /** Right before a verb, or the verb with this: nobody says it. */
  notBefore?: string;
  notSaid?: string;
  /** What a speaker's phrase looks like that may be none, unless a title or a name that is known stands in it. */
  unsure?: string;
  /** Who was named before. */
  pronoun: string;
  /** Brings in somebody else, whose name can't be told: 会见了…, 他 after it may be either. */
  joins?: string;
  /** What stands where a speaker does, and speaks of nobody. */
  nobody: string;
  /** Names that can be told wherever they stand. */
  known?: string;
  /** Stands right before words in a heading, and what names nobody doesn't: マスク氏「…」. */
  label?: string;
  /** Between somebody and what is theirs. */
  owner?: string;
  /** At the end of what may stand before a subject's name in a speaker's phrase, so that it is not only whose lawyer speaks; all where absent. */
  apposed?: string;
  /** At the end of words in marks: they are a whole sentence. */
  ends: string;
}

const one = (words: string): string => words.trim().split(/\s+/).join('|');

const HAN = String.raw`\p{Script=Han}`;
const KATA = String.raw`[\p{Script=Katakana}ー]`;

const JAPANESE_HONORIFICS = '氏|さん|さま|様|君|ちゃん|先生|選手|容疑者|被告|女史|夫人';

const JAPANESE_TITLES = one(
  `CEO CTO COO CFO 最高経営責任者 最高技術責任者 共同創業者 創業者 社長 会長 代表 取締役 大統領 首相 知事 市長 教授 博士 監督 議員`,
);

/** How those end whom somebody may visit: a person, not a factory. */
const JAPANESE_PERSON = `${JAPANESE_HONORIFICS}|${JAPANESE_TITLES}|${one('大臣 主席 首脳 記者 友人 母 父 妻 夫 兄 弟 姉 妹 息子 娘')}`;

const JAPANESE: Uncased = {
  letters: /\p{Script=Hiragana}[^]*\p{Script=Hiragana}/u,
  unspaced: true,
  said:
    '(?:述べ(?!られ)|語[っりる]|話[しす]|言[っい]|書[いき](?!換|直)|つづ[っり]|綴[っり]|明かし|答え|訴え|付け加え|呼び[掛か]け|振り返[っりる]|明らかにし|打ち明け|' +
    '(?:説明|強調|主張|指摘|発言|発表|表明|警告|宣言|投稿|ツイート|ポスト|コメント|回答|返信|反論|批判|報告|断言|約束|証言|告白|評価|表現|示唆|質問|懸念|謝罪|感謝|訴え|陳謝|釈明)(?:し|する|(?=[。、]|$))|' +
    '(?:見解|考え|認識|意向|懸念|不満|喜び|決意|自信|期待|声明|コメント)を(?:示|述べ|語|表明|明らか|発表|寄せ|出し|口にし))[ぁ-ん]{0,5}',
  topic: '(?:は|が|も)、?',
  quotative: '(?:など)?(?:と(?:も|は|の(?:考え|見解|認識|意向|懸念|コメント|声明)(?=を))?、?|って)',
  cut: String.raw`[^\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・＝=〇々（）().&\- ]`,
  names: 'last',
  honorific: JAPANESE_HONORIFICS,
  behind: JAPANESE_TITLES,
  barrier: 'を',
  clause: String.raw`[たるうすく](?![上後際時一翌直当以通結])[\p{Script=Han}\p{Script=Katakana}A-Za-z]|た(?:のは|のが|との)`,
  notSaid: String.raw`[\p{Script=Han}ァ-ヶー]*[ぁ-ん]*(?:(?:覚え|事実|事)[ぁ-ん]{0,2})?(?:ない|なかっ|なく|ません)|[\p{Script=Han}ァ-ヶー]*[ぁ-ん]*(?:の|こと)を[^、。]{0,4}否定`,
  pronoun: one('彼 彼女 同氏 同社'),
  joins: `と(?:会談|面会|対談|会[いっ])|に(?:会[いっ]|取材)|(?:${JAPANESE_PERSON})を(?:訪[ねれ]|訪問)`,
  nobody: one(
    '彼ら 同紙 同市 同省 同局 同日 私 僕 俺 我々 自分 誰 何 記事 論文 声明 報告書 一方 本人 両氏 両者 関係 問題 会見 投稿 今回 今後 現在 以前 一部 多く',
  ),
  label: '(?:氏|さん|CEO|社長|会長|大統領|首相|知事|市長|教授)',
  known: String.raw`${KATA}+(?:[・＝]${KATA}+)+|(?:(?<!\p{Script=Han})${HAN}{2,5}|${KATA}{2,12})(?=氏|さん)`,
  ends: '[。！？!?]|(?:だ|です|ます|ません|した|った|いた|んだ|えた|れた|きた|る|い|う|く|む|す|つ|ん|よ|ね|か|な)$',
};

/** With which Chinese writes foreign names. */
const SOUNDS =
  '阿埃艾爱安昂奥巴白班邦鲍贝本比彼毕宾波伯博布查达戴丹当道德登邓迪蒂丁顿多厄恩尔法凡范菲费芬丰佛弗福夫盖甘冈高戈格根古哈海汉豪赫黑亨洪胡华霍基吉加贾杰金卡凯坎康考科克肯库奎' +
  '夸拉莱赖兰朗劳勒雷蕾里利莉列林琳刘卢鲁路伦罗洛马麦曼芒毛梅门蒙米密敏明莫默姆穆纳娜内尼妮宁纽农诺努欧帕潘庞佩彭皮平珀普奇恰乔切琴丘让热日荣茹瑞若萨塞瑟桑沙莎山尚舍申圣施史' +
  '森逊娃娅丽莲露茜琪敦姬珍珊朱祖仁容荷贺柯寇柏宝拜贡滕曼士舒斯丝思松苏索塔泰坦汤唐陶特腾廷通图托瓦万旺威韦维温文翁沃乌武西希锡夏肖谢辛欣休许雅亚扬耶叶伊因英尤于约曾泽扎詹兹佐爾馬倫邁納莉維羅薩奧達貝爾';

const CHINESE_TITLES = one(
  `.*首席执行官 .*富豪 .*富翁 .*老板 .*掌门人 .*创办人 .*執行長 .*CEO .*创始人 .*創辦人 .*董事长 .*总裁 .*總裁 .*总统 .*總統 .*主席 .*总理 .*部长 .*市长 .*省长 .*州长 .*议员 .*教授 .*博士 .*分析师 .*研究员 .*记者
     .*导演 .*作家 .*演员 .*歌手 .*首富 .*企业家 .*经理 .*主任 .*局长 .*司长 .*处长 .*秘书长 .*参赞 .*大使 .*所长 .*会长 .*队长 .*设计师 .*工程师 .*负责人 .*总监 .*院士 .*学者 .*村民 .*居民 .*院长 .*校长 .*律师 .*专家 .*发言人 .*農夫 .*农民`,
);

/** Of people with three syllables in their names. */
const CHINESE_SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖金贾賈夏方熊孟秦邱雷侯贺賀顾顧毛郝龚龔邵钱錢严嚴戴莫孔汤湯';

/** What may stand behind 访问了 and is a person, not a factory: by a title, or by a surname and two more syllables. */
const CHINESE_PERSON = `[^，。,；]{0,12}(?:${CHINESE_TITLES.replaceAll('.*', '')}|先生|女士|夫人|首相)(?=\\P{L}|${HAN}{2,4}[，。,；])|[${CHINESE_SURNAMES}]${HAN}{2}(?=[，。,；])`;

/** Those who are told something, and aren’t “he” or “she” next. */
const CHINESE_AUDIENCE = one('记者 記者 媒体 媒體 员工 員工');

const CHINESE: Uncased = {
  letters: /\p{Script=Han}/u,
  unspaced: true,
  said: `(?<![所被号號俗简簡通統统又自名听聽据據传傳学學能会會要该該不没沒未想以回提询訪访追声])(?:(?:称|稱|形容|描述|评价)(?!之)[^，。：“”]{1,8}(?:为|為|是)|${one(
    `表示 说 說 称 稱 指出 认为 認為 强调 強調 写道 寫道 写 透露 补充 補充 回应 回應 坦言 直言 解释 解釋 宣布 警告 反问 感叹 感慨 呼吁 承认 否认
     介绍 評論 评论 发文 發文 发推 留言 调侃 承诺 总结 回忆 提到 谈到 重申 质疑 批评 答 喊话 称赞 嘲讽`,
  )}|告[诉訴][^，。：“]{1,8}|(?:回答|[问問](?![题題]))(?:[^，。：“「题題]{1,6}(?=[：:]))?)(?:道|说|說|称|稱|过|着|了)?`,
  cut: one(
    `^[据據] ^(?:在|当|當|对|對|就|据|據|根据|随着|为了|由于|自|从|作为|例如|比如)[^，,]*[，,] ^(?:但是?|然而|不过|而|因此|所以|此外|另外|对此|为此)[，,]? [，,；;、] (?<=\\p{Script=Han})\\s(?=\\p{Script=Han}) [昨今当]天 [本上]?周[一二三四五六日天] 星期. \\d+[月日年] 在 于 於 接受 对 對 向 插话 接话 开口 笑着 接着 打断 就 则 則 还 還 也 又 再 并 並 曾 随后 隨後 此前 同时 日前 近日 当时 这样 如此 公开
     首次 多次 继续 进一步 明确 则是 通过`,
  ),
  notBefore: one('没有 沒有 从未 從未 并未 並未 从不 從不 否认 否認 未曾 不曾'),
  names: 'first',
  before: CHINESE_TITLES,
  apposed: CHINESE_TITLES,
  honorific: '先生|女士|本人|教授|博士',
  owner: '的',
  unsure: `^(?!\\p{Script=Han}{2,4}$|[${SOUNDS}]{2,8}$|[A-Za-z .·-]+$)(?!.*(?:[人者员員家长長师師生部院局会會社委府厅组方网报台]|公司|团队|母亲|父亲)$)`,
  pronoun: one('他 她 其 该公司 該公司'),
  joins: [
    '[会會][见見晤]|[见見]了|邀[请請]',
    // 接受采访, 在采访中
    '(?<!接受[^，。,；]{0,20})(?:采访|採訪)(?!中(?![国國]))',
    `告[诉訴](?![^，。：“]{0,8}(?:${CHINESE_AUDIENCE}))`,
    `(?:[访訪][问問]|拜[访訪]|[见見]到)了?(?:${CHINESE_PERSON})`,
    // 访问了伦敦, but 拜访了纳德拉
    `(?:拜[访訪]|[见見]到)了?[${SOUNDS}]{2,8}(?=[，。,；])`,
    '[与與和同跟][^，。,]{1,12}(?:[会會见見]面|交[谈談]|[谈談][话話]|对话|對話)',
  ].join('|'),
  nobody: one(
    '它 他们 她们 我 我们 你 其中 术语 去年 今年 此时 示例 文中 书中 信中 之前 之后 后来 最后 有时 部分 许多 该报 有人 谁 人们 这 那 文章 报道 声明 报告 网友 大家 官方 记者 他人 外界 \\S*(?:多久|多少|如何|为何|為何|是否|什么|什麼|怎么|怎麼|几时|幾時)\\S*',
  ),
  known: `[${SOUNDS}]{1,6}(?:[·・•‧][${SOUNDS}]{1,6})+`,
  ends: '[。！？!?…，]',
};

/** Of people with three syllables in their names. */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모국';

const KOREAN_TITLES = one(
  `CEO 최고경영자 대표 회장 사장 대통령 총리 장관 시장 의원 교수 박사 기자 위원장 총재 감독 선수 이사 부사장 연구원 팀장 원장 창업자 대표이사 후보 지사 본부장 국장
   실장 센터장 소장 연구위원 위원 최고위원 당선인 원내대표 의장 작가 배우`,
);

const KOREAN: Uncased = {
  letters: /\p{Script=Hangul}/u,
  said: `(?:${one(
    `말했 말하 밝혔 전했 덧붙였 설명했 강조했 주장했 지적했 답했 썼 적었 비판했 경고했 언급했 토로했 했다 했습 평가했 반박했 물었 외쳤 호소했 당부했 약속했 선언했
     발표했 인정했 반문했 털어놨 털어놓 내다봤 촉구했 회상했 공개했 올렸 게시했 남겼 이야기했 얘기했 표현했`,
  )})[가-힣]{0,4}`,
  topic: '(?:은|는|도|이|가|께서는|께서)(?=[\\s,])',
  quotative: '(?:이?라고도?|이?라며|이?라면서|고|며|면서)(?=[\\s,]|$)',
  cut: String.raw`[,·“”"]|[가-힣]+(?:에서|에게|으로|로|을|를|의|와|과|은|는|고|며|서|한|된|던|도|부터|까지)\s|\d+[일월년]\s|(?:오전|오후|이날|당시|또|그리고|하지만|한편|이어|이에)(?:\s|$)|[가-힣]+(?:자|에|난|간|온|운)\s`,
  clause: String.raw`(?:말|주장|비판|언급|지적|평가|발언|경고|강조|설명|표현)(?:한|하는)\s(?!뒤|후|것|바|데|이후|직후|다음|점)|(?:밝힌|쓴|적은|올린)\s(?!뒤|후|것|바|데|이후|직후|다음|점)|[가-힣](?:했|썼|렸|적었|혔)(?:던|다는)\s`,
  notSaid: String.raw`\S*지(?:는|도|를)?\s?(?:않|못)`,
  names: 'last',
  before: `(?:\\S+\\s)*(?:${KOREAN_TITLES})\\s(?=\\S+\\s)`,
  honorific: `\\s?(?:씨|님)|(?<!^(?:한|어떤|일부)\\s\\S+)(?<=..)(?<![부청처당국회구군시도대]|\\s[전현부])\\s(?:${KOREAN_TITLES})`,
  behind: `\\s?(?:${KOREAN_TITLES})`,
  known: `(?<![가-힣])[${SURNAMES}][가-힣]{2}(?=\\s(?:\\S+\\s){0,2}(?:씨|${KOREAN_TITLES}))`,
  pronoun: one('그 그녀'),
  unsure: '^(?!.*(?:대변인|관계자|들|측)$).*(?:(?:하|되|있|없|같|오|보|주|받|키|싶|지|치|리|이|[에의고며서자])$|\\s)',
  nobody: one('그들 나 우리 저 이 이것 회사 누구 자신 당국자 소식통 보고서 기사 성명 이번 대해 \\S*[난던된]'),
  ends: '[.!?]|(?:다|요|까|죠|네|군|자|라)$',
};

const PERSIAN: Uncased = {
  letters: /[پچژگیک]/,
  said: `(?<!\\p{L}|نمی\u200c)(?:${one(
    'گفت گفته\\s(?:است|بود) می[\u200c\\s]?گوید نوشت نوشته\\s(?:است|بود) افزود پرسید (?:تأکید|تاکید|اعلام|اظهار|بیان|تصریح|عنوان|اضافه|توییت|خاطرنشان|منتشر|ادعا)\\s(?:کرد|کرده\\sاست|داشت) (?:توضیح|پاسخ|ادامه|هشدار)\\s(?:داد|داده\\sاست) یادآور\\sشد',
  )})`,
  that: 'که',
  cut: '[،,]|\\s(?:در|به|با|روز|ضمن|طی|همچنین|نیز|هم|از|بر|پس|که|خطاب|صبح|دیروز|امروز)(?=\\s|$)|^(?:در|به|با|روز|ضمن|طی|همچنین|پس|وقتی|اما|و)\\s[^،]*،',
  names: 'first',
  before: '(?:آقای|خانم|دکتر|مهندس|پروفسور)\\s',
  pronoun: one('او وی ایشان'),
  nobody: one('آن‌ها آنها آنان من ما این آن کسی همچنین گزارش بیانیه مقاله'),
  apposed: '(?:^|\\s)(?:آقای|خانم|دکتر|مهندس|پروفسور|میلیاردر|مدیرعامل\\s\\S+)\\s',
  ends: '[.!؟?]',
};

const URDU: Uncased = {
  letters: /[ٹڈڑےں]/,
  said: one('کہا لکھا بتایا پوچھا جواب\\sدیا دعویٰ\\sکیا اعلان\\sکیا ٹویٹ\\sکیا مزید\\sکہا'),
  topic: '\\sنے(?=\\s)',
  notBefore: '\\s(?:نہیں|نہ)',
  that: 'کہ',
  cut: '[،,]|(?:^|\\s)(?:کو|میں|سے|پر|کے|کی|کا|تک|لیے|بعد|اور|کہ)\\s',
  names: 'last',
  before: '(?:مسٹر|ڈاکٹر|سی ای او|صدر|وزیر|ترجمان)\\s',
  pronoun: one('انہوں اُنہوں اس اُس انھوں'),
  nobody: one('میں ہم جس کسی'),
  ends: '[.!؟?۔]',
};

const ARABIC: Uncased = {
  letters: /[\u0621-\u064a]/,
  said: `(?<!\\p{L})[وف]?(?:${one(
    `قال قالت أضاف أضافت أكد أكدت أكّد صرح صرحت صرّح أوضح أوضحت كتب كتبت تابع تابعت أعلن أعلنت ذكر ذكرت أشار أشارت شدد شددت علق علقت علّق غرد غردت غرّد
     رد ردت سأل سألت أجاب أجابت حذر حذرت اعتبر اعتبرت زعم زعمت يقول تقول أردف أردفت ختم ختمت قائلا قائلاً قائلة مضيفا مضيفاً مضيفة مؤكدا مؤكداً`,
  )})(?![\\p{L}\\p{M}])`,
  verbFirst: true,
  feminine: '(?:ت|ئلة|فة|كدة)$|^[وف]?ت(?!ابع)',
  notBefore: '(?:^|\\s)[وف]?(?:لم|لا|لن|ما)',
  that: one('إن أن بأن إنه أنه إنها أنها'),
  cut: '[،,:؛]|\\s(?:في|خلال|عبر|على|أمام|إن|أن|بأن|إنه|إنها|عن|من|مع|بعد|قبل|إلى|لدى|يوم|اليوم|أمس|الذي|التي|بشأن|حول|رد[اًا]+|تعليق[اًا]+|لل\\S+|لوكالة|لصحيفة|لشبكة|لقناة|لموقع|لمجلة|قائل\\S+|بينما|وهو|وهي)(?=[\\s:،]|$)',
  names: 'first',
  before:
    '(?:السيدة?|الدكتورة?|الرئيسة?|الملياردير|الوزيرة?|المتحدثة?|الباحثة?|الخبيرة?|المهندسة?|الأستاذة?|الكاتبة?|الفلاحة?|المزارعة?)\\s',
  pronoun: one('هو هي أيضا أيضاً كذلك'),
  nobody: one('هم أنا نحن ذلك هذا هذه بيان التقرير البيان آخر المقال'),
  apposed: '(?:^|\\s)(?:ال\\S+|ل?شركة\\s\\S+|السيدة?)\\s',
  ends: '[.!؟?]',
};

const HINDI: Uncased = {
  letters: /\p{Script=Devanagari}/u,
  said: one(
    'कहा बताया लिखा जोड़ा पूछा बोले बोलीं बोला (?:जवाब|ज़ोर|जोर|चेतावनी)\\s(?:दिया|दी) (?:दावा|ट्वीट|पोस्ट|स्पष्ट|स्वीकार|एलान|ऐलान)\\sकिया घोषणा\\sकी कहते\\sहैं कहती\\sहैं',
  ),
  topic: '\\sने(?=\\s)',
  notBefore: '\\s(?:नहीं|न|ना)',
  that: 'कि',
  cut: '[,،]|(?:^|\\s)(?:को|में|से|पर|के|की|का|तक|लिए|बाद|दौरान|और|कि|हुए|वाले|वाली)\\s',
  names: 'last',
  before: `(?:${one('सीईओ अरबपति राष्ट्रपति प्रधानमंत्री मंत्री डॉ\\.? डॉक्टर श्री श्रीमती प्रोफेसर मेयर महापौर किसान संस्थापक अध्यक्ष')})\\s`,
  pronoun: one('उन्होंने उसने इन्होंने इसने वह'),
  nobody: one('मैंने हमने जिसने किसी वे'),
  ends: '[.!?।]',
};

/** The first whose letters a text has is its language: Kana before Han, Persian letters before Arabic. */
export const UNCASED: readonly Uncased[] = [JAPANESE, CHINESE, KOREAN, URDU, PERSIAN, ARABIC, HINDI];
