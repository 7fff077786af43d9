import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import type { CardAnswer, Excerpt, Provenance, Quote } from '../../corpus/types.ts';

/** Made-up people and papers say all of this. */
export const POST: Excerpt['source'] = {
  id: 'post',
  origin: 'added',
  sha256: 'ab'.repeat(32),
  provenance: {
    title: 'Two floors by the harbour',
    publisher: 'The Harbour Post',
    date: '2025-02-13T09:58',
    rewrittenByAi: true,
    language: 'en',
  },
};
const UNDATED: Excerpt['source'] = {
  ...POST,
  id: 'undated',
  provenance: { title: 'A lease in dispute', rewrittenByAi: false } satisfies Provenance,
};

let at = 0;
/** A passage; `why` are the words it is matched by. */
export function passage(text: string, why: string[] = [], source = POST): Excerpt {
  at += 1_000;
  const matches = why.flatMap((word) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
  return { source, kind: 'background', start: at, end: at + text.length, text, heading: null, matches, why };
}

export function quoted(text: string, why: string[] = [], quote: Partial<Quote> = {}): Excerpt {
  const said = { type: 'direct', speaker: 'Ada Quill', cue: 'said', occasion: 'at a hearing', ...quote } as const;
  return { ...passage(text, why), kind: 'quote', quote: why.length > 0 ? { ...said, leads: true } : said };
}

export const ADA = quoted('We never promised longer hours,', ['hours']);
export const LEASE = passage('OpenAI rents two floors by the harbour, and xAI one.', ['floors']);
export const DISPUTE = passage('The lease has been in dispute since the spring.', ['lease'], UNDATED);

export function answerOf(excerpts: Excerpt[], more: Partial<CardAnswer> = {}): CardAnswer {
  return {
    subject: { id: 'openai', name: 'OpenAI', shortName: 'OpenAI', kind: 'organisation' },
    who: { text: 'OpenAI, a tenant of the harbour house', excerpt: LEASE },
    excerpts,
    general: false,
    chosen: 2,
    total: 2,
    ...more,
  };
}

/** The media the page is shown in; `null` for the browser's own. */
export async function emulate(features: Record<string, string | undefined>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value: value ?? '' })),
  });
}

/** Passes axe in light, dark and with more contrast. */
export async function expectAccessible(element: Element): Promise<void> {
  for (const features of [
    { 'prefers-color-scheme': 'light' },
    { 'prefers-color-scheme': 'dark' },
    { 'prefers-contrast': 'more' },
  ]) {
    await emulate(features);
    // Colours are read as they are, not on their way.
    for (const animation of document.getAnimations()) animation.cancel();
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [JSON.stringify(features), id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  }
  await emulate({});
}
