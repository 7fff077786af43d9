import { afterEach, expect, test, vi } from 'vitest';
import { Follow } from '../../entrypoints/content/follow.ts';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('a text that is rewritten ten times a second is put off, and looked at soon after it has come to rest', () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  const text = document.body.appendChild(document.createElement('p')).appendChild(new Text());
  let looks = 0;
  const look = () => {
    looks += follow.take().trees.length;
  };
  const follow = new Follow(look, () => null);
  for (let i = 0; i < 100; i++) {
    text.data += '.';
    look();
    vi.advanceTimersByTime(100);
  }
  expect(looks).toBeLessThan(15);
  looks = 0;
  vi.advanceTimersByTime(1_000);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(1);
  follow.stop();
});
