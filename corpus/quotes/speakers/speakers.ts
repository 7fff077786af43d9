import type { Doer } from '../grammar/phrases.ts';
import type { Names } from '../names/names.ts';
import type { Element } from '../text/elements.ts';
import { NOBODY } from './asked.ts';
import type { Asked } from './asked.ts';
import { DescribedBodies } from './described-bodies.ts';
import { DescribedPeople } from './described-people.ts';
import { Focus } from './focus.ts';
import { Pronouns } from './pronouns.ts';
import { Titled } from './titled.ts';
import { Written } from './written.ts';

/** Before a word that is part of a handle: “code_” of “@code_star”. “_the mayor_” is set in italics. */
const IN_HANDLE = /@$|[\p{L}\p{N}@]_+$/u;

/** Code units in which that is looked for. */
const BEFORE = 8;

/** Says by name who a doer is. Sentences come in order, since whom “she” means is whom the text was last about. */
export class Speakers {
  readonly focus: Focus;
  readonly written: Written;
  readonly titled: Titled;
  private readonly text: string;
  private readonly names: Names;
  private readonly pronouns: Pronouns;
  private readonly people: DescribedPeople;
  private readonly bodies: DescribedBodies;

  constructor(text: string, names: Names, language: string) {
    this.text = text;
    this.names = names;
    this.focus = new Focus(names, language);
    this.written = new Written(names, this.focus);
    this.titled = new Titled(names);
    this.pronouns = new Pronouns(names, this.focus, this.written, (asked) => this.nameOf(asked));
    this.people = new DescribedPeople(text, names, this.focus, this.titled);
    this.bodies = new DescribedBodies(text, names, this.focus);
  }

  /**
   * The name of a doer; `null` when it can't be told. Who is only described (“a Tory source”) is given as described.
   * `not`: who can't be meant, by name.
   */
  resolve(doer: Doer, elements: readonly Element[], sentence: number, not = NOBODY): string | null {
    return this.nameOf({ doer, elements, sentence, not });
  }

  private nameOf(asked: Asked): string | null {
    const head = asked.elements[asked.doer.head];
    if (head === undefined || this.isInHandle(asked)) return null;
    switch (asked.doer.kind) {
      case 'name':
        return head.naming === undefined ? null : this.names.fullName(head.naming);
      case 'pronoun':
        return this.pronouns.meant(asked);
      case 'role':
        return this.people.meant(asked);
      case 'body':
        return this.bodies.meant(asked);
      case 'text':
        return this.written.ownerOf(asked);
    }
  }

  /** “@code_star posted”: no star is described. */
  private isInHandle({ doer, elements }: Asked): boolean {
    const at = elements[doer.from]?.start ?? 0;
    return doer.kind !== 'name' && IN_HANDLE.test(this.text.slice(Math.max(0, at - BEFORE), at));
  }
}
