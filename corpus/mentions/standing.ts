/** Where a page’s bare surnames stand, and for whose sake it names the one: by that a page is his or somebody else’s. */
import type { Evidence } from './evidence.ts';
import { CHILDREN, isStranger, RELATIVES } from './given.ts';
import { hasKin } from './introduced.ts';
import type { Family } from './names.ts';
import type { Candidate } from './scan.ts';

/** Code units. */
const CLOSE = 100;

/**
 * Adds to `likely`, per surname: `apt` and `inapt`, how often it stands alone close to what is theirs and not; `behind one`
 * and `behind other`, who was named in full last before that, but for a relative’s sake; `ahead`, how often it stands alone
 * before anybody is named; `first musk kimbal`, who is named in full before all others, likewise; `musk’s maye`, whose relative
 * somebody is; `until one`, how often it stands behind a stranger before the one is named at all (`until one inapt`: far from what is theirs); `kin`, how often the one is named for a relative’s sake. `trade` are the offsets of words of their trade, in order.
 */
export function addStanding(
  { likely, others }: Evidence,
  text: string,
  candidates: readonly Candidate[],
  trade: readonly number[],
): void {
  const add = (key: string, times = 1): void => {
    likely[key] = (likely[key] ?? 0) + times;
  };
  const last: Partial<Record<Family, 'one' | 'other'>> = {};
  const stranger: Partial<Record<Family, true>> = {};
  const alone = { musk: 0, altman: 0 };
  const met = new Set<Family>();
  const near = { musk: withPeers('musk', candidates, trade), altman: withPeers('altman', candidates, trade) };
  for (const { subject, family, namesake, kin, certain, veto, form, lean, maybe, start, end } of candidates) {
    if (!family) continue;
    const full = certain && form === 'full';
    if (full) add(`met ${family}`);
    if (full && (kin || hasKin(text, end))) add(`kin ${subject}`);
    if (namesake && CHILDREN.has(namesake)) continue;
    if (namesake || full) {
      if (!kin && !likely[`first ${family}`]) {
        add(`first ${family}`);
        if (namesake) add(`first ${family} ${namesake}`);
      }
      met.add(family);
      if (!kin) last[family] = namesake ? 'other' : 'one';
      if (namesake && isStranger(family, namesake)) stranger[family] = true;
    } else if (form === 'surname' && !veto) {
      const apt = isApt(text, start, end, near[family]);
      add(`${apt ? 'apt' : 'inapt'} ${family}`);
      if (last[family]) add(`behind ${last[family]} ${family}`);
      if (stranger[family] && !likely[`met ${family}`]) {
        add(`until one ${family}`);
        if (!apt) add(`until one inapt ${family}`);
      }
      const relative = HIS.exec(text.slice(end, end + 50))?.[1]!.toLowerCase();
      if (relative && RELATIVES[family].has(relative)) add(`${family}’s ${relative}`);
      if (!met.has(family) && !maybe && lean >= 0) alone[family]++;
    }
  }
  for (const [, name] of candidates.length ? text.matchAll(BY_GIVEN_NAME) : []) {
    met.add('musk');
    others.musk.set(name!.toLowerCase(), (others.musk.get(name!.toLowerCase()) ?? 0) + 1);
  }
  for (const family of met) if (alone[family]) add(`ahead ${family}`, alone[family]);
}

/** Where one of the two is spoken of, the other is at work, too. */
function withPeers(family: Family, candidates: readonly Candidate[], trade: readonly number[]): readonly number[] {
  const peers = candidates.filter((other) => other.family && other.family !== family && !other.veto);
  return peers.length ? [...trade, ...peers.map(({ start }) => start)].toSorted((a, b) => a - b) : trade;
}

/** “Musk’s mother, Maye” */
const HIS = /^['’]s (?:[\w-]+ )?(?:brother|sister|mother|father|mom|mum|dad|(?:ex-|first )?wife),? (\p{Lu}\p{Ll}+)/u;
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
