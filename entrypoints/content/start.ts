import { ask, isAlive } from './api.ts';
import { aroundOf, textOfMark } from './context.ts';
import { giveUp, judge } from './judge.ts';
import { stopFrames } from './frames.ts';
import { followCommands } from './keyboard.ts';
import type { Mark } from './ledger.ts';
import { Opener } from './opener.ts';
import { Page } from './page.ts';
import { inOrder, rectsOf, scrollTo } from './place.ts';
import { followPointer } from './pointer.ts';
import { shared } from './seam.ts';
import { followSettings, readSettings, type PageSettings } from './settings.ts';

/** Starts marking this frame, once. */
export async function start(): Promise<void> {
  const frame = shared();
  if (frame.marks) return;
  /** For what listens to the page; what else is to be undone is in `undo`. */
  const owner = new AbortController();
  const undo: (() => void)[] = [];
  frame.marks = { report: () => ({ mentions: [] }), stop };
  frame.quiet = false;
  const settings = await readSettings().catch(() => null);
  if (!settings || owner.signal.aborted) return stop();

  const page = new Page(
    judge,
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

  let { sitesOff } = settings;
  const change = (changed: PageSettings) => {
    apply(changed);
    if (changed.sitesOff.join() !== sitesOff.join()) void askWhetherOff();
    ({ sitesOff } = changed);
  };
  apply(settings);
  undo.push(
    () => opener.stop(),
    () => page.stop(),
    followSettings(change),
  );
  // A page that comes back from the browser's cache has missed what changed meanwhile, and perhaps the extension's end.
  addEventListener('pageshow', ({ persisted }) => void (persisted && comeBack()), { signal: owner.signal });
  const engage = followPointer(opener, (x, y) => page.markAt(x, y), owner.signal);

  /** Where the keyboard is. */
  let current: Mark | null = null;
  undo.push(
    followCommands({
      walk(direction) {
        const marks = direction === 1 ? seen() : seen().reverse();
        const at = current ? marks.indexOf(page.twinOf(current) ?? current) : -1;
        const from = at >= 0 ? at + 1 : Math.max(0, firstInView(marks, direction));
        return [...marks.slice(from), ...marks.slice(0, from)].some(goTo);
      },
      goTo: (mention) => goTo(seen()[mention]),
    }),
  );
  frame.marks = {
    report: () => ({
      mentions: seen().map((mark) => ({
        subject: mark.subject,
        text: textOfMark(mark),
        around: aroundOf(mark, REACH),
      })),
    }),
    stop,
  };

  function seen(): Mark[] {
    return inOrder([...page.ledger.marks].filter((mark) => page.highlights.isOn(mark) && rectsOf(mark).length > 0));
  }

  function goTo(mark: Mark | undefined): boolean {
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

  function apply({ look, openDelay, isOn }: PageSettings): void {
    page.highlights.show(look, isOn);
    opener.delay = openDelay;
  }

  function comeBack(): void {
    giveUp();
    void readSettings().then(change, stop);
  }

  // The background knows the tab's site, which a frame of another origin doesn't.
  async function askWhetherOff(): Promise<void> {
    const reply = isAlive() ? await ask({ type: 'found' }) : null;
    if (!reply?.ok || !reply.value) stop();
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
