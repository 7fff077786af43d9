import { SUBJECTS } from '../../subjects.ts';
import { beginsSentence } from '../text/openings.ts';
import type { Token } from '../text/tokens.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { isRole } from '../../language/words/roles.ts';
import { SPEECH } from '../../language/words/verbs.ts';
import { KIN } from './full-names.ts';
import type { Naming } from './naming.ts';

/** Paragraphs after somebody's introduction in which the surname alone may be theirs though a subject has it, too. */
const STAYS = 2;

const OWNS = /^(?:his|her|their|my)$/;

const PEOPLE = SUBJECTS.filter(({ kind }) => kind === 'person');

/**
 * Whose a subject's surname is where somebody else of that surname is named in full, too. Who was last introduced is called by it, as
 * papers have it; so after “The beekeeper Bo Musk came.” it isn't the subject's, though the article's mentions have it so.
 */
export function noteNamesakes(namings: readonly Naming[], tokens: readonly Token[]): void {
  for (const { id, shortName } of PEOPLE) {
    const surname = shortName.toLowerCase();
    const named = namings.filter(({ words }) => words.at(-1)!.toLowerCase() === surname);
    const full = named.filter(({ words, kind }) => words.length > 1 && kind !== 'organisation');
    if (!full.some(({ subject }) => subject !== id)) continue;
    const surnames = new Surnames(tokens, full, (naming) => naming.subject === id);
    for (const naming of named)
      if (naming.words.length === 1 && naming.subject === id) {
        const owner = surnames.ownerAt(naming);
        if (owner !== 'subject') naming.subject = null;
        if (owner === 'either') naming.shared = true;
      }
  }
}

/** The full names of a subject and of others with its surname. */
class Surnames {
  private readonly tokens: readonly Token[];
  private readonly isSubjects: (naming: Naming) => boolean;
  /** Those of the headline first. */
  private readonly full: readonly Naming[];
  /** Whom the text names first, and those of whom it tells what they do, but for kin, who are called otherwise. */
  private readonly introduced: readonly Naming[];
  /** Whether the subject is more than spoken of. */
  private readonly tellsOfSubject: boolean;

  constructor(tokens: readonly Token[], full: readonly Naming[], isSubjects: (naming: Naming) => boolean) {
    this.tokens = tokens;
    this.isSubjects = isSubjects;
    this.full = full.toSorted((one, other) => Number(this.isBelow(one)) - Number(this.isBelow(other)));
    const kin = new Set(full.filter(({ roles }) => roles.some((role) => KIN.test(role))).map(({ name }) => name));
    const told = this.full.filter((naming, at) => !kin.has(naming.name) && (at === 0 || this.isTold(naming)));
    this.introduced = told.filter(({ possessive }) => !possessive);
    // “his son Elon Musk”
    this.tellsOfSubject = this.full.some((naming, at) => isSubjects(naming) && (at === 0 || this.isTold(naming)));
  }

  /** Whom the surname alone means there. */
  ownerAt(naming: Naming): 'subject' | 'other' | 'either' {
    const other = this.tellsOfSubject ? 'either' : 'other';
    const isBefore = (one: Naming) => !this.isBelow(one) || one.first < naming.first;
    const last = this.introduced.findLast(isBefore);
    if (last === undefined) {
      const [next] = this.introduced;
      if (next !== undefined && !this.isSubjects(next) && this.isNext(naming, next)) return other;
      const spokenOf = this.full.filter((one) => isBefore(one) && !this.isKinOfOther(one));
      if (spokenOf.every(this.isSubjects)) return 'subject';
      return spokenOf.some(this.isSubjects) ? 'either' : other;
    }
    if (this.isSubjects(last)) return 'subject';
    if (!this.isBelow(last) || this.blockOf(naming) - this.blockOf(last) <= STAYS) return other;
    return this.tellsOfSubject ? 'subject' : 'either';
  }

  /** Whether a name stands below headline and dek. */
  private isBelow(naming: Naming): boolean {
    return this.blockOf(naming) >= 0;
  }

  private blockOf({ first }: Naming): number {
    return this.tokens[first]?.block ?? 0;
  }

  /** Whether a name comes in the same sentence as another before it, or in the next. */
  private isNext(before: Naming, naming: Naming): boolean {
    const between = this.tokens.slice(before.last + 1, naming.first);
    return (
      this.blockOf(naming) - this.blockOf(before) < 2 && between.filter(({ text }) => /^[.!?…]$/.test(text)).length < 2
    );
  }

  /** “his brother Bo Musk”, “Musk’s brother, Bo Musk”: the surname alone is the other's. */
  private isKinOfOther({ first }: Naming): boolean {
    let at = first - 1;
    if (this.tokens[at]?.text === ',') at -= 1;
    if (!KIN.test(this.tokens[at]?.lower ?? '')) return false;
    while (at > first - 5 && /^\p{Ll}/u.test(this.tokens[at - 1]?.text ?? '') && !OWNS.test(this.tokens[at]!.lower))
      at -= 1;
    return OWNS.test(this.tokens[at]!.lower) || this.tokens[at - 1]?.possessive === true;
  }

  /** Whether the text tells what somebody does: not “with Bo Musk”, “met Bo Musk”, nor “his brother, Bo Musk,”. */
  private isTold({ first }: Naming): boolean {
    let at = first;
    const before = () => this.tokens[at - 1]!;
    // “The Leeds beekeeper Bo Musk”
    while (!beginsSentence(this.tokens, at) && (isRole(before().lower) || before().cap)) at -= 1;
    if (!beginsSentence(this.tokens, at) && /^(?:the|an?|his|her|der|die|le|la|el|il|o)$/.test(before().lower)) at -= 1;
    if (beginsSentence(this.tokens, at)) return this.tokens[at - 1]?.text !== ':';
    const { lower, kind } = before();
    if (lower === 'and') return this.tokens[at - 2]?.text === ',';
    return (
      kind === 'punct' ||
      /^(?:but|while|as|when|that|because|if|where|so)$/.test(lower) ||
      SPEECH.has(lower) ||
      FOREIGN_SPEECH.has(lower)
    );
  }
}
