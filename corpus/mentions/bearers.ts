/** The surname as that of others: the word itself, a firm, an elder, another family. */
import { wordBefore } from './around.ts';
import { isGiven } from './given.ts';
import { namesake } from './introduced.ts';
import type { Candidate } from './scan.ts';

/** The candidate as what it is instead, by what stands beside it; `null` where nothing tells. `left` and `right` are in small letters. */
export function otherBearer(text: string, candidate: Candidate, left: string, right: string): Candidate | null {
  const { family, start, end } = candidate;
  const written = text.slice(start, end);
  if (/\belder $/.test(left) || ELDER.test(text.slice(end, end + 16)))
    return namesake(candidate, 'elder', `elder ${written}`);
  if (SURNAME_BEFORE.test(left) || (NAME_BEFORE.test(left) && ORIGIN.test(right)) || ASKED_OF.test(left))
    return namesake(candidate, 'surname', `the surname ${written}`);
  if ((family === 'altman' && OF_THE_NAME.test(right)) || FIRM.test(text.slice(end, end + 60)))
    return namesake(candidate, FIRM.test(text.slice(end, end + 60)) ? 'firm' : 'surname', `${written}, of others`);
  if (PRACTICE.test(left)) return namesake(candidate, 'firm', `${written}, of others`);
  if (isMaidenName(text, start, end)) return namesake(candidate, 'née', `(${written})`);
  if (ANOTHER_FAMILY.test(text.slice(end - 1, end + 30)) && /\bthe $/.test(left))
    return { ...candidate, veto: 'another family' };
  if (AS_A_NAME.test(left) || (ONE_OF_SEVERAL.test(left) && BEARER.test(right)))
    return { ...candidate, veto: 'the name itself' };
  return null;
}

// “Studio notarile Altman & Ferri”
const PRACTICE =
  /(?<!\p{L})(?:studio (?:notarile|legale|dentistico|tecnico|medico)|kancelaria(?: \p{L}+)?|(?:rechts)?anwaltskanzlei|kanzlei|étude|cabinet (?:dentaire|médical|medical|individual|notarial|d['’]avocats|de avoca[tț]i?)|notar[íi]a|bufete|advocatenkantoor|advokatfirma(?:et)?|advokatbyrån?|lekarna|apotheke|pharmacie) $/u;

/** “Fay (Musk) Doyle” */
function isMaidenName(text: string, start: number, end: number): boolean {
  const ahead = text[start - 1] === '(' ? wordBefore(text, start - 1) : null;
  return ahead !== null && isGiven(ahead.text.toLowerCase()) && /^\) \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));
}

/** “The Musks of Leeds”, not those “of Silicon Valley”, or “of the world”. */
const ANOTHER_FAMILY =
  /^s(?: of (?!Silicon|Wall|America|Tesla)\p{Lu}\p{Ll}|['’] (?:bakery|farm|shop|store|barn|orchard|garage|cottage|diner|restaurant|dairy|backyard|porch)\b)/u;

/** “Musk Sr.”, “Musk senior said”; “Musk, senior adviser” is another thing. */
const ELDER =
  /^(?:,? (?:Sr|Senior|père|padre|star(?:ejši|ší)|the (?:[Yy]ounger|[Ee]lder))(?![\w.]*\s+\p{Lu}|\w)| senior(?=[.,;:!?)]|$| (?:je|ist|war|is|was|said)\b))/u;
// The word itself is spoken of.
const SURNAME_BEFORE =
  /\b(?:(?:sur|last |family )names?|cognom[ei]|apellidos?|(?:nach|familien)namen?s?|nom de famille|patronyme|sobrenome|nazwisk\w+|příjmení|soyad\w+|sukunim\w+|efternamn\w*|achternaam) ["“”„'‘«]?$/;

// “If your last name is Musk”, “hear the name “Musk””: whose it is isn’t said.
const AS_A_NAME =
  /(?:(?:\b(?:your|my|our|their|whose|a|the)|\w['’]s) (?:last |family |sur)names? (?:is|was|are|were|of|like) ["“‘']?|\bthe name ["“‘]|\b(?:née|nee|geb\.|geborene|z domu|rozená|född|født|nata|nacida|nascida) |\b(?:kept|keeps?|gave up|took|takes?|dropped|bears?|bore|carry|carries) (?:the|her|his|their) (?:sur)?name ["“‘']?|\b(?:people|famil(?:y|ies)|persons?|someone|somebody) (?:called|named) ["“‘']?)$/;

// “Not the only Musk in town”: others bear it, too. “Not the only Musk fan” is about his.
const ONE_OF_SEVERAL = /\b(?:not the only|no es el único|non è l['’]unico|n['’]est pas le seul|nicht der einzige) $/;
const BEARER =
  /^(?:\p{P}|$| (?:who|at|in|on|to|around|here|en|de|chez|à|du|im|aus|nel|del|della|qui|que|che)(?!\p{L}))/u;

/** A page on the name. */
const OF_THE_NAME = /^ (?:is an? (?:[\w-]+ ){0,4}surname\b|\((?:surname|disambig)|may (?:also )?refer to\b)/;
/** A firm's form in law, or a shop: “Musk’s of Leeds”. */
const FIRM =
  /^['’]s of (?!Silicon|Wall|America|Tesla)\p{Lu}\p{Ll}|^(?:, \p{Lu}[\p{L}’-]+)*,? (?:&|and) (?:Sons?|Daughters?|Bro(?:ther)?s|\p{Lu}[\p{L}’-]+(?: (?:family )?law (?:practice|firm|group|offices?)|,? (?:LLP|LLC|PLLC|L\.L\.P|P\.?[AC]\b|Ltd|Solicitors|Attorneys)))\b|^\s(?:GmbH|KG|Ltd|B\.?V\.?|AB|Oy|e\.\s?K\.|S\.?à\.?r\.?l|s\.\s?r\.\s?o)(?!\w)/u;

const NAME_BEFORE = /\b(?:nam(?:e|i|en)|des namens):? ["“”„'‘«]?$/;
/** What is said of a name: where it comes from, and who else bears it. */
const ORIGIN =
  /^["”“’»]? (?:is (?:found|common|rare|of|an?)\b|comes? from|derives?|means|originat|kommt (?:aus|von|vor)|stammt|bedeutet|leitet|(?:ist )?(?:heut|auch heut)|hat (?:seinen|eine)\b)/;
const ASKED_OF =
  /\b(?:meaning|origins?|history|bedeutung|herkunft|ursprung|woher) (?:[\p{L}]+ ){0,4}nam(?:e|ens?):? ["“„'‘«]?$/u;
