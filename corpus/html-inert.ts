/**
 * A page's source without inline styles and event handlers. A document parsed by an extension's page falls under
 * that page's content security policy: both are blocked there, each with an error in the console, and what an inline
 * style hides would no longer be known to be hidden. So hiding is said by the `hidden` attribute instead.
 */
export function inertHtml(html: string): string {
  return html.replace(STYLE_ELEMENT, '').replace(TAG, (tag) => tag.replace(ATTRIBUTE, inertAttribute));
}

const STYLE_ELEMENT = /<style\b[^>]*>[\s\S]*?<\/style\s*>/gi;
/** An opening tag; `>` may stand inside quoted values. A tag with a value beyond the limit is left as it is. */
const TAG = /<[a-z](?:[^"'<>]|"[^"]{0,20000}"|'[^']{0,20000}')*>/gi;
/** Quoted values are taken whole, so that words inside them aren't mistaken for attributes. */
const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

function inertAttribute(whole: string, name: string, value = ''): string {
  if (/^on[a-z]+$/i.test(name)) return '';
  if (name.toLowerCase() !== 'style') return whole;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value) ? ' hidden' : '';
}
