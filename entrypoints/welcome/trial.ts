import type { SamplePiece } from '../../components/welcome.tsx';
import { withOneDate } from '../../corpus/language/dates.ts';
import type { Library } from '../../corpus/library.ts';
import type { CardAnswer, Source, SubjectId } from '../../corpus/types.ts';

/** It says of them only what the bundled articles say. */
export const SAMPLE: SamplePiece[][] = [
  [
    { subject: 'sam-altman', text: 'Sam Altman' },
    ' turned the $97.4 billion bid down and offered $9.74 billion for Twitter instead. ',
  ],
  ['The bid came from ', { subject: 'elon-musk', text: 'Elon Musk' }, ', who also brought up an old Roadster refund. '],
  ['It was for ', { subject: 'openai', text: 'OpenAI' }, ', founded in 2015 as a nonprofit, '],
  [
    'with which ',
    { subject: 'elon-musk', text: 'Musk' },
    '’s ',
    { subject: 'xai', text: 'xAI' },
    ' and its Grok compete.',
  ],
];

const textOf = (pieces: readonly SamplePiece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** What the library says of the sample; of several askings the newest counts. */
export class Trial {
  /** The bundled ones. */
  sources: readonly Source[] = [];
  readonly #changed: () => void;
  #answers: ReadonlyMap<string, CardAnswer> = new Map();
  #failed = false;
  #asked = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  answerFor(sentence: number, subject: SubjectId): CardAnswer | 'failed' | null {
    return this.#answers.get(`${sentence}:${subject}`) ?? (this.#failed ? 'failed' : null);
  }

  /** Asks the library. Never rejects: what can't be had is said in its place. */
  async fill(opened: Library | Promise<Library>): Promise<void> {
    const asked = ++this.#asked;
    let filled: { sources: Source[]; answers: Map<string, CardAnswer> } | undefined;
    try {
      filled = await askAll(await opened);
    } catch (error) {
      console.warn(error);
    }
    if (asked !== this.#asked) return;
    if (filled) ({ sources: this.sources, answers: this.#answers } = filled);
    this.#failed = !filled;
    this.#changed();
  }
}

async function askAll(library: Library) {
  const sources = (await library.sources()).flatMap((source) =>
    source.origin === 'bundled' ? [{ ...source, provenance: withOneDate(source.provenance) }] : [],
  );
  const answers = new Map<string, CardAnswer>();
  const paragraph = SAMPLE.map(textOf).join('');
  for (const [sentence, pieces] of SAMPLE.entries()) {
    for (const piece of pieces) {
      if (typeof piece === 'string') continue;
      const asked = { subject: piece.subject, sentence: textOf(pieces), paragraph };
      answers.set(`${sentence}:${piece.subject}`, await library.card(asked));
    }
  }
  return { sources, answers };
}
