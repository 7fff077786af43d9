import { expect, test } from 'vitest';
import type { Settings } from '../../platform/settings.ts';
import { isOff, siteOf, turnedOff, turnedOn } from '../../platform/sites.ts';

const off = (...sitesOff: string[]): Settings => ({ sitesOff: sitesOff as readonly string[] }) as Settings;

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
