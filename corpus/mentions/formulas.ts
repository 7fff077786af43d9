/** The formulas that are named after Edward and Douglas Altman: the Z-score, Bland–Altman plots. */
import { after, before } from './around.ts';
import type { Family } from './names.ts';

/** Those whose formulas stand beside it: Beneish/Altman/Piotroski. */
const FELLOWS = 'piotroski|beneish|ohlson|springate|zmijewski|taffler';

const BEHIND = new RegExp(
  [
    String.raw`^(?:['’]s)?[ -]*(?:(?:and|&) bland\b|z\b|x\d\b|z['’′″"]|zscore|self-rating|market-equity)`,
    String.raw`^[ -]*(?:distress|plot|criteri(?:a|on)|stain|syndrome|score)\b`,
    String.raw`^ model\b[^.]{0,30}\b(?:z|z-score|distress|bankruptc\w*|insolven\w*)\b`,
    String.raw`^(?:,|\/| and| &) ?(?:${FELLOWS})\b`,
  ].join('|'),
);
const BEFORE = new RegExp(
  [
    'bland(?: and| &)?[ –—-]*$',
    // “Puntaje Z de Altman”; not “Gen Z Altman”
    String.raw`(?<![a-z\d]|\bgen(?:eration)? )z(?:[ -]?(?:scores?:?|wert|index))?(?: of| by| de| di| do| von| d['’])? ?$`,
    String.raw`\b(?:${FELLOWS})(?:,|\/| and| &) ?$`,
  ].join('|'),
);

/** Whether it is a formula that is named after Edward or Douglas Altman. */
export function isFormula(family: Family, text: string, start: number, stop: number): boolean {
  if (family !== 'altman') return false;
  // “Muska z Altmanem”, “Altmana z Muskiem”: a small z before a case form is Polish for “with”.
  const isForm = stop - start > family.length;
  const isWith = isForm && /(?:^|\s)z $/.test(text.slice(Math.max(0, start - 3), start));
  if (isForm && /^ z \p{Lu}/u.test(text.slice(stop, stop + 4))) return false;
  return BEHIND.test(after(text, stop)) || (!isWith && BEFORE.test(before(text, start)));
}
