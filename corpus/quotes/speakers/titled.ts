import type { Gender, Naming } from '../names/naming.ts';
import type { Names } from '../names/names.ts';
import { sameRole } from '../../language/words/roles.ts';
import { NOBODY } from './asked.ts';

/** Whom the text names with what they are: “Ada Quill, the mayor”, for “the mayor”. */
export class Titled {
  private readonly names: Names;
  /** In order; those of headline and dek last. */
  private readonly all: readonly Naming[];
  private readonly byRole = new Map<string, readonly Naming[]>();

  constructor(names: Names) {
    this.names = names;
    this.all = names.namings.filter(({ kind, roles }) => kind !== 'organisation' && roles.length > 0);
  }

  /** Who was last given this role before an offset, or else first after it. */
  nameFor(role: string, gender: Gender, before: number, not = NOBODY): string | null {
    const titled = this.withRole(role);
    const fits = (naming: Naming) => {
      const name = this.names.fullName(naming);
      const other = this.names.genderOf(name);
      return !not.has(name) && (gender === '' || other === '' || other === gender);
    };
    const isLater = (naming: Naming) => this.names.startOf(naming) > before;
    const later = firstIndex(titled, (naming) => this.names.inTitle(naming) || isLater(naming));
    let at = later - 1;
    while (at >= 0 && !fits(titled[at]!)) at -= 1;
    let found = at >= 0 ? this.names.fullName(titled[at]!) : null;
    for (at = later; at < titled.length; at++) {
      const naming = titled[at]!;
      if (!fits(naming)) continue;
      if (isLater(naming) && (found !== null || !naming.roles.includes(role))) break;
      found = this.names.fullName(naming);
    }
    return found;
  }

  private withRole(role: string): readonly Naming[] {
    let titled = this.byRole.get(role);
    if (titled === undefined) {
      titled = this.all.filter(({ roles }) => roles.some((other) => sameRole(other, role)));
      this.byRole.set(role, titled);
    }
    return titled;
  }
}

/** The index of the first that `isAfter`, which all after it are, too; found by halving. */
function firstIndex<T>(sorted: readonly T[], isAfter: (one: T) => boolean): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (isAfter(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
