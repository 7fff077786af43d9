import { OptionsSites, OptionsSubjects } from '../../components/options-choices.tsx';
import { OptionsMarks } from '../../components/options-marks.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { Source } from '../../corpus/types.ts';
import { siteOf, turnedOff, turnedOn } from '../../platform/pages.ts';
import { changeSettings, isSite, type Look, type Settings } from '../../platform/settings.ts';

/** The sections in which nothing but settings are chosen. */

const LOOKS: { id: Look; label: string; says: string }[] = [
  { id: 'underline', label: 'Underline', says: 'a thin dotted line in the subject’s colour' },
  { id: 'tint', label: 'Tint', says: 'a light wash behind the words' },
  { id: 'none', label: 'No mark', says: 'cards still open over mentions' },
];

export function SubjectsSection({ settings, sources }: { settings: Settings; sources: readonly Source[] | null }) {
  return (
    <OptionsSubjects
      subjects={SUBJECTS}
      isWatched={(id) => settings.subjects[id] ?? true}
      onWatch={(id, on) => void changeSettings((now) => ({ ...now, subjects: { ...now.subjects, [id]: on } }))}
      mentionedIn={Object.fromEntries(
        SUBJECTS.map(({ id }) => [id, sources?.filter((source) => source.mentions[id]).length ?? 0]),
      )}
    />
  );
}

export function MarksSection({ settings }: { settings: Settings }) {
  return (
    <OptionsMarks
      looks={LOOKS}
      look={settings.look}
      onLook={(look) => void changeSettings((now) => ({ ...now, look }))}
      delay={settings.openDelay}
      onDelay={(openDelay) => void changeSettings((now) => ({ ...now, openDelay }))}
      subjects={SUBJECTS}
    />
  );
}

export function SitesSection({ settings }: { settings: Settings }) {
  return (
    <OptionsSites
      sites={settings.sitesOff}
      onRemove={(site) => void changeSettings((now) => turnedOn(now, site))}
      onAdd={turnOff}
    />
  );
}

/** Turns a site off by its name or an address on it; the reason when it is neither. */
function turnOff(typed: string): string | null {
  const site = /\s/.test(typed) ? null : siteOf(typed.includes('://') ? typed : `https://${typed}`);
  // A word without a dot is more likely a slip than the name of a host.
  if (site === null || !isSite(site) || !/[.:]|^localhost$|^file$/.test(site))
    return `“${typed}” isn’t a site, such as news.example.`;
  void changeSettings((now) => turnedOff(now, site));
  return null;
}
