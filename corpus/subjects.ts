import type { Subject } from './types.ts';

/** The four subjects that ship, in the order in which they are shown. */
export const SUBJECTS: readonly Subject[] = [
  { id: 'elon-musk', name: 'Elon Musk', shortName: 'Musk', kind: 'person' },
  { id: 'sam-altman', name: 'Sam Altman', shortName: 'Altman', kind: 'person' },
  { id: 'openai', name: 'OpenAI', shortName: 'OpenAI', kind: 'organisation' },
  { id: 'xai', name: 'xAI', shortName: 'xAI', kind: 'organisation' },
];

export function subjectById(id: string): Subject | undefined {
  return SUBJECTS.find((subject) => subject.id === id);
}
