/** Words that lead on to other articles, by which a line of the page is told from one of the text. */

/** With these a line begins that leads on, whatever follows. */
const PHRASES =
  'read (?:more|also|next)|see (?:also|more)|also (?:read|see|on \\S+\\.\\p{L}{2,})|watch also|continue reading|keep reading|click here|' +
  'related (?:articles?|stories|story|coverage|topics?|posts?|links?|news|content|reading)|recommended reading|' +
  "you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|" +
  'lire (?:aussi|la suite|également)|à lire(?: aussi)?|voir aussi|sur le même sujet|' +
  'lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|weiterlesen|auch interessant|das könnte sie (?:auch )?interessieren|' +
  'lee también|lea también|leer más|(?:te|le) puede interesar|noticias relacionadas|artículos relacionados|' +
  'leia (?:também|mais)|veja também|saiba mais|notícias relacionadas|leggi (?:anche|tutto)|potrebbe interessarti|articoli correlati|' +
  'lees (?:ook|meer|verder)|läs (?:också|mer|även|vidare)|les (?:også|mer)|læs også|lue (?:myös|lisää)|' +
  'czytaj (?:też|także|również|więcej)|polecany artykuł|zobacz (?:też|także|również)|čtěte (?:také|více)|mohlo by vás zajímat|olvassa el|kapcsolódó cikkek?|citește și|' +
  'читайте (?:также|ещё|еще)|читать (?:далее|также)|по теме|материалы по теме|смотрите также|читайте також|' +
  'ayrıca (?:oku(?:yun)?|bakınız)|devamını oku|ilgili haber(?:ler)?|διαβάστε (?:επίσης|ακόμη)|' +
  '続きを読む|関連記事|あわせて読みたい|相关(?:阅读|文章|新闻|报道)|相關(?:閱讀|文章|新聞|報導)|延伸阅读|延伸閱讀|관련 ?기사|더 보기|اقرأ (?:أيض(?:ا|ًا)|المزيد)|مواضيع ذات صلة|קראו (?:גם|עוד)';

/** These are words of a text as well: a sign or the line’s end stands behind them where they lead on. */
const WORDS =
  'more(?: on this)?|also|read on|related|recommended(?: for you| stories| articles)?|watch(?: now)?|what to read next|most (?:read|popular|viewed)|trending(?: now| stories)?|más información';

/** What stands behind one that is none of its sentence: a colon, a dash, an arrow. */
const SIGN = '[:：–—|»›→>]|-(?!\\p{L})';

const LEAD_ON = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:(?:${PHRASES})(?!\\p{L})|(?:${WORDS})(?=\\s*(?:${SIGN}|$)))(?:\\s|${SIGN})*`,
  'iu',
);

/** “More from Leeds”, “More great stories”: only what stands below tells whether it leads on. UTF-16 units. */
const MORE_FROM = /^more (?:from|on|about|in|great|top|news|stories)(?!\p{L})[^.!?]{0,50}$/iu;

/** The words with which a line leads on, and the signs around them: all of it, or the rest names where to. */
export const leadOnIn = (line: string): string | undefined => LEAD_ON.exec(line)?.[0];

const saysNoMore = (rest: string) => !/[\p{L}\p{N}]/u.test(rest);

/** Whether a line may stand above a list of other articles. */
export function isAboveOthers(line: string): boolean {
  const label = leadOnIn(line);
  return (label !== undefined && saysNoMore(line.slice(label.length))) || MORE_FROM.test(line);
}

const GOES_ON = /^(?!https?:|www\.)\p{Ll}/u;
const ENDED = new RegExp(`(?:${SIGN})\\s*$`, 'u');

/** Whether a line that isn’t known to hold a link leads on: “Read more: The mill has burnt down”, “Read more →”; not “More: it is a mill”. */
export function leadsOn(line: string): boolean {
  const label = leadOnIn(line);
  if (label === undefined) return false;
  const rest = line.slice(label.length);
  return saysNoMore(rest) || (ENDED.test(label) && !GOES_ON.test(rest));
}
