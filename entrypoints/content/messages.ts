import type { ToPage } from '../../platform/messages.ts';
import { api, isAlive } from './api.ts';
import { activeElement } from './host-ground.ts';

/** Takes what popup, commands and background tell the page: no key of the page's is listened to. Returns what stops it. */
export function followMessages(callbacks: {
  walk(direction: 1 | -1): boolean;
  goTo(mention: number): boolean;
  settingsChanged(): void;
}): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (value: unknown) => void): undefined => {
    const asked = message as ToPage;
    // Every frame hears it; one walks.
    if (asked.type === 'walk' && (asked.regardless || isActiveFrame()))
      reply({ ok: true, value: callbacks.walk(asked.direction) });
    if (asked.type === 'go-to') reply({ ok: true, value: callbacks.goTo(asked.mention) });
    if (asked.type === 'settings-changed') callbacks.settingsChanged();
  };
  api().runtime.onMessage.addListener(listener);
  return () => {
    // The browser has let go of it when the extension has gone.
    if (isAlive()) api().runtime.onMessage.removeListener(listener);
  };
}

/** The frame that has the focus; when none with marks has it, the outermost. */
function isActiveFrame(): boolean {
  // A frame may stand in a shadow root, and then the root's host has the focus here.
  if (activeElement()?.matches('iframe,frame')) return false;
  return window === top || document.hasFocus();
}
