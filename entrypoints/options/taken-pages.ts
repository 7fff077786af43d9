import type { StuckPage } from '../../components/options-stuck.tsx';
import { ArticleError } from '../../corpus/article.ts';
import {
  beginPage,
  type Draft,
  forgetPage,
  readPage,
  readPages,
  type TakenPage,
  type Unnumbered,
} from '../../platform/drafts.ts';
import { reasonOf } from '../../platform/reason.ts';
import { handOut } from './backups.ts';
import { type Found, takePage } from './intake.ts';
import type { LongWork } from './progress.ts';

/** A lock: two tabs, or one that is shown again while it opens, must not take the same page twice. */
const TAKING = 'taking-pages';
/** A reading that never came to its end is begun again once: the tab may have been closed for another reason. */
const MOST_TRIES = 2;

/** The pages that the popup took: from their markup to drafts. */
export class TakenPages {
  /** Those that are not read again by themselves. */
  stuck: readonly StuckPage[] = [];
  readonly #work: LongWork;
  readonly #changed: () => void;
  readonly #keep: (draft: Unnumbered<Draft>, page: number) => Promise<void>;

  constructor(
    work: LongWork,
    told: {
      changed: () => void;
      /** Keeps what was read of a page, which is let go in the same step. */
      keep: (draft: Unnumbered<Draft>, page: number) => Promise<void>;
    },
  ) {
    this.#work = work;
    this.#changed = told.changed;
    this.#keep = told.keep;
  }

  /** Looks at what was taken; what hung this page before is named, and left alone. */
  look(): Promise<void> {
    return navigator.locks.request(TAKING, async () => {
      // Said first: the next one may hang this page, too.
      const pages = await this.#sort();
      for (const page of pages) await this.#take(page);
    });
  }

  /** Reads one once more. When that hangs, too, it is left alone as before. */
  retry(id: number): Promise<void> {
    return this.#orSay(() =>
      navigator.locks.request(TAKING, async () => {
        const page = await readPage(id);
        if (page) await this.#take(page);
        await this.#sort();
      }),
    );
  }

  /** Hands it to the reader as a file. */
  save(id: number): Promise<void> {
    return this.#orSay(async () => {
      const page = await readPage(id);
      if (!page) return;
      const name = page.title.replace(/[\s\p{Cc}\\/:*?"<>|]+/gu, ' ').trim() || 'page';
      // Marked as UTF-8: the page may name another encoding.
      handOut(new Blob(['\uFEFF', page.html], { type: 'text/html' }), `${name.slice(0, 100)}.html`);
    });
  }

  discard(id: number): Promise<void> {
    return this.#orSay(async () => {
      await forgetPage(id);
      await this.#sort();
    });
  }

  /** Shows what is stuck, and gives back what can be read. */
  async #sort(): Promise<TakenPage[]> {
    const pages = await readPages();
    const isStuck = ({ tries = 0 }: TakenPage) => tries >= MOST_TRIES;
    this.stuck = pages.filter(isStuck).map(({ id, title, url }) => ({ id, title, url }));
    this.#changed();
    return pages.filter((page) => !isStuck(page));
  }

  async #take(page: TakenPage): Promise<void> {
    const from = page.url || page.title;
    const later = (error: unknown) =>
      this.#work.sayToo([], [{ from, reason: `${reasonOf(error)} It is tried again when you next come here.` }]);
    try {
      // Noted before: a reading that hangs this page says nothing afterwards.
      await beginPage(page.id, (page.tries ?? 0) + 1);
    } catch (error) {
      return later(error);
    }
    let found: Found;
    try {
      found = await takePage(page);
    } catch (error) {
      this.#work.sayToo([], [{ from, reason: reasonOf(error) }]);
      // That there is no article in it stays so. Anything else is our mistake: the page is the reader's, and kept for another try.
      if (error instanceof ArticleError) return forgetPage(page.id);
      await beginPage(page.id, MOST_TRIES).catch(console.warn);
      await this.#sort();
      return;
    }
    try {
      await this.#keep({ ...found, from }, page.id);
    } catch (error) {
      later(error);
      // Its reading came to an end.
      await beginPage(page.id, 0).catch(console.warn);
    }
  }

  async #orSay(work: () => Promise<void>): Promise<void> {
    this.#work.begin();
    try {
      await work();
    } catch (error) {
      this.#work.sayToo([`That can’t be done: ${reasonOf(error)}`]);
    }
  }
}
