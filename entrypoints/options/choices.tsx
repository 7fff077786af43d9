import { OptionsSites, OptionsSubjects } from '../../components/options-choices.tsx';
import { OptionsMarks } from '../../components/options-marks.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { Source } from '../../corpus/types.ts';
import { turnedOff, turnedOn } from '../../platform/sites.ts';
import type { Look, Settings } from '../../platform/settings.ts';
import type { Change } from './saving.ts';
import { shownSite, typedSite } from './site-names.ts';

/** The sections in which nothing but settings are chosen. */

const LOOKS: { id: Look; label: string; says: string }[] = [
  { id: 'underline', label: 'Underline', says: 'a thin dotted line in the subject’s colour' },
  { id: 'tint', label: 'Tint', says: 'a light wash behind the words' },
  { id: 'none', label: 'No mark', says: 'cards still open over mentions' },
];

interface Choosing {
  settings: Settings;
  change: Change;
}

export function SubjectsSection({ settings, change, sources }: Choosing & { sources: readonly Source[] | null }) {
  return (
    <OptionsSubjects
      subjects={SUBJECTS}
      isWatched={(id) => settings.subjects[id] ?? true}
      onWatch={(id, on) => change((now) => ({ ...now, subjects: { ...now.subjects, [id]: on } }))}
      mentionedIn={Object.fromEntries(
        SUBJECTS.map(({ id }) => [id, sources?.filter((source) => source.mentions[id]).length ?? 0]),
      )}
    />
  );
}

export function MarksSection({ settings, change }: Choosing) {
  return (
    <OptionsMarks
      looks={LOOKS}
      look={settings.look}
      onLook={(look) => change((now) => ({ ...now, look }))}
      delay={settings.openDelay}
      onDelay={(openDelay) => change((now) => ({ ...now, openDelay }))}
      subjects={SUBJECTS}
    />
  );
}

export function SitesSection({ settings, change }: Choosing) {
  return (
    <OptionsSites
      sites={settings.sitesOff}
      nameOf={shownSite}
      onRemove={(site) => change((now) => turnedOn(now, site))}
      onAdd={(typed) => {
        const read = typedSite(typed, settings);
        if ('fault' in read) return read.fault;
        change((now) => turnedOff(now, read.site));
        return null;
      }}
    />
  );
}
