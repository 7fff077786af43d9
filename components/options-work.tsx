import { useEffect, useRef } from 'preact/hooks';
import { Button } from './controls.tsx';
import { count } from './options-list.ts';

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

/** Drawn at once of a long list of refusals. */
const AT_ONCE = 50;

export function ReportView({ report, onDismiss }: { report: Report; onDismiss: () => void }) {
  const { outcome, refused } = report;
  const section = useRef<HTMLElement>(null);
  // Said above, while the reader may be at the end of a long list.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [report]);
  return (
    <section ref={section} class="report" aria-label="What came of it">
      <output class="report-outcome">
        {outcome.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {refused.length > 0 ? <p>{count(refused.length, 'file')} couldn’t be taken:</p> : null}
      </output>
      {refused.length > 0 ? (
        <ul>
          {refused.slice(0, AT_ONCE).map(({ from, reason }) => (
            <li key={from}>
              <strong dir="auto">{from}</strong> {reason}
            </li>
          ))}
          {refused.length > AT_ONCE ? <li>and {(refused.length - AT_ONCE).toLocaleString('en')} more.</li> : null}
        </ul>
      ) : null}
      <Button look="quiet" onClick={onDismiss}>
        Dismiss
      </Button>
    </section>
  );
}
