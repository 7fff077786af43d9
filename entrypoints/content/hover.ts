import type { OpenedBy } from './seam.ts';

/**
 * When the card opens and closes: a pure function of what pointer, keyboard and card do. Every step that ends
 * later carries a token, and a step whose token is stale is dropped.
 */
export type HoverState<M> =
  | {
      phase: 'idle';
      token: number;
      /** Closed, pressed or let go of here: nothing opens until the pointer has left it. */
      barred: M | null;
    }
  | { phase: 'resting'; token: number; mark: M }
  | {
      phase: 'open';
      token: number;
      mark: M;
      by: OpenedBy;
      /** The pointer is outside, and the card closes when its grace ends. */
      leaving: boolean;
      /** Another mention on which the pointer rests meanwhile. */
      next: M | null;
    };

export type HoverEvent<M> =
  /** Where the pointer is, whether it moves slowly enough to mean it, and whether a button is held: it selects or drags then. */
  | { type: 'moved'; over: M | null; inCard: boolean; slow: boolean; held?: boolean }
  | { type: 'rested'; token: number; pinned: boolean }
  | { type: 'grace-ended'; token: number; pinned: boolean }
  /** The card tells that the pointer came in or left. */
  | { type: 'in-card'; inside: boolean }
  /** A button or key was pressed, or the page scrolled. */
  | { type: 'pressed'; inCard: boolean; pinned: boolean }
  | { type: 'asked'; mark: M; by: 'keyboard' | 'touch' }
  /** The card closed by itself: Escape, its button, or because its mention went away. */
  | { type: 'closed' }
  /** The mark is no longer on the page. */
  | { type: 'gone'; mark: M };

export type HoverEffect<M> =
  /** Bring the card's script: it may be wanted soon. */
  | { type: 'prepare' }
  | { type: 'wait'; for: 'rest' | 'grace'; token: number }
  | { type: 'open'; mark: M; by: OpenedBy; token: number }
  | { type: 'close' };

type Next<M> = [HoverState<M>, HoverEffect<M>[]];

export function noHover<M>(): HoverState<M> {
  return { phase: 'idle', token: 0, barred: null };
}

export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): Next<M> {
  if (event.type === 'asked') return open(state, event.mark, event.by);
  switch (state.phase) {
    case 'idle':
      if (event.type !== 'moved') return [state, []];
      if (event.held) return [{ ...state, barred: event.over }, []];
      if (event.over === null || event.over !== state.barred) {
        if (event.over !== null && event.slow) return rest(state, event.over);
        if (state.barred !== null) return [{ ...state, barred: null }, []];
      }
      return [state, []];
    case 'resting':
      return resting(state, event);
    case 'open':
      return opened(state, event);
  }
}

function resting<M>(state: HoverState<M> & { phase: 'resting' }, event: HoverEvent<M>): Next<M> {
  switch (event.type) {
    case 'moved':
      if (event.held) return [idle(state, event.over), []];
      if (event.over === null) return [idle(state), []];
      if (event.over !== state.mark) return event.slow ? rest(state, event.over) : [idle(state), []];
      // On its way through the name: it has to come to rest first.
      return event.slow ? [state, []] : rest(state, state.mark);
    case 'rested':
      return event.token === state.token ? open(state, state.mark, 'pointer') : [state, []];
    case 'pressed':
      return [idle(state, state.mark), []];
    case 'gone':
      return event.mark === state.mark ? [idle(state), []] : [state, []];
    default:
      return [state, []];
  }
}

function opened<M>(state: HoverState<M> & { phase: 'open' }, event: HoverEvent<M>): Next<M> {
  const stay: HoverState<M> = { ...state, leaving: false, next: null };
  switch (event.type) {
    case 'moved':
      if (event.inCard || event.over === state.mark) return [stay, []];
      if (event.over !== null) {
        if (event.over === state.next && event.slow) return [state, []];
        const token = state.token + 1;
        if (event.slow && !event.held) {
          // Resting there opens its card in the place of this one.
          return [{ ...state, token, leaving: false, next: event.over }, [{ type: 'wait', for: 'rest', token }]];
        }
      }
      return leave({ ...state, next: null });
    case 'in-card':
      return event.inside ? [stay, []] : leave(state);
    case 'rested':
      if (event.token !== state.token || state.next === null) return [state, []];
      return event.pinned ? [stay, []] : open(state, state.next, 'pointer');
    case 'grace-ended':
      if (event.token !== state.token || !state.leaving) return [state, []];
      return event.pinned ? [stay, []] : [idle(state), [{ type: 'close' }]];
    case 'pressed':
      // What the pointer opened closes when the pointer leaves.
      if (event.inCard || event.pinned || state.by === 'pointer') return [state, []];
      return [idle(state), [{ type: 'close' }]];
    case 'closed':
      return [idle(state, state.mark), []];
    case 'gone':
      return event.mark === state.next ? [stay, []] : [state, []];
    default:
      return [state, []];
  }
}

function idle<M>(state: HoverState<M>, barred: M | null = null): HoverState<M> {
  return { phase: 'idle', token: state.token + 1, barred };
}

function rest<M>(state: HoverState<M>, mark: M): Next<M> {
  const token = state.token + 1;
  return [{ phase: 'resting', token, mark }, [{ type: 'prepare' }, { type: 'wait', for: 'rest', token }]];
}

function open<M>(state: HoverState<M>, mark: M, by: OpenedBy): Next<M> {
  const token = state.token + 1;
  return [{ phase: 'open', token, mark, by, leaving: false, next: null }, [{ type: 'open', mark, by, token }]];
}

function leave<M>(state: HoverState<M> & { phase: 'open' }): Next<M> {
  // Neither what the keyboard opened nor a sheet goes because of a pointer that lies elsewhere.
  if (state.leaving || state.by !== 'pointer') return [state, []];
  const token = state.token + 1;
  return [{ ...state, token, leaving: true }, [{ type: 'wait', for: 'grace', token }]];
}
