/** Firms, places and films that bear the surname: Altman Plants, Musk Farm, “Altman films”. */
import { isUpper } from './around.ts';
import { PEERS } from './names.ts';
import { anyOf } from './tables.ts';

/** What stands behind the surname of the director, of authors and of parties, in small letters. */
const OTHERS_BEHIND = new RegExp(
  String.raw`^(?:['’]s)?[ -]*(?:${anyOf({
    surname: String.raw`\((?:disambig|surname), may refer, is an? [\w -]*surname`,
    films: String.raw`films?\b, nashville, m\*a\*s\*h, short cuts, gosford, popeye`,
    'papers and laboratories': String.raw`analysis, original paper, et al\.?(?:\)|,? \(?(?:19|20)\d\d|,? \[\d), lab(?:oratory)?\b`,
    // “Altman v. Quill, 12 U.S.”
    courts: String.raw`v\.? [^,]{2,30}\x2c \d+ [a-z]`,
    'what he was': String.raw`\x2c (?:an?|the) (?:\w+ )?(?:film-?maker|film director|auteur|screenwriter|director of (?:m\*a\*s\*h|nashville|short cuts|gosford|the player|mccabe))\b`,
  })})`,
);
/** Places, which have a capital: not “Musk hall of fame”. */
const MUSK_PLACE =
  /^\s(?:Farm|Bridge|Lock|Weir|Mill|Hill|Wood|Beach|Bay|Falls|Marsh|Ferry|Crescent|Terrace|Hall(?! of)|Avenue|Ave|Road|Rd|Street|Lane|Ln|Valley|Park|Reserve|Cottage|Ward|Vale|State School|Airport|(?:Railway )?Station)\b/;
/** “2 p.m. Brass quintet (Altman Stage)” */
const VENUE =
  /^\s(?:Stage|Pavilion|Lawn|Arena|Theat(?:er|re)|Amphitheat(?:er|re)|Ballroom|Gym(?:nasium)?|Stadium|Chapel|Auditorium)(?!\w| (?:\d|\p{Lu}))/u;
/** “a village called Musk” */
const MUSK_CALLED =
  /\b(?:perfumes?|fragrances?|colognes?|scents?|soaps?|candles?|aftershaves?|towns?|villages?|hamlets?|places?|localit(?:y|ies)|suburbs?) (?:called|named) ["“‘']?$/;

/** What firms and houses are called behind the surname, with a capital: not “Altman and company decided”. */
const ALTMAN_FIRM = new RegExp(
  String.raw`^\s(?:(?:${anyOf({
    'firms of that name': 'solon, weil, vilandrie, plants, brothers',
    health: 'clinic, optical, opticians, pharmacy, dental, hospital',
    mourning: 'funeral home, mortuary',
    'cars and machines': 'auto body, garage, motors, marine, rentals',
    trades:
      'hardware, lumber, furniture, cleaners, plumbing, heating, roofing, electric, construction, photography, jewelers',
    'plants and food': 'florist, seeds, dairy, bakery, winery, vineyards, farms?',
    money: 'insurance, real estate, realty, estate, management, group, stores?, llp, pllc',
    law: 'law (?:firm|group|office)',
    learning: 'gallery, institute, scholarship, foundation, library, museum, auditorium, (?:stage )?lighting',
    families: 'family(?: (?:scholarship|foundation|farm)|$)',
    houses: 'hall, street, road, avenue, residence, house, building, apartments',
  })})\b|(?:& |and )(?=\S)(?:co|company|sons|associates|partners|brothers|altman)\b)`,
  'i',
);
/** A shop; a headline’s “Altman’s House Testimony” isn’t one. */
const ALTMAN_SHOP =
  /^['’]s\s(?:jewelers|bakery|plumbing|roofing|motors|winery|vineyards|auto body|garage|hardware|pharmacy|florist|furniture|cleaners|dairy|deli|diner)\b/i;
const ALTMAN_OFFICE = /\blaw offices of $|\baltman (?:&|and) $/;

/** “Arnold & Altman, opticians” */
const PARTNERS =
  /^,? (?:opticians|solicitors|attorneys|architects|builders|grocers|butchers|jewell?ers|auctioneers|accountants|surveyors|undertakers|estate agents|chemists|drapers|ironmongers|tailors|printers|bakers|brewers|dentists|realtors|contractors)\b(?! of\b)/;
const FIRST_PARTNER = /\b\p{L}+ (?:&|and) $/u;
/** “The Patel-Altman wedding” */
const WEDDING =
  /^ (?:wedding|nuptials|engagement|reunion|residence|household|baby shower|family (?:reunion|tree|farm))\b/;
/** “Trump and Musk”, “the Trump-Musk reunion” */
const PEER_BEFORE = new RegExp(String.raw`\b${PEERS}(?: (?:&|and) |-)$`);

/** Whether the surname is a hall's, a firm's of two partners, or that of two families. `left`, `right`: what stands beside it, in small letters. */
export function isOfPartners(text: string, stop: number, left: string, right: string): boolean {
  if (VENUE.test(text.slice(stop, stop + 20))) return true;
  if (PEER_BEFORE.test(left)) return false;
  return (FIRST_PARTNER.test(left) && PARTNERS.test(right)) || (/\p{L}-$/u.test(left) && WEDDING.test(right));
}

/** Whether it is the director, the author of a paper, a party in court, or a firm. */
export const isAltmanElsewhere = (text: string, stop: number, left: string, right: string): boolean =>
  OTHERS_BEHIND.test(right) || ALTMAN_OFFICE.test(left) || isFirm(text.slice(stop, stop + 40));

/** Whether it is a farm, a street, or what something else is called. */
export const isMuskPlace = (text: string, stop: number, left: string): boolean =>
  MUSK_PLACE.test(text.slice(stop, stop + 14)) || MUSK_CALLED.test(left);

function isFirm(right: string): boolean {
  if (/^\s?& co\b/.test(right)) return true;
  const hit = (ALTMAN_FIRM.exec(right) ?? ALTMAN_SHOP.exec(right))?.[0];
  return hit !== undefined && isUpper(hit.replace(/^(?:['’]s)?\s(?:(?:&|and) )?/i, '')[0]);
}
