import { ROLES, wordSet } from './words.ts';

/** How such nouns end in German, French, Spanish and Italian. */
const ROLE_ENDINGS = wordSet(
  `führer führerin chef chefin wissenschaftler wissenschaftlerin ökonom ökonomin sportler sportlerin arzt ärztin
   professor professorin autor autorin sänger sängerin schauspieler schauspielerin regisseur regisseurin künstler
   künstlerin abgeordneter abgeordneten abgeordnete beauftragter beauftragten beauftragte beamter beamten beamte
   beamtin richter richterin lehrer lehrerin meister meisterin inhaber inhaberin besitzer besitzerin betreiber
   betreiberin bewohner bewohnerin anwohner anwohnerin koordinator koordinatorin analyst analystin berater beraterin
   leser leserin sekretär sekretärin general direttore direttrice sindaco portavoce premier sprecher sprecherin
   minister ministerin präsident präsidentin kanzler kanzlerin vorsitzender vorsitzenden vorsitzende leiter leiterin
   trainer trainerin experte expertin boss vorstand kommissarin kommissar direktor direktorin forscher forscherin
   politiker politikerin anwalt anwältin tochter sohn mutter vater schwester bruder ehefrau ehemann witwe nachbar
   nachbarin kenner kennerin liebhaber liebhaberin händler händlerin fahrer fahrerin verkäufer verkäuferin mitarbeiter
   mitarbeiterin organisator organisatorin landwirt landwirtin bauer bäuerin unternehmer unternehmerin gründer
   gründerin manager managerin president presidente presidenta président présidente ministre ministro ministra
   directeur directrice porte-parole portavoz maire alcalde alcaldesa patron patronne avocate avocat abogado abogada
   députée député diputado diputada chercheur chercheuse fondateur fondatrice fundadora fundador jefe jefa sénateur
   sénatrice secrétaire secretario secretaria`,
);
const ENDING_LENGTHS = [...new Set([...ROLE_ENDINGS].map(({ length }) => length))];
const endsLikeRole = (lower: string) => ENDING_LENGTHS.some((length) => ROLE_ENDINGS.has(lower.slice(-length)));

/** Whether a lower-cased word says what somebody is. */
export function isRole(lower: string): boolean {
  let role = roleMemo.get(lower);
  if (role === undefined) {
    role =
      ROLES.has(lower) ||
      (lower.includes('-') &&
        // “mum-of-three”
        (ROLES.has(lower.replace(/-(?:elect|of-.*)$/, '')) || ROLES.has(lower.slice(lower.lastIndexOf('-') + 1)))) ||
      endsLikeRole(lower);
    // Words repeat; a bound keeps a long import from growing it.
    if (roleMemo.size > 20_000) roleMemo.clear();
    roleMemo.set(lower, role);
  }
  return role;
}

/** Whether a word in small letters says what several are: “teachers”. Not what is more often a verb: “she heads the firm”. */
export function isRoles(lower: string): boolean {
  return (
    lower.endsWith('s') &&
    ROLES.has(lower.slice(0, -1)) &&
    !/^(?:heads|hosts|chairs|coaches|anchors|captains|champions|stars|partners|pilots|authors)$/.test(lower)
  );
}

const FEMALE_ROLE =
  /(?:woman|actress|waitress|lady|mother|mom|mum|daughter|sister|wife|widow|niece|girl|aunt|grandmother|granddaughter|queen|princess|duchess|baroness|chefin|sprecherin|ministerin|kanzlerin|präsidentin|meisterin|leiterin|expertin|politikerin|tochter|mutter|schwester|ehefrau|directrice|présidente|avocate|députée|presidenta|alcaldesa|portavoza|fille|mère|sœur|épouse|hija|madre|hermana|esposa)$/;
const MALE_ROLE =
  /^(?:(?:\p{L}+[^o\P{L}])?man|\p{L}*(?:father|dad|(?<!per)son|brother|husband|nephew|boy|uncle|king|prince|duke|lord|widower)|sohn|vater|bruder|ehemann|fils|père|frère|mari|hijo|padre|hermano|marido|\p{L}*(?:wissenschaftler|sportler|sprecher|politiker|künstler|kanzler|gründer|bürgermeister|forscher|anwalt|arzt|ökonom|sänger|schauspieler|regisseur)|directeur|chercheur|fondateur|avocat|député|alcalde|ministro|diputado|abogado|fundador|direttore|sindaco)$/u;

/** The pronoun that goes with what somebody is: “her husband”, “the chairwoman”; empty when it tells neither. */
export function genderOfRole(lower: string): 'm' | 'f' | '' {
  // “mum-of-three”, “son-in-law”
  const of = lower.search(/-(?:of|in)-/);
  const role = of < 0 ? lower : lower.slice(0, of);
  return FEMALE_ROLE.test(role) ? 'f' : MALE_ROLE.test(role) ? 'm' : '';
}

const roleMemo = new Map<string, boolean>();

const SAME_ROLE: readonly (readonly string[])[] = [
  [
    'ceo',
    'chief',
    'boss',
    'executive',
    'co-ceo',
    'head',
    'chef',
    'vorstand',
    'vorstandschef',
    'konzernchef',
    'firmenchef',
    'vorstandsvorsitzende',
  ],
  ['founder', 'co-founder', 'cofounder'],
  ['senator', 'sen.'],
  ['representative', 'rep.', 'congressman', 'congresswoman', 'lawmaker'],
  ['governor', 'gov.'],
  ['attorney', 'lawyer'],
  ['professor', 'prof.'],
  ['doctor', 'dr.'],
  ['general', 'gen.'],
  ['actor', 'actress', 'star'],
  ['adviser', 'advisor', 'aide'],
  ['scientist', 'researcher'],
  ['singer', 'musician', 'star'],
  ['minister', 'secretary'],
  ['manager', 'coach'],
];

/** Whether two words may say the same of somebody: “CEO” and “chief”. */
export function sameRole(a: string, b: string): boolean {
  if (a === b) return true;
  const bare = (role: string) => role.replace(/-elect$/, '').replace(/^.*-/, '');
  const left = bare(a);
  const right = bare(b);
  if (left === right) return true;
  return SAME_ROLE.some((group) => group.includes(left) && group.includes(right));
}
