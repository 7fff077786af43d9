import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import type { CardAnswer, Source } from '../../corpus/types.ts';
import { SAMPLE, Trial } from '../../entrypoints/welcome/trial.ts';

/** What the welcome page shows out of the library, whatever becomes of asking it. */

const provenance = { title: 'Harbour', rewrittenByAi: false };
const BUNDLED = { id: 'harbour', origin: 'bundled', provenance } as Source;
const ADDED = { id: 'quay', origin: 'added' } as Source;

/** A library whose answers hold so many sources. */
const library = (total: number, rest: Partial<Library> = {}) =>
  ({
    sources: () => Promise.resolve([BUNDLED, ADDED]),
    card: () => Promise.resolve({ total } as CardAnswer),
    ...rest,
  }) as Library;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

const answersOf = (trial: Trial) =>
  SAMPLE.flatMap((pieces, sentence) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [trial.answerFor(sentence, piece.subject)])),
  );

test('every mention of the sample has its answer, and what comes with the extension is listed', async () => {
  const changed = vi.fn<() => void>();
  const trial = new Trial(changed);
  expect(answersOf(trial)).toEqual([null, null, null, null, null]);
  await trial.fill(library(2));
  expect(answersOf(trial)).toEqual(Array.from({ length: 5 }, () => ({ total: 2 })));
  expect(trial.sources).toEqual([BUNDLED]);
  expect(changed).toHaveBeenCalledOnce();
});

test('an older answer that comes late doesn’t replace a newer one, nor does its failure', async () => {
  const trial = new Trial(() => undefined);
  const late = Promise.withResolvers<CardAnswer>();
  const older = trial.fill(library(0, { card: () => late.promise }));
  const failing = Promise.withResolvers<Source[]>();
  const failed = trial.fill(library(0, { sources: () => failing.promise }));
  await trial.fill(library(2));
  late.resolve({ total: 1 } as CardAnswer);
  failing.reject(new Error('The library is gone.'));
  await Promise.all([older, failed]);
  expect(answersOf(trial)[0]).toEqual({ total: 2 });
});

test('without a library it says so, until it can be had', async () => {
  const changed = vi.fn<() => void>();
  const trial = new Trial(changed);
  await trial.fill(Promise.reject(new Error('No.')));
  expect(answersOf(trial)).toEqual(['failed', 'failed', 'failed', 'failed', 'failed']);
  expect(changed).toHaveBeenCalledOnce();
  await trial.fill(library(2));
  expect(answersOf(trial)[3]).toEqual({ total: 2 });
  // What is shown stays when asking again fails.
  await trial.fill(Promise.reject(new Error('No.')));
  expect(answersOf(trial)[3]).toEqual({ total: 2 });
});
