/** Holds what stood in an element's `style` attribute. */
export const INLINE = 'otr-style';

/**
 * A page's source without styles and event handlers. A document parsed by an extension's page falls under that page's content
 * security policy: both are blocked there, each with an error in the console. So inline styles stand in another attribute;
 * style sheets go, and `onSheet` is told of each.
 */
export function inertHtml(html: string, onSheet?: (css: string, tag: string) => void): string {
  let inert = '';
  let from = 0;
  let mayClose = true;
  const tags = new RegExp(TAG);
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [tag] = found;
    inert += html.slice(from, found.index);
    from = tags.lastIndex;
    if (mayClose && /^<style[\s>]/i.test(tag)) {
      STYLE_END.lastIndex = from;
      mayClose = STYLE_END.test(html);
      // Once none closes, none of those behind it does.
      if (mayClose) {
        onSheet?.(html.slice(from, STYLE_END.lastIndex).replace(/<\/style\s*>$/i, ''), tag);
        from = tags.lastIndex = STYLE_END.lastIndex;
        continue;
      }
    }
    inert += tag.replace(ATTRIBUTE, inertAttribute);
  }
  return inert + html.slice(from);
}

const STYLE_END = /<\/style\s*>/gi;
/** An opening tag; `>` may stand inside quoted values. A tag with a value beyond the limit is left as it is. */
const TAG = /<[a-z](?:[^"'<>]|"[^"]{0,20000}"|'[^']{0,20000}')*>/gi;
/** Quoted values are taken whole, so that words inside them aren't mistaken for attributes. */
const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

function inertAttribute(whole: string, name: string, value = ''): string {
  if (/^on[a-z]+$/i.test(name)) return '';
  if (name.toLowerCase() !== 'style') return whole;
  // What else styles say hides nothing, and there is much of it.
  return /display|visibility|--/i.test(value) ? ` ${INLINE}=${value}` : '';
}
