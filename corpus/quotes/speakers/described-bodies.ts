import { ORIGIN } from '../names/name-words.ts';
import type { Names } from '../names/names.ts';
import { firstNamed, phraseOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Focus } from './focus.ts';

/** Which organisation “the company”, “the ministry”, “her campaign” mean. */
export class DescribedBodies {
  private readonly text: string;
  private readonly names: Names;
  private readonly focus: Focus;
  /** “the Kent water ministry”, for “the ministry”; by the noun. */
  private readonly called = new Map<string, { phrase: string; sentence: number }>();

  constructor(text: string, names: Names, focus: Focus) {
    this.text = text;
    this.names = names;
    this.focus = focus;
  }

  /** The name of the organisation, or the description where none is known. */
  meant(asked: Asked): string | null {
    const { doer, elements, sentence } = asked;
    const noun = elements[doer.head]?.lower ?? '';
    const article = elements[doer.from]?.lower ?? '';
    // “the San Francisco-based company”
    const origin = elements.findLastIndex(({ lower }, at) => at > doer.from && at < doer.head && ORIGIN.test(lower));
    const from = Math.max(doer.from, origin);
    const named =
      firstNamed(this.names, elements, from, doer.head) !== undefined ||
      elements.slice(from + 1, doer.head).some(({ cap }) => cap);
    if (!named && /^(?:the|its|their|das|die|der|la|le|el)$/.test(article)) {
      const known = this.called.get(noun);
      if (known !== undefined && sentence - known.sentence < 8) return known.phrase;
      const focus = this.focus.organisation(sentence, noun);
      if (focus !== null) return focus;
    }
    const owned = this.ownedBody(asked, article);
    if (owned !== null) return owned;
    const phrase = phraseOf(this.text, asked, doer.to);
    if (named && phrase !== '') this.called.set(noun, { phrase, sentence });
    return phrase === '' ? null : phrase;
  }

  /** “her campaign”: “Ada Quill’s campaign”. */
  private ownedBody({ doer, elements, sentence }: Asked, article: string): string | null {
    if (article !== 'his' && article !== 'her') return null;
    const owner = this.focus.person(article === 'his' ? 'm' : 'f', sentence);
    if (owner === null) return null;
    const body = elements.slice(doer.from + 1, doer.head + 1).map(({ lower }) => lower);
    return `${owner}’s ${body.join(' ')}`;
  }
}
