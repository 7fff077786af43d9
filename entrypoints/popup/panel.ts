import { browser } from 'wxt/browser';

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the side panel (Chromium) or sidebar (Firefox); `undefined` where there is neither. Both open
 * only straight from a click, so that nothing may be awaited before.
 */
export function sidePanel(windowId: () => number | undefined): (() => void) | undefined {
  const { sidePanel: panel, sidebarAction } = browser as unknown as Panels;
  // The polyfill doesn't carry Chromium's.
  const chromium = panel ?? (globalThis as { chrome?: Panels }).chrome?.sidePanel;
  const open = sidebarAction
    ? () => sidebarAction.open()
    : chromium
      ? () => {
          const id = windowId();
          return id === undefined ? Promise.resolve() : chromium.open({ windowId: id });
        }
      : undefined;
  return open && (() => void open().then(() => window.close()));
}
