/**
 * Where the card goes: an invisible stand-in is laid over the mention, and CSS anchors the card to it
 * (components/card.css). The stand-in covers all lines of a mention that wraps, so that the card covers
 * none of them, but only as wide as the line that was met, so that the way to the card is short.
 */

/** Between mention and card; the same as the margin in card.css. */
const GAP = 6;
const EDGE = 8;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The stand-in's box for the rectangles of a mention; `null` when none is in the viewport. */
export function standInBox(rects: readonly Box[], at: { x: number; y: number } | undefined, view: Box): Box | null {
  const shown = rects.filter(
    (rect) => rect.right > view.left && rect.left < view.right && rect.bottom > view.top && rect.top < view.bottom,
  );
  const met = (at && shown.find((rect) => holds(rect, at.x, at.y))) ?? shown[0];
  if (!met) return null;
  return {
    left: Math.max(met.left, view.left),
    right: Math.min(met.right, view.right),
    top: Math.max(Math.min(...shown.map((rect) => rect.top)), view.top),
    bottom: Math.min(Math.max(...shown.map((rect) => rect.bottom)), view.bottom),
  };
}

/** Whether a point is in the mention's stand-in, the card, or on the straight way from one to the other. */
export function onTheWay(standIn: Box, card: Box, x: number, y: number): boolean {
  const between = {
    left: Math.min(Math.max(standIn.left, card.left), Math.min(standIn.right, card.right)),
    right: Math.max(Math.min(standIn.right, card.right), Math.max(standIn.left, card.left)),
    top: Math.min(Math.max(standIn.top, card.top), Math.min(standIn.bottom, card.bottom)),
    bottom: Math.max(Math.min(standIn.bottom, card.bottom), Math.max(standIn.top, card.top)),
  };
  return holds(card, x, y) || holds(between, x, y);
}

/** Where the card goes in browsers without CSS anchors: below, else above, else where there is more room; and how much. */
export function measuredPlace(standIn: Box, width: number, height: number, view: Box, rtl: boolean) {
  const below = view.bottom - standIn.bottom - GAP - EDGE;
  const above = standIn.top - view.top - GAP - EDGE;
  const goesBelow = height <= below || below >= above;
  const room = Math.max(0, goesBelow ? below : above);
  const left = rtl ? standIn.right - width : standIn.left;
  return {
    left: Math.max(view.left + EDGE, Math.min(left, view.right - width - EDGE)),
    top: goesBelow ? standIn.bottom + GAP : standIn.top - GAP - Math.min(height, room),
    room,
  };
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
