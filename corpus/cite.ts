import { personsOf } from './cite/authors.ts';
import { dayOf, printedDate } from './language/dates.ts';
import { linkToPassage } from './text-fragment.ts';
import type { FullSource, Provenance, Quote, Source, Span } from './types.ts';
import { afterName, isOwnAuthor } from './wording.ts';

/**
 * Words with their source, for the clipboard. What a source doesn't say is stated as unknown, and text that AI
 * rewrote is labelled so in every form. Offsets are UTF-16 code units of the source's text; the SHA-256 of that
 * text (as UTF-8) tells which text they count in.
 */

/** A passage or quote; an `Excerpt` is one. */
export interface Citable extends Span {
  /** Verbatim; of a quote without the outer marks. */
  text: string;
  source: Pick<Source, 'id' | 'provenance' | 'sha256'>;
  /** Of a quote that its attribution interrupts: what of `text` was said. */
  parts?: Span[];
  quote?: Pick<Quote, 'type' | 'speaker' | 'occasion'>;
  /** The source's whole text where it is at hand: makes links to the passage exact. */
  whole?: string;
}

export type CitationFormat = 'plain' | 'markdown' | 'csl-json' | 'bibtex';

/** `span` of a source, as what is cited. */
export function citable(source: FullSource, span: Span, quote?: Quote): Citable {
  return {
    start: span.start,
    end: span.end,
    text: source.text.slice(span.start, span.end),
    source,
    ...(quote ? { quote } : {}),
    whole: source.text,
  };
}

/** In one of the four forms. */
export function cite(words: Citable, format: CitationFormat): string {
  return { plain: citePlain, markdown: citeMarkdown, 'csl-json': citeCslJson, bibtex: citeBibtex }[format](words);
}

/** For an e-mail or a document. */
export function citePlain(words: Citable): string {
  const { provenance } = words.source;
  const address = passageAddress(words) ?? 'Address unknown.';
  return [
    said(words, '\n'),
    `${sentence(titleInMarks(provenance))} ${facts(provenance).map(sentence).join(' ')}\n${address}\n${place(words)}`,
  ].join('\n\n');
}

/** An excerpt as it is shown, likewise: the sentence that is shown before its words is copied, too. */
export function citeShown(excerpt: Citable & { before?: string }): string {
  const { before, quote } = excerpt;
  const cited = citePlain(excerpt);
  if (before === undefined) return cited;
  return `${before}${quote ? '\n' : ' '}${cited}\nThe first sentence here stands before these characters.`;
}

/** A block quote and a line of source. */
function citeMarkdown(words: Citable): string {
  const { provenance } = words.source;
  const address = passageAddress(words);
  const block = said(words, '\n\n')
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n');
  const title = escapeMarkdown(provenance.title);
  const linked = address ? `[${title}](${address.replace(/[()]/g, encodeParenthesis)})` : `${title} (address unknown)`;
  return `${block}\n\n${linked}. ${escapeMarkdown(facts(provenance).map(sentence).join(' '))}\n${place(words)}`;
}

/** One item for reference managers, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
function citeCslJson(words: Citable): string {
  const { provenance } = words.source;
  const date = dateParts(provenance);
  const printed = printedDate(provenance);
  const item = {
    id: citationKey(words),
    type: provenance.url === undefined ? 'article' : 'webpage',
    title: provenance.title,
    ...(provenance.author === undefined ? {} : { author: personsOf(provenance) ?? [{ literal: provenance.author }] }),
    ...(provenance.publisher === undefined ? {} : { 'container-title': provenance.publisher }),
    ...(date === undefined
      ? printed !== undefined && { issued: { literal: printed } }
      : { issued: { 'date-parts': [date] } }),
    ...(provenance.url === undefined ? {} : { URL: passageAddress(words) }),
    ...(provenance.language === undefined ? {} : { language: provenance.language }),
    note: note(words),
    custom: {
      passage: words.text,
      ...(words.quote ? { speaker: words.quote.speaker, occasion: words.quote.occasion } : {}),
      start: words.start,
      end: words.end,
      sha256: words.source.sha256,
      rewrittenByAi: provenance.rewrittenByAi,
    },
  };
  return JSON.stringify([item], null, 2);
}

/** For LaTeX. */
function citeBibtex(words: Citable): string {
  const { provenance } = words.source;
  const [year, month, day] = dateParts(provenance) ?? [];
  // A printed date that can’t be read is a year to biblatex and to styles alike: they print it as it is.
  const printed = printedDate(provenance);
  const address = passageAddress(words);
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeLatex(provenance.title)}}`],
    ['author', bibtexAuthor(provenance)],
    ['organization', provenance.publisher === undefined ? undefined : escapeLatex(provenance.publisher)],
    ['year', year === undefined ? printed && escapeLatex(printed) : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    // Inside \url nothing but % and # needs care, and biblatex takes both as they are; a brace would end the field.
    ['url', address?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    // As styles with annotations call it, and biblatex knows; a blank line would end a paragraph.
    ['annote', escapeLatex(said(words, ' ').replace(/\s+/g, ' '))],
    ['note', escapeLatex(note(words))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${citationKey(words)},\n${lines.join('\n')}\n}`;
}

/** Persons by their families; anything else whole, so that no style takes it apart. */
function bibtexAuthor(provenance: Provenance): string | undefined {
  const persons = personsOf(provenance);
  if (persons) return persons.map(({ family, given }) => escapeLatex(`${family}, ${given}`)).join(' and ');
  return provenance.author === undefined ? undefined : `{${escapeLatex(provenance.author)}}`;
}

/** The source's address at the passage, or `undefined` when it has none. */
export function passageAddress(words: Citable): string | undefined {
  const { url } = words.source.provenance;
  if (url === undefined) return undefined;
  return words.whole === undefined
    ? linkToPassage(url, words.text, { start: 0, end: words.text.length })
    : linkToPassage(url, words.whole, words);
}

/** The words; of a quote in its marks, and who said them behind `gap`. */
const said = ({ text, parts, quote }: Citable, gap: string): string =>
  quote ? `${inMarks(text, parts)}${gap}— ${attribution(quote)}` : text;

/** `“It rained” … “all day.”`: what its attribution interrupts, without that. */
const inMarks = (text: string, parts: readonly Span[] = [{ start: 0, end: text.length }]): string =>
  parts.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' … ');

function attribution({ type, speaker, occasion }: NonNullable<Citable['quote']>): string {
  const said = [speaker ?? 'speaker not named', ...(occasion === null ? [] : [afterName(occasion)])].join(', ');
  return type === 'fragment' ? `${said} (part of a sentence)` : said;
}

/** A title in quotation marks; its own are single then. */
function titleInMarks({ title }: Pick<Provenance, 'title'>): string {
  const inner = title.replace(/"([^"]*)"|„([^„“”]*)[“”]|“([^“”]*)”/g, (_, ...words: (string | undefined)[]) => {
    return `‘${words.slice(0, 3).find((one) => one !== undefined)}’`;
  });
  return `“${inner}”`;
}

/** Author, publisher, date, and what it was rewritten from. A paper that is its own author is named once. */
function facts(provenance: Provenance): string[] {
  return [
    provenance.author ?? 'Author unknown',
    ...(isOwnAuthor(provenance) ? [] : [provenance.publisher ?? 'Publisher unknown']),
    printedDate(provenance) ?? longDate(provenance) ?? 'Date unknown',
    ...history(provenance),
  ];
}

function history({ rewrittenByAi, original }: Provenance): string[] {
  if (!original) return rewrittenByAi ? ['Text rewritten by AI'] : [];
  const from = [
    titleInMarks(original),
    ...(original.author === undefined ? [] : [original.author]),
    ...(original.publisher === undefined ? [] : [original.publisher]),
    ...(original.url === undefined ? [] : [original.url]),
  ].join(', ');
  return [rewrittenByAi ? `Text rewritten by AI from ${from}` : `After ${from}`];
}

function longDate(provenance: Provenance): string | undefined {
  const day = dayOf(provenance);
  return (
    day && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
  );
}

function place({ start, end, source }: Citable): string {
  return `Characters ${start}–${end} of the text with SHA-256 ${source.sha256}.`;
}

function note(words: Citable): string {
  const { provenance } = words.source;
  const { author, publisher, url: address } = provenance;
  const facts = Object.entries({ author, publisher, date: dayOf(provenance) ?? printedDate(provenance), address });
  const unknown = facts.flatMap(([name, value]) => (value === undefined ? [name] : []));
  return [
    ...(unknown.length === 0 ? [] : [`Unknown: ${unknown.join(', ')}.`]),
    ...history(provenance).map(sentence),
    place(words),
  ].join(' ');
}

function dateParts(provenance: Provenance): number[] | undefined {
  return dayOf(provenance)?.split('-').map(Number);
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** Author's last name or publisher, year, the beginning of the text's hash, and the place in it, so that no two are alike. */
function citationKey({ start, end, source: { provenance, sha256 } }: Citable): string {
  const name = (provenance.author ?? provenance.publisher ?? 'unknown').split(/,| and /)[0]!.trim();
  const word = name.split(/\s+/).at(-1)!;
  const plain = word.normalize('NFKD').replace(/[^A-Za-z]/g, '');
  return `${plain.toLowerCase() || 'source'}${dayOf(provenance)?.slice(0, 4) ?? ''}-${sha256.slice(0, 8)}-${start}-${end}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function encodeParenthesis(character: string): string {
  return character === '(' ? '%28' : '%29';
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeLatex(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (character) => LATEX[character] ?? `\\${character}`);
}
