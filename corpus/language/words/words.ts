/**
 * Word lists for attribution: small words here, verbs, roles, texts and bodies beside. They describe news prose, not any
 * one article; what isn't listed is told by position and shape. All are lower case.
 */

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = wordSet(
  `january february march april may june july august september october november december
   ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cumartesi jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`,
);

export const PREPOSITIONS = wordSet(
  `su sur dans nel nella sul sulla sobre desde hasta entre chez vers pendant
   of in at on for from with by to about into over after before during under against between among through without within near since
   until despite amid upon via toward towards behind beyond across around alongside like as than off outside inside following including`,
);

const ENGLISH_FUNCTION = wordSet(
  `so an am per die the a an this that these those he she it they we you i his her its their our my your who whom whose which what where when why how
   and but or nor so yet if because although though while whereas unless whether as than then there here not no yes never ever also only
   just even still both either neither each every all any some many much more most few several one two three four five six seven eight nine ten
   another other such same own few both once former thus hence therefore besides nevertheless nonetheless regardless otherwise now today yesterday tomorrow tonight meanwhile however moreover furthermore indeed perhaps
   maybe instead later earlier soon first second third last next previous according asked speaking adding saying citing given despite
   is are was were be been being has have had do does did will would can could may might must shall should let
   of in at on for from with by to about into over after before during under against between among through without within near since
   until amid upon via toward towards behind beyond across around alongside like off out up down image photo photograph picture credit
   courtesy read watch see more related update updated breaking exclusive advertisement caption copyright hide source sources`,
);

/** In other languages; in English, and with a capital, they are part of a name: “Ma Quill”, “El País”. */
export const FOREIGN_FUNCTION = wordSet(
  `il elle ils elles le la les un une des du de et mais ou donc en dans sur pour par avec sans selon ce cette ces son sa ses leur
   el los las una y pero con por para wer was wie warum wo wann wenn da dann damit diese dieser dieses jetzt hier schon mehr nun lo gli uno del della dei nel nella al alla dal anche poi dopo prima ma perché come quando su secondo volgens ieri oggi ma según su sus der das ein eine einen er sie es wir und aber oder im auf für mit von zu bei nach
   laut aus dem den des sein seine ihr ihre auch noch nur`,
);

/** Open a clause or a phrase; never part of a name although they may be capitalised. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH_FUNCTION, ...FOREIGN_FUNCTION]);

const eachWith = <T>(words: string, value: T) => [...wordSet(words)].map((word) => [word, value] as const);

/** Stand before a person's name and aren't part of it; the value is the gender they tell, if any. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map([
  ...eachWith(
    'mr mr. sir herr monsieur m. señor sr. don signor lord king prince father fr. brother sheikh ayatollah sultan emir',
    'm' as const,
  ),
  ...eachWith(
    'mrs mrs. ms ms. miss lady dame frau madame mme mme. mlle señora sra. baroness queen princess sister',
    'f' as const,
  ),
  ...eachWith(
    `dr dr. prof prof. rev rev. hon. cllr cllr. councillor professor doctor reverend lt col maj gen brig dci sgt capt cpl
     cmdr adm det supt insp sen rep gov pc lcpl judge justice`,
    '' as const,
  ),
]);
