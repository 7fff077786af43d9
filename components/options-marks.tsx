import type { Subject } from '../corpus/types.ts';
import { count } from './amounts.ts';

interface LookChoice<Look extends string> {
  id: Look;
  label: string;
  says: string;
}

export interface OptionsMarksProps<Look extends string> {
  looks: readonly LookChoice<Look>[];
  look: Look;
  onLook: (look: Look) => void;
  /** How long the pointer rests before a card opens, in ms. */
  delay: number;
  onDelay: (delay: number) => void;
  subjects: readonly Subject[];
}

/** How mentions are marked, seen at once. */
export function OptionsMarks<Look extends string>(props: OptionsMarksProps<Look>) {
  const { looks, look, onLook, delay, onDelay, subjects } = props;
  return (
    <>
      <fieldset class="looks">
        <legend class="options-label">How mentions look</legend>
        {looks.map(({ id, label, says }) => (
          <label key={id}>
            <input type="radio" name="look" checked={id === look} onChange={() => onLook(id)} />
            <span>
              {label} <span class="options-hint">{says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <figure class="sample">
        <p>
          A page may name{' '}
          {subjects.map((subject, index) => (
            <span key={subject.id}>
              {index === 0 ? '' : index === subjects.length - 1 ? ' and ' : ', '}
              <span class={`sample-mark is-${look}`} data-subject={subject.id}>
                {subject.name}
              </span>
            </span>
          ))}
          . The page itself isn’t changed.
        </p>
        <figcaption>How pages look as you have it now</figcaption>
      </figure>
      <p class="options-label" id="delay-name">
        A card opens when the pointer has rested for
      </p>
      <div class="delay">
        <input
          id="delay"
          aria-labelledby="delay-name"
          type="range"
          min={100}
          max={1500}
          step={50}
          value={delay}
          aria-valuetext={seconds(delay)}
          onInput={(event) => onDelay(Number(event.currentTarget.value))}
        />
        <output for="delay">{seconds(delay)}</output>
      </div>
    </>
  );
}

const seconds = (ms: number) => count(ms / 1000, 'second');
