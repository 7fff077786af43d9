import { describe, expect, test } from 'vitest';
import { hover, noHover, type HoverEffect, type HoverEvent, type HoverState } from '../../entrypoints/content/hover.ts';

const over = (mark: string | null, slow = true): HoverEvent<string> => ({
  type: 'moved',
  over: mark,
  inCard: false,
  slow,
});
const inCard: HoverEvent<string> = { type: 'moved', over: null, inCard: true, slow: true };

/** Plays events; `rested` and `grace-ended` without a token get that of the last wait. */
function play(events: (HoverEvent<string> | 'rested' | 'grace ended' | 'grace ended, pinned')[]) {
  let state: HoverState<string> = noHover();
  const effects: HoverEffect<string>[] = [];
  let token = -1;
  for (const event of events) {
    const actual: HoverEvent<string> =
      event === 'rested'
        ? { type: 'rested', token, pinned: false }
        : typeof event === 'string'
          ? { type: 'grace-ended', token, pinned: event.endsWith('pinned') }
          : event;
    const [next, caused] = hover(state, actual);
    state = next;
    effects.push(...caused);
    for (const effect of caused) if (effect.type === 'wait') ({ token } = effect);
  }
  return {
    state,
    opened: effects.flatMap((effect) => (effect.type === 'open' ? [effect.mark] : [])),
    closed: effects.filter(({ type }) => type === 'close').length,
  };
}

describe('the card opens', () => {
  test('when the pointer has rested on a mention', () => {
    expect(play([over('a'), over('a'), 'rested']).opened).toEqual(['a']);
  });
  test('not when the pointer only passes', () => {
    expect(play([over('a', false), over(null), 'rested']).opened).toEqual([]);
    expect(play([over('a'), over(null), 'rested']).opened).toEqual([]);
  });
  test('later when the pointer is still on its way through the name', () => {
    const { state, opened } = play([over('a'), over('a', false)]);
    expect(opened).toEqual([]);
    expect(state.phase).toBe('resting');
    const first = hover(state, { type: 'rested', token: state.token - 1, pinned: false });
    expect(first[1]).toEqual([]);
  });
  test('not after a click or a key there', () => {
    const pressed: HoverEvent<string> = { type: 'pressed', inCard: false, pinned: false };
    expect(play([over('a'), pressed, 'rested', over('a'), 'rested']).opened).toEqual([]);
    expect(play([over('a'), pressed, over(null), over('a'), 'rested']).opened).toEqual(['a']);
  });
  test('not while a button is held, and after it only at a new rest', () => {
    const held = (mark: string | null): HoverEvent<string> => ({ ...over(mark), held: true }) as HoverEvent<string>;
    expect(play([held('a'), held('a'), 'rested', over('a'), 'rested']).opened).toEqual([]);
    expect(play([held('b'), held('a'), over('a'), over('a', false), over('a'), 'rested']).opened).toEqual([]);
    expect(play([held('a'), over(null), over('a'), 'rested']).opened).toEqual(['a']);
    // A press that the page kept for itself.
    expect(play([over('a'), held('a'), 'rested', over('a'), 'rested']).opened).toEqual([]);
    // Nor another card in the place of the one that is open.
    expect(play([over('a'), 'rested', held('b'), 'rested', over('a')]).opened).toEqual(['a']);
  });
  test('not for a mark that is gone', () => {
    expect(play([over('a'), { type: 'gone', mark: 'a' }, 'rested']).opened).toEqual([]);
  });
  test('at once by keyboard and touch', () => {
    expect(play([{ type: 'asked', mark: 'a', by: 'keyboard' }]).opened).toEqual(['a']);
  });
});

describe('the open card', () => {
  test('closes when the pointer stays away', () => {
    expect(play([over('a'), 'rested', over(null), 'grace ended']).closed).toBe(1);
  });
  test('stays when the pointer comes into it in time', () => {
    expect(play([over('a'), 'rested', over(null), inCard, 'grace ended']).closed).toBe(0);
    expect(play([over('a'), 'rested', over(null), { type: 'in-card', inside: true }, 'grace ended']).closed).toBe(0);
  });
  test('stays when it is pinned', () => {
    expect(play([over('a'), 'rested', over(null), 'grace ended, pinned']).closed).toBe(0);
  });
  test('gives way to another mention on which the pointer rests', () => {
    expect(play([over('a'), 'rested', over('b'), 'rested']).opened).toEqual(['a', 'b']);
    expect(play([over('a'), 'rested', over('b'), over('a'), 'rested']).opened).toEqual(['a']);
  });
  test('doesn’t open again under the pointer after Escape', () => {
    expect(play([over('a'), 'rested', { type: 'closed' }, over('a'), 'rested']).opened).toEqual(['a']);
    expect(play([over('a'), 'rested', { type: 'closed' }, over(null), over('a'), 'rested']).opened).toEqual(['a', 'a']);
  });
  test('opened by keyboard doesn’t mind where the pointer lies, and goes with a click elsewhere', () => {
    const asked: HoverEvent<string> = { type: 'asked', mark: 'a', by: 'keyboard' };
    expect(play([asked, over(null), 'grace ended']).closed).toBe(0);
    expect(play([asked, { type: 'pressed', inCard: false, pinned: false }]).closed).toBe(1);
    expect(play([asked, { type: 'pressed', inCard: true, pinned: false }]).closed).toBe(0);
  });
});
