/** Holds what stood in an element's `style` attribute. */
export const INLINE = 'otr-style';
/** Marks the elements that hold the page's style sheets as text. */
export const SHEET = 'otr-sheet';

/**
 * A page's source without styles and event handlers. A document parsed by an extension's page falls under that page's content
 * security policy: both are blocked there, each with an error in the console. So inline styles stand in another attribute, and
 * sheets in `<noframes>`, whose content is text: it may stand wherever a `<style>` may, also in a `<noscript>`.
 */
export function inertHtml(html: string): string {
  let inert = '';
  let from = 0;
  /** Once none closes, none of those behind it does. */
  const unclosed = new Set<string>();
  const tags = new RegExp(TAG);
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [tag] = found;
    inert += html.slice(from, found.index);
    from = tags.lastIndex;
    const opened = tag.replace(ATTRIBUTE, inertAttribute);
    const [, name = tag] = /^<(style|script)[\s>]/i.exec(tag) ?? [];
    const end = ENDS[name.toLowerCase()];
    if (!end || unclosed.has(name.toLowerCase())) {
      inert += opened;
      continue;
    }
    // “<!-->” is a whole one.
    end.lastIndex = name === '<!--' ? found.index + 2 : from;
    const closed = end.exec(html);
    if (!closed) {
      unclosed.add(name.toLowerCase());
      inert += opened;
      continue;
    }
    const isSheet = /^style$/i.test(name);
    inert += isSheet ? inertSheet(opened, html.slice(from, closed.index)) : opened + html.slice(from, end.lastIndex);
    from = tags.lastIndex = end.lastIndex;
  }
  return inert + html.slice(from);
}

/** What is no text of the page, with where it ends; “<style>” means nothing in a comment or a script. */
const ENDS: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
};
/** A comment's beginning, or an opening tag; `>` may stand inside quoted values. A tag with a value beyond the limit is left as it is. */
const TAG = /<!--|<[a-z](?:[^"'<>]|"[^"]{0,20000}"|'[^']{0,20000}')*>/gi;
/** Quoted values are taken whole, so that words inside them aren't mistaken for attributes. */
const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

function inertAttribute(whole: string, name: string, value = ''): string {
  if (/^on[a-z]+$/i.test(name)) return '';
  if (name.toLowerCase() !== 'style') return whole;
  // What else styles say hides nothing, and there is much of it.
  return /display|visibility|--/i.test(value) ? ` ${INLINE}=${value}` : '';
}

const inertSheet = (opened: string, css: string) =>
  `${opened.replace(/^<style/i, `<noframes ${SHEET}`)}${css.replaceAll(/<\/noframes/gi, '<\\/noframes')}</noframes>`;
