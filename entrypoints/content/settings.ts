import type { SubjectId } from '../../corpus/types.ts';
import type { Look, Settings } from '../../platform/settings.ts';
import { api, isAlive } from './api.ts';

/** What the marks need of the settings. The parser of platform/settings.ts would be half of this script. */
export interface PageSettings {
  look: Look;
  openDelay: number;
  sitesOff: string[];
  readonly isOn: (subject: SubjectId) => boolean;
}

const KEY = 'settings';

export async function readSettings(): Promise<PageSettings> {
  return pageSettings((await api().storage.local.get(KEY))[KEY]);
}

/** Calls back at every change. Returns what stops it. */
export function followSettings(callback: (settings: PageSettings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(pageSettings(changes[KEY].newValue));
  };
  api().storage.onChanged.addListener(changed);
  return () => {
    // The browser has let go of it when the extension has gone.
    if (isAlive()) api().storage.onChanged.removeListener(changed);
  };
}

/** Takes what is usable of stored settings; what isn't falls back to its default. */
export function pageSettings(stored: unknown): PageSettings {
  const { look, openDelay, sitesOff, subjects } = (stored ?? {}) as Partial<Settings>;
  return {
    look: look === 'tint' || look === 'none' ? look : 'underline',
    openDelay: typeof openDelay === 'number' && openDelay >= 0 ? openDelay : 300,
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((site) => typeof site === 'string') : [],
    isOn: (subject) => subjects?.[subject] !== false,
  };
}
