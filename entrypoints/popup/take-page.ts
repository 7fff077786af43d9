/**
 * The page as it is shown, without what is typed into it. Runs in the page, so it stands alone: nothing outside the
 * function is there.
 */
export function takePage(): { html: string; url: string; title: string } {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const dropped =
    'input, textarea, select, option, datalist, [contenteditable]:not([contenteditable="false"]), [role="textbox"], ' +
    '[role="searchbox"], [role="combobox"], script:not([type="application/ld+json"]), style, link[rel~="stylesheet"], ' +
    'svg, canvas, iframe, object, embed, video, audio, picture, img';
  for (const element of copy.querySelectorAll(dropped)) element.remove();
  // The options page's content security policy takes no inline styles; what they hide stays hidden.
  for (const element of copy.querySelectorAll<HTMLElement>('[style]')) {
    if (element.style.display === 'none' || element.style.visibility === 'hidden') element.hidden = true;
    element.removeAttribute('style');
  }
  // Large pages are mostly attributes that say nothing about the article.
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('on') || name.startsWith('data-') || name === 'srcset') element.removeAttribute(name);
    }
  }
  return { html: `<!doctype html>${copy.outerHTML}`, url: location.href, title: document.title };
}
