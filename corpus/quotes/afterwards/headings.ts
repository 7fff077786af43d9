import type { Found } from '../found.ts';
import { isHeading, plain, Spoken } from '../text/headings.ts';
import type { Reading } from '../reading.ts';

/**
 * A heading, or a quotation set apart, that repeats the text: the speaker is who says it there. What nobody says is dropped
 * from headings.
 */
export function nameHeadings(reading: Reading): void {
  const inHeading = (found: Found) => isHeading(reading.text, reading.blocks[found.marked.block]);
  const words = ({ marked }: Found) => reading.text.slice(marked.start, marked.end);
  const named = ({ speaker }: Found) => speaker !== null && reading.names.has(speaker);
  const repeats = (found: Found) =>
    found.speaker === null && found.type === 'direct' && plain(words(found)).split(' ').length > 4;
  const nameless = reading.found.filter((found) => (inHeading(found) ? !named(found) : repeats(found)));
  if (nameless.length === 0) return;
  const bodies = reading.found.filter((found) => found.speaker !== null && !inHeading(found));
  const spoken = new Spoken(bodies.map(words));
  const dropped = new Set<Found>();
  for (const found of nameless) {
    const source = bodies[spoken.sourceOf(words(found))];
    if (source !== undefined) nameUtterance(reading, found, source.speaker);
    else if (found.speaker === null && inHeading(found) && !standsForSpeech(reading, found)) dropped.add(found);
  }
  reading.found = reading.found.filter((found) => !dropped.has(found));
}

/** Gives a quotation its speaker, and the parts of the same utterance that have none. */
function nameUtterance(reading: Reading, found: Found, speaker: string | null): void {
  found.speaker = speaker;
  for (const other of reading.found) if (other.group === found.group) other.speaker ??= speaker;
}

/** “‘I thought it was a joke’: Mum stunned”: a whole clause before or after a colon is somebody's words. */
function standsForSpeech({ text }: Reading, { marked, type }: Found): boolean {
  return (
    type === 'direct' &&
    (/:\s*$/.test(text.slice(Math.max(0, marked.outer.start - 3), marked.outer.start)) ||
      /^\s*:/.test(text.slice(marked.outer.end, marked.outer.end + 3)))
  );
}
