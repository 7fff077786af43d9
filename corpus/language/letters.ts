/** How many letters there are in a text, of any script. */
export function lettersIn(text: string | null): number {
  return text?.match(/\p{L}/gu)?.length ?? 0;
}
