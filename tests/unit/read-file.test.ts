import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../corpus/article.ts';
import { ARTICLE_LIMIT, readFile, refusal } from '../../corpus/read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('encoding', () => {
  test('reads UTF-8 with and without a mark', () => {
    expect(readFile(utf8('“Déjà vu”'), 'a.txt')).toEqual({ kind: 'text', text: '“Déjà vu”' });
    expect(readFile(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('né')]), 'a.txt').text).toBe('né');
  });

  test('reads UTF-16 with and without a mark, in both orders', () => {
    const text = 'The board met on Friday and went home.';
    expect(readFile(Uint8Array.from([0xff, 0xfe, ...utf16(text, true)]), 'a.txt').text).toBe(text);
    expect(readFile(Uint8Array.from([0xfe, 0xff, ...utf16(text, false)]), 'a.txt').text).toBe(text);
    expect(readFile(utf16(text, true), 'a.txt').text).toBe(text);
    expect(readFile(utf16(text, false), 'a.txt').text).toBe(text);
  });

  test('takes the encoding that a page declares', () => {
    const page = latin1('<!doctype html><meta charset="windows-1251"><p>\xcc\xe0\xf1\xea</p>');
    expect(readFile(page, 'a.html').text).toContain('Маск');
    const xml = latin1('<?xml version="1.0" encoding="iso-8859-2"?><html><p>\xa1</p></html>');
    expect(readFile(xml, 'a.xhtml').text).toContain('Ą');
  });

  test('assumes Windows-1252 with a note for Western text, and refuses to guess for other text', () => {
    const western = readFile(latin1('He said \x93no\x94 in the caf\xe9, and that was that.'), 'a.txt');
    expect(western.text).toContain('“no” in the café');
    expect(western.note).toMatch(/Windows-1252/);
    expect(() => readFile(latin1('\xcc\xe0\xf1\xea \xf1\xea\xe0\xe7\xe0\xeb'), 'a.txt')).toThrow(/Save it as UTF-8/);
  });
});

describe('a page that declares UTF-8', () => {
  const head = (lang: string) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><p>`;

  test('and is Windows-1252 is read as that, with a note', () => {
    const { text, note } = readFile(latin1(`${head('fr')}\x93Non\x94, dit-elle au caf\xe9.`), 'a.html');
    expect(text).toContain('“Non”, dit-elle au café.');
    expect(note).toMatch(/Windows-1252/);
  });

  test('and isn’t that is read as its language suggests', () => {
    const { text, note } = readFile(latin1(`${head('ru-RU')}\xcc\xe0\xf1\xea \xf1\xea\xe0\xe7\xe0\xeb`), 'a.html');
    expect(text).toContain('Маск сказал');
    expect(note).toMatch(/Windows-1251/);
    const japanese = latin1(`${head('ja')}\x83}\x83X\x83N\x82\xcd`);
    expect(readFile(japanese, 'a.html').text).toContain('マスクは');
  });

  test('and has a damaged letter stays UTF-8, with a note', () => {
    const page = Uint8Array.from([...utf8(`${head('fr')}“Non”, dit-elle au caf`), 0xe9, ...utf8(', l’été.')]);
    expect(readFile(page, 'a.html')).toMatchObject({
      text: `${head('fr')}“Non”, dit-elle au caf\uFFFD, l’été.`,
      note: expect.stringMatching(/damaged/),
    });
  });
});

test('letters that another declared encoding lacks are noted', () => {
  const page = latin1('<!doctype html><meta charset="shift_jis"><p>\x83}\x83X\x83N\x82\xcd \xff\xff');
  const { text, note } = readFile(page, 'a.html');
  expect(text).toContain('マスクは \uFFFD');
  expect(note).toMatch(/damaged/);
});

describe('refusals', () => {
  test.each([
    ['a.txt', bytes(), /empty/],
    ['a.txt', utf8(' \n\t\n'), /empty/],
    ['a.txt', utf8('%PDF-1.7 …'), /is a PDF/],
    ['a.txt', bytes(0x50, 0x4b, 3, 4, 20, 0), /packed/],
    ['a.md', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/],
    ['a.html', Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256), /isn’t text/],
    ['photo.jpg', utf8('text'), /Pictures/],
    ['report.PDF', utf8('text'), /paste it below/],
    ['report.docx', utf8('text'), /Save this one as plain text \(\.txt\)/],
    ['report.zip', utf8('text'), /Unpack this one/],
    ['page.mhtml', utf8('text'), /“Webpage, HTML only”/],
    ['letter.eml', utf8('text'), /E-mails/],
    ['table.csv', utf8('a,b'), /Tables/],
    ['a.tex', utf8('text'), /kind of file/],
    [
      'archive.html',
      utf8('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html><p>Text'),
      /“Webpage, HTML only”/,
    ],
    ['a.txt', new Uint8Array(ARTICLE_LIMIT + 1).fill(65), /10 MB/],
  ])('%s: %#', (name, content, message) => {
    expect(() => readFile(content, name)).toThrow(ArticleError);
    expect(() => readFile(content, name)).toThrow(message);
  });

  test('judges a file by name and size before it is read', () => {
    expect(refusal('a.txt', ARTICLE_LIMIT + 1)).toBe('The file is larger than the 10 MB that are read at most.');
    expect(refusal('backup.json', 50 * 1024 * 1024)).toBeNull();
    expect(refusal('README', 10)).toBeNull();
    expect(refusal('Interview 12.05.2024', 10)).toBeNull();
  });
});

test('knows the kind by name, and by content where the name says little', () => {
  expect(readFile(utf8('# Hello'), 'a.MD').kind).toBe('markdown');
  expect(readFile(utf8('<!-- saved --><!DOCTYPE html><p>Hello'), 'page.txt').kind).toBe('html');
  expect(readFile(utf8('{ "format": "on-the-record-backup"'), 'a').kind).toBe('backup');
  expect(readFile(utf8('I <b>like</b> it'), 'a').kind).toBe('text');
});
