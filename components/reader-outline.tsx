import type { Block } from '../corpus/types.ts';

export interface ReaderOutlineProps {
  text: string;
  blocks: readonly Block[];
  onGo: (block: number) => void;
}

/** The headings of a source; nothing when it has fewer than two. */
export function ReaderOutline({ text, blocks, onGo }: ReaderOutlineProps) {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ ...block, index }] : []));
  if (headings.length < 2) return null;
  const top = Math.min(...headings.map(({ level }) => level ?? 2));
  return (
    <nav class="reader-outline" aria-label="Outline">
      <h2>Outline</h2>
      <ol>
        {headings.map(({ start, end, level, index }) => (
          <li key={start} style={{ paddingInlineStart: `${((level ?? 2) - top) * 12}px` }}>
            <button type="button" class="otr-link" dir="auto" onClick={() => onGo(index)}>
              {text.slice(start, end)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
