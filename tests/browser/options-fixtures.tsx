import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect } from 'vitest';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/options.css';
import { OptionsFrame, type SectionId } from '../../components/options-frame.tsx';
import type { Provenance, Source } from '../../corpus/types.ts';

const root = document.createElement('div');

/** Shows a section of the options. */
export function show(child: ComponentChild, section: SectionId = 'sources'): HTMLElement {
  // Put there again it would lose the focus.
  if (!root.isConnected) document.body.append(root);
  render(<OptionsFrame section={section}>{child}</OptionsFrame>, root);
  return root;
}

export function hide(): void {
  render(null, root);
  root.remove();
}

export async function expectAccessible() {
  const { violations } = await axe.run(root);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** A source that the reader added. */
export function source(id: string, provenance: Partial<Provenance> = {}, rest: Partial<Source> = {}): Source {
  return {
    id,
    origin: 'added',
    provenance: { title: `Title ${id}`, rewrittenByAi: false, ...provenance },
    addedAt: Date.UTC(2025, 1, 14),
    words: 800,
    sha256: '',
    mentions: { openai: 2 },
    quotes: 1,
    ...rest,
  };
}
