/** Why something failed, in the reader's words; what isn't meant for them is said as it is. */
export function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return 'There is no more room on this disk.';
  return error instanceof Error ? error.message : String(error);
}
