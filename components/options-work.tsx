import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './controls.tsx';

/** Something long that is under way. */
export interface Work {
  /** `Reading`, `Adding`. */
  doing: string;
  done: number;
  /** `null` while it isn't known. */
  total: number | null;
}

/** How far it is, and a way to stop it. */
export function Progress({ work, onCancel }: { work: Work; onCancel: () => void }) {
  const { doing, done, total } = work;
  const said = `${doing}: ${done.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`}`;
  return (
    <div class="work">
      <label>
        <span>{said}</span>
        <progress value={total === null ? undefined : done} max={total ?? 1} />
      </label>
      <Button look="outlined" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

/** What came of it. */
export interface Report {
  /** Plain sentences. */
  outcome: string[];
  /** What couldn't be taken, each with its reason. */
  refused: { from: string; reason: string }[];
}

/** Drawn at first of a long list of refusals: what has to be done next stands below it. */
const FIRST = 12;
const AT_ONCE = 50;

export function ReportView({ report, onDismiss }: { report: Report; onDismiss: () => void }) {
  const { outcome, refused } = report;
  const section = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    // Said above, while the reader may be at the end of a long list, or at a button that is gone now.
    section.current?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, [report]);
  return (
    <section ref={section} class="report" aria-label="What came of it" tabIndex={-1}>
      <output class="report-outcome">
        {outcome.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {refused.length > 0 ? <p>{refused.length.toLocaleString('en')} can’t be added:</p> : null}
      </output>
      {refused.length > 0 ? (
        <ul>
          {refused.slice(0, drawn).map(({ from, reason }) => (
            <li key={`${from} ${reason}`}>
              <strong dir="auto">{from}</strong> {reason}
            </li>
          ))}
        </ul>
      ) : null}
      <div class="options-actions">
        {refused.length > drawn ? (
          <Button look="outlined" onClick={() => setDrawn(drawn + AT_ONCE)}>
            Show {Math.min(AT_ONCE, refused.length - drawn)} more of {refused.length.toLocaleString('en')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onDismiss}>
          Dismiss
        </Button>
      </div>
    </section>
  );
}
