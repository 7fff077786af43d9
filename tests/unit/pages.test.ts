import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isOff, register, siteOf, turnedOff, turnedOn } from '../../platform/pages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';

interface Registered {
  excludeMatches?: string[];
}

const registered = vi.hoisted(() => ({ scripts: [] as Registered[] }));

// Each call takes a turn, as calls to the browser do; a second registration under one id is refused by it.
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...registered.scripts]),
      registerContentScripts: async (scripts: Registered[]) => {
        await Promise.resolve();
        if (registered.scripts.length > 0) throw new Error('Duplicate script ID');
        registered.scripts = scripts;
      },
      updateContentScripts: async (scripts: Registered[]) => {
        await Promise.resolve();
        registered.scripts = scripts;
      },
    },
  },
}));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

const off = (...sitesOff: string[]): Settings => ({ ...DEFAULT_SETTINGS, sitesOff });

describe('sites', () => {
  test.for([
    ['https://www.news.example:8080/a?b', 'news.example'],
    ['https://www.news.example./a', 'news.example'],
    ['https://www.example/', 'www.example'],
    ['https://www.com./', 'www.com'],
    ['https://www.gov.example/', 'gov.example'],
    ['https://www.gov.uk/browse', 'www.gov.uk'],
    ['https://www.post.gov.uk/', 'post.gov.uk'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['file:///home/a.html', 'file'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['not an address', null],
  ] as const)('%s is of %s', ([url, site]) => {
    expect(siteOf(url)).toBe(site);
  });

  test('turning one off includes its subdomains, and nothing that only ends alike', () => {
    const settings = turnedOff(off(), 'news.example');
    expect(isOff(settings, 'news.example')).toBe(true);
    expect(isOff(settings, 'sport.news.example')).toBe(true);
    expect(isOff(settings, 'goodnews.example')).toBe(false);
  });

  test('turning a subdomain on again turns on what had turned it off', () => {
    expect(turnedOn(off('news.example', 'other.example'), 'sport.news.example').sitesOff).toEqual(['other.example']);
  });
});

describe('registration', () => {
  beforeEach(() => {
    registered.scripts = [];
  });

  test('leaves turned-off sites out, by patterns that the browser takes', async () => {
    await register(off('news.example', '127.0.0.1', 'file'));
    expect(registered.scripts).toMatchObject([
      { excludeMatches: ['*://news.example/*', '*://*.news.example/*', '*://127.0.0.1/*', 'file:///*'] },
    ]);
  });

  test('asked for twice at once, as by install and start, is made once, and the last settings win', async () => {
    await Promise.all([register(off()), register(off('news.example')), register(off())]);
    expect(registered.scripts).toMatchObject([{ excludeMatches: [] }]);
  });
});
