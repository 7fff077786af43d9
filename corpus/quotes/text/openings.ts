import type { Token } from './tokens.ts';

/** Whether a word stands where a sentence begins, so that its capital tells nothing. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || before.block !== token.block) return true;
  return before.kind === 'punct' && /[.!?:"“„«‘'•…—–]/.test(before.text);
}

/** Whether a quotation that ends a sentence stands before: what follows may begin the next or go on with “Quill said”. */
export function followsQuote(tokens: readonly Token[], index: number): boolean {
  return /[”’»]/.test(tokens[index - 1]?.text ?? '') && /^[.!?…]$/.test(tokens[index - 2]?.text ?? '');
}

/** Where the text goes on after “SEATTLE (AP) —”, else `index` itself. */
export function afterDateline(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined || tokens[index - 1]?.block === token.block || !/^\p{Lu}{3,}/u.test(token.text)) return index;
  for (let at = index + 1; at < index + 10; at++) {
    const next = tokens[at];
    if (next === undefined || next.block !== token.block) return index;
    if (/^[—–]$/.test(next.text) || (next.text === '-' && tokens[at + 1]?.text === '-')) return at + 1;
    if (next.kind === 'word' && !next.cap) return index;
  }
  return index;
}
