/** Whether what is written like a company's name is the company: not the field of XAI, AI that is open, or a package. */
import type { Evidence } from './evidence.ts';
import { hisIn, isRoll } from './rivals.ts';
import type { Candidate } from './scan.ts';
import { topics, type Surroundings } from './surroundings.ts';

/** Small letters name the company in chat and the package where there is code. */
export const weighPackage = ({ lean }: Candidate, { page }: Surroundings): number =>
  lean + (page.signs.has('not package') ? 0 : 1);

/** A word stands right before it: only where the page names what goes with the company, and holds no code. */
export const weighRunOn = (_: Candidate, { page: { named, signs, words } }: Surroundings): number =>
  (['sam-altman', 'elon-musk', 'xai'].some((subject) => named[subject]) || words.altman.size + words.labs.size > 1) &&
  !signs.has('not package')
    ? 1
    : -1;

/** “Open AI”, in two words. */
export const weighOpenAi = ({ lean }: Candidate, { page }: Surroundings): number =>
  lean +
  (page.named['openai'] ? 1 : 0) +
  (page.named['sam-altman'] || page.named['xai'] ? 1 : 0) +
  (page.likely['sam-altman'] && (page.named['elon-musk'] || page.likely['elon-musk']) ? 1 : 0) +
  page.words.altman.size -
  (page.signs.has('not open-ai') ? (page.named['openai'] ? 2 : 3) : 0);

/** xAI in all its spellings. */
export function weighXai(candidate: Candidate, surroundings: Surroundings): number {
  const { lean, form } = candidate;
  const { text, local, page } = surroundings;
  const likely = !isRoll(page) && (local.likely['elon-musk'] || (hisIn(page.words) > 0 && page.likely['elon-musk']));
  const company = page.named['elon-musk'] || likely || page.words.musk.has('grok');
  const openai = page.named['openai'];
  // The small x is the company's spelling, unless the text explains it otherwise.
  if (form === 'full') {
    const field = page.signs.has('not xAI') ? 4 : 0;
    // Nor is it the company where nothing of its kind is named, and the page explains.
    const capitals = page.signs.has('not XAI') || page.signs.has('field of XAI');
    // Nor what has methods where methods are explained, nor what a text says nothing else of on a page that knows the field.
    const isField = page.words.explain.size > 1 && lean < 5 && !isOfLabs(local);
    if (isField && page.signs.has('studied xAI')) return -1;
    const alone = !company && !openai && !page.words.labs.size && lean < 5;
    if (alone && page.words.explain.size && !capitals) return -1;
    // A page on the field may tell of the company, too, and of him in the same breath.
    const his = local.named['elon-musk'] ?? local.likely['elon-musk'];
    if (company && (!field || his || local.words.musk.has('grok'))) return 1;
    const explained = capitals && !field ? 0 : 1.5 * topics('explain', surroundings);
    return lean + (openai ? 2 : 0) + Math.min(page.words.labs.size, 2) - field - explained;
  }
  if (local.words.explain.size && !isShouted(text.slice(Math.max(0, candidate.start - 200), candidate.end + 200)))
    return -1;
  const his = page.words.musk;
  // Who is spoken of in the same text is told apart there from what the rest of the page explains.
  const dotted = text.slice(candidate.start, candidate.end).includes('.');
  const here =
    !candidate.contrast &&
    (lean > (dotted ? 2 : 1) || local.words.musk.has('grok') || local.named['elon-musk'] !== undefined);
  return (
    lean -
    1 +
    (company ? 3 : 0) +
    (page.likely['xai'] ? 3 : 0) +
    (his.has('grok') ? 3 : 0) +
    (his.has('tesla') || his.has('spacex') ? 1 : 0) +
    (openai && (local.words.labs.size || local.named['openai']) ? 2 : 0) -
    (here ? 0 : topics('explain', surroundings)) -
    // In small letters it is no field of research where it is set against another laboratory.
    (page.signs.has('not XAI') && !(lean > 2 && text[candidate.start] === 'x') ? 8 : 0) -
    (candidate.contrast ? 3 : 0) -
    // Where there is code, small letters are a key or a package.
    (text[candidate.start] === 'x' && page.signs.has('not package') && lean < 0 ? 8 : 0) -
    // A page that explains, and writes the company otherwise.
    (page.likely['xai'] && page.words.explain.size > 1 && !here ? 9 : 0) -
    (page.signs.has('token') ? 12 : 0)
  );
}

/** Whether a text speaks of the companies, of what they sell or of whom they belong to. */
const isOfLabs = ({ named, likely, words }: Evidence): boolean =>
  words.musk.size + words.altman.size + words.labs.size > 0 ||
  likely['elon-musk'] !== undefined ||
  ['openai', 'elon-musk', 'sam-altman'].some((subject) => named[subject] !== undefined);

/** Mostly capitals: a headline. */
function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > 2 * (text.match(/\p{Ll}/gu)?.length ?? 0);
}
