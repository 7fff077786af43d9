/** Where a page’s bare surnames stand, and for whose sake it names the one: by that a page is his or somebody else’s. */
import type { Evidence } from './evidence.ts';
import { hasKin } from './introduced.ts';
import type { Family } from './names.ts';
import type { Candidate } from './scan.ts';

/** Code units. */
const CLOSE = 100;

/**
 * Adds to `likely`, per surname: `apt` and `inapt`, how often it stands alone close to what is theirs and not; `behind one`
 * and `behind other`, who was named in full last before that; `kin`, how often the one is named for a relative’s sake.
 * `trade` are the offsets of words of their trade, in order.
 */
export function addStanding(
  { likely, others }: Evidence,
  text: string,
  candidates: readonly Candidate[],
  trade: readonly number[],
): void {
  const add = (key: string): void => {
    likely[key] = (likely[key] ?? 0) + 1;
  };
  const last: Partial<Record<Family, 'one' | 'other'>> = {};
  for (const { subject, family, namesake, kin, certain, veto, form, start, end } of candidates) {
    if (!family) continue;
    const full = certain && form === 'full';
    if (full && (kin || hasKin(text, end))) add(`kin ${subject}`);
    if (namesake || full) last[family] = namesake ? 'other' : 'one';
    else if (form === 'surname' && !veto) {
      add(`${isApt(text, start, end, trade) ? 'apt' : 'inapt'} ${family}`);
      if (last[family]) add(`behind ${last[family]} ${family}`);
    }
  }
  for (const [, name] of candidates.length ? text.matchAll(BY_GIVEN_NAME) : [])
    others.musk.set(name!.toLowerCase(), (others.musk.get(name!.toLowerCase()) ?? 0) + 1);
}

/** “His brother Kimbal” */
const BY_GIVEN_NAME =
  /(Kimbal|Tosca|Maye|Errol)\b(?<=\b(?:brother|sister|mother|father|mom|mum|dad),? \w+)(?! (?:\w+ )?Musk)/g;

/** Whether one of the offsets is close, and in the same block as far as can be seen. */
function isApt(text: string, start: number, end: number, offsets: readonly number[]): boolean {
  let low = 0;
  for (let high = offsets.length; low < high;) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start - CLOSE) low = middle + 1;
    else high = middle;
  }
  for (; offsets[low]! < end + CLOSE; low++) {
    const at = offsets[low]!;
    if (!/\n| \| /.test(at < start ? text.slice(at, start) : text.slice(end, at))) return true;
  }
  return false;
}
