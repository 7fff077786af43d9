import type { Fact, Provenance } from '../corpus/types.ts';
import { Button } from './controls.tsx';
import { AI_LABEL } from './source-line.tsx';

/** How facts are named in a sentence. */
const NAMES: Record<Fact, string> = {
  title: 'title',
  dek: 'line under the headline',
  author: 'author',
  publisher: 'publisher',
  published: 'date as printed',
  date: 'date',
  url: 'address',
  original: 'original',
  rewrittenByAi: 'text',
  language: 'language',
};

function shown(fact: Fact, { [fact]: value }: Provenance): string {
  if (value === undefined || value === false) return '';
  if (value === true) return AI_LABEL;
  if (typeof value === 'string') return value;
  return [`“${value.title}”`, value.author, value.publisher, value.url].filter(Boolean).join(', ');
}

export interface CopyFactsProps {
  /** What stands in the review. */
  known: Provenance;
  /** What the copy itself says. */
  said: Provenance;
  /** Facts that were taken over from it. */
  gave?: readonly Fact[] | undefined;
  /** Takes over what it says in place of what stands in the review. */
  onUse: (provenance: Provenance) => void;
}

/** What another copy of the same words says of where they come from: what was taken over, and where it says otherwise. */
export function CopyFacts({ known, said, gave, onUse }: CopyFactsProps) {
  const facts = Object.keys(NAMES) as Fact[];
  const otherwise = facts.filter((fact) => shown(fact, said) !== '' && shown(fact, said) !== shown(fact, known));
  if (!gave?.length && otherwise.length === 0) return null;
  return (
    <div class="review-copy">
      {gave?.length ? (
        <p>Taken from it: {gave.map((fact) => (fact === 'rewrittenByAi' ? AI_LABEL : NAMES[fact])).join(', ')}.</p>
      ) : null}
      {otherwise.length > 0 ? (
        <>
          <p>It also says:</p>
          <ul>
            {otherwise.map((fact) => (
              <li key={fact}>
                <span>
                  {NAMES[fact]}: <span dir="auto">{shown(fact, said)}</span>
                </span>
                <Button
                  look="quiet"
                  label={`Use this ${NAMES[fact]}`}
                  onClick={() => onUse({ ...known, [fact]: said[fact] })}
                >
                  Use this
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
