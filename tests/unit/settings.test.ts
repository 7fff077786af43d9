import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, isSite, parseSettings } from '../../platform/settings.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';

const stored = vi.hoisted(() => ({ value: undefined as unknown }));

// The extension's storage: every reading and writing takes a turn, as between contexts.
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      getValue: () => Promise.resolve(stored.value),
      setValue: (value: unknown) => Promise.resolve().then(() => (stored.value = value)),
    }),
  },
}));

beforeEach(() => {
  stored.value = undefined;
});

describe('reading settings', () => {
  test('what isn’t set has its default', () => {
    expect(parseSettings(undefined)).toEqual({
      sources: {},
      subjects: {},
      sitesOff: [],
      look: 'underline',
      openDelay: 300,
    });
    expect(parseSettings({ look: 'tint' })).toEqual({ ...DEFAULT_SETTINGS, look: 'tint' });
  });

  test('one damaged choice loses none of the others', () => {
    const damaged = { look: 'blinking', openDelay: -1, sitesOff: ['news.example', '*', 3], sources: { one: false } };
    expect(parseSettings(damaged)).toEqual({
      ...DEFAULT_SETTINGS,
      sitesOff: ['news.example'],
      sources: { one: false },
    });
    expect(parseSettings('nonsense')).toEqual(DEFAULT_SETTINGS);
  });
});

describe('changing settings', () => {
  test('changes made at once don’t undo one another', async () => {
    await Promise.all([
      changeSettings((now) => ({ ...now, sources: { ...now.sources, one: false } })),
      changeSettings((now) => ({ ...now, sources: { ...now.sources, two: false } })),
      changeSettings((now) => ({ ...now, look: 'none' })),
    ]);
    expect(stored.value).toMatchObject({ sources: { one: false, two: false }, look: 'none' });
  });

  test('a change that fails keeps what was there, and the next one goes through', async () => {
    await changeSettings((now) => ({ ...now, sitesOff: ['news.example'] }));
    await expect(changeSettings((now) => ({ ...now, sitesOff: ['*.example'] }))).rejects.toThrow('Invalid format');
    await changeSettings((now) => ({ ...now, look: 'tint' }));
    expect(stored.value).toMatchObject({ sitesOff: ['news.example'], look: 'tint' });
  });
});

test.for([
  ['news.example', true],
  ['localhost', true],
  ['file', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['xn--bcher-kva.example', true],
  ['999.1.1.1', false],
  ['[1:2]', false],
  ['*.example', false],
  ['*', false],
  ['news.example/path', false],
  ['news.example:80', false],
  ['', false],
] as const)('“%s” is the name of a site: %s', ([name, is]) => {
  expect(isSite(name)).toBe(is);
});
