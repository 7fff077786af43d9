/** What a site is, and which are turned off. */
import type { Settings } from './settings.ts';

/**
 * `example.org` for `https://www.example.org:8080/a`; `null` where a site can’t be turned off. `www.` and the dot that may
 * end a full name are dropped.
 */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const name = hostname.replace(/\.$/, '');
  return WHOLE.test(name) ? name : name.replace(/^www\./, '');
}

// `www.com`, `www.gov.uk`: without `www.`, all of .com or .gov.uk would be one site.
const WHOLE = /^www\.(?:(?:ac|co|com|edu|go|gob|gouv|gov|ne|net|or|org)\.[a-z]{2}|[^.]+)$/;

/** Whether a site's pages are left alone. Turning off `example.org` includes its subdomains. */
export function isOff(settings: Settings, site: string): boolean {
  return settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** The settings with a site's pages marked again. */
export function turnedOn(settings: Settings, site: string): Settings {
  return { ...settings, sitesOff: settings.sitesOff.filter((off) => site !== off && !site.endsWith(`.${off}`)) };
}

/** The settings with a site's pages left alone. */
export function turnedOff(settings: Settings, site: string): Settings {
  return { ...settings, sitesOff: [...new Set([...settings.sitesOff, site])] };
}

/** The match patterns of what is turned off. */
export function patternsOff(settings: Settings): string[] {
  return settings.sitesOff.flatMap((site) =>
    site === 'file' ? ['file:///*'] : isIpAddress(site) ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`],
  );
}

// A match pattern takes no wildcard before an address.
const isIpAddress = (host: string) => /^\d+(?:\.\d+){3}$|^\[/.test(host);
