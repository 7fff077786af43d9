/** Where a page’s bare surnames stand, and for whose sake it names the one: by that a page is his or somebody else’s. */
import type { Evidence } from './evidence.ts';
import { CHILDREN, isStranger, RELATIVES } from './given.ts';
import { hasKin } from './kin.ts';
import type { Family } from './names.ts';
import type { Candidate } from './scan.ts';

/** Code units. */
const CLOSE = 100;

/** What a page says of those of a surname by where it names them. Counts, but for the names. */
export interface Standing {
  /** How often the one is named in full, and how often of that for a relative’s sake. */
  met: number;
  forKin: number;
  /** Who is named in full before all others, but for a relative’s sake: a namesake, or the subject; empty before that. */
  first: string;
  /** Who is a heading, or stands under a picture: namesakes, and the subject. */
  titles: Set<string>;
  /** Who is told of as a relative of the bare surname’s: “Musk’s mother, Maye”. */
  relatives: Set<string>;
  /** How often the surname stands alone close to what is theirs, and not. */
  apt: number;
  inapt: number;
  /** Likewise, by who was named in full last before it, but for a relative’s sake. */
  behindOne: number;
  behindOther: number;
  /** Likewise, behind a stranger before the one is named at all; and that far from what is theirs. */
  untilOne: number;
  untilOneInapt: number;
  /** Likewise, before anybody of the surname is named in its text. */
  ahead: number;
}

export function noStanding(): Standing {
  return {
    met: 0,
    forKin: 0,
    first: '',
    titles: new Set(),
    relatives: new Set(),
    apt: 0,
    inapt: 0,
    behindOne: 0,
    behindOther: 0,
    untilOne: 0,
    untilOneInapt: 0,
    ahead: 0,
  };
}

/** Adds what one more text says of it. `trade` are the offsets of words of their trade, in order. */
export function addStanding(
  { standing, others }: Evidence,
  text: string,
  candidates: readonly Candidate[],
  trade: readonly number[],
): void {
  const last: Partial<Record<Family, 'behindOne' | 'behindOther'>> = {};
  const stranger: Partial<Record<Family, true>> = {};
  const alone = { musk: 0, altman: 0 };
  const met = new Set<Family>();
  const near = { musk: withPeers('musk', candidates, trade), altman: withPeers('altman', candidates, trade) };
  for (const { subject, family, namesake, kin, certain, veto, form, lean, maybe, start, end } of candidates) {
    if (!family) continue;
    const its = standing[family];
    const full = certain && form === 'full';
    if (full) its.met += 1;
    if (full && (kin || hasKin(text, end))) its.forKin += 1;
    if (namesake && CHILDREN.has(namesake)) continue;
    if (namesake || full) {
      if (!kin) its.first ||= namesake ?? subject;
      met.add(family);
      if (!kin) last[family] = namesake ? 'behindOther' : 'behindOne';
      if (namesake && isStranger(family, namesake)) stranger[family] = true;
    } else if (form === 'surname' && !veto) {
      const apt = isApt(text, start, end, near[family]);
      its[apt ? 'apt' : 'inapt'] += 1;
      if (last[family]) its[last[family]] += 1;
      if (stranger[family] && its.met === 0) {
        its.untilOne += 1;
        if (!apt) its.untilOneInapt += 1;
      }
      const relative = HIS.exec(text.slice(end, end + 50))?.[1]!.toLowerCase();
      if (relative && RELATIVES[family].has(relative)) its.relatives.add(relative);
      if (!met.has(family) && !maybe && lean >= 0) alone[family]++;
    }
  }
  for (const [, name] of candidates.length ? text.matchAll(BY_GIVEN_NAME) : []) {
    met.add('musk');
    others.musk.set(name!.toLowerCase(), (others.musk.get(name!.toLowerCase()) ?? 0) + 1);
  }
  for (const family of met) standing[family].ahead += alone[family];
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
