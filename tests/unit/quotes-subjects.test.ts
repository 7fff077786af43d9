import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../corpus/article.ts';
import { quotesOf } from '../../corpus/quotes.ts';
import { toSource } from '../../corpus/source.ts';
import type { Block, Mention } from '../../corpus/types.ts';

/** Of a Markdown article: who says each quotation, and which subject that is. */
async function speakers(markdown: string) {
  const { passages } = await toSource(parseMarkdown(markdown), { origin: 'added' });
  return passages.flatMap(({ quotes }) => quotes.map(({ speaker, speakerSubject }) => [speaker, speakerSubject]));
}

/** The same of a text in a language; only the subjects. */
const subjects = async (language: string, text: string) =>
  (await speakers(`---\nlanguage: ${language}\n---\n\n${text}`)).map(([, subject]) => subject);

describe('a subject’s surname before words that somebody made up says', () => {
  const NADIA = '# The reeds\n\nNadia Altman paints reeds in Kent. Strangers took her for a cousin of Sam Altman.';

  it('is who the mentions leave it to', async () => {
    expect(await speakers(`${NADIA} “I paint reeds,” Altman says.`)).toEqual([['Nadia Altman', undefined]]);
  });

  it('is so for a pronoun after it, too', async () => {
    expect(await speakers(`${NADIA}\n\nAltman sat down. “I paint reeds,” she says.`)).toEqual([
      ['Nadia Altman', undefined],
    ]);
  });
});

describe('with mentions, a surname', () => {
  const TEXT =
    'Bo Quill came by car. Ada Quill came by car. “It rained,” Quill said. “It snowed,” Quill added in the hall.';
  const BLOCKS: Block[] = [{ kind: 'paragraph', start: 0, end: TEXT.length }];

  /** Who says each quotation when these words are mentions of a subject; the words must stand there once. */
  function speakers(...mentioned: string[]) {
    const mentions = mentioned.map((words): Mention => {
      const start = TEXT.indexOf(words);
      return {
        subject: 'elon-musk',
        start,
        end: start + words.replace(/ (?:said|added)$/, '').length,
        form: 'full',
        why: [],
      };
    });
    return quotesOf(TEXT, BLOCKS, { mentions }).map(({ speaker, speakerSubject }) => [speaker, speakerSubject]);
  }

  it('is short for the full name that means the same subject', () => {
    const bo = ['Bo Quill', 'elon-musk'];
    expect(speakers('Bo Quill', 'Quill said', 'Quill added')).toEqual([bo, bo]);
  });

  it('is the subject where no full name is', () => {
    expect(speakers('Quill said')).toEqual([
      ['Quill', 'elon-musk'],
      ['Ada Quill', undefined],
    ]);
  });

  it('is named without the words before the mention, which have capitals, too', () => {
    const text = 'Глава Марлоу Ада Квилл заявила: «Здесь всегда идёт дождь».';
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], {
      language: 'ru',
      mentions: [{ subject: 'elon-musk', start: 13, end: 22, form: 'full', why: [] }],
    });
    expect([quote?.speaker, quote?.speakerSubject]).toEqual(['Ада Квилл', 'elon-musk']);
  });

  it('is nobody’s in full where only the subject is named so', () => {
    const text = 'Sam Altman came by car. “It rained,” a certain Altman said, whom nobody knew.';
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], {
      mentions: [{ subject: 'sam-altman', start: 0, end: 10, form: 'full', why: [] }],
    });
    expect([quote?.speaker, quote?.speakerSubject]).toEqual(['Altman', undefined]);
  });
});

describe('a subject whose lawyer, father or spokesman speaks', () => {
  it.each([
    ['ru', '«Слово за словом», — заявил юрист Сэма Альтмана.'],
    ['ru', 'Отец Илона Маска рассказал: «Слово за словом».'],
    ['ru', '«Слово за словом», — сказал представитель OpenAI.'],
    ['uk', '«Слово за словом», – заявив юрист Сема Альтмана.'],
    ['pl', '„Słowo za słowem” – powiedział prawnik Elona Muska.'],
    ['pl', '„Słowo za słowem” – powiedział rzecznik OpenAI.'],
    ['de', 'Der Anwalt von Elon Musk sagte: „Wort für Wort.“'],
    ['es', 'El abogado de Elon Musk dijo: «Palabra por palabra».'],
    ['fr', 'L’avocat d’Elon Musk a déclaré : « Un mot après l’autre. »'],
    ['it', "L'avvocato di Elon Musk ha detto: «Parola per parola»."],
    ['nl', 'De advocaat van Elon Musk zei: “Woord voor woord.”'],
    ['pt', 'O advogado de Elon Musk disse: “Palavra por palavra.”'],
    // Whom somebody is told, and whom the sentence before is about.
    ['ru', 'Илону Маску сказали: «Слово за словом».'],
    ['fr', '« Un mot après l’autre », a répondu à Elon Musk un internaute.'],
    ['tr', 'Ayşe Kaya, Elon Musk’ı eleştirdi: “Söz üstüne söz.”'],
    ['pl', 'Minister krytykował Elona Muska. „Słowo za słowem idzie zawsze” – powiedział.'],
    ['ru', 'Отец Илона Маска рассказал о доме. «Слово за словом», — сказал он.'],
  ])('doesn’t (%s: %s)', async (language, text) => {
    expect((await subjects(language, text)).filter((subject) => subject !== undefined)).toEqual([]);
  });

  it.each([
    ['ru', '«Слово за словом», — сказал Илон Маск.', 'elon-musk'],
    ['ru', 'Глава Tesla Илон Маск сказал: «Слово за словом».', 'elon-musk'],
    ['ru', '«Слово за словом», — заявила компания OpenAI.', 'openai'],
    ['de', 'Der Gründer von Tesla, Elon Musk, sagte: „Wort für Wort.“', 'elon-musk'],
    ['pl', 'Elon Musk kupił dom. „Słowo za słowem idzie zawsze” – powiedział.', 'elon-musk'],
  ])('does where it is the subject who does (%s: %s)', async (language, text, subject) => {
    expect(await subjects(language, text)).toEqual([subject]);
  });
});

describe('where no capitals tell names, a subject', () => {
  it.each([
    ['ja', 'イーロン・マスク氏は「言葉です」と投稿した社員を批判した。'],
    ['ja', 'イーロン・マスク氏は「言葉です」と訴える社員らに反論した。'],
    ['ja', 'イーロン・マスク氏は「言葉です」と語ったツイートを削除した。'],
    ['ko', '일론 머스크는 “단어 하나 둘 셋이다”고 말한 김민수 씨를 비판했다.'],
    ['ko', '일론 머스크는 “단어 하나 둘 셋이다”고 말했던 김민수 씨를 비판했다.'],
  ])('doesn’t say what a clause tells of somebody else (%s: %s)', async (language, text) => {
    expect(await speakers(`---\nlanguage: ${language}\n---\n\n${text}`)).toEqual([[null, undefined]]);
  });

  it.each([
    ['ja', 'イーロン・マスク氏は「言葉です」とは言っていない。'],
    ['ja', 'イーロン・マスク氏は「言葉です」と投稿したことはない。'],
    ['ko', '일론 머스크는 “단어 하나 둘 셋이다”고 말하지 않았다.'],
    ['hi', 'एलन मस्क ने यह नहीं कहा: “एक शब्द और एक शब्द।”'],
    ['ur', 'ایلون مسک نے یہ نہیں کہا: ”ایک لفظ اور ایک لفظ۔“'],
    ['fa', 'ایلان ماسک نگفت: «یک کلمه و یک کلمه دیگر».'],
    ['ar', 'لا يقول إيلون ماسك: «كلمة بعد كلمة».'],
    ['zh', '埃隆·马斯克没有说：“一个词又一个词。”'],
  ])('isn’t quoted with what it didn’t say (%s: %s)', async (language, text) => {
    expect(await speakers(`---\nlanguage: ${language}\n---\n\n${text}`)).toEqual([]);
  });

  it.each([
    ['ja', 'イーロン・マスク氏は「言葉です」と述べた後、会場を去った。', 'イーロン・マスク'],
    ['ja', 'イーロン・マスク氏は「言葉です」と述べ、会場を去った。', 'イーロン・マスク'],
    ['ko', '일론 머스크는 “단어 하나 둘 셋이다”고 말한 뒤 “단어 하나 둘 셋이다”고 덧붙였다.', '일론 머스크'],
    ['hi', 'एलन मस्क ने कहा: “एक शब्द और एक शब्द।”', 'एलन मस्क'],
    ['fa', 'ایلان ماسک گفت: «یک کلمه و یک کلمه دیگر».', 'ایلان ماسک'],
  ])('still speaks (%s: %s)', async (language, text, name) => {
    expect((await speakers(`---\nlanguage: ${language}\n---\n\n${text}`)).at(-1)).toEqual([name, 'elon-musk']);
  });
});

describe('what a text says a subject didn’t say', () => {
  it.each([
    ['en', 'Elon Musk never said “One word and then another word.”'],
    ['en', 'Elon Musk did not say “One word and then another word.”'],
    ['en', 'Elon Musk denied saying “One word and then another word.”'],
    ['en', 'Elon Musk denied that he had ever said “One word and then another word.”'],
    ['de', 'Elon Musk hat nie gesagt: „Wort für Wort geht es voran.“'],
    ['de', 'Elon Musk sagte nicht: „Wort für Wort geht es voran.“'],
    ['fr', 'Elon Musk n’a jamais dit : « Un mot après l’autre, toujours. »'],
    ['es', 'Elon Musk no dijo: «Palabra por palabra va siempre».'],
    ['it', 'Elon Musk non ha detto: «Parola per parola va sempre».'],
    ['pt', 'Elon Musk não disse: “Palavra por palavra vai sempre.”'],
    ['ru', 'Илон Маск не говорил: «Слово за словом идёт всегда».'],
    ['pl', 'Elon Musk nie powiedział: „Słowo za słowem idzie zawsze”.'],
    ['nl', 'Elon Musk zei nooit: “Woord voor woord gaat het.”'],
  ])('is no quote (%s: %s)', async (language, text) => {
    expect(await speakers(`---\nlanguage: ${language}\n---\n\n${text}`)).toEqual([]);
  });

  it.each([
    'An impostor posing as Elon Musk wrote: “One word and then another word.”',
    'Somebody pretending to be Elon Musk wrote: “One word and then another word.”',
    'A bot impersonating Elon Musk wrote: “One word and then another word.”',
  ])('nor what somebody says in that name: %s', async (text) => {
    expect(await speakers(text)).toEqual([[null, undefined]]);
  });

  it.each([
    ['en', 'Elon Musk not only said “One word and then another word,” he left.'],
    ['en', 'Elon Musk denied it. “One word and then another word,” Musk said.'],
    ['de', 'Elon Musk sagte im Mai: „Wort für Wort geht es voran.“'],
  ])('isn’t what it did say (%s: %s)', async (language, text) => {
    expect(await subjects(language, text)).toEqual(['elon-musk']);
  });
});
