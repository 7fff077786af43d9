/** A labelled mention, as the README beside the pages describes it. */
export interface Gold {
  text: string;
  /** `null` for a look-alike that must not be marked. */
  subject: string | null;
  kind: string;
  why?: string;
  optional?: boolean;
  accept?: string[];
  hard?: boolean;
  inflected?: boolean;
  script?: string;
  sentence?: string;
}

/** A range in the page's highlight registry. */
export interface Marked {
  subject: string;
  text: string;
  /** The text around it, for the list of mistakes. */
  context: string;
}

export interface Alignment {
  hits: { gold: Gold; marked: Marked }[];
  /** Labelled and not marked; optional ones and look-alikes aren't among them. */
  missed: Gold[];
  /** Marked and not labelled. */
  wrong: Marked[];
}

/**
 * Aligns what is marked with what is labelled, both in document order, by longest common subsequence on subject
 * and overlapping text. What is required counts for more than what is optional, so that neither takes the other's
 * place.
 */
export function align(gold: Gold[], marked: Marked[]): Alignment {
  const worth = (i: number, j: number): number => {
    const label = gold[i]!;
    const mark = marked[j]!;
    const isSubject = label.subject === mark.subject || (label.subject === null && label.optional === true);
    if (!isSubject || !overlap(label, mark.text)) return 0;
    return label.optional ? 1 : 1_000;
  };
  const best = Array.from({ length: gold.length + 1 }, () => new Float64Array(marked.length + 1));
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = marked.length - 1; j >= 0; j--) {
      const both = worth(i, j);
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, both > 0 ? both + best[i + 1]![j + 1]! : 0);
    }
  }
  const alignment: Alignment = { hits: [], missed: [], wrong: [] };
  const miss = (label: Gold) => {
    if (label.subject !== null && !label.optional) alignment.missed.push(label);
  };
  let i = 0;
  let j = 0;
  while (i < gold.length || j < marked.length) {
    if (j === marked.length) miss(gold[i++]!);
    else if (i === gold.length) alignment.wrong.push(marked[j++]!);
    else if (worth(i, j) > 0 && best[i]![j] === worth(i, j) + best[i + 1]![j + 1]!) {
      alignment.hits.push({ gold: gold[i++]!, marked: marked[j++]! });
    } else if (best[i]![j] === best[i + 1]![j]) miss(gold[i++]!);
    else alignment.wrong.push(marked[j++]!);
  }
  return alignment;
}

function overlap(gold: Gold, text: string): boolean {
  const found = plain(text);
  return [gold.text, ...(gold.accept ?? [])].map(plain).some((label) => label.includes(found) || found.includes(label));
}

/** Without what nobody sees, and with every white space as one. */
function plain(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
