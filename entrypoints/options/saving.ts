import { reasonOf } from '../../platform/reason.ts';
import { changeSettings, type Settings } from '../../platform/settings.ts';
import type { LongWork } from './progress.ts';

/** Changes the settings; what the page shows follows when they are kept. */
export type Change = (change: (settings: Settings) => Settings) => void;

/** Says it when the browser doesn't keep a change: the page still shows what was chosen before. */
export function changing(work: Pick<LongWork, 'say'>): Change {
  return (change) => {
    changeSettings(change).catch((error: unknown) => work.say([`Your choice couldn’t be kept: ${reasonOf(error)}`]));
  };
}
