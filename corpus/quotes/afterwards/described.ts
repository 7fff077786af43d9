import { isHeading } from '../text/headings.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/elements.ts';
import { genderOfRole } from '../../language/words/roles.ts';

/** Who stays without a name: it would be somebody else that the next sentence names. */
const NAMELESS =
  /(?:resident|source|insider|witness|user|fan|supporter|person|worker|employee|staffer|aide|critic|friend|neighbou?r|voter|customer|passenger|protest[eo]r|official|diplomat|spokes\p{L}+|reader|viewer|member|analyst|expert|officer|student|colleague|partner)$/u;
const LEADS =
  /\b(?:leader|head|chief|chair\p{L}*|director|president|founder|co-founder|owner|boss|chancellor|mayor|minister|senator|governor|professor|executive|ceo)\b/iu;
/** Blocks at the top of an article, its title among them, in which anybody may be described before being named. */
const TOP = 3;

function introduces({ text }: Reading, { elements }: Sentence, description: string): boolean {
  const words = text.slice(elements[0]?.start, elements.at(-1)?.end);
  const at = words.indexOf(description);
  return at >= 0 && /\ban?\s$/i.test(words.slice(0, at));
}

/**
 * The name of somebody whom an article describes before naming: “A mum of three has told … Ada Quill, 38, said”.
 * `sentence` is where the description stands; with `apart` the name opens the next paragraph; `null` when the next sentences don't open with a new person's name.
 */
function delayedName(reading: Reading, description: string, sentence: number, apart = false): string | null {
  const here = reading.sentences[sentence];
  const first = here?.elements[0];
  if (here === undefined || first === undefined || reading.names.has(description)) return null;
  const noun = /^[\p{L}’'-]+(?:\s(?!(?:of|for|at|from|in|with|who)\b)[\p{L}’'-]+)*/u.exec(description)?.[0] ?? '';
  if (NAMELESS.test(noun.toLowerCase()) || (here.block >= TOP && !LEADS.test(noun))) return null;
  if (!introduces(reading, here, description)) return null;
  const { blocks, text } = reading;
  for (let next = sentence + 1; next < reading.sentences.length; next++) {
    const later = reading.sentences[next];
    if (later === undefined || later.block > here.block + 1) return null;
    const opener = later.elements[0];
    const naming = opener?.naming;
    if (later.block === here.block && (apart || opener?.kind === 'quote')) continue;
    if (opener === undefined || naming === undefined || naming.kind !== 'person' || naming.words.length < 2) continue;
    const name = reading.names.fullName(naming);
    const gender = genderOfRole(/[\p{L}-]+$/u.exec(noun.toLowerCase())?.[0] ?? '');
    const other = reading.names.genderOf(name);
    const known = reading.names.namings.some(
      (earlier) =>
        reading.names.startOf(earlier) < opener.start &&
        reading.names.fullName(earlier) === name &&
        !blocks.some(
          (block) =>
            reading.names.startOf(earlier) >= block.start &&
            reading.names.startOf(earlier) < block.end &&
            isHeading(text, block),
        ),
    );
    return known || opener.possessive || (gender !== '' && other !== '' && gender !== other) ? null : name;
  }
  return null;
}

/** Gives those who were described first and named next their names. */
export function nameDescribed(reading: Reading): void {
  const names = new Map<string, string>();
  const atTop = new Map<string, string | null>();
  for (const { speaker, sentence } of reading.found) {
    if (speaker === null || names.has(speaker) || reading.names.has(speaker)) continue;
    // Looked for once a description: all may stand in one paragraph, and that may be a book.
    if (!atTop.has(speaker)) {
      const top = reading.sentences.findIndex((here) => here.block >= TOP || introduces(reading, here, speaker));
      atTop.set(speaker, delayedName(reading, speaker, top, true));
    }
    // Where it is quoted first, or at the top.
    const name = delayedName(reading, speaker, sentence) ?? atTop.get(speaker) ?? null;
    if (name !== null) names.set(speaker, name);
  }
  for (const found of reading.found)
    if (found.speaker !== null) found.speaker = names.get(found.speaker) ?? found.speaker;
}
