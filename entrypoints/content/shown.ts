import { native } from './native.ts';

/** Whether a mention may be marked where it stands: not in code, and neither in what is hidden or typed while it is. */
export type Standing = 'shown' | 'hidden' | 'never';

// Their text isn't the page's prose. Editable text is asked for apart: it may cease to be.
const NEVER =
  'code,kbd,samp,select,option,datalist,textarea,input,script,style,noscript,template,iframe,object,' +
  'video,audio,canvas,meter,progress,[role=textbox],[role=searchbox],' +
  // What of a drawing is only told, or drawn elsewhere.
  ':is(desc,metadata,defs,symbol,clipPath,mask,pattern,marker):is(svg *)';
const EDITOR = '[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i]';
const CODE_BLOCK = /\b(?:highlight|hljs|prettyprint|sourceCode|codehilite|(?:lang|language|brush)[-:]|code)/i;

export function standingOf(element: Element): Standing {
  const closest = native(element, 'closest');
  if (closest(NEVER)) return 'never';
  const block = closest('pre');
  // A <pre> by itself may be an e-mail or a plain text document.
  if (block && (CODE_BLOCK.test(block.className) || CODE_BLOCK.test(block.parentElement?.className ?? '')))
    return 'never';
  return isShown(element) ? 'shown' : 'hidden';
}

/**
 * Whether an element is there for the reader, and isn't being typed in. What is only skipped counts as shown: off
 * screen by `content-visibility: auto`, and folded into a closed <details>, where the browser's own search looks too.
 */
export function isShown(element: Element): boolean {
  // Also what an editor holds and can't be typed in, such as somebody's name as a chip.
  if ((element as { isContentEditable?: unknown }).isContentEditable === true || native(element, 'closest')(EDITOR))
    return false;
  if (native(element, 'checkVisibility')({ visibilityProperty: true })) return true;
  if (getComputedStyle(element).visibility !== 'visible') return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    // A light child of a shadow host that no slot takes is never drawn, and neither has it a style.
    if (['none', ''].includes(getComputedStyle(at).display)) return false;
  }
  return true;
}

/** The parent in the tree as it is drawn: through slots and out of shadow roots. */
export function parentOf(element: Element): Element | null {
  const parent = native(element, 'assignedSlot') ?? native(element, 'parentNode');
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
