import type { Token } from 'marked';
import { isNoteMark } from '../html/apparatus.ts';
import { withoutReferences } from '../html/references.ts';

/** The words of one paragraph of Markdown. */

/** HTML between words that says more than how they look. */
const OPENS = /^<(sup|del|s|strike)(?:\s[^<>]*)?>$/i;
const BREAK = /^<br\s*\/?>$/i;

/** `[^1]`, and what a note begins with: `[^1]: `. */
const NOTE_MARK = /\[\^([^[\]\s]{1,40})\]/g;
const NOTE_START = /^\[\^[^[\]\s]{1,40}\]:[ \t]+/gm;

const NOTE_DEFINED = /^[ \t]*(?:>[ \t]?)*\[\^([^[\]\s]{1,40})\]:/gm;

/** The names of the notes that a file holds. What looks like the mark of another one is text: `arr[^0-9]`. */
export const notesIn = (markdown: string): ReadonlySet<string> =>
  new Set([...markdown.matchAll(NOTE_DEFINED)].map((match) => match[1]!));

/** The words as they are read: without marks, without what is struck out, and without the marks of notes. */
export function inlineWords(tokens: readonly Token[], notes: ReadonlySet<string>): string {
  let words = '';
  let isTakenOut = false;
  let isStruckOut = false;
  const unclosed = new Set<string>();
  const add = (more: string) => {
    if (isTakenOut && more) {
      // What was taken out leaves one space, and none before a comma.
      if (/^[\s.,;:!?)\]”’»]/.test(more)) while (words.endsWith(' ')) words = words.slice(0, -1);
      // Of two commas one goes.
      if (isStruckOut && /^[.,;:!?]/.test(more) && /[,;:]/.test(words.at(-1) ?? '')) words = words.slice(0, -1);
      isTakenOut = isStruckOut = false;
    }
    // The line that is broken may be broken in the file, too.
    words += words.endsWith('\n') ? more.replace(/^[ \t\n]+/, '') : more;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const name = token.type === 'html' ? OPENS.exec(token.raw)?.[1]!.toLowerCase() : undefined;
    const end = name === undefined ? -1 : closing(tokens, at, name, unclosed);
    if (end > 0) {
      const inner = inlineWords(tokens.slice(at + 1, end), notes);
      const isText = name === 'sup' && !isNoteMark(inner, words.slice(-200), tokens[end + 1]?.raw ?? '');
      if (isText) add(inner);
      else {
        isTakenOut = true;
        isStruckOut ||= name !== 'sup';
      }
      at = end;
    } else if (isStruck(token)) isTakenOut = isStruckOut = true;
    else add(wordsOf(token, words === '' || words.endsWith('\n'), notes));
  }
  return words;
}

/** Two tildes strike words out; one of them lowers a figure elsewhere: H~2~O. */
const isStruck = (token: Token) => token.type === 'del' && token.raw.startsWith('~~');

/** Where a tag is closed, or -1. `unclosed`: those that nothing closes any more, so that none is looked for again and again. */
function closing(tokens: readonly Token[], from: number, name: string, unclosed: Set<string>): number {
  if (unclosed.has(name)) return -1;
  for (let at = from + 1; at < tokens.length; at++) {
    const { type, raw } = tokens[at]!;
    if (type === 'html' && raw.toLowerCase().replace(/\s/g, '') === `</${name}>`) return at;
  }
  unclosed.add(name);
  return -1;
}

function wordsOf(token: Token, isAtLineStart: boolean, notes: ReadonlySet<string>): string {
  const { text = token.raw, tokens } = token as { text?: string; tokens?: Token[] };
  switch (token.type) {
    case 'br':
      return '\n';
    case 'html':
      return BREAK.test(token.raw) ? '\n' : '';
    case 'image':
    case 'checkbox':
      return '';
    case 'link':
      // A note that is an address alone is read as a link's definition.
      if (/^\[\^[^[\]]*\]$/.test(token.raw)) return '';
      break;
    case 'text':
      if (tokens) break;
      return withoutReferences(
        (isAtLineStart ? text.replace(NOTE_START, '') : text).replace(NOTE_MARK, (mark: string, name: string) =>
          notes.has(name) ? '' : mark,
        ),
      );
  }
  return tokens ? inlineWords(tokens, notes) : text;
}
