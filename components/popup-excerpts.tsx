import { useEffect, useState } from 'preact/hooks';
import type { Excerpt } from '../corpus/types.ts';
import { ExcerptActions, type ExcerptDeeds } from './excerpt-actions.tsx';
import { ExcerptView } from './excerpt.tsx';

interface ExcerptsProps {
  excerpts: readonly Excerpt[];
  actions: ExcerptDeeds;
}

/** More than a popup shows before it is scrolled. */
const AT_FIRST = 4;

/** Excerpts one below the other, each with what can be done with it. Those out of view are drawn when the others are on the screen. */
export function Excerpts({ excerpts, actions }: ExcerptsProps) {
  const [all, setAll] = useState(false);
  useEffect(() => setAll(true), []);
  return (
    <div>
      {(all ? excerpts : excerpts.slice(0, AT_FIRST)).map((excerpt, place) => (
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
