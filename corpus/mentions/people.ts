/** Whether a name that is written unusually means one of the two: a first name alone, in small letters, in another script. */
import type { Candidate } from './scan.ts';
import { topics, type Surroundings } from './surroundings.ts';

/** “Elon”, a town as well. */
export const weighElon = (_: Candidate, { page }: Surroundings): number =>
  page.named['elon-musk'] && !page.signs.has('not elon') ? 1 : 0;

const HIS = ['tesla', 'spacex', 'starlink', 'neuralink'];

/** “Mask”, as some languages write him. */
export const weighIlon = ({ lean, start, end }: Candidate, { text, local, page }: Surroundings): number =>
  lean +
  // Where a text names what is his, a case form is his; “Masks” is a plural.
  (lean >= 0 && !/^Masks?$/.test(text.slice(start, end)) && HIS.some((word) => local.words.musk.has(word)) ? 2 : 0) +
  // “Maskova” is no form of the word for mask.
  (page.signs.has('ilon') || (page.named['elon-musk'] && /ov[aeiou]?$/.test(text.slice(start, end))) ? 1 : -1);

/** The surname in small letters. */
export function weighSmall({ subject, family, lean }: Candidate, { page }: Surroundings): number {
  // Nothing else is called so, and nobody else there.
  const alone = family === 'altman' && page.named['openai'] && page.others.altman.size === 0 ? 3 : 0;
  const scents = page.words.scent.size - (page.words.scent.has('musk') ? 1 : 0);
  return (
    (page.named[subject] ? 2 : page.likely[subject] || page.named[PEER[family!]] ? 0 : -1) +
    alone +
    Math.min(page.words[family!].size, 4) +
    lean -
    2 -
    3 * scents
  );
}

const PEER = { musk: 'sam-altman', altman: 'elon-musk' } as const;

/** 奥特曼, which is Ultraman, too. */
export const weighUltraman = ({ subject, lean }: Candidate, surroundings: Surroundings): number => {
  const { local, page } = surroundings;
  // Both are on many a page; a text that fights monsters says nothing of the man.
  if (lean < 1 && local.words.ultraman.size && !local.words.altman.size && Object.keys(local.named).length === 0)
    return -1;
  return (
    lean +
    (page.named['openai'] || page.named[subject] ? 3 : 0) +
    (page.named['elon-musk'] ? 2 : 0) +
    Math.min(page.words.altman.size, 2) -
    topics('ultraman', surroundings)
  );
};

/** What means a mask, a scent or a shipping line, too. */
export const weighMask = ({ subject, lean }: Candidate, surroundings: Surroundings): number => {
  const { local, page } = surroundings;
  return (
    lean -
    (page.signs.has('not mask') ? 1 : 0) -
    // Masks are spoken of in the same text.
    (local.signs.has('worn') ? 3 : 0) +
    (page.named[subject] ? 3 : 0) +
    (page.words.musk.size || page.named['openai'] ? 1 : 0) +
    (page.likely['elon-musk'] ? 2 : 0) +
    (local.named['xai'] || local.likely['xai'] ? 2 : 0) +
    // In one breath with the other.
    (local.named['sam-altman'] || local.likely['sam-altman'] ? 4 : 0) +
    Math.min(2 * local.words.musk.size, 3) -
    topics('mask', surroundings) -
    topics('scent', surroundings)
  );
};
