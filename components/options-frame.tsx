import type { ComponentChildren } from 'preact';

export const SECTIONS = [
  { id: 'sources', label: 'Sources' },
  { id: 'add', label: 'Add sources' },
  { id: 'subjects', label: 'Subjects' },
  { id: 'marks', label: 'Marks' },
  { id: 'sites', label: 'Sites turned off' },
  { id: 'backup', label: 'Backup' },
  { id: 'privacy', label: 'About and privacy' },
] as const;
export type SectionId = (typeof SECTIONS)[number]['id'];

export interface OptionsFrameProps {
  section: SectionId;
  /** Shown beside a section's name. */
  counts?: Partial<Record<SectionId, number>>;
  /** Above every section. */
  notice?: ComponentChildren;
  children: ComponentChildren;
}

/** The sections' names at the side, the one chosen beside them. */
export function OptionsFrame({ section, counts, notice, children }: OptionsFrameProps) {
  return (
    <div class="options">
      <nav class="options-nav" aria-label="Options">
        <p class="options-brand">On the Record</p>
        <ul>
          {SECTIONS.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                {label}
                {counts?.[id] ? <span class="options-count">{counts[id].toLocaleString('en')}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        {notice}
        <h1>{SECTIONS.find(({ id }) => id === section)!.label}</h1>
        {children}
      </main>
    </div>
  );
}
