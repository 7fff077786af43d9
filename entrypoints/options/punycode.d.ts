declare module 'punycode.js' {
  /** A host's name with its letters: `xn--mnchen-3ya.example` -> `münchen.example`. Throws on damaged code. */
  export function toUnicode(host: string): string;
}
