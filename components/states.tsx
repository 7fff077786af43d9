import type { ComponentChildren } from 'preact';
import { Button } from './controls.tsx';

/** A plain sentence about something that is so, with what can be done about it. */
export function Notice({
  children,
  alert = false,
  action,
}: {
  children: ComponentChildren;
  /** Something failed: said aloud at once. */
  alert?: boolean;
  action?: ComponentChildren;
}) {
  return (
    <div class={alert ? 'otr-notice is-alert' : 'otr-notice'}>
      <p role={alert ? 'alert' : 'status'}>{children}</p>
      {action ? <span class="otr-notice-actions">{action}</span> : null}
    </div>
  );
}

/** Why there is nothing here, and what to do instead. */
export function EmptyState({
  title,
  alone = false,
  children,
  actions,
}: {
  title: string;
  /** Nothing else is on the page, so that the title is the page's. */
  alone?: boolean;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div class="otr-empty">
      <Title class="otr-empty-title">{title}</Title>
      {children ? <p>{children}</p> : null}
      {actions ? <div class="otr-empty-actions">{actions}</div> : null}
    </div>
  );
}

/** Neither the library nor the bundled sources could be had. */
export const NoLibrary = (why: Unread) => <CantBeRead {...why} alone title="The library can’t be opened" />;

/** The list of sources couldn't be had. */
export const NoSources = (why: Unread) => <CantBeRead {...why} title="Your sources can’t be read" />;

interface Unread {
  /** In the reader's words. */
  reason: string;
  onRetry: () => void;
}

function CantBeRead({ title, alone = false, reason, onRetry }: Unread & { title: string; alone?: boolean }) {
  return (
    <EmptyState
      alone={alone}
      title={title}
      actions={
        <Button look="outlined" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {reason}
    </EmptyState>
  );
}

/** There is no database. In a private window that is as the reader wants it. */
export function OnlyBundled({ isPrivate }: { isPrivate: boolean }) {
  return isPrivate ? (
    <Notice>
      This is a private window, where the browser keeps nothing: only the sources that come with On the Record are here.
      Those you added are in your other windows.
    </Notice>
  ) : (
    <Notice alert>
      The browser’s storage can’t be opened here, so only the sources that come with On the Record are here; those you
      added are unavailable.
    </Notice>
  );
}

/** Stands where an answer will be. Shown only when one is late: a flash of it is worse than nothing. */
export function Waiting({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div class="otr-wait" role="status">
      <span class="otr-said-aloud">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Why pages may not be marked as the reader chose. */
export type Hindrance =
  /** The reader, or whoever set up the browser, allows the extension on some sites alone, or on none. */
  | { kind: 'withheld' }
  /** The browser refused what is to run on pages; `reason` is its own. */
  | { kind: 'refused'; reason: string };

export function MarksRefused({ reason }: { reason: string }) {
  return (
    <Notice alert>
      Names may go unmarked, or be marked where you turned that off: the browser refused to run On the Record on pages
      as you chose. It is tried again whenever this opens. The browser’s reason: {reason}
    </Notice>
  );
}

export function MarksWithheld({ onAllow }: { onAllow: () => void }) {
  return (
    <Notice
      action={
        <Button look="outlined" onClick={onAllow}>
          Allow on all sites
        </Button>
      }
    >
      The browser runs On the Record only on sites where that is allowed, so names are marked only there.
    </Notice>
  );
}
