import { isHeading } from './headings.ts';
import type { Reading } from './reading.ts';

/** Fewer attributed quotations don't make an interview. */
const ENOUGH = 6;
/** Of them, the part that must be one person's. */
const MOST = 0.8;

/**
 * In a profile or an interview, where nearly all that is said is said by one person, what nobody is named for is that person's, too:
 * the answers after the writer's questions.
 */
export function nameInterviewee(reading: Reading): void {
  const direct = reading.found.filter(
    ({ type, marked }) => type === 'direct' && !isHeading(reading.text, reading.blocks[marked.block]),
  );
  const counts = new Map<string, number>();
  let all = 0;
  for (const { speaker, attributed } of direct) {
    if (speaker === null || !attributed) continue;
    all += 1;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [name, count] = [...counts].reduce((most, other) => (other[1] > most[1] ? other : most), ['', 0]);
  if (count < ENOUGH || count < MOST * all || !reading.names.has(name) || !reading.speakers.isPerson(name)) return;
  for (const found of direct) if (found.speaker === null && found.cue === null) found.speaker = name;
}
