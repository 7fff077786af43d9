import { native } from './native.ts';
import { isElement, isSilent, isText } from './text.ts';

/**
 * Running text around a place: text nodes that a reader reads on without a break, joined over inline
 * elements, and the way back to nodes and offsets. Offsets are UTF-16 code units.
 */
export interface Run {
  text: string;
  pieces: Piece[];
  /** What may be decided here: nearer to where the run was cut off, words beside a name may be missing. */
  core: { start: number; end: number };
}

/** `node.data.slice(from, from + length)` stands at `start` in the run's text. */
export interface Piece {
  node: Text;
  from: number;
  start: number;
  length: number;
}

/** How far a run reaches to the left and to the right; names are decided by what stands near them. */
const REACH_LEFT = 500;
const REACH_RIGHT = 1_500;
/** What the rules for names may look at on either side. */
const MARGIN = 200;
/** So many text nodes at most: a page may put every letter into an element of its own. */
const STEPS = 400;

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var slot tspan textPath'
  ).split(' '),
);
/** They set off what stands in them, though no space does: “Musk” and the number of a footnote. */
const SET_OFF = new Set(['sub', 'sup', 'rt', 'rp']);
const PASSED_OVER = new Set(['br', 'wbr', 'img']);
// Property classes (\p{L}) take a millisecond to compile; this holds some signs as well, which does no harm here.
const LETTER = /[0-9A-Za-z\u00aa-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]/;

export function isInline(element: Element): boolean {
  return INLINE.has(native(element, 'localName')) || (mayFlow(element) && flowsInline(element));
}

/** Only what says so itself is asked for its style: scripts that move a headline's letters put each into a division. */
function mayFlow(element: Element): boolean {
  return (
    native(element, 'localName').includes('-') || native(element, 'getAttribute')('style')?.includes('inline') === true
  );
}

/** Whether reading goes on over it as if it weren't there; a line break is another thing, but goes on as well. */
export function isPassedOver(element: Element): boolean {
  return isSilent(element) || PASSED_OVER.has(element.localName);
}

function flowsInline(element: Element): boolean {
  const style = getComputedStyle(element);
  // A floating initial is a block by its computed style, and the beginning of its word all the same.
  return /^(?:inline|contents|ruby|none)/.test(style.display) || style.float !== 'none';
}

interface Step {
  /** `null` for a line break. */
  node: Text | null;
  /** Where to go on. */
  at: Node;
  /** Elements left and entered on the way. */
  crossed: Element[];
}

/** The next text node, or line break, that the same line of reading goes on with; `null` at its end. */
export function nextInRun(from: Node, forward: boolean): Step | null {
  const crossed: Element[] = [];
  let at = from;
  let entering = false;
  for (;;) {
    let next: Node | null;
    if (entering) {
      next = forward ? at.firstChild : at.lastChild;
      entering = false;
    } else next = forward ? at.nextSibling : at.previousSibling;
    while (!next) {
      const parent: Node | null = at.parentNode;
      if (!parent || !isElement(parent) || !isInline(parent)) return null;
      crossed.push(parent);
      at = parent;
      next = forward ? at.nextSibling : at.previousSibling;
    }
    at = next;
    if (isText(next)) {
      if (next.length > 0) return { node: next, at, crossed };
    } else if (isElement(next)) {
      if (next.localName === 'br') return { node: null, at, crossed };
      if (isPassedOver(next)) continue;
      if (!isInline(next)) return null;
      crossed.push(next);
      entering = next.firstChild !== null;
    }
  }
}

function isSetOff(element: Element): boolean {
  return SET_OFF.has(element.localName) || getComputedStyle(element).display === 'none';
}

/** How two neighbouring texts are joined: `null` where a reader sees two things, though nothing stands between. */
function joint(left: string, right: string, crossed: Element[]): '' | ' ' | null {
  const glued = LETTER.test(left.slice(-1)) && LETTER.test(right.slice(0, 1));
  if (!glued || crossed.length === 0) return '';
  if (crossed.some(isSetOff)) return ' ';
  // Two links side by side are two names; one name may well be parted within a link.
  if (crossed.filter((element) => element.localName === 'a').length > 1) return null;
  // So are two labels in a row; a name that is set letter by letter is one.
  if (left.length > 1 && right.length > 1 && crossed.some((one) => crossed.some((other) => isInRow(one, other))))
    return null;
  return crossed.every(flowsInline) ? '' : null;
}

/** Whether two elements are of one kind, by their class, and stand side by side, as the tags of an article do. */
function isInRow(one: Element, other: Element): boolean {
  return (
    one !== other &&
    one.className !== '' &&
    one.className === other.className &&
    one.localName === other.localName &&
    one.parentNode === other.parentNode
  );
}

/** The run around `node.data[at]`. */
export function runAround(node: Text, at: number): Run {
  // The page may have cut it meanwhile.
  const place = Math.min(at, node.length);
  // Not all of its text: a log of megabytes is one node, and Firefox copies what it is asked for.
  const base = Math.max(0, place - REACH_LEFT - MARGIN);
  const data = node.substringData(base, place - base + REACH_RIGHT + 1);
  const from = base + cutAt(data, place - base - REACH_LEFT);
  const to = base + cutAt(data, place - base + REACH_RIGHT);
  const own = data.slice(from - base, to - base);

  let cutLeft = from > 0;
  const before: { node: Text | null; from: number; text: string }[] = [];
  let left = own;
  for (let at: Node = node, length = own.length, steps = 0; !cutLeft; steps++) {
    const found = nextInRun(at, false);
    if (!found) break;
    at = found.at;
    const text = found.node ? found.node.data : '\n';
    const between = joint(text, left, found.crossed);
    if (between === null) break;
    if (between) before.push({ node: null, from: 0, text: between });
    const start = cutAt(text, text.length - REACH_LEFT);
    left = text.slice(start);
    before.push({ node: found.node, from: start, text: left });
    length += left.length;
    cutLeft = start > 0 || length > REACH_LEFT + own.length || steps > STEPS;
  }

  let text = '';
  const pieces: Piece[] = [];
  const put = (node: Text | null, from: number, part: string) => {
    if (node) pieces.push({ node, from, start: text.length, length: part.length });
    text += part;
  };
  for (const part of before.reverse()) put(part.node, part.from, part.text);
  put(node, from, own);

  let cutRight = to < node.length;
  const limit = text.length + REACH_RIGHT;
  for (let at: Node = node, steps = 0; !cutRight; steps++) {
    const found = nextInRun(at, true);
    if (!found) break;
    at = found.at;
    const next = found.node ? found.node.data : '\n';
    const between = joint(text.slice(-2), next, found.crossed);
    if (between === null) break;
    const part = next.slice(0, cutAt(next, REACH_RIGHT));
    text += between;
    put(found.node, 0, part);
    cutRight = part.length < next.length || text.length > limit || steps > STEPS;
  }
  return {
    text,
    pieces,
    core: { start: cutLeft ? MARGIN : 0, end: cutRight ? text.length - MARGIN : text.length },
  };
}

/** The nearest gap between words at or before an offset, clamped to the text. */
function cutAt(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space > offset - MARGIN ? Math.max(space, 0) : offset;
}

/** The piece that holds the character at a run's offset; `undefined` on a line break. */
export function pieceAt(run: Run, offset: number): Piece | undefined {
  let low = 0;
  let high = run.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (run.pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = run.pieces[low];
  return piece && offset >= piece.start && offset < piece.start + piece.length ? piece : undefined;
}
