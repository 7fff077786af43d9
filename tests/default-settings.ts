import { parseSettings } from '../platform/settings.ts';

/** What is so where the reader chose nothing. */
export const DEFAULT_SETTINGS = parseSettings(undefined);
