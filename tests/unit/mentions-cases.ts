import { expect, test } from 'vitest';
import { findMentions, pageEvidence } from '../../corpus/mentions.ts';
import { PROBE } from '../../corpus/probe.ts';

/** `{e:Musk}` must be marked as Elon Musk, `{s:…}` Sam Altman, `{o:…}` OpenAI, `{x:…}` xAI; nothing else may be. */
const SUBJECT: Record<string, string> = { e: 'elon-musk', s: 'sam-altman', o: 'openai', x: 'xai' };

/** A case: one run, or the runs of one page. */
export type Case = string | string[];

function read(marked: string): { text: string; wanted: string[] } {
  let text = '';
  const wanted: string[] = [];
  for (const part of marked.split(/(\{[esox]:[^}]*\})/)) {
    const hit = /^\{([esox]):([^}]*)\}$/.exec(part);
    if (hit) wanted.push(`${SUBJECT[hit[1]!]} ${text.length} ${hit[2]}`);
    text += hit ? hit[2] : part;
  }
  return { text, wanted };
}

/**
 * One test per case: the marks, exactly, and that the probe lets them through. `joined`: what a page says is read as one text,
 * in which one can see who was named last.
 */
export function cases(all: readonly Case[], { joined = false } = {}): void {
  test.each(all.map((one) => [typeof one === 'string' ? [one] : one] as const))('%j', (runs) => {
    const pages = runs.map(read);
    const texts = pages.map(({ text }) => text);
    const evidence = pageEvidence(joined ? [texts.join('\n')] : texts);
    for (const { text, wanted } of pages) {
      const found = findMentions(text, evidence).map(
        ({ subject, start, end }) => `${subject} ${start} ${text.slice(start, end)}`,
      );
      expect(found).toEqual(wanted);
      expect(PROBE.test(text) || wanted.length === 0).toBe(true);
    }
  });
}
