import type { Wanted } from '../index/query.ts';
import { leadsOn, sentenceBefore } from './excerpt.ts';
import type { Judged } from './judge.ts';

/** Passages that share more of their words than this say the same thing. */
const SAME_WORDS = 0.6;
/** What each further passage of one source is worth while others have something to say. */
const SAME_SOURCE = 0.88;
/** What a passage loses of its worth where it answers what another one has answered. */
const SAME_ANSWER = 0.15;

/** Takes the best one after the other, passing over what has been said and holding back sources that had their turn. */
export function choose(judged: readonly Judged[], most: number): Judged[] {
  const left = judged.toSorted((one, other) => other.score - one.score);
  const taken: Judged[] = [];
  const turns = new Map<string, number>();
  const answered = new Set<Wanted>();
  while (left.length > 0 && taken.length < most) {
    let bestAt = -1;
    let bestScore = -Infinity;
    const whole = Math.max(...left.map((one) => one.whole));
    for (let at = 0; at < left.length; at++) {
      const one = left[at]!;
      if (one.whole < whole) continue;
      let worth = one.score * SAME_SOURCE ** (turns.get(one.source.source.id) ?? 0);
      for (const [wanted, value] of one.answers) if (answered.has(wanted)) worth -= SAME_ANSWER * value;
      if (worth > bestScore) [bestAt, bestScore] = [at, worth];
    }
    const [next] = left.splice(bestAt, 1);
    if (taken.some((other) => sameWords(next!, other) || brings(next!, other) || brings(other, next!))) continue;
    if (taken.some((other) => leansOn(other, next!))) continue;
    taken.push(next!);
    for (const wanted of next!.answers.keys()) answered.add(wanted);
    const { id } = next!.source.source;
    turns.set(id, (turns.get(id) ?? 0) + 1);
  }
  return taken;
}

/** Whether one is shown with the other behind it. */
function brings(one: Judged, other: Judged): boolean {
  return one.source === other.source && one.index + 1 === other.index && leadsOn(one.source, one.index);
}

/** Whether one is shown with all of the other before it. */
function leansOn(one: Judged, other: Judged): boolean {
  if (one.source !== other.source || one.index !== other.index + 1) return false;
  const passage = one.source.passage(one.index)!;
  // Quotes are shown without it.
  if (passage.standsAlone || passage.quotes.length > 0) return false;
  const { start, end } = other.source.passage(other.index)!;
  return sentenceBefore(one.source, one.index)?.length === end - start;
}

function sameWords(one: Judged, other: Judged): boolean {
  let both = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) both++;
  return both > SAME_WORDS * Math.min(one.stems.size, other.stems.size) && both > 3;
}
