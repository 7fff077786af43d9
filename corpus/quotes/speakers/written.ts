import type { Doer } from '../grammar/phrases.ts';
import type { Naming } from '../names/naming.ts';
import type { Element } from '../text/elements.ts';
import { BODIES } from '../words/bodies.ts';
import { isRole } from '../words/roles.ts';
import { PRINTED } from '../words/texts.ts';
import { InFocus } from './focus.ts';

/** Whose the statements, letters and posts are that the text speaks of. */
export class Written extends InFocus {
  private readonly textOwners = new Map<string, string>();
  protected lastText: { owner: string; sentence: number } | undefined;

  nameOf(naming: Naming): string {
    return this.names.fullName(naming);
  }

  protected nameIn(doer: Doer, elements: readonly Element[], from: number, to: number): string | undefined {
    for (let index = from; index < to; index++) {
      const naming = elements[index]?.naming;
      if (naming !== undefined) return this.nameOf(naming);
    }
    return undefined;
  }

  /** Notes a heading: “the statement” after it is none that was spoken of before. */
  override noteSection(sentence: number): void {
    super.noteSection(sentence);
    this.textOwners.clear();
    this.lastText = undefined;
  }

  /** Remembers whose a statement or letter is, for “the statement added”. */
  noteText(noun: string, owner: string, sentence: number): void {
    this.textOwners.set(noun, owner);
    this.lastText = { owner, sentence };
  }

  protected statement(doer: Doer, elements: readonly Element[], sentence: number): string | null {
    const noun = elements[doer.head]?.lower ?? '';
    let owner: string | undefined;
    for (let index = doer.from; index < doer.head; index++) {
      const naming = elements[index]?.naming;
      if (naming !== undefined) owner = this.nameOf(naming);
    }
    owner ??= this.nameIn(doer, elements, doer.head + 1, doer.to);
    // “the family’s statement”
    const owning = elements[doer.head - 1];
    if (
      owner === undefined &&
      owning?.possessive === true &&
      (isRole(owning.lower) || BODIES.has(owning.lower) || owning.lower === 'family')
    )
      owner = owning.lower;
    if (owner !== undefined) {
      this.textOwners.set(noun, owner);
      return owner;
    }
    // “her caption said”
    const own = elements[doer.from]?.lower ?? '';
    if (own === 'his' || own === 'her') return this.person(own === 'his' ? 'm' : 'f', sentence, new Set());
    const indefinite = /^(?:a|an|one|another)$/.test(elements[doer.from]?.lower ?? '');
    if (indefinite) {
      if (PRINTED.has(noun)) return null;
      // “Marlow issued a statement saying …”
      const issuer = elements.slice(0, doer.from).find(({ naming, possessive }) => naming && !possessive)?.naming;
      if (issuer !== undefined) return this.nameOf(issuer);
    }
    const known = this.textOwners.get(noun);
    if (known !== undefined) return known;
    // “the bill reads”
    if (indefinite || /^(?:bill|law|act|legislation|resolution|treaty)$/.test(noun)) return null;
    return this.organisation(sentence, noun);
  }
}
