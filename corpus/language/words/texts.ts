import { wordSet } from './words.ts';

/** Nouns for texts that are quoted: “the statement reads”. */
export const TEXTS = wordSet(
  `statement letter memo report study post tweet message email e-mail release filing lawsuit complaint suit document documents brochure leaflet sign
   placard banner note article editorial column essay paper book bill law act amendment constitution order ruling opinion dissent decision petition
   text headline caption description notice advisory website page blog entry transcript affidavit indictment warrant contract agreement rule rules
   guidance guidelines policy survey poll review press communique communiqué resolution motion declaration manifesto caption poster label plaque inscription
   biography bio profile ad advertisement slogan subtitle motto`,
);

/** Of those, what carries words that needn't be its bearer's. */
export const PRINTED = wordSet('sign placard banner poster plaque label');

/** Nouns for what is said rather than written. */
export const SAYING = wordSet(
  `words answer answers response reply reaction remark remarks comment comments claim claims argument warning promise pledge vow message plea
   advice verdict question questions call speech testimony praise criticism apology explanation conclusion assessment slogan motto joke quip retort
   elogio parole frase paroles mots palabras worte worten aufruf reaktion respuesta risposta reazione lodi
   blunt clear adamant emphatic unequivocal defiant antwort botschaft fazit motto appell réponse message verdict mensaje respuesta`,
);
