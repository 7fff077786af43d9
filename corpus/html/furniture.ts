import type { Piece } from '../article/pieces.ts';
import { lettersIn } from '../language/letters.ts';

/** Lines that stand within an article's text and are the page's: advertisements’ labels, links to other articles. */

const LABEL =
  /^(?:advertisements?|advertising|anzeige|werbung|publicité|publicidade?|pubblicità|reclame|annons|reklama?|mainos|реклама|διαφ[ηή]μιση|広告|广告|廣告|광고|إعلان|skip to (?:main )?content|zum inhalt springen|aller au contenu|saltar al contenido|ir para o conteúdo)$/iu;
/** Letters and digits of a program, which no reader is meant to read. */
const CODED = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/%=_-]{60,}$/;

/** Without labels, codes, and a heading at the end below which nothing stands. */
export function withoutFurniture(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter(({ kind, text }) => kind === 'heading' || !(LABEL.test(text) || CODED.test(text)));
  const isLeft = kept.at(-1)?.kind === 'heading' && kept.length > 1 && kept.at(-2)!.kind !== 'heading';
  return isLeft ? kept.slice(0, -1) : kept;
}

/** A link to another page: those into the page itself are notes, contents lists and the headings' own. */
export const LINK = 'a[href]:not([href^="#"])';

/** Behind it nothing stands but links, in the same line or in a list below. */
const LEAD_ON =
  /^[\s\p{P}\p{S}]*(?:read (?:more|also|next)|see also|also read|related (?:articles?|stories|coverage|topics)|recommended reading|(?:more|related|recommended)(?=\s*(?:[:：–—>»]|-(?!\p{L})|$))|you may also like|don[’']t miss|lire aussi|à lire(?: aussi)?|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|lee también|lea también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|również|więcej)|polecany artykuł|zobacz (?:też|także)|čtěte (?:také|více)|olvassa el|citește și|читайте (?:также|ещё|еще)|по теме|читайте також|ayrıca (?:oku(?:yun)?|bakınız)|ilgili haber(?:ler)?|διαβάστε (?:επίσης|ακόμη)|関連記事|相关阅读|相關閱讀|관련 ?기사|اقرأ أيض(?:ا|ًا))(?!\p{L})\s*[:：\-–—>»]*\s*/iu;

/** Takes the lines that lead on to other articles out of a page’s content. */
export function removeLeadOns(content: Element): void {
  for (const line of content.querySelectorAll('p, h2, h3, h4, h5, h6')) {
    const words = (line.textContent ?? '').trim();
    const label = LEAD_ON.exec(words)?.[0];
    if (label === undefined || words.length > 300 || !content.contains(line)) continue;
    const rest = lettersIn(words.slice(label.length));
    const below = line.nextElementSibling;
    if (rest > 0 ? linkedIn(line) >= rest : below?.matches('ul, ol') && isLinks(below)) {
      if (rest === 0) below!.remove();
      line.remove();
    }
  }
}

/** Whether an element is links to other pages, but for a sign or two. */
export const isLinks = (element: Element) => linkedIn(element) >= lettersIn(element.textContent) * 0.8;

const linkedIn = (element: Element) =>
  [...element.querySelectorAll(LINK)].reduce((sum, link) => sum + lettersIn(link.textContent), 0);
