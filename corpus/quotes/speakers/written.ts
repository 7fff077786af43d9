import type { Names } from '../names/names.ts';
import { BODIES } from '../../language/words/bodies.ts';
import { isRole, isRoles } from '../../language/words/roles.ts';
import { PRINTED } from '../../language/words/texts.ts';
import { firstNamed } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Focus } from './focus.ts';

/** Whose the statements, letters and posts are that the text speaks of. */
export class Written {
  private readonly names: Names;
  private readonly focus: Focus;
  /** By the noun: “letter”. */
  private readonly owners = new Map<string, string>();
  private last: { owner: string; sentence: number } | undefined;

  constructor(names: Names, focus: Focus) {
    this.names = names;
    this.focus = focus;
  }

  /** Notes a heading: “the statement” after it is none that was spoken of before. */
  noteSection(): void {
    this.owners.clear();
    this.last = undefined;
  }

  /** Remembers whose a statement or letter is, for “the statement added”. */
  noteText(noun: string, owner: string, sentence: number): void {
    this.owners.set(noun, owner);
    this.last = { owner, sentence };
  }

  /** Whose text the sentence before `sentence` spoke of: “…in a letter. ‘…,’ it began.” */
  ownerJustBefore(sentence: number): string | undefined {
    return this.last?.sentence === sentence - 1 ? this.last.owner : undefined;
  }

  /** Who speaks where a text does: “Quill’s letter said”, “the statement added”. */
  ownerOf(asked: Asked): string | null {
    const { doer, elements, sentence } = asked;
    const noun = elements[doer.head]?.lower ?? '';
    const owner = this.ownerBeside(asked);
    if (owner !== undefined) {
      this.owners.set(noun, owner);
      return owner;
    }
    const article = elements[doer.from]?.lower ?? '';
    // “her caption said”
    if (article === 'his' || article === 'her') return this.focus.person(article === 'his' ? 'm' : 'f', sentence);
    // “Its site says”: it does.
    if (article === 'its') return this.focus.organisation(sentence);
    const indefinite = /^(?:a|an|one|another)$/.test(article);
    if (indefinite) {
      if (PRINTED.has(noun)) return null;
      // “Marlow issued a statement saying …”
      const issuer = elements.slice(0, doer.from).find(({ naming, possessive }) => naming && !possessive)?.naming;
      if (issuer !== undefined) return this.names.fullName(issuer);
    }
    const known = this.owners.get(noun);
    if (known !== undefined) return known;
    // “the bill reads”
    if (indefinite || /^(?:bill|law|act|legislation|resolution|treaty)$/.test(noun)) return null;
    return this.focus.organisation(sentence, noun);
  }

  /** “Quill’s letter”, “the letter from Quill”, “the family’s letter”. */
  private ownerBeside(asked: Asked): string | undefined {
    const { doer, elements } = asked;
    let owner: string | undefined;
    for (let at = doer.from; at < doer.head; at++) {
      const naming = elements[at]?.naming;
      if (naming !== undefined) owner = this.names.fullName(naming);
    }
    owner ??= firstNamed(this.names, elements, doer.head + 1, doer.to) ?? this.signer(asked);
    if (owner !== undefined) return owner;
    const owning = elements[doer.head - 1];
    return owning?.possessive === true &&
      (isRole(owning.lower) || BODIES.has(owning.lower) || owning.lower === 'family')
      ? owning.lower
      : undefined;
  }

  /** “the letter signed by Quill”, “the letter written by seven farmers” */
  private signer({ doer, elements }: Asked): string | undefined {
    const [verb, by] = elements.slice(doer.head + 1, doer.head + 3);
    if (!SIGNED.test(verb?.lower ?? '') || by?.lower !== 'by') return undefined;
    const from = doer.head + 3;
    let to = from;
    while (to < from + 6 && (elements[to]?.kind === 'word' || elements[to]?.kind === 'number')) to += 1;
    const { naming } = elements[to] ?? {};
    if (naming !== undefined) return this.names.fullName(naming);
    const last = elements[to - 1];
    if (to === from || !(isRole(last!.lower) || isRoles(last!.lower))) return undefined;
    return elements
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  }
}

const SIGNED = /^(?:co-)?(?:signed|written|authored|issued|sent|penned|published|released)$/;
