import { browser } from 'wxt/browser';
import type { Reply } from '../corpus/types.ts';
import type { ToPage } from './messages.ts';

/** Goes to the next or previous mention of the tab in front: in its frame that has the focus, or else its outermost. */
export async function walk(direction: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const ask = (message: ToPage, frame?: { frameId: number }): Promise<Reply<boolean> | undefined> =>
    // Where nothing is marked nobody listens.
    browser.tabs.sendMessage(tab.id!, message, frame).catch(() => undefined);
  const reply = await ask({ type: 'walk', direction });
  if (!reply?.ok || !reply.value) await ask({ type: 'walk', direction, regardless: true }, { frameId: 0 });
}
