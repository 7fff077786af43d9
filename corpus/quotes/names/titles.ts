import { isFirstName } from '../../language/first-names.ts';
import { roleAt } from './naming.ts';
import type { Gender } from './naming.ts';
import { ORG_HEADS } from './name-words.ts';
import { isRole, isRoles } from '../../language/words/roles.ts';
import type { Token } from '../text/tokens.ts';
import { HONORIFICS } from '../../language/words/words.ts';
import { ORG_WORDS, PLACES, SURE_ORG_WORDS } from '../../language/words/bodies.ts';

/** What stands before a name in its run: “Secretary of State Ms”. */
export interface Titles {
  /** Where the name begins. */
  name: number;
  roles: string[];
  honorific: boolean;
  gender: Gender;
  /** After the name of what they are the head of. */
  led: boolean;
}

/** Tells titles, posts and organisations from the names that follow them in a run of capitalised words. */
export class NameTitles {
  private readonly tokens: readonly Token[];
  private readonly english: boolean;

  constructor(tokens: readonly Token[], english: boolean) {
    this.tokens = tokens;
    this.english = english;
  }

  private lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** Whether a run is an organisation's name as a whole. */
  isOrganisation(first: number, last: number): boolean {
    if (last === first) return false;
    for (let index = first; index < last; index++) if (this.tokens[index]!.possessive) return true;
    if (this.isOfficeOf(first, last)) return true;
    return (
      ORG_WORDS.has(this.lower(last)) &&
      // “Dick Clark Productions”
      (!isFirstName(this.lower(first)) || SURE_ORG_WORDS.has(this.lower(last))) &&
      !HONORIFICS.has(this.lower(first))
    );
  }

  /** “the Office of Police Oversight”, but “Bank of Leeds Governor Ada Quill” */
  private isOfficeOf(first: number, last: number): boolean {
    for (let of = first + 1; of < last; of++) {
      if (!/^(?:of|for|on)$/.test(this.lower(of)) || !ORG_HEADS.has(this.lower(of - 1))) continue;
      for (let index = of + 1; index <= last; index++) {
        const word = this.lower(index);
        if (index < last && (isFirstName(word) || HONORIFICS.has(word))) return false;
        if (index < last && isRole(word) && !/^(?:police|child|parents|students|teachers|veterans)$/.test(word))
          return false;
      }
      return true;
    }
    return false;
  }

  /** What stands before the name in a run; `from` is where the run begins, `first` where its name may. */
  titlesOf(from: number, first: number, last: number): Titles {
    const found = this.afterTitles(from, first, last);
    const roles: string[] = [];
    let honorific = false;
    let gender: Gender = '';
    for (let index = first; index < found.name; index++) {
      const word = this.lower(index);
      const told = HONORIFICS.get(word);
      if (told !== undefined) {
        honorific = true;
        gender ||= told;
      }
      if (isRole(word)) {
        roles.push(roleAt(this.tokens, index));
        honorific = true;
      }
    }
    return { ...found, roles, honorific, gender };
  }

  /** Where the name begins after titles, posts, and the names of what somebody is the head of. */
  private afterTitles(from: number, first: number, last: number): { name: number; led: boolean } {
    let name = first;
    for (let index = first; index < last; index++) {
      const word = this.lower(index);
      if (word === 'dean' && index === last - 1 && (index === first || HONORIFICS.has(this.lower(index - 1)))) continue;
      // “Brian M. Hale”, “Don Hale”
      if (/^(?:m\.|don)$/.test(word) && this.english) continue;
      if (word === 'saudi' && this.lower(index + 1).startsWith('arabia')) continue;
      // “Teen Rain”, a magazine
      if (/^(?:teen|star|legend|icon|champion|model|rival|partner)$/.test(word) && !isFirstName(this.lower(index + 1)))
        continue;
      if (HONORIFICS.has(word) || isRole(word) || this.isOfSeveral(index, first)) name = index + 1;
    }
    if (name > first) {
      // “the Speaker of the House Rep. Ada Quill”
      const of = this.lower(from - 1) === 'the' ? from - 2 : from - 1;
      const led = ORG_WORDS.has(this.lower(first)) && this.lower(of) === 'of' && isRole(this.lower(of - 1));
      return { name, led };
    }
    const given = this.beforeFirstName(from, first, last);
    if (given.name > first || !this.english) return given;
    name = this.afterPost(first, last);
    return { name, led: name > first };
  }

  /** “Singer-guitarists Ada Quill and Bo Hale”: what both are. */
  private isOfSeveral(index: number, first: number): boolean {
    const noun = this.lower(index);
    return index === first && isRoles(noun.slice(noun.lastIndexOf('-') + 1)) && isFirstName(this.lower(index + 1));
  }

  /** “Civil Defence Carl-Oskar Bohlin”: what stands before a first name is no part of the name. */
  private beforeFirstName(from: number, first: number, last: number): { name: number; led: boolean } {
    const { tokens } = this;
    for (let index = first + 1; index < last; index++) {
      const before = this.lower(index - 1);
      const text = tokens[index - 1]?.text ?? '';
      if (!isFirstName(this.lower(index)) || isFirstName(before) || /^\p{Lu}\.$/u.test(text)) continue;
      // “the Ministry of Finance Ada Quill”, “the president of Marlow Value Ada Quill”
      const within =
        /^(?:of|for)$/.test(this.lower(from - 1)) || tokens.slice(from, index).some((token) => token.text === 'of');
      const led = within && last - index < 3;
      const apart = PLACES.has(before) || ORG_WORDS.has(before) || /^\p{Lu}{2,}$/u.test(text);
      return { name: led || !this.english || apart ? index : first, led };
    }
    return { name: first, led: false };
  }

  /** “Secretary of Homeland Security Jebb Orley”, “the ambassador to Britain Lu Fen”: where the name begins after a post. */
  private afterPost(first: number, last: number): number {
    // “Secretary of State for Urbanism”
    const post = this.lower(first - 2) === 'state' ? first - 4 : first - 2;
    // “Speaker of the House Ottoline Quill”
    if (this.lower(first - 1) === 'the' && this.lower(first - 2) === 'of' && isRole(this.lower(first - 3)))
      return last - first === 2 && ORG_WORDS.has(this.lower(first)) && !ORG_WORDS.has(this.lower(last))
        ? first + 1
        : first;
    if (!/^(?:of|for|to)$/.test(this.lower(first - 1)) || !isRole(this.lower(post)) || last - first < 2) return first;
    const ofState = /^(?:minister|secretary|undersecretary|commissioner)$/.test(this.lower(post));
    if (
      ofState &&
      this.lower(first - 1) === 'for' &&
      !isFirstName(this.lower(first)) &&
      !ORG_WORDS.has(this.lower(last))
    )
      return last - 1;
    if (ORG_WORDS.has(this.lower(last)) || PLACES.has(this.lower(last))) return first;
    for (let index = last - 2; index >= first; index--) {
      const ends = index === first ? PLACES.has(this.lower(index)) : ORG_WORDS.has(this.lower(index));
      if (ends && last - index < 4) return index + 1;
    }
    return first;
  }
}
