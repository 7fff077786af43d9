import { SUBJECTS } from './subjects.ts';
import { termsOf } from './language/terms.ts';
import type { SubjectId } from './types.ts';

const BY_STEM = new Map<string, SubjectId>(
  SUBJECTS.flatMap((subject) => termsOf(subject.name).map(({ stem }) => [stem, subject.id] as const)),
);

/** The subject of which a stem is a part of the name. */
export const subjectOfName = (stem: string): SubjectId | undefined => BY_STEM.get(stem);
