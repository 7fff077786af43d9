import type { Excerpt } from '../corpus/types.ts';
import { ExcerptActions, type ExcerptDeeds } from './excerpt-actions.tsx';
import { ExcerptView } from './excerpt.tsx';

interface ExcerptsProps {
  excerpts: readonly Excerpt[];
  actions: ExcerptDeeds;
}

/** Excerpts one below the other, each with what can be done with it. */
export function Excerpts({ excerpts, actions }: ExcerptsProps) {
  return (
    <div class="otr-excerpts">
      {excerpts.map((excerpt, place) => (
        <ExcerptView
          key={`${excerpt.source.id}:${excerpt.start}:${excerpt.kind}`}
          excerpt={excerpt}
          previous={excerpts[place - 1]}
          onRead={actions.read}
          actions={<ExcerptActions excerpt={excerpt} actions={actions} />}
        />
      ))}
    </div>
  );
}
