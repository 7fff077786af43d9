import { ArticleError } from './article.ts';
import { endingOf } from './file-name.ts';
import { WINDOWS_1252 } from './html/references.ts';
import { lettersIn } from './language/letters.ts';

/** Bytes of a file -> its text and kind. Errors are one plain sentence about that file. */

/** The largest article taken, in bytes: a long book is a tenth of it. */
export const ARTICLE_LIMIT = 10 * 1024 * 1024;
/** The largest backup taken, in bytes: 10,000 articles are about 60 MB. */
const BACKUP_LIMIT = 500 * 1024 * 1024;

type FileKind = 'text' | 'markdown' | 'html' | 'backup';

export interface ReadFile {
  kind: FileKind;
  text: string;
  /** What the reader should check, when the encoding had to be assumed. */
  note?: string;
}

const KINDS: Record<string, FileKind> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'backup',
};

/** For the file chooser. */
export const ACCEPTED_FILES = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.json';

const PASTE = 'Copy the article’s text and paste it below';
const SAVE_PAGE = 'save it as “Webpage, HTML only” (.html) and add that, or press “Add this page” in the popup';
const ARCHIVE = `Web archives aren’t read here. Open the page anew, and ${SAVE_PAGE}.`;

/** What to do instead, by the ending of the file's name. */
const INSTEAD: [RegExp, string][] = [
  [/^pdf$/, `PDFs aren’t read here. ${PASTE}, or save it as plain text (.txt) and add that.`],
  [
    /^(?:docx?|docm|dotx?|odt|rtf|pages|wpd)$/,
    `Documents of word processors aren’t read here. Save this one as plain text (.txt) and add that, or paste its text below.`,
  ],
  [/^(?:epub|mobi|azw3?|fb2)$/, `E-books aren’t read here. ${PASTE}.`],
  [/^(?:mht|mhtml|webarchive|maff)$/, ARCHIVE],
  [/^(?:emlx?|msg|mbox)$/, `E-mails aren’t read here. ${PASTE}.`],
  [/^(?:csv|tsv|xlsx?|ods|numbers)$/, 'Tables aren’t read here: On the Record shows whole sentences.'],
  [/^(?:url|webloc|lnk)$/, 'This only leads to a page. Open the page, and press “Add this page” in the popup.'],
  [/^(?:zip|gz|tgz|tar|7z|rar|bz2|xz)$/, 'Packed files aren’t read here. Unpack this one, and drop its folder.'],
  [
    /^(?:png|jpe?g|gif|webp|avif|svg|heic|tiff?|bmp|mp[34]|m4[av]|wav|ogg|flac|mov|avi|mkv|webm)$/,
    'Pictures, sound and films aren’t read here: their words can’t be searched.',
  ],
];
const UNKNOWN_KIND = 'This kind of file isn’t read here. Text (.txt), Markdown (.md) and web pages (.html) are.';

/** Why a file can't be read, judged before reading it, or `null`. `size` in bytes. */
export function refusal(name: string, size: number): string | null {
  const ending = endingOf(name);
  const kind = KINDS[ending];
  if (!kind && ending !== '') return INSTEAD.find(([endings]) => endings.test(ending))?.[1] ?? UNKNOWN_KIND;
  if (size === 0) return 'The file is empty.';
  const limit = kind === 'backup' ? BACKUP_LIMIT : ARTICLE_LIMIT;
  if (size > limit) return `The file is larger than the ${megabytes(limit)} that are read at most.`;
  return null;
}

/** Decodes a file. @throws ArticleError when it is empty, too large, not text, or in an unknown encoding. */
export function readFile(bytes: Uint8Array, name: string): ReadFile {
  const refused = refusal(name, bytes.length);
  if (refused) throw new ArticleError(refused);
  const other = otherFormat(bytes);
  if (other) throw new ArticleError(`This is ${other}, not text. Save its text as .txt, .md or .html, and add that.`);

  const { text, note } = decode(bytes, KINDS[endingOf(name)]);
  if (text.trim() === '') throw new ArticleError('The file is empty.');
  if (isArchive(text)) throw new ArticleError(ARCHIVE);
  const kind = kindOf(text, name);
  return note === undefined ? { kind, text } : { kind, text, note };
}

/** A page with its pictures in one file, as Chromium saves it; whatever it is called. */
function isArchive(text: string): boolean {
  const head = text.slice(0, 2000);
  return /^MIME-Version:\s*1\.0/im.test(head) && /^Content-Type:\s*multipart\/related/im.test(head);
}

/** A comment ends at its first `-->`: with any further end allowed, each comment would double the ways to divide them. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;

function kindOf(text: string, name: string): FileKind {
  const named = KINDS[endingOf(name)];
  if (named && named !== 'text') return named;
  const start = text.slice(0, 1000);
  if (PAGE.test(start)) return 'html';
  if (/^\s*\{\s*"format"\s*:\s*"on-the-record-backup"/.test(start)) return 'backup';
  return 'text';
}

const SIGNATURES: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a packed file (such as .docx, .epub or .zip)'],
  ['\xD0\xCF\x11\xE0', 'an old Word or Excel file'],
  ['{\\rtf', 'a Rich Text file'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture, sound or film'],
  ['\x1F\x8B', 'a packed file'],
  ['bplist', 'a saved Safari archive'],
];

function otherFormat(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/**
 * A byte order mark decides; else UTF-8 if it is that throughout; else what a page declares. What declares UTF-8 or nothing is UTF-8
 * where few bytes are damaged; else what the page's language suggests; else Windows-1252, when the text has the look of a Western
 * European language. The last three with a note.
 */
function decode(bytes: Uint8Array, kind: FileKind | undefined): { text: string; note?: string } {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: checked(new TextDecoder(marked).decode(bytes)) };
  const wide = zeroPattern(bytes);
  if (wide) return { text: checked(new TextDecoder(wide).decode(bytes)) };
  try {
    return { text: checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    if (error instanceof ArticleError) throw error;
  }
  const isPage = kind === 'html' || kind === undefined;
  const declared = isPage ? declaredEncoding(bytes) : undefined;
  if (declared && declared.encoding !== 'utf-8') {
    return withLost(declared.encoding === 'windows-1252' ? windows1252(bytes) : declared.decode(bytes));
  }
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const lost = utf8.match(/\uFFFD/g)?.length ?? 0;
  const good = utf8.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  // A few bytes are broken.
  if (lost < good) return withLost(utf8);

  const language = isPage ? statedLanguage(bytes) : undefined;
  const [, encoding] = ENCODINGS.find(([languages]) => language !== undefined && languages.test(language)) ?? [];
  const fitting = encoding === undefined ? undefined : decodeAll(bytes, encoding);
  if (fitting !== undefined) return { text: checked(fitting), note: assumed(encoding!) };

  const text = checked(windows1252(bytes));
  const letters = lettersIn(text);
  const high = text.match(/[\u0080-\uFFFF]/g)?.length ?? 0;
  if (high > letters / 4) {
    throw new ArticleError('The file’s encoding isn’t known. Save it as UTF-8, and add it again.');
  }
  return { text, note: assumed('Western European (Windows-1252)') };
}

const assumed = (encoding: string) =>
  `The file isn’t UTF-8; it was read as ${encoding}. Check that accents and quotation marks are right.`;

const LOST = 'Some characters of the file are damaged, and stand as “�”. Check whether the text can be used.';

function withLost(text: string): { text: string; note?: string } {
  return checked(text).includes('�') ? { text, note: LOST } : { text };
}

/** What pages of a language were mostly written in before UTF-8. */
const ENCODINGS: readonly [languages: RegExp, encoding: string][] = [
  [/^(?:ru|uk|bg|sr|mk|be)$/, 'Windows-1251'],
  [/^(?:pl|cs|sk|hu|hr|sl|ro|bs|sq)$/, 'Windows-1250'],
  [/^el$/, 'Windows-1253'],
  [/^(?:tr|az)$/, 'Windows-1254'],
  [/^he$/, 'Windows-1255'],
  [/^(?:ar|fa|ur)$/, 'Windows-1256'],
  [/^(?:et|lv|lt)$/, 'Windows-1257'],
  [/^ja$/, 'Shift_JIS'],
  [/^ko$/, 'EUC-KR'],
  [/^zh$/, 'GB18030'],
];

/** The first part of the language that a page states for all of it. */
const statedLanguage = (bytes: Uint8Array) =>
  /<html\b[^>]*\s(?:xml:)?lang\s*=\s*["']?\s*([a-z]{2})\b/i.exec(latin1(bytes.subarray(0, 4096)))?.[1]?.toLowerCase();

/** `undefined` where a byte stands for nothing in this encoding. */
function decodeAll(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in Latin text every other byte is zero. */
function zeroPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000 - (bytes.length % 2));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const most = sample.length * 0.35;
  if (zeros[1]! > most && zeros[0]! < 5) return 'utf-16le';
  if (zeros[0]! > most && zeros[1]! < 5) return 'utf-16be';
  return null;
}

/** What the first 4,096 bytes of a page declare; `undefined` when nothing or something unknown. */
function declaredEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const start = latin1(bytes.subarray(0, 4096));
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** @throws ArticleError when the characters aren't those of a text. */
function checked(text: string): string {
  const start = text.slice(0, 100_000);
  let controls = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    // Tab, line ends, form feed, and the escape of terminal logs occur in texts.
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) controls++;
  }
  if (text.includes('\0') || controls > start.length / 100) {
    throw new ArticleError('This isn’t text, but a file for another program.');
  }
  return text;
}

/** Node's own decoder reads 0x80 to 0x9F as control characters. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\x80-\x9F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024).toLocaleString('en')} MB`;
}
