import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../../corpus/types.ts';
import { ADA, answerOf, DISPUTE, LEASE } from './fixtures.ts';
import { ANSWER, CardPage } from './host-fixtures.ts';

/** What the card asks for and shows of the answer. */
const world = new CardPage();
beforeEach(() => world.begin());
afterEach(() => world.end());

test('says that it looks only when the answer is late', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = Promise.withResolvers<Reply<unknown>>();
  world.ask.mockReturnValue(answer.promise);
  world.open();
  vi.advanceTimersByTime(99);
  expect(world.card.element!.isConnected).toBe(false);
  vi.advanceTimersByTime(1);
  expect(world.text()).toContain('Looking in your sources');
  answer.resolve({ ok: true, value: ANSWER });
  await expect.poll(world.text).toContain('longer hours');
});

test('drops an answer that comes after another mention was opened, or after it was closed', async () => {
  const first = Promise.withResolvers<Reply<unknown>>();
  world.ask.mockReturnValueOnce(first.promise);
  const events = world.open();
  await world.opened();
  first.resolve({ ok: true, value: answerOf([DISPUTE]) });
  await first.promise;
  expect(world.text()).toContain('longer hours');
  expect(events.closed).not.toHaveBeenCalled();

  const second = Promise.withResolvers<Reply<unknown>>();
  world.ask.mockReturnValueOnce(second.promise);
  world.open();
  world.card.close();
  second.resolve({ ok: true, value: ANSWER });
  await second.promise;
  expect(world.card.element!.isConnected).toBe(false);
});

test('opens over a mention a screen away, though the one before is out of sight before the answer comes', async () => {
  document.body.insertAdjacentHTML('beforeend', '<p id="far" style="margin-top: 2000px">OpenAI</p>');
  const far = document.querySelector('#far')!;
  await world.opened('keyboard');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = Promise.withResolvers<Reply<unknown>>();
  world.ask.mockReturnValueOnce(answer.promise);
  far.scrollIntoView();
  const events = world.open('keyboard', { rects: () => [...far.getClientRects()] });
  await expect.poll(() => world.card.element!.isConnected).toBe(false);
  answer.resolve({ ok: true, value: ANSWER });
  await expect.poll(() => world.card.element!.isConnected).toBe(true);
  expect(events.closed).not.toHaveBeenCalled();
});

test('says when there is no answer, and asks again', async () => {
  world.ask.mockResolvedValueOnce(null);
  world.open();
  await expect.poll(() => world.card.element?.isConnected && world.text()).toContain('couldn’t be read');
  world.button('Try again').click();
  await expect.poll(world.text).toContain('longer hours');
});

test('says why there is no answer, where that is known', async () => {
  world.ask.mockResolvedValueOnce({ ok: false, error: 'The disk is full.' });
  world.open();
  await expect
    .poll(() => world.card.element?.isConnected && world.text())
    .toContain('Your sources couldn’t be read just now. The disk is full.');
});

test('says when the extension was updated under the page, and asks nobody', async () => {
  world.alive = false;
  world.open();
  expect(world.text()).toContain('On the Record was updated. Reload the page');
  expect(world.ask).not.toHaveBeenCalled();
});

test('turns the site off with one click, and offers the way back even after the marks are gone', async () => {
  const events = await world.opened();
  world.button('Hide here').click();
  await expect.poll(world.text).toContain('off on this site');
  expect(world.ask).toHaveBeenLastCalledWith({ type: 'site-off' });
  world.card.close();
  expect(world.card.element!.isConnected).toBe(true);
  world.button('Undo').click();
  await expect.poll(() => world.card.element!.isConnected).toBe(false);
  expect(world.ask).toHaveBeenLastCalledWith({ type: 'site-on' });
  expect(events.closed).toHaveBeenCalledOnce();
});

const FULL = { ok: false, error: 'There is no more room on this disk.' } as const;

test('a site that can’t be turned off is said to be so above the answer, which stays', async () => {
  await world.opened();
  world.ask.mockResolvedValueOnce(FULL);
  world.button('Hide here').click();
  expect(world.text()).toContain('off on this site');
  await expect.poll(world.text).toContain('That can’t be done: There is no more room on this disk.');
  expect(world.text()).toContain('longer hours');
  expect(world.text()).not.toContain('off on this site');
  expect(world.card.pinned).toBe(false);
  // Tried again, it is said no more.
  world.button('Hide here').click();
  await expect.poll(world.text).not.toContain('That can’t be done');
  expect(world.text()).toContain('off on this site');
});

test('an undo that fails is said to have, and can be tried again', async () => {
  const events = await world.opened();
  world.button('Hide here').click();
  world.ask.mockResolvedValueOnce(FULL);
  world.button('Undo').click();
  await expect.poll(world.text).toContain('That can’t be done: There is no more room on this disk.');
  expect(world.text()).toContain('off on this site');
  world.button('Undo').click();
  await expect.poll(() => world.card.element!.isConnected).toBe(false);
  expect(events.closed).toHaveBeenCalledOnce();
});

test('what one card couldn’t do isn’t said in the next', async () => {
  const late = Promise.withResolvers<Reply<unknown>>();
  await world.opened();
  world.ask.mockReturnValueOnce(late.promise);
  world.button('Read in full').click();
  await world.opened();
  late.resolve(FULL);
  await late.promise;
  expect(world.text()).toContain('longer hours');
  // What the next card is told comes later, and is said.
  world.ask.mockResolvedValueOnce(null);
  world.button('Read in full').click();
  await expect.poll(world.text).toContain('That can’t be done: On the Record gave no answer. Try again.');
  expect(world.text()).not.toContain('no more room');
});

test('opens the reader at the passage', async () => {
  await world.opened();
  world.button('Read in full').click();
  expect(world.ask).toHaveBeenLastCalledWith({ type: 'open-reader', source: 'post', start: ADA.start, end: ADA.end });
});

test('what it shows is asked for anew when other sources are chosen; what was done in it stays', async () => {
  await world.opened();
  world.button('Keep open').click();
  world.button('Why is this marked?').click();
  const late = Promise.withResolvers<Reply<unknown>>();
  world.ask.mockReturnValueOnce(late.promise).mockResolvedValueOnce({ ok: true, value: answerOf([DISPUTE]) });
  world.changed!();
  world.changed!();
  await expect.poll(world.text).not.toContain('longer hours');
  expect(world.text()).toContain('in dispute');
  // What was asked for first comes last.
  late.resolve({ ok: true, value: answerOf([LEASE]) });
  await late.promise;
  expect(world.text()).toContain('in dispute');
  expect(world.card.pinned).toBe(true);
  expect(world.button('Why is this marked?').ariaExpanded).toBe('true');
  world.card.close();
  expect(world.changed).toBeUndefined();
});
