import { isOff, siteOf } from './pages.ts';
import { isSite, type Settings } from './settings.ts';

/** Names of sites between the reader, who writes `münchen.example`, and addresses, which have it as `xn--mnchen-3ya.example`. */

/** What was typed as a site to turn off: its name as settings keep it, or why it can't be turned off, in a sentence. */
export function typedSite(typed: string, settings: Settings): { site: string } | { fault: string } {
  const address = typed.includes('://') ? typed : `https://${typed}`;
  const site = /\s/.test(typed) ? null : siteOf(address);
  // A word without a dot is more likely a slip than the name of a host.
  if (site === null || !isSite(site) || !/[.:]|^localhost$|^file$/.test(site))
    return { fault: `“${typed}” isn’t a site, such as news.example.` };
  const shown = shownSite(site);
  const { port } = new URL(address);
  if (port !== '')
    return { fault: `A site is turned off with all its ports: leave out “:${port}” to turn off ${shown}.` };
  if (settings.sitesOff.includes(site)) return { fault: `${shown} is turned off already.` };
  const above = settings.sitesOff.find((off) => isOff({ ...settings, sitesOff: [off] }, site));
  return above === undefined
    ? { site }
    : { fault: `${shown} is turned off already, as all of ${shownSite(above)} is.` };
}

/** A site as readers write it; as it is where its letters can't be told. */
export function shownSite(site: string): string {
  if (site === 'file') return 'Files on this computer';
  if (!site.includes('xn--')) return site;
  const shown = site
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decoded(label.slice(4)) : label))
    .join('.');
  // Only what the browser would take for the same site.
  return URL.canParse(`https://${shown}`) && new URL(`https://${shown}`).hostname === site ? shown : site;
}

const BASE = 36;
const LEAST = 1;
const MOST = 26;

/** Punycode (RFC 3492) without its prefix -> letters; damaged code gives what is no name of a site. */
function decoded(code: string): string {
  const basic = code.lastIndexOf('-');
  const letters = Array.from(code.slice(0, Math.max(basic, 0)));
  let point = 0x80;
  let place = 0;
  let bias = 72;
  for (let at = basic + 1; at < code.length;) {
    const before = place;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = parseInt(code[at++] ?? '', BASE);
      if (Number.isNaN(digit)) return '';
      // The code’s digits are a–z, then 0–9.
      const value = digit < 10 ? digit + 26 : digit - 10;
      place += value * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(place - before, count, before === 0);
    point += Math.floor(place / count);
    if (point > 0x10ffff) return '';
    place %= count;
    letters.splice(place++, 0, String.fromCodePoint(point));
  }
  return letters.join('');
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; bias += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * rest) / (rest + 38));
}
