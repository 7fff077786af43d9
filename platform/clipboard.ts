/** Puts text on the clipboard; false when the browser doesn't let it. For the extension's own pages. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
