import { askingBefore } from '../grammar/asking.ts';
import { mainDoer } from '../grammar/main-doer.ts';
import { phraseStart, prepositionAt } from '../grammar/phrases.ts';
import type { Gender } from '../names/naming.ts';
import type { Names } from '../names/names.ts';
import type { Element } from '../text/elements.ts';
import { genderOfRole } from '../../language/words/roles.ts';
import { nounOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Focus } from './focus.ts';
import type { Written } from './written.ts';

/** Whom “he”, “she”, “they” and “it” mean. */
export class Pronouns {
  private readonly names: Names;
  private readonly focus: Focus;
  private readonly written: Written;
  /** Names any other doer. */
  private readonly resolve: (asked: Asked) => string | null;

  constructor(names: Names, focus: Focus, written: Written, resolve: (asked: Asked) => string | null) {
    this.names = names;
    this.focus = focus;
    this.written = written;
    this.resolve = resolve;
  }

  /** In this order: who was asked, who goes on speaking, who is named in the same sentence, and whom the text is about. */
  meant(asked: Asked): string | null {
    const answering = this.answering(asked);
    const meant =
      answering !== undefined ? answering : (this.goingOn(asked) ?? this.inSentence(asked) ?? this.inFocus(asked));
    const gender = genderOfPronoun(asked.elements[asked.doer.head]);
    if (meant !== null && gender !== undefined) this.focus.noteGender(meant, gender);
    return meant;
  }

  /** “When Hale asked Quill about it, he said”: who was asked, or else anybody but who asks; undefined where nobody is asked by anybody who could. */
  private answering(asked: Asked): string | null | undefined {
    const { doer, elements, not } = asked;
    const gender = genderOfPronoun(elements[doer.head]);
    const asking = gender === undefined ? undefined : askingBefore(elements, doer.head);
    if (gender === undefined || asking === undefined) return undefined;
    const asker = this.resolve({ ...asked, doer: asking.asker });
    if (asker === null) return undefined;
    const others = new Set([...not, asker]);
    const answers = asking.asked === undefined ? null : this.resolve({ ...asked, doer: asking.asked });
    if (answers === null) return this.focus.person(gender, asked.sentence, others);
    const described = !this.names.has(answers) && [gender, ''].includes(genderOfRole(nounOf(answers)));
    if (described || this.fits(answers, gender, others)) return answers;
    // Somebody whose name may be a place’s was asked: in doubt nobody. A firm, or a woman, isn’t “he”: so the one who asks is.
    return this.names.mayBePerson(answers) || this.names.kindOf(answers) === 'organisation' ? undefined : null;
  }

  /** “…, Quill said. Had Hale been told, she added, ‘…’”: who adds spoke before. */
  private goingOn({ doer, elements, sentence, not }: Asked): string | null {
    const spoke = this.focus.justSpoke(sentence);
    const gender = genderOfPronoun(elements[doer.head]);
    if (spoke === undefined || gender === undefined) return null;
    if (!/^(?:add(?:s|ed)|continue[sd]|conclude[sd])$/.test(elements[doer.head + 1]?.lower ?? '')) return null;
    return this.fits(spoke, gender, not) ? spoke : null;
  }

  /** “Quill thinks … ‘…,’ he said”: who the sentence began with. */
  private inSentence({ doer, elements, sentence, not }: Asked): string | null {
    const gender = genderOfPronoun(elements[doer.head]);
    if (gender === undefined) return null;
    const main = mainDoer(elements, doer.head);
    const naming = main?.kind === 'name' ? elements[main.head]?.naming : undefined;
    if (naming !== undefined) {
      const name = this.names.fullName(naming);
      return this.fits(name, gender, not) ? name : null;
    }
    // “His brother tells in his book why he …”
    const owner = main?.kind === 'role' ? elements[main.from] : undefined;
    if (main !== undefined && /^(?:his|her|their)$/.test(owner?.lower ?? '')) {
      const role = genderOfRole(elements[main.head]!.lower);
      return role === gender ? this.resolve({ doer: main, elements, sentence, not }) : null;
    }
    // “A week after Quill lost her cool as she said: ‘…’”
    const before = elements.slice(0, doer.head);
    const apart = /^(?:whom|which|that)$/.test(before.at(-1)?.lower ?? '') || before.some(({ quote }) => quote);
    const only = main === undefined && !apart ? this.onlyOne(before, gender, not) : null;
    return only !== null && this.names.genderOf(only) === gender ? only : null;
  }

  /** Whom the sentences before were about. */
  private inFocus(asked: Asked): string | null {
    const { doer, elements, sentence, not } = asked;
    const lower = elements[doer.head]?.lower ?? '';
    if (lower === 'him' || lower === 'her') return this.actedOn(asked, lower === 'him' ? 'm' : 'f');
    const pronoun = genderOfPronoun(elements[doer.head]);
    if (pronoun !== undefined)
      return this.focus.person(pronoun, sentence, not) ?? this.onlyOne(elements.slice(0, doer.head), pronoun, not);
    return (
      this.bodyInSentence(asked) ??
      this.written.ownerJustBefore(sentence) ??
      (elements[doer.head]?.pronoun === 'p' ? this.focus.they(sentence) : this.focus.organisation(sentence))
    );
  }

  /** “She recalls him saying: …”: not she. */
  private actedOn({ doer, elements, sentence, not }: Asked, gender: Gender): string | null {
    const main = mainDoer(elements, doer.head);
    const other = main === undefined ? null : this.resolve({ doer: main, elements, sentence, not });
    return this.focus.person(gender, sentence, other === null ? not : new Set([...not, other]));
  }

  /** “Marlow Labs denied what it called ‘…’” */
  private bodyInSentence({ doer, elements }: Asked): string | null {
    const main = mainDoer(elements, doer.head);
    const naming = main?.kind === 'name' ? elements[main.head]?.naming : undefined;
    if (naming === undefined) return null;
    const name = this.names.fullName(naming);
    return this.names.mayBePerson(name) || this.names.isPlace(name) ? null : name;
  }

  /**
   * “the case of Ada Quill, whom nobody saw as she pleaded: ‘…’”: the only person named so far, but for whose something is (“Hale’s
   * case”), where others are named.
   */
  private onlyOne(elements: readonly Element[], gender: Gender, not: ReadonlySet<string>): string | null {
    const people = new Set<string>();
    const owners = new Set<string>();
    for (const [at, { naming, possessive }] of elements.entries()) {
      const name = naming === undefined || isBeside(elements, at) ? '' : this.names.fullName(naming);
      if (this.fits(name, gender, not)) (possessive ? owners : people).add(name);
    }
    const [only] = people.size > 0 ? people : owners;
    return (people.size || owners.size) === 1 && only !== undefined ? only : null;
  }

  /** Whether a name may be that of whom a pronoun of this gender means. */
  private fits(name: string, gender: Gender, not: ReadonlySet<string>): boolean {
    const known = this.names.genderOf(name);
    return this.names.mayBePerson(name) && !not.has(name) && (known === '' || known === gender);
  }
}

/** Opens a clause as well: “after Quill left”. */
const OPENS_CLAUSE = /^(?:of|after|before|since|until|as|like|than)$/;

/** “appointed by Bo Hale, she …”, “in a letter to the baker Bea Hale, she …”: not “As for Ada Quill, she …”, which is about her. */
function isBeside(elements: readonly Element[], name: number): boolean {
  const before = phraseStart(elements, name) - 1;
  if (!prepositionAt(elements, before) || OPENS_CLAUSE.test(elements[before]?.lower ?? '')) return false;
  const topic = elements[before]?.lower === 'for' && (before === 0 || (before === 1 && elements[0]?.lower === 'as'));
  return !topic;
}

/** Of “he” and “she”; of other pronouns, and of what is none, undefined. */
function genderOfPronoun(element: Element | undefined): 'm' | 'f' | undefined {
  const pronoun = element?.pronoun;
  return pronoun === 'm' || pronoun === 'f' ? pronoun : undefined;
}
