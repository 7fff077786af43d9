import type { SubjectId } from '../../corpus/types.ts';
import type { Look } from '../../platform/settings.ts';
import type { Mark } from './ledger.ts';

/**
 * The page's highlight registry: one entry per subject, named as public/marks.css has rules for. With the look `none`
 * there are no entries: where colours are forced, Chromium paints also those that have no rule.
 */
const PREFIX: Record<Exclude<Look, 'none'>, string> = {
  underline: 'on-the-record-',
  tint: 'on-the-record-tint-',
};
const CURRENT = 'on-the-record-current';

export class Highlights {
  readonly #bySubject = new Map<SubjectId, Highlight>();
  readonly #byRange = new WeakMap<AbstractRange, Mark>();
  #current: Highlight | undefined;
  readonly #registered = new Map<string, Highlight>();
  #look: Look = 'underline';
  #isOn: (subject: SubjectId) => boolean = () => true;

  add(mark: Mark): void {
    this.#byRange.set(mark.range, mark);
    let highlight = this.#bySubject.get(mark.subject);
    if (!highlight) {
      highlight = new Highlight();
      this.#bySubject.set(mark.subject, highlight);
      this.#register(mark.subject, highlight);
    }
    highlight.add(mark.range);
  }

  remove(mark: Mark): void {
    this.#bySubject.get(mark.subject)?.delete(mark.range);
    this.#current?.delete(mark.range);
  }

  /** Shows marks of the subjects that are on, in this look. */
  show(look: Look, isOn: (subject: SubjectId) => boolean): void {
    this.#look = look;
    this.#isOn = isOn;
    this.#unregisterAll();
    for (const [subject, highlight] of this.#bySubject) this.#register(subject, highlight);
  }

  isOn(mark: Mark): boolean {
    return this.#isOn(mark.subject);
  }

  /** Puts back what the page has cleared away of the registry, which is also its own. */
  keep(): void {
    for (const [name, highlight] of this.#registered) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** Sets off one mark, where the keyboard stands. */
  setCurrent(mark: Mark | null): void {
    if (this.#current) this.#unregister(CURRENT, this.#current);
    this.#current = undefined;
    if (!mark) return;
    this.#current = new Highlight(mark.range);
    this.#current.priority = 1;
    CSS.highlights.set(CURRENT, this.#current);
  }

  /** The mark that the browser hits at a point of the viewport, also in these shadow roots. */
  at(x: number, y: number, shadowRoots: Iterable<ShadowRoot>): Mark | null {
    const registry = CSS.highlights as PointRegistry;
    for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: [...shadowRoots] }) ?? []) {
      for (const range of ranges) {
        const mark = this.#byRange.get(range);
        if (mark && this.isOn(mark)) return mark;
      }
    }
    return null;
  }

  destroy(): void {
    this.#unregisterAll();
    this.setCurrent(null);
  }

  #register(subject: SubjectId, highlight: Highlight): void {
    if (!this.#isOn(subject) || this.#look === 'none') return;
    const name = PREFIX[this.#look] + subject;
    this.#registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  #unregisterAll(): void {
    for (const [name, highlight] of this.#registered) this.#unregister(name, highlight);
    this.#registered.clear();
  }

  // After an update of the extension the name may belong to its new script already.
  #unregister(name: string, highlight: Highlight): void {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }
}

/** Newer than the types of TypeScript 7, and than Chromium 140. */
interface PointRegistry extends HighlightRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}
