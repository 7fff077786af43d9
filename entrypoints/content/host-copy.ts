/**
 * Puts text on the clipboard. `navigator.clipboard` is missing on http pages and refused in frames without
 * the permission; there the old command does it, whose event the page is kept from.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    taken = true;
  };
  addEventListener('copy', onCopy, { capture: true, once: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
  }
}
