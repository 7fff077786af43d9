/** Who stands beside a surname in one breath. */
import { PEERS, type Family } from './names.ts';

const AND =
  '(?:,| ?&| ?/| ?[–—-]| and| or| und| oder| en| of| et| ou| y| o| e| och| og| ja| i| a| nebo| lub| czy| ili| vagy| veya| ve| atau| dan| v\\.?| vs\\.?| versus| with| mit| met| con| avec| com| med| z| ze| s| se| ile)';
const PEERS_AFTER = new RegExp(
  `^${AND} ?(?:${PEERS}\\b|(?:musk|altman)(?:a|em|om|ovi|owi|ie|ia|in|ille|t|ot|kal|nal)(?!\\p{L}))`,
  'u',
);
const PEERS_BEFORE = new RegExp(`\\b${PEERS}(?:['’]s|a|em|om|ovi|owi|ie|ia|in|ille|t|ot|kal|nal)?${AND} ?$`);

/** The peer with whom a surname is paired by what stands right before (`left`) or behind it (`right`); or `undefined`. Peers are looked for in small letters. */
export const peerBeside = (left: string, right: string): string | undefined =>
  (PEERS_AFTER.exec(right) ?? PEERS_BEFORE.exec(left))?.[0];

const AGAINST_AFTER: Record<Family, RegExp> = {
  musk: /^(?: vs?\.? (?:sam )?|[-–‐])altman\b/,
  altman: /^(?: vs?\.? (?:elon )?|[-–‐])musk\b/,
};
const AGAINST_BEFORE: Record<Family, RegExp> = {
  musk: /\baltman(?: vs?\.? |[-–‐])$/,
  altman: /\bmusk(?: vs?\.? |[-–‐])$/,
};

/** “Musk v. Altman”, “the Musk-Altman trial”: nobody else of these surnames met so. Both texts in small letters. */
export const isAgainst = (family: Family, left: string, right: string): boolean =>
  AGAINST_AFTER[family].test(right) || AGAINST_BEFORE[family].test(left);
