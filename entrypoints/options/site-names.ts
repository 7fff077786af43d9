import { toUnicode } from 'punycode.js';
import { isOff, siteOf } from '../../platform/sites.ts';
import { isSite, type Settings } from '../../platform/settings.ts';

/** Names of sites between the reader, who writes `münchen.example`, and addresses, which have it as `xn--mnchen-3ya.example`. */

/** What was typed as a site to turn off: its name as settings keep it, or why it can't be turned off, in a sentence. */
export function typedSite(typed: string, settings: Settings): { site: string } | { fault: string } {
  const address = typed.includes('://') ? typed : `https://${typed}`;
  // “ada@news.example” is a mail address, and `URL` takes what stands before the `@` for a name to sign in with.
  const site = /\s/.test(typed) || isMail(typed) ? null : siteOf(address);
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

const isMail = (typed: string) => /^(?:mailto:.*|[^/:]*@[^/]*)$/i.test(typed);

/** A site as readers write it; as it is where its letters can't be told. */
export function shownSite(site: string): string {
  if (site === 'file') return 'Files on this computer';
  if (!site.includes('xn--')) return site;
  try {
    const shown = toUnicode(site);
    // Only what the browser would take for the same site.
    return new URL(`https://${shown}`).hostname === site ? shown : site;
  } catch {
    // Damaged code, or what is no name of a site.
    return site;
  }
}
