import * as v from 'valibot';
import { LONGEST_AROUND, LONGEST_LANGUAGE, LONGEST_TEXT, MOST_TEXTS, MOST_UNITS } from './limits.ts';
import type { CardAnswer, JudgeReply, Reply } from '../corpus/types.ts';
import type { PageSettings } from './settings.ts';

/**
 * Every message there is. Pages ask the background; the popup and the commands ask pages.
 * A handler parses what arrives (`parseToBackground`) and ignores strangers.
 */

const subject = v.pipe(v.string(), v.maxLength(64));
const around = v.pipe(v.string(), v.maxLength(LONGEST_AROUND));
const texts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))), v.maxLength(MOST_TEXTS));

const unitsIn = (all: string[]) => all.reduce((sum, { length }) => sum + length, 0);

/** From a page's script to the background. */
export const ToBackground = v.variant('type', [
  /** The page's text may mention a subject: bring the script that marks it to this frame. */
  v.object({ type: v.literal('found') }),
  /** How is it to be marked now, if at all? */
  v.object({ type: v.literal('settings') }),
  /** A frame without an address may mention a subject: bring the watching script to all frames of this tab. */
  v.object({ type: v.literal('found-in-frame') }),
  /** Which of these names are mentions? */
  v.object({
    type: v.literal('judge'),
    request: v.pipe(
      v.object({ memory: v.pipe(v.string(), v.maxLength(200_000)), texts, runs: texts }),
      v.check(({ texts, runs }) => unitsIn(texts) + unitsIn(runs) <= 3 * MOST_UNITS),
    ),
  }),
  /** The pointer or keyboard reached a mention: bring the card to this frame. */
  v.object({ type: v.literal('need-card') }),
  v.object({
    type: v.literal('card'),
    subject,
    around: v.object({
      text: around,
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      language: v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE)),
      wider: v.exactOptional(around),
    }),
  }),
  v.object({
    type: v.literal('open-reader'),
    source: v.pipe(v.string(), v.maxLength(200)),
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal('open-options') }),
  /** Turn this page's site off. */
  v.object({ type: v.literal('site-off') }),
  /** Undo that. */
  v.object({ type: v.literal('site-on') }),
]);
export type ToBackground = v.InferOutput<typeof ToBackground>;

/** What the background answers, by message type. */
interface BackgroundReplies {
  /** `null` where nothing is to be marked: the site is turned off, or the document takes no script. */
  found: PageSettings | null;
  settings: PageSettings | null;
  'found-in-frame': boolean;
  judge: JudgeReply;
  'need-card': boolean;
  card: CardAnswer;
  'open-reader': null;
  'open-options': null;
  'site-off': null;
  'site-on': null;
}
export type BackgroundReply<T extends ToBackground['type']> = Reply<BackgroundReplies[T]>;

/** From background and popup to a page's script. */
export type ToPage =
  /** Go to the next or previous mention and open its card, in the frame with the focus or `regardless` of that. */
  | { type: 'walk'; direction: 1 | -1; regardless?: true }
  /** Scroll to the mention with this number, and open its card. */
  | { type: 'go-to'; mention: number }
  /** The reader has changed the settings. */
  | { type: 'settings-changed' };

export function parseToBackground(message: unknown): ToBackground | null {
  const result = v.safeParse(ToBackground, message);
  return result.success ? result.output : null;
}
