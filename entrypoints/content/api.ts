import type { BackgroundReply, ToBackground } from '../../platform/messages.ts';

/** What page scripts use of the extension API: both browsers have it as promises, so no library is carried. */
export interface PageApi {
  runtime: {
    readonly id?: string;
    sendMessage(message: ToBackground): Promise<unknown>;
    onMessage: Listeners<(message: unknown, sender: unknown, reply: (value: unknown) => void) => boolean | undefined>;
  };
  storage: {
    onChanged: Listeners<(changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => void>;
  };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

interface Listeners<F> {
  addListener(listener: F): void;
  removeListener(listener: F): void;
}

/** Not before it is needed: the browser sets it up at the first touch, which costs half a millisecond on every page. */
export function api(): PageApi {
  const scope = globalThis as unknown as { browser?: PageApi; chrome?: PageApi };
  // Chromium 156 defines `browser` too, so its presence says nothing about which browser this is.
  return (scope.browser?.runtime ? scope.browser : scope.chrome) as PageApi;
}

/** False once the extension was updated, reloaded or removed under this page: then there is nobody to ask. */
export function isAlive(): boolean {
  try {
    return api().runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks the background; `null` when it can't answer, for whatever reason. */
export async function ask<M extends ToBackground>(message: M): Promise<BackgroundReply<M['type']> | null> {
  try {
    return (await api().runtime.sendMessage(message)) as BackgroundReply<M['type']>;
  } catch {
    return null;
  }
}

/** Once more where no answer came: the background may have been stopped in the middle of it. */
export async function askTwice<M extends ToBackground>(message: M): Promise<BackgroundReply<M['type']> | null> {
  const reply = isAlive() ? await ask(message) : null;
  return reply === null && isAlive() ? ask(message) : reply;
}
