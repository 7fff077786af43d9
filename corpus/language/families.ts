import { TABLE } from './families-table.ts';
import { stemOf } from './stem.ts';

const PARTICLE = /^(?:up|down|out|off|over|back|away|in|on|with|apart)$/;

/**
 * Families by stem. A stopped worker has milliseconds, and to stem the whole table takes some of them, so a stem is
 * only compared with words that begin like it; those are stemmed once.
 */
class Families {
  private readonly byStart = new Map<string, { word: string; family: string; close: boolean }[]>();
  /** By the first word, then by the second. */
  private readonly phrases = new Map<string, Map<string, Kin>>();
  private readonly known = new Map<string, Map<string, Kin>>();

  constructor(table: string) {
    const names = new Set<string>();
    for (const line of table.trim().split('\n')) {
      const words = line.split(' ');
      let family = `~${words[0]!.replace('~', '')}`;
      while (names.has(family)) family += '+';
      names.add(family);
      for (const marked of words) {
        const word = marked.replace('~', '');
        const close = word === marked;
        // What is written with a hyphen is read as its parts, except for `non-`.
        const parts = word.replace(/^non-/, 'non').split(/[_-]/);
        if (parts.length > 1) this.addPhrase(parts, family, close);
        else held(this.byStart, word.slice(0, 3), () => []).push({ word, family, close });
      }
    }
  }

  /** Families of a stem, as terms (`~bid`). */
  of(stem: string): Kin {
    const start = stem.slice(0, 3);
    let stems = this.known.get(start);
    if (!stems) {
      stems = new Map();
      for (const { word, family, close } of this.byStart.get(start) ?? []) {
        const kin = held(stems, stemOf(word), none);
        if (!kin.all.includes(family)) kin.all.push(family);
        if (close) kin.close.push(family);
      }
      this.known.set(start, stems);
    }
    return stems.get(stem) ?? none();
  }

  /** Families of a phrase of two words: stems, the second as it stands where it is a particle. */
  ofPhrase(first: string, second: string): Kin | undefined {
    return this.phrases.get(first)?.get(second);
  }

  private addPhrase(parts: readonly string[], family: string, close: boolean): void {
    const [first, second] = parts as [string, string];
    const after = held(this.phrases, stemOf(first), () => new Map<string, Kin>());
    const kin = held(after, PARTICLE.test(second) ? second : stemOf(second), none);
    kin.all.push(family);
    if (close) kin.close.push(family);
  }
}

/** Families that a word belongs to, and those of them in which it stands for the others. */
interface Kin {
  all: string[];
  close: string[];
}

const none = (): Kin => ({ all: [], close: [] });

/** What a map has under a key; what `empty` makes is put there first where there is nothing. */
function held<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  const value = map.get(key) ?? empty();
  map.set(key, value);
  return value;
}

export const FAMILIES = new Families(TABLE);
