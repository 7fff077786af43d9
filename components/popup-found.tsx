import type { SearchAnswer } from '../corpus/types.ts';
import { Button } from './controls.tsx';
import { Excerpts } from './popup-excerpts.tsx';
import type { PopupActions } from './popup.tsx';
import { EmptyState } from './states.tsx';

/** What can be typed besides words. */
export const HOW_TO_SEARCH =
  '“Quotation marks” ask for words as they stand; a minus right before a word leaves it out.';

interface FoundProps {
  query: string;
  found: SearchAnswer | null;
  /** Searches for what may have been meant. */
  onMeant: (query: string) => void;
  actions: PopupActions;
}

/** What a search over all chosen sources found, and how to ask for less. */
export function FoundView(props: FoundProps) {
  if (!props.found) return null;
  return (
    <>
      <Answer {...props} found={props.found} />
      {props.found.chosen > 0 ? <p class="otr-popup-how">{HOW_TO_SEARCH}</p> : null}
    </>
  );
}

function Answer({ query, found, onMeant, actions }: FoundProps & { found: SearchAnswer }) {
  // Only proposed: what was typed is what was searched for.
  const meant = found.meant ? (
    <Button look="outlined" onClick={() => onMeant(found.meant!)}>
      Search for {inMarks(found.meant)}
    </Button>
  ) : null;
  const count = found.excerpts.length;
  if (count === 0) {
    if (found.chosen === 0) return <NothingChosen onOptions={actions.options} />;
    if (found.nothing === 'left-out') {
      return (
        <EmptyState title={`No word to search for in ${inMarks(query)}`}>
          A minus leaves passages out of what other words find. Add a word to look for.
        </EmptyState>
      );
    }
    if (found.nothing) {
      return (
        <EmptyState title={`No word to search for in ${inMarks(query)}`}>
          Everyday words, single letters and signs are in nearly any text, so they aren’t looked for. Add a name, a
          number or a word that says more.
        </EmptyState>
      );
    }
    return (
      <EmptyState title={`Nothing found for ${inMarks(query)}`} actions={meant}>
        {nowhere(found)}
        {found.chosen < found.total ? ' Sources that aren’t chosen weren’t searched.' : null}
      </EmptyState>
    );
  }
  const passages = count === 1 ? 'One passage' : `${count} passages`;
  const said = found.more
    ? `The ${count} best passages`
    : `${passages}${found.partial ? ' among those that say most of these words' : ''}`;
  const lacks = found.missing && nowhereSaid(found.missing);
  return (
    <section aria-labelledby="found">
      <h2 class="otr-popup-label" id="found">
        {said}
      </h2>
      <span class="otr-said-aloud" role="status">
        {lacks ? `${said}. ${lacks}` : said}
      </span>
      {lacks ? (
        <p class="otr-popup-lacks">
          {lacks} {meant}
        </p>
      ) : null}
      <Excerpts excerpts={found.excerpts} actions={actions} />
    </section>
  );
}

/** What was typed, in quotation marks, unless it holds some already. */
function inMarks(query: string): string {
  const typed = query.trim();
  return /["“”]/.test(typed) ? typed : `“${typed}”`;
}

/** “No source has “lighthouse” or “newts”.” */
function nowhereSaid(words: readonly string[]): string {
  const typed = words.map((word) => `“${word}”`);
  return `No source has ${new Intl.ListFormat('en', { type: 'disjunction' }).format(typed)}.`;
}

function nowhere({ chosen, partial }: SearchAnswer): string {
  if (partial) return 'Not among the passages that say most of these words. Others weren’t read.';
  return chosen === 1
    ? 'The one source that you chose doesn’t hold it.'
    : `None of the ${chosen.toLocaleString('en')} sources that you chose holds it.`;
}

export function NothingChosen({ onOptions }: { onOptions: () => void }) {
  return (
    <EmptyState
      title="No sources are chosen"
      actions={
        <Button look="outlined" onClick={onOptions}>
          Choose sources
        </Button>
      }
    >
      On the Record answers from the sources that you choose, and from no others.
    </EmptyState>
  );
}
