import { isDates } from '../article/date-lines.ts';
import { readByline } from '../article/head.ts';
import { leadsOn } from '../article/lead-on.ts';
import { isPageLine } from '../article/page-lines.ts';
import { isClause } from '../language/clauses.ts';

/**
 * Lines that stand beside a text and tell nothing of what it is about: who wrote it and when, who took a picture, where
 * more is to be read, how to share it. They would be found by the names in them.
 */

/** What is longer says more than that. UTF-16 code units. */
const LONGEST = 200;

const PICTURE =
  'photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|video|art|foto(?:s|grafie)?|bild(?:er)?|abbildung|grafik|imagen|imagem|immagine|fotografía|kuva|фото|изображение|иллюстрация|写真|画像|图片|圖片|图|圖|사진|صورة';
const SOURCE =
  'credits?|sources?|courtesy|quellen?|fuentes?|fontes?|fonti|crédits?|créditos?|kilde|källa|źródło|zdroj|lähde|kaynak|источник|джерело|出典|来源|來源|출처|المصدر';
const BEGINS_CREDIT = new RegExp(
  // “Photo: …”, “Image credit: …”, “Credit...Ada Quill”; “Photo by …”, “Image copyright …”
  `^[^\\p{L}\\p{N}]*(?:(?:${PICTURE}|${SOURCE})(?:\\s(?:credits?|courtesy|sources?|by))?\\s*(?:[:：|]|\\.\\.\\.|…)|(?:${PICTURE})\\s(?:by|via|copyright|courtesy|credit|von|par|por|di)\\s|(?:©|\\(c\\)|copyright\\b))`,
  'iu',
);

const SHARES =
  /^[^\p{L}\p{N}]*(?:(?:share|tweet|pin|like|follow)\b.{0,60}\b(?:on|via) (?:facebook|twitter|x|instagram|mastodon|linkedin|reddit|whatsapp|telegram|tumblr|bluesky|threads|youtube)[^\p{L}\p{N}]*$|(?:click to )?(?:share|tweet|print|e-?mail|save|copy link|advertisement|sponsored|image|news|comments?)[^\p{L}\p{N}]*$|(?:tags?|tagged|filed under|topics|categories|posted (?:in|by|under)|schlagw(?:o|ö)rter|etiquetas|mots-clés|теги|タグ|标签)\s*[:：])/iu;

const WRITTEN =
  /^[^\p{L}\p{N}]*(?:(?:written|words|text|story|reported|reporting|edited|editing|photographs|photography|additional reporting|translated|compiled) by|by|von|par|por|di|door|av|af)\s+/iu;
const NAMES =
  /^(?:the\s)?\p{Lu}[\p{L}\p{M}.’'-]*(?:(?:,?\s(?:(?:and|und|et|y|e|och|og|en|&|de|von|van|di|da|for|in|of)\s)?|,\s)\p{Lu}[\p{L}\p{M}.’'-]*){0,8}$/u;
/** “Ada Quill in Leeds contributed to this report”, “Reporting by Ada Quill; editing by Bo Hale” */
const AGENCY =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|reporting)|reporting)\b[^.]{0,60}\.?$|^[^\p{L}\p{N}]*(?:additional )?reporting (?:by|from) [^.]*[;,.]? ?(?:editing|writing) by\b/iu;

/** Whether a whole block is such a line. */
export function standsBeside(block: string, language?: string): boolean {
  const line = block.trim();
  if (line.length > LONGEST || /\n/.test(line)) return false;
  if (leadsOn(line) || isPageLine(line)) return true;
  if (SHARES.test(line) || AGENCY.test(line)) return true;
  if (isDates(line)) return true;
  const credit = BEGINS_CREDIT.exec(line)?.[0];
  if (credit !== undefined) return !isClause(line.slice(credit.length), false, language);
  const written = WRITTEN.exec(line)?.[0];
  if (written === undefined) return false;
  const names = line.slice(written.length);
  return readByline(`By ${names}`) !== undefined || NAMES.test(names);
}
