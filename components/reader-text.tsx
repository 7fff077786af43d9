import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { Block, FullSource, Span } from '../corpus/types.ts';
import { sourceLine } from './copying.ts';
import { type Mark, marksByBlock, piecesOf } from './reader-marks.ts';

export interface ReaderTextProps {
  source: Pick<FullSource, 'text' | 'blocks' | 'provenance'>;
  /** In order of their start. */
  marks: readonly Mark[];
  /** The mark that was stepped to. */
  current: Span | null;
}

/** A source's text, block by block, with what is set off in it. */
export function ReaderText({ source, marks, current }: ReaderTextProps) {
  const { text, blocks, provenance } = source;
  const byBlock = useMemo(() => marksByBlock(blocks, marks), [blocks, marks]);
  const shown = blocks.map((block, index) => (
    <TextBlock
      key={block.start}
      text={text}
      block={block}
      index={index}
      marks={byBlock[index]!}
      current={current && current.start < block.end && current.end > block.start ? current : null}
    />
  ));
  return (
    <div class="reader-text" lang={provenance.language} dir="auto" data-source={sourceLine(provenance)}>
      {gathered(blocks, shown)}
    </div>
  );
}

/** Items that follow each other make one list, paragraphs of one quotation one block quote. */
function gathered(blocks: readonly Block[], shown: ComponentChildren[]): ComponentChildren[] {
  const result: ComponentChildren[] = [];
  for (let index = 0; index < blocks.length;) {
    const { kind } = blocks[index]!;
    let end = index + 1;
    if (kind === 'list-item' || kind === 'block-quote') {
      while (blocks[end]?.kind === kind) end++;
      const group = shown.slice(index, end);
      const key = `group-${blocks[index]!.start}`;
      result.push(kind === 'list-item' ? <ul key={key}>{group}</ul> : <blockquote key={key}>{group}</blockquote>);
    } else {
      result.push(shown[index]);
    }
    index = end;
  }
  return result;
}

interface TextBlockProps {
  text: string;
  block: Block;
  index: number;
  marks: readonly Mark[];
  current: Span | null;
}

/** A long text has thousands of blocks; a step changes two. */
const TextBlock = memo(
  ({ text, block, index, marks, current }: TextBlockProps) => {
    const props = { id: `block-${index}`, 'data-start': block.start, dir: 'auto' as const };
    const words = piecesOf(block, marks).map((piece) => (
      <Words
        key={piece.start}
        text={text.slice(piece.start, piece.end)}
        at={piece.start}
        marks={piece.marks}
        current={current}
      />
    ));
    if (block.kind === 'heading') {
      return (
        <Heading level={block.level ?? 2} {...props}>
          {words}
        </Heading>
      );
    }
    if (block.kind === 'list-item') return <li {...props}>{words}</li>;
    return (
      <p class={block.kind === 'caption' ? 'reader-caption' : undefined} {...props}>
        {words}
      </p>
    );
  },
  (before, after) =>
    before.text === after.text &&
    before.block === after.block &&
    before.current === after.current &&
    before.marks.length === after.marks.length &&
    before.marks.every((mark, index) => mark === after.marks[index]),
);

/** The title is the page's h1, so a source's own first level is shown as second. */
function Heading({ level, children, ...props }: { level: number; children: ComponentChildren; id: string }) {
  const Tag = `h${Math.min(6, Math.max(2, level))}` as 'h2';
  return <Tag {...props}>{children}</Tag>;
}

function Words({
  text,
  at,
  marks,
  current,
}: {
  text: string;
  at: number;
  marks: readonly Mark[];
  current: Span | null;
}) {
  if (marks.length === 0) return <>{text}</>;
  const kinds = new Set(marks.map((mark) => mark.kind));
  const mention = marks.find((mark) => mark.kind === 'mention');
  const quote = marks.find((mark) => mark.kind === 'quote');
  const stepped = current !== null && marks.some((mark) => mark.start === current.start && mark.end === current.end);
  const classes = ['reader-mark', ...[...kinds].map((kind) => `is-${kind}`), ...(stepped ? ['is-current'] : [])];
  const Tag = kinds.has('found') || kinds.has('passage') ? 'mark' : 'span';
  return (
    <Tag
      class={classes.join(' ')}
      data-at={at}
      data-subject={mention?.subject}
      data-speaker={quote?.quote?.speakerSubject}
      // Brought into view, it is where screen readers go on.
      tabIndex={stepped || kinds.has('passage') ? -1 : undefined}
    >
      {text}
    </Tag>
  );
}
