import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { SourceId } from '../corpus/types.ts';

/**
 * What the reader chose. Only choices are kept: what isn't set means the default, so that a new source
 * or subject appears by itself. Settings are not rows: wiping the database loses none of them.
 */
const LOOKS = ['underline', 'tint', 'none'] as const;
export type Look = (typeof LOOKS)[number];

const choice = v.record(v.string(), v.boolean());

/** A host name or IP address as addresses have it, or `file`. Anything else would break the browser's match patterns. */
const SITE = /^[a-z\d_-]+(?:\.[a-z\d_-]+)*\.?$|^\[[\da-f:.]+\]$/;
const site = v.pipe(
  v.string(),
  v.regex(SITE),
  // What only looks like an IP address: 999.1.1.1, [1:2].
  v.check((name) => URL.canParse(`https://${name}/`)),
);

export const Settings = v.object({
  /** By source id; unset means chosen. */
  sources: v.optional(choice, {}),
  /** By subject id; unset means watched. */
  subjects: v.optional(choice, {}),
  /** Host names where nothing is marked: `news.example`. */
  sitesOff: v.optional(v.array(site), []),
  /** How marks look. */
  look: v.optional(v.picklist(LOOKS), 'underline'),
  /** How long the pointer rests before the card opens, in ms. */
  openDelay: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3_000)), 300),
});
export type Settings = v.InferOutput<typeof Settings>;

/** What the marks of a page need of them. */
export type PageSettings = Pick<Settings, 'look' | 'openDelay' | 'subjects'>;

/** The key in `storage.local`. */
const SETTINGS_KEY = 'settings';

const item = storage.defineItem<unknown>(`local:${SETTINGS_KEY}`);

/** Reads the settings; what doesn't parse (an older or damaged form) falls back to its default. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

export function parseSettings(stored: unknown): Settings {
  const whole = v.safeParse(Settings, stored ?? {});
  if (whole.success) return whole.output;
  // One damaged key must not lose the others.
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(Settings.entries) as (keyof Settings)[]) {
    const found = (stored as Record<string, unknown> | null)?.[key];
    // Nor one damaged site the others: they would be marked again.
    const value = key === 'sitesOff' && Array.isArray(found) ? found.filter((one) => v.is(site, one)) : found;
    if (v.safeParse(Settings.entries[key], value).success) kept[key] = value;
  }
  return v.parse(Settings, kept);
}

/** Whether marks can be turned off on a site of this name. */
export function isSite(name: string): boolean {
  return v.is(site, name);
}

/**
 * Changes the settings. Popup, options page and background may do so at once: their changes are applied one after
 * the other, and none undoes another. Rejects what isn't well-formed.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const changed = v.parse(Settings, change(await readSettings()));
    await item.setValue(changed);
    return changed;
  });
}

/** Forgets whether these sources were chosen: added again, they are new. */
export async function forgetChoices(ids: readonly SourceId[]): Promise<void> {
  const { sources } = await readSettings();
  if (!ids.some((id) => Object.hasOwn(sources, id))) return;
  const forgotten = new Set(ids);
  await changeSettings((settings) => {
    const choices = Object.entries(settings.sources).filter(([id]) => !forgotten.has(id));
    return { ...settings, sources: Object.fromEntries(choices) };
  });
}

/** Calls back at every change, from whichever context. Returns what stops it. */
export function watchSettings(callback: (settings: Settings, before: Settings) => void): () => void {
  return item.watch((value, before) => callback(parseSettings(value), parseSettings(before)));
}
