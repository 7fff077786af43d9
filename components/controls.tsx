import type { ComponentChildren } from 'preact';
import type { Subject } from '../corpus/types.ts';

export interface ButtonProps {
  children: ComponentChildren;
  onClick: (event: MouseEvent) => void;
  /** `strong` for the one thing to do on a screen; `quiet` for what is seldom wanted; `icon` needs a label. */
  look?: 'plain' | 'quiet' | 'strong' | 'outlined' | 'icon';
  /** Accessible name where the visible words don't say enough; it starts with them. */
  label?: string;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
}

export function Button({ children, onClick, look = 'plain', label, pressed, expanded, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      class={`otr-button is-${look}`}
      aria-label={label}
      // An icon says its name to the pointer too.
      title={look === 'icon' ? label : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

export interface SwitchProps {
  /** What is switched, as the accessible name; shown beside the switch unless `quiet`. */
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  /** The label is said elsewhere on the screen. */
  quiet?: boolean;
}

export function Switch({ label, on, onChange, disabled, quiet }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="otr-switch"
      aria-checked={on}
      aria-label={quiet ? label : undefined}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="otr-switch-track" aria-hidden="true" />
      {quiet ? null : <span>{label}</span>}
    </button>
  );
}

export interface ChipProps {
  label: string;
  count?: number;
  /** With the subject's colour and shape. */
  subject?: Pick<Subject, 'id' | 'kind'>;
  on: boolean;
  onClick: () => void;
}

/** One of a row of filters. */
export function Chip({ label, count, subject, on, onClick }: ChipProps) {
  return (
    <button type="button" class="otr-chip" aria-pressed={on} data-subject={subject?.id} onClick={onClick}>
      {subject ? <Dot subject={subject} /> : null}
      <span>{label}</span>
      {count === undefined ? null : <span class="otr-chip-count">{count.toLocaleString('en')}</span>}
    </button>
  );
}

/** A subject's colour and shape, beside its name: round for people, square for organisations. */
export function Dot({ subject }: { subject: Pick<Subject, 'id' | 'kind'> }) {
  return <span class="otr-dot" data-subject={subject.id} data-kind={subject.kind} aria-hidden="true" />;
}
