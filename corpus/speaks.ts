import { escaped } from './language/escaped.ts';
import type { Source, Subject } from './types.ts';

/** The name in full, with or without a middle name. */
function fullName({ name, kind }: Subject): string {
  const words = name.trim().split(/\s+/).map(escaped);
  return words.join(kind === 'person' && words.length === 2 ? String.raw`\s(?:\p{Lu}[\p{L}]*\.?\s)?` : String.raw`\s`);
}

const expressionOf = (names: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}@-])(?:${names.join('|')})(?![\p{L}\p{N}]|-\p{L})`, 'gu');

/** Finds a subject's name, in full or short, in its plain spelling; global. */
export function nameExpression(subject: Subject): RegExp {
  const names = [fullName(subject)];
  if (subject.shortName !== subject.name) names.push(escaped(subject.shortName));
  return expressionOf(names);
}

/**
 * Whether a source speaks of a subject: its text names it, or what stands above it does, in full. Who writes a text
 * hardly ever names themselves in it.
 */
export function speaksOf({ mentions, provenance }: Pick<Source, 'mentions' | 'provenance'>, subject: Subject): boolean {
  if ((mentions[subject.id] ?? 0) > 0) return true;
  const { title, dek, author, publisher } = provenance;
  return expressionOf([fullName(subject)]).test([title, dek, author, publisher].join('\n'));
}
