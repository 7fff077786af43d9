/**
 * Tells code, settings and lists of addresses from prose, by their form alone: they may hold any name, and say nothing that could be
 * shown as a passage.
 */

/** What programs are written with, and prose isn't: `a = {`, `f(x);`, `x => y`, `:param name:`, `def f(`, `--flag`, `"key": 1`. */
const SIGN =
  /[\p{L}\p{N}_\])](?:\s?[+*|]?=\s?["'`{[(]|\s[+*|]?=\s[\p{L}\d])|=>|[=!]=(?!=)|&&|\|\||::|[;{]\s*(?:\n|$)|\}\s*[;,)]|\w\(\w*\)|\w\.\w+\(|["'][\w.-]+["']\s?:\s|:(?:param|return|type)s?\b|\b(?:def|function|const|let|var|class|elif|struct|fn)\s\w+\s?[(={:]|\bimport\s[\w{*][\w.{}* ]{0,200}\sfrom\b|(?:^|\s)--\w[\w-]+|<\/?\w[^<>]*>/gu;
/** Signs in so many characters and no fewer than so many make code of a text. */
const ONE_IN = 45;
const LEAST_SIGNS = 3;

/** A site's and a mail's begin where the run of their characters begins: else a long run is read anew from each of them. */
const ADDRESS =
  /(?:https?:\/\/\S+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\d+)?\b|(?<![\w\p{Ll}-]|[\p{Ll}\d-]\.)(?:[\p{Ll}\d-]+\.)+(?:com|net|org|io|ai|dev|app|co|gov|edu|info|[a-z]{2})\b(?:\/\S*)?|(?<![\w.-])[\w.-]+@[\w.-]+\.\w+)/gu;
/** In a list of addresses they are at least so much of what isn't white space. */
const MOSTLY = 0.5;
const LEAST_ADDRESSES = 3;

/** Whether a block is code, settings or a list of addresses. */
export function isCode(text: string): boolean {
  const addresses = text.match(ADDRESS) ?? [];
  const length = text.replace(/\s+/g, '').length;
  const taken = addresses.reduce((sum, address) => sum + address.length, 0);
  if (addresses.length >= LEAST_ADDRESSES && taken >= MOSTLY * length) return true;
  const signs = text.match(SIGN)?.length ?? 0;
  return signs >= LEAST_SIGNS && signs * ONE_IN >= length;
}
