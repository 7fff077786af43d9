/** Whether a mention may be marked where it stands: not in code, and neither in what is hidden or typed while it is. */
export type Standing = 'shown' | 'hidden' | 'never';

// Their text isn't the page's prose. Editable text is asked for apart: it may cease to be.
const NEVER =
  'code,kbd,samp,select,option,datalist,textarea,input,script,style,noscript,template,iframe,object,' +
  'video,audio,canvas,[role=textbox],[role=searchbox]';
const CODE_BLOCK = /\b(?:highlight|hljs|prettyprint|sourceCode|codehilite|(?:lang|language|brush)[-:]|code)/i;

export function standingOf(element: Element): Standing {
  if (element.closest(NEVER)) return 'never';
  const block = element.closest('pre');
  // A <pre> by itself may be an e-mail or a plain text document.
  if (block && (CODE_BLOCK.test(block.className) || CODE_BLOCK.test(block.parentElement?.className ?? '')))
    return 'never';
  return isShown(element) ? 'shown' : 'hidden';
}

/** Whether an element is rendered, and isn't being typed in. Off screen by `content-visibility: auto` counts as shown. */
export function isShown(element: Element): boolean {
  return !(element as HTMLElement).isContentEditable && element.checkVisibility({ visibilityProperty: true });
}
