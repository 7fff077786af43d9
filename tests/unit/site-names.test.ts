import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import { shownSite, typedSite } from '../../entrypoints/options/site-names.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
// Settings are wired to the extension's storage, which isn't here.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

test.for([
  'münchen.example',
  'www.bücher-straße.example',
  'пример.example',
  '例え.テスト',
  'مثال.example',
  'aé例.x.example',
  '🙂.example',
])('a site is shown as readers write it: %s', (written) => {
  const { hostname } = new URL(`https://${written}`);
  expect(hostname).toContain('xn--');
  expect(shownSite(hostname)).toBe(written);
});

test.for(['news.example', '127.0.0.1', 'xn--a-.example', 'xn--99999999.example', 'xn--mnchen-3y!.example'])(
  'what has no other letters, or none that can be told, is shown as it is: %s',
  (site) => {
    expect(shownSite(site)).toBe(site);
  },
);

const SETTINGS = { ...DEFAULT_SETTINGS, sitesOff: ['news.example', 'xn--mnchen-3ya.example'] };

test.for([
  ['Post.EXAMPLE', 'post.example'],
  ['https://www.post.example/a?b', 'post.example'],
  ['https://post.example:443/', 'post.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['file:///home', 'file'],
])('what is typed is a site: %s', ([typed, site]) => {
  expect(typedSite(typed!, SETTINGS)).toEqual({ site });
});

test.for([
  ['com', '“com” isn’t a site, such as news.example.'],
  ['two words.example', '“two words.example” isn’t a site, such as news.example.'],
  ['chrome://x', '“chrome://x” isn’t a site, such as news.example.'],
  ['mailto:ada@post.example', '“mailto:ada@post.example” isn’t a site, such as news.example.'],
  ['ada@post.example', '“ada@post.example” isn’t a site, such as news.example.'],
  ['NEWS.example', 'news.example is turned off already.'],
  ['münchen.example', 'münchen.example is turned off already.'],
  ['sport.news.example', 'sport.news.example is turned off already, as all of news.example is.'],
  ['POST.example:8080', 'A site is turned off with all its ports: leave out “:8080” to turn off post.example.'],
])('or why it can’t be turned off is said: %s', ([typed, fault]) => {
  expect(typedSite(typed!, SETTINGS)).toEqual({ fault });
});
