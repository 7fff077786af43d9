import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followSettings, readSettings } from './content/settings.ts';
import { Page } from './content/page.ts';

/** Marks a frame's mentions and follows pointer and keyboard. Comes where watch.js found a likely text. */
export default defineUnlistedScript(() => {
  const frame = (globalThis.onTheRecord ??= {});
  if (frame.marks) return;
  const owner = new AbortController();
  const page = new Page(
    () => frame.card?.element ?? null,
    () => undefined,
  );
  Object.defineProperty(frame, 'quiet', { get: () => page.isQuiet, configurable: true });
  frame.marks = {
    report: () => ({ mentions: [] }),
    stop: () => {
      owner.abort();
      page.stop();
      delete frame.marks;
      delete frame.watching;
    },
  };
  const show = (s: Awaited<ReturnType<typeof readSettings>>) => page.highlights.show(s.look, s.isOn);
  void readSettings().then(show);
  followSettings(show, owner.signal);
});
