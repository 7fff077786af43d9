import { expect, test } from 'vitest';
import { measuredPlace, onTheWay, standInBox, type Box } from '../../entrypoints/content/host-place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const VIEW = box(0, 0, 800, 600);

test('the stand-in is as tall as all lines in view and as wide as the one that was met', () => {
  const lines = [box(700, 100, 780, 120), box(20, 120, 60, 140), box(0, 700, 10, 720)];
  expect(standInBox(lines, undefined, VIEW)).toEqual(box(700, 100, 780, 140));
  expect(standInBox(lines, { x: 30, y: 130 }, VIEW)).toEqual(box(20, 100, 60, 140));
});

test('the stand-in is what of the mention is in view, and there is none when nothing is', () => {
  expect(standInBox([box(-20, -10, 40, 10)], undefined, VIEW)).toEqual(box(0, 0, 40, 10));
  expect(standInBox([box(20, -30, 40, 0)], undefined, VIEW)).toBeNull();
  expect(standInBox([], undefined, VIEW)).toBeNull();
});

test('where there are no anchors the card goes below, else above, else where there is more room', () => {
  expect(measuredPlace(box(100, 100, 160, 120), 360, 400, VIEW, false)).toMatchObject({ left: 100, top: 126 });
  expect(measuredPlace(box(100, 500, 160, 520), 360, 400, VIEW, false)).toMatchObject({ left: 100, top: 94 });
  const cut = measuredPlace(box(100, 250, 160, 270), 360, 400, VIEW, false);
  expect(cut).toEqual({ left: 100, top: 276, room: 316 });
  // How tall a card may be at most is in card.css, in sizes of text.
  expect(measuredPlace(box(0, 10, 50, 30), 720, 900, box(0, 0, 1600, 1400), false).room).toBe(1_356);
});

test('where there are no anchors the card stays on the screen, and ends with its mention from right to left', () => {
  expect(measuredPlace(box(700, 100, 760, 120), 360, 300, VIEW, false).left).toBe(432);
  expect(measuredPlace(box(500, 100, 560, 120), 360, 300, VIEW, true).left).toBe(200);
  expect(measuredPlace(box(10, 100, 60, 120), 360, 300, VIEW, true).left).toBe(8);
});

test('the way to the card is the strip between the two', () => {
  const card = box(100, 126, 460, 400);
  const mention = box(150, 100, 200, 120);
  expect(onTheWay(mention, card, 170, 123)).toBe(true);
  expect(onTheWay(mention, card, 120, 123)).toBe(false);
  expect(onTheWay(mention, card, 440, 300)).toBe(true);
});
