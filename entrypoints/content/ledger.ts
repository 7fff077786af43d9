import type { MentionForm, SubjectId } from '../../corpus/types.ts';

/** A mention as it stands on the page. */
export interface Mark {
  subject: SubjectId;
  form: MentionForm;
  why: string[];
  /**
   * Static: live ranges slow every change that the page makes (docs/decisions/0004-static-ranges.md). Follow sees each
   * change and puts a new one in its place.
   */
  range: StaticRange;
  /** Every text node it touches, in order. */
  nodes: Text[];
}

/** All marks of a frame, by the text nodes that they stand in. */
export class Ledger {
  readonly marks = new Set<Mark>();
  readonly #byNode = new WeakMap<Text, Set<Mark>>();
  readonly #added: (mark: Mark) => void;
  readonly #removed: (mark: Mark) => void;

  constructor(added: (mark: Mark) => void, removed: (mark: Mark) => void) {
    this.#added = added;
    this.#removed = removed;
  }

  add(mark: Mark): void {
    this.marks.add(mark);
    for (const node of mark.nodes) {
      const there = this.#byNode.get(node);
      if (there) there.add(mark);
      else this.#byNode.set(node, new Set([mark]));
    }
    this.#added(mark);
  }

  remove(mark: Mark): void {
    if (!this.marks.delete(mark)) return;
    for (const node of mark.nodes) {
      const there = this.#byNode.get(node);
      there?.delete(mark);
      if (there?.size === 0) this.#byNode.delete(node);
    }
    this.#removed(mark);
  }

  in(node: Text): ReadonlySet<Mark> | undefined {
    return this.#byNode.get(node);
  }

  release(node: Text): void {
    for (const mark of [...(this.#byNode.get(node) ?? [])]) this.remove(mark);
  }
}
