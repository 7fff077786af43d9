import type { PageSettings } from '../../platform/settings.ts';
import { askTwice, isAlive } from './api.ts';
import { aroundOf, textOfMark } from './context.ts';
import { Questions } from './judge.ts';
import { stopFrames } from './frames.ts';
import type { Mark } from './ledger.ts';
import { followMessages } from './messages.ts';
import { Opener } from './opener.ts';
import { Page } from './page.ts';
import { inOrder, rectsOf, scrollTo } from './place.ts';
import { followPointer } from './pointer.ts';
import { shared } from './seam.ts';

/** Starts marking this frame, once. */
export async function start(): Promise<void> {
  const frame = shared();
  if (frame.marks) return;
  /** For what listens to the page; what else is to be undone is in `undo`. */
  const owner = new AbortController();
  const undo: (() => void)[] = [];
  frame.marks = { report: () => ({ mentions: [] }) };
  frame.quiet = false;
  const settings = await frame.settings;
  if (!settings) return stop();

  const questions = new Questions();
  const page = new Page(
    (request) => questions.judge(request),
    () => frame.card?.element ?? null,
    (mark) => opener.tell({ type: 'gone', mark }),
    stop,
  );
  const opener = new Opener(
    (mark) => page.twinOf(mark),
    () => page.highlights.setCurrent(null),
    stop,
  );
  Object.defineProperty(frame, 'quiet', { get: () => page.isQuiet, configurable: true });

  apply(settings);
  undo.push(
    () => opener.stop(),
    () => page.stop(),
  );
  // A page that comes back from the browser's cache has missed what changed meanwhile, and perhaps the extension's end.
  addEventListener('pageshow', ({ persisted }) => void (persisted && comeBack()), { signal: owner.signal });
  const engage = followPointer(opener, (x, y) => page.markAt(x, y), owner.signal);

  /** What the popup was told last, and asks to go to by its number: others may stand before it on the page by then. */
  let reported: Mark[] = [];
  /** Where the keyboard is. */
  let current: Mark | null = null;
  undo.push(
    followMessages({
      walk(direction) {
        const marks = direction === 1 ? seen() : seen().reverse();
        const at = current ? marks.indexOf(page.twinOf(current) ?? current) : -1;
        const from = at >= 0 ? at + 1 : Math.max(0, firstInView(marks, direction));
        return [...marks.slice(from), ...marks.slice(0, from)].some(goTo);
      },
      goTo: (mention) => goTo(reported[mention] && page.twinOf(reported[mention])),
      settingsChanged: () => void askAgain(),
    }),
  );
  frame.marks = {
    report: () => ({
      mentions: (reported = seen()).map((mark) => ({
        subject: mark.subject,
        text: textOfMark(mark),
        around: aroundOf(mark, REACH),
      })),
    }),
  };

  function seen(): Mark[] {
    return inOrder([...page.ledger.marks].filter((mark) => page.highlights.isOn(mark) && rectsOf(mark).length > 0));
  }

  function goTo(mark: Mark | null | undefined): boolean {
    if (!mark) return false;
    scrollTo(mark);
    // What is kept outside of the page for screen readers alone can't be brought in.
    if (!rectsOf(mark).some(isInWindow)) return false;
    current = mark;
    engage();
    opener.tell({ type: 'asked', mark, by: 'keyboard' });
    page.highlights.setCurrent(mark);
    return true;
  }

  function apply({ look, openDelay, subjects }: PageSettings): void {
    page.highlights.show(look, (subject) => subjects[subject] !== false);
    opener.delay = openDelay;
  }

  function comeBack(): void {
    questions.giveUp();
    void askAgain();
  }

  // The background knows whether the tab's site is turned off, which a frame of another origin doesn't.
  async function askAgain(): Promise<void> {
    const reply = await askTwice({ type: 'settings' });
    if (reply?.ok && reply.value) apply(reply.value);
    // One that got lost says nothing of the site.
    else if (reply?.ok || !isAlive()) stop();
  }

  function stop(): void {
    owner.abort();
    undo.splice(0).forEach((one) => one());
    delete frame.marks;
    stopFrames();
    // So that a site turned on again can be watched again.
    delete frame.watching;
    delete frame.quiet;
  }
}

/** Code units on either side of a mention in which its sentence is looked for. */
const REACH = 500;

function firstInView(marks: Mark[], direction: 1 | -1): number {
  if (direction === 1) return marks.findIndex((mark) => (rectsOf(mark)[0]?.top ?? -1) >= 0);
  return marks.findIndex((mark) => (rectsOf(mark)[0]?.bottom ?? Infinity) <= innerHeight);
}

function isInWindow({ left, right, top, bottom }: DOMRect): boolean {
  return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
}
