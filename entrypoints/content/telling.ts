import { MOST_TEXTS, MOST_UNITS } from '../../platform/limits.ts';
import type { Reading } from './reading.ts';

/** Code units of a text that names somebody, as evidence. */
const PART = 2_000;
/** So many of them stand before the name at least, where only what names somebody is told. */
const BEFORE = 500;
/** So much of what names nobody is told of a page: what it is about shows soon. */
const TOPIC_UNITS = 24_000;

/** What a page says and the background hasn't been told. */
export class Telling {
  #naming: string[] = [];
  #other: string[] = [];
  #topicsLeft = TOPIC_UNITS;

  get isEmpty(): boolean {
    return this.#naming.length === 0 && this.#other.length === 0;
  }

  /** Whether it takes up what names nobody, too. */
  get wantsTopics(): boolean {
    return this.#topicsLeft > 0;
  }

  /** Takes up a text, with the offsets in it at which it may name somebody. */
  add({ text, hits }: Pick<Reading, 'text' | 'hits'>): void {
    let next = 0;
    for (let from = 0; from < text.length;) {
      if (!this.wantsTopics) {
        if (next === hits.length) return;
        from = Math.max(from, gapBefore(text, hits[next]!));
      }
      let part = text.slice(from, from + PART);
      // Between words, where there are spaces.
      const space = from + PART < text.length ? part.lastIndexOf(' ') : -1;
      if (space > 0) part = part.slice(0, space);
      from += part.length;
      if (hits[next]! < from) {
        this.#naming.push(part);
        while (hits[next]! < from) next++;
      } else if (this.wantsTopics) {
        this.#other.push(part.slice(0, this.#topicsLeft));
        this.#topicsLeft -= part.length;
      }
    }
  }

  /** What is told next, as much as one question may hold: what may name somebody first. */
  take(): string[] {
    const taken: string[] = [];
    let units = 0;
    for (const texts of [this.#naming, this.#other]) {
      let count = 0;
      while (count < texts.length && taken.length < MOST_TEXTS && units < MOST_UNITS) {
        taken.push(texts[count]!);
        units += texts[count++]!.length;
      }
      texts.splice(0, count);
    }
    return taken;
  }

  /** Begins anew: all is to be told again. */
  clear(): void {
    this.#naming = [];
    this.#other = [];
    this.#topicsLeft = TOPIC_UNITS;
  }
}

/** Between two words, if there are any, some way before an offset. */
function gapBefore(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  return from + Math.max(0, text.slice(from, at).indexOf(' '));
}
