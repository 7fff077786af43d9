import { saidBy } from '../found.ts';
import type { Said } from '../found.ts';
import type { Quotation } from './quotation.ts';

const DASH = /^[—–―-]$/;

/** “‘It rained.’ — Ada Quill”, “‘It rained.’ –– Ada Quill, a farmer” */
export function signerBeside({ reading, here, at }: Quotation): Said | undefined {
  const { elements } = here;
  let dash = at + 1;
  if (!DASH.test(elements[dash]?.lower ?? '')) return undefined;
  if (elements[dash + 1]?.lower === elements[dash]?.lower) dash += 1;
  const naming = elements[dash + 1]?.naming;
  const closes = elements.length <= dash + 3 || elements[dash + 2]?.kind === 'punct';
  return naming !== undefined && closes ? saidBy(reading.names.fullName(naming)) : undefined;
}

/** “— Ada Quill, a farmer” in the paragraph below a quotation that ends its own. */
export function signerBelow({ reading, here, at, marked }: Quotation): Said | undefined {
  if (here.elements.slice(at + 1).some(({ kind }) => kind !== 'punct')) return undefined;
  const below = reading.sentences[here.index + 1];
  if (below === undefined || below.block !== marked.block + 1) return undefined;
  const [dash, name, then] = below.elements;
  if (!DASH.test(dash?.lower ?? '') || name?.naming === undefined || name.naming.kind === 'organisation')
    return undefined;
  const closes = (then === undefined || /^[.,(]$/.test(then.lower)) && below.elements.length < 20;
  return closes ? saidBy(reading.names.fullName(name.naming)) : undefined;
}
