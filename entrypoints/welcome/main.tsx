import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/card.css';
import '../../components/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome, type SamplePiece } from '../../components/welcome.tsx';
import { citePlain } from '../../corpus/cite.ts';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { CardAnswer, Source, SubjectId } from '../../corpus/types.ts';
import { copied } from '../../platform/clipboard.ts';
import { readerUrl } from '../../platform/reader.ts';
import { openShelf, type Shelf } from '../../platform/shelf.ts';

/** It says of them only what the bundled articles say. */
const SAMPLE: SamplePiece[][] = [
  [{ subject: 'sam-altman', text: 'Sam Altman' }, ' turned the $97.4 billion bid down with a joke on social media. '],
  ['The bid came from ', { subject: 'elon-musk', text: 'Elon Musk' }, ', who also brought up an old Roadster refund. '],
  ['It was for ', { subject: 'openai', text: 'OpenAI' }, ', founded in 2015 as a nonprofit, '],
  ['with which Musk’s ', { subject: 'xai', text: 'xAI' }, ' and its Grok compete.'],
];

const answers = new Map<string, CardAnswer>();
let sources: Source[] = [];
let shortcut: string | null = null;

function draw(): void {
  const open = (url: string) => void browser.tabs.create({ url });
  render(
    <Welcome
      subjects={SUBJECTS}
      sample={SAMPLE}
      answerFor={(sentence, subject) => answers.get(`${sentence}:${subject}`) ?? null}
      sources={sources}
      shortcut={shortcut}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      actions={{
        read: ({ source, start, end }) => open(readerUrl(source.id, { start, end })),
        copy: (excerpt) => copied(citePlain(excerpt)),
        open: (source) => open(readerUrl(source.id)),
        options: () => void browser.runtime.openOptionsPage(),
      }}
    />,
    document.querySelector('#app') as Element,
  );
}

const textOf = (pieces: readonly SamplePiece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

async function fill({ library }: Shelf): Promise<void> {
  sources = (await library.sources()).filter(({ origin }) => origin === 'bundled');
  const commands = await browser.commands.getAll();
  shortcut = commands.find(({ name }) => name === 'next-mention')?.shortcut || null;
  const paragraph = SAMPLE.map(textOf).join('');
  const mentions = SAMPLE.flatMap((pieces, sentence) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [[sentence, piece.subject] as [number, SubjectId]])),
  );
  for (const [sentence, subject] of mentions) {
    const asked = { subject, sentence: textOf(SAMPLE[sentence] ?? []), paragraph };
    answers.set(`${sentence}:${subject}`, await library.card(asked));
  }
}

async function start(): Promise<void> {
  const shelf = await openShelf();
  // It stays open while the reader tries the options.
  shelf.onChange(() => void fill(shelf).then(draw));
  await fill(shelf);
  draw();
}

draw();
void start();
