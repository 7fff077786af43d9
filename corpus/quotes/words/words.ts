/**
 * Word lists for attribution. They describe news prose, not any one article; what isn't listed is told by
 * position and shape. All are lower case.
 */

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Every form of regular English verbs. */
function forms(bases: string): string {
  return bases
    .trim()
    .split(/\s+/)
    .map((base) => {
      if (/[^aeiou]y$/.test(base)) return `${base} ${base.slice(0, -1)}ies ${base.slice(0, -1)}ied ${base}ing`;
      if (base.endsWith('e')) return `${base} ${base}s ${base}d ${base.slice(0, -1)}ing`;
      return `${base} ${base}${/(?:s|sh|ch|x)$/.test(base) ? 'es' : 's'} ${base}ed ${base}ing`;
    })
    .join(' ');
}

/** Forms that are as often plural nouns: “questions”, “reports”. */
export const NOUN_LIKE = wordSet(
  `questions messages reports comments posts tweets claims states notes answers demands hints remarks boasts jokes calls details labels attacks
   brands views credits issues voices fears promises quotes blogs emails texts protests complaints replies laughs shouts whispers screams
   queries doubts thanks rants quips snaps points counters cautions concerns charges sounds sums cries reads`,
);

/** Verbs that attribute whole quotations. */
export const SPEECH = wordSet(
  `${forms(
    `add reply respond answer explain note state declare announce claim argue insist warn acknowledge concede confirm remark comment
     observe joke tweet retweet post continue conclude recall suggest urge promise pledge stress emphasize emphasise boast complain lament
     shout yell scream whisper mutter exclaim muse opine reiterate reveal report testify tease agree assert allege contend caution counter
     interject volunteer advise inform repeat hint reflect marvel gush wonder ask thank predict text message email e-mail recount maintain
     propose rant proclaim pronounce profess crow intone rejoin assure remind implore plead deadpan enthuse elaborate clarify relate
     summarize summarise chant demur grumble moan groan sneer scoff growl bark gasp sigh express confess divulge instruct bemoan jest
     underscore underline echo spill fume thunder rage question inquire enquire protest concur affirm utter recommend blog quote accuse criticize
     criticise deny demand exhort theorize theorise surmise posit counsel sermonize retort murmur bellow snarl blurt sing describe`,
  )}
  say says said saying tell tells told telling write writes wrote writing written admit admits admitted admitting
  brag brags bragged bragging quip quips quipped quipping vow vows vowed vowing cry cries cried crying swore read reads reading think thinks thought
  rap rapped jibed believe believes believed remember remembers remembered snap snaps snapped chat begin began speak spoke
  put puts go goes went weigh weighed weighing chime chimed chiming shoot shot fired hit point points pointed pointing sum summed hold held
  predicted forecast`,
);

/** Of those, the ones that are speech only with a second word: “went on”, “weighed in”. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['go', wordSet('on')],
  ['goes', wordSet('on')],
  ['went', wordSet('on')],
  ['put', wordSet('it')],
  ['puts', wordSet('it')],
  ['weigh', wordSet('in')],
  ['weighed', wordSet('in')],
  ['weighing', wordSet('in')],
  ['chime', wordSet('in')],
  ['chimed', wordSet('in')],
  ['chiming', wordSet('in')],
  ['shoot', wordSet('back')],
  ['shot', wordSet('back')],
  ['fired', wordSet('back off')],
  ['hit', wordSet('back out')],
  ['point', wordSet('out')],
  ['points', wordSet('out')],
  ['pointed', wordSet('out')],
  ['pointing', wordSet('out')],
  ['sum', wordSet('up')],
  ['summed', wordSet('up')],
  ['hold', wordSet('that')],
  ['held', wordSet('that')],
]);

/** Verbs that govern a few quoted words: what somebody called or made of something. */
export const NAMING = wordSet(
  `${forms(
    `call describe label brand characterize characterise liken compare slam blast denounce condemn praise hail mock dismiss decry deride
     criticize criticise accuse attack lambast lambaste bash welcome portray depict blame cite pledge promise reject introduce invoke refer
     view regard consider worry thank fault chide scold rebuke tout credit applaud laud trash deem express discuss threaten celebrate
     issue voice fear cast mourn commend salute berate castigate admonish disparage ridicule acknowledge admonish outline detail urge
     demand seek`,
  )} dub dubs dubbed dubbing sees saw spoke speaking rip ripped`,
);

/** Words that make “X has … said” one verb, or stand between subject and verb. */
export const BETWEEN = wordSet(
  `has have had also then later once again now still already just recently previously initially subsequently earlier repeatedly often
   however meanwhile though himself herself themselves itself did does do would will could might may must can was is were are be been being
   not never only even further first today yesterday tomorrow tonight ever always simply famously reportedly allegedly
   monday tuesday wednesday thursday friday saturday sunday afterwards afterward instead too soon jokingly both all present
   flat-out outright twice nonetheless nevertheless therefore thus rather`,
);

export const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
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

/** Stand before a person's name and aren't part of it; the value is the gender they tell, if any. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map([
  ...[
    'mr',
    'mr.',
    'sir',
    'herr',
    'monsieur',
    'm.',
    'señor',
    'sr.',
    'don',
    'signor',
    'lord',
    'king',
    'prince',
    'father',
    'fr.',
    'brother',
    'sheikh',
    'ayatollah',
    'sultan',
    'emir',
  ].map((word) => [word, 'm'] as const),
  ...[
    'mrs',
    'mrs.',
    'ms',
    'ms.',
    'miss',
    'lady',
    'dame',
    'frau',
    'madame',
    'mme',
    'mme.',
    'mlle',
    'señora',
    'sra.',
    'baroness',
    'queen',
    'princess',
    'sister',
  ].map((word) => [word, 'f'] as const),
  ...[
    'dr',
    'dr.',
    'prof',
    'prof.',
    'rev',
    'rev.',
    'hon.',
    'cllr',
    'cllr.',
    'councillor',
    'professor',
    'doctor',
    'reverend',
    'lt',
    'col',
    'maj',
    'gen',
    'brig',
    'dci',
    'sgt',
    'capt',
    'cpl',
    'cmdr',
    'adm',
    'det',
    'supt',
    'insp',
    'sen',
    'rep',
    'gov',
    'pc',
    'lcpl',
    'judge',
    'justice',
  ].map((word) => [word, ''] as const),
]);

/** Nouns for what people are, in titles and descriptions: “the Tesla chief”, “CEO”, “attorney”. */
export const ROLES = wordSet(
  `president vice-president chairman chairwoman chairperson chair chief ceo cfo cto coo cio co-ceo boss head founder co-founder cofounder owner
   director executive exec manager officer leader co-leader minister secretary chancellor premier lady taoiseach tánaiste tanaiste governor gov. lieutenant lt. lt. mayor senator sen. rep.
   representative congressman congresswoman lawmaker lawmakers del. amb. ald. msgr. brig. ofc. mp mps mep member assemblyman assemblywoman councillor councilman councilwoman councilor
   commissioner ambassador diplomat envoy spokesman spokeswoman spokesperson spokespeople spokesmen attorney lawyer lawyers solicitor prosecutor prosecutors
   judge justice sheriff deputy detective sergeant sgt. captain capt. colonel col. general gen. major maj. lieutenant admiral adm. commander cmdr. marshal
   police officials official authorities professor prof. scientist scientists researcher researchers analyst analysts economist economists expert experts
   engineer engineers astronaut astronomer physicist doctor dr. doctors nurse surgeon teacher student students principal superintendent coach
   manager striker midfielder defender goalkeeper quarterback player captain skipper champion driver actor actress singer rapper musician drummer
   guitarist author writer novelist poet journalist reporter editor columnist critic host presenter broadcaster comedian director filmmaker
   producer designer artist painter architect chef activist activists campaigner campaigners organizer organiser protester protesters demonstrator
   pollster strategist adviser advisor aide candidate nominee incumbent challenger republican democrat conservative liberal billionaire millionaire
   entrepreneur businessman businesswoman investor investors developer programmer pilot farmer fisherman witness witnesses resident residents
   neighbour neighbor neighbours neighbors owner victim survivor suspect defendant mother father mom mum dad son daughter brother sister wife husband
   widow widower parents parent uncle aunt grandmother grandfather grandson granddaughter cousin friend friends colleague colleagues partner
   man woman boy girl teenager teen pensioner grandparent child bishop archbishop pope priest pastor reverend rabbi imam king queen prince princess
   niece nephew waitress waiter barman barmaid
   duke duchess lord peer baroness monarch historian lecturer dean rector scholar psychologist psychiatrist therapist counselor curator
   consultant agent broker trader banker accountant auditor planner advisor regulator regulators watchdog user users customer customers client
   passenger passengers tourist visitor fan fans supporter supporters critic critics opponent opponents rival source sources insider insiders
   veteran legend star icon guru mogul tycoon magnate trustee treasurer clerk undersecretary whip speaker publisher
   guy guys advocate gm vp svp evp pm cmo ciso publicist songstress crooner comic vlogger podcaster headteacher builder butcher carpenter bassist
   choreographer dancer model stylist realtor jeweller chaplain vicar deacon cleric warden janitor custodian financier lobbyist capitalist
   statistician epidemiologist virologist immunologist neuroscientist neurologist oncologist cardiologist paediatrician pediatrician
   archaeologist anthropologist sociologist philosopher theologian mathematician linguist astrophysicist oceanographer seismologist
   botanist zoologist palaeontologist paleontologist geneticist microbiologist criminologist whistleblower hacker coder salesman
   saleswoman shopkeeper fundraiser alderman ombudsman comptroller registrar provost headmaster headmistress undergraduate graduate
   freshman sophomore associate confidant rep reps patient patients inmate prisoner detainee dj rapper cop firefighter paramedic ranger biologist chemist geologist ecologist conservationist climatologist meteorologist forecaster
   holder winner swimmer runner sprinter golfer boxer cyclist footballer cricketer batsman bowler jockey rider racer olympian medallist medalist pundit
   londoner briton frenchman dutchman irishman scotsman welshman spaniard swede finn dane turk pole serb american british english scottish welsh irish french german italian
   spanish dutch belgian swiss austrian portuguese greek turkish russian ukrainian polish czech hungarian romanian bulgarian swedish norwegian
   danish finnish icelandic chinese japanese korean indian pakistani bangladeshi australian canadian mexican brazilian argentine argentinian
   chilean colombian venezuelan cuban israeli palestinian iranian iraqi syrian lebanese egyptian saudi nigerian kenyan ethiopian ghanaian
   yorkshireman lancastrian mancunian scouser geordie cornishman texan californian parisian berliner kiwi catalan croatian croat slovenian slovene
   slovak bosnian albanian estonian latvian lithuanian jamaican moroccan algerian tunisian senegalese cameroonian ivorian ugandan tanzanian
   zimbabwean zambian namibian peruvian ecuadorian bolivian uruguayan paraguayan singaporean nepalese armenian maltese cypriot
   thai vietnamese filipino indonesian malaysian taiwanese afghan
   supervisor voter voters taxpayer homeowner photographer cameraman videographer illustrator motorist attendee delegate administrator investigator negotiator moderator narrator announcer interviewer coroner pontiff promoter reader readers viewer viewers listener caller commenter constable inspector superintendent solicitor-general magistrate recruiter
   specialist technician coordinator practitioner clinician caretaker tutor instructor nutritionist dietitian physiotherapist physician gp
   pathologist entomologist hydrologist ornithologist toxicologist radiologist dermatologist urologist obstetrician anaesthetist
   anesthesiologist neurosurgeon optometrist orthodontist hygienist surveyor horticulturist arborist naturalist explorer mountaineer climber
   surfer skier skater wrestler gymnast referee umpire winger linebacker receiver pitcher catcher shortstop outfielder infielder goalie
   fullback halfback hurdler diver paddler triathlete contestant competitor finalist qualifier debutant rookie newcomer youngster fiancé
   fiancée fiance fiancee boyfriend girlfriend spouse matriarch patriarch heir heiress retiree zookeeper beekeeper distiller winemaker
   technologist futurist ethicist chieftain nun missionary evangelist creator co-creator restaurateur hotelier barista bouncer courier
   angler florist seamstress sculptor cartoonist animator cinematographer screenwriter playwright lyricist songwriter vocalist frontwoman
   soprano tenor violinist cellist organist ballerina understudy showrunner stuntman bodyguard chauffeur housekeeper cleaner nanny
   babysitter childminder policeman policewoman fireman lifeguard coastguard trooper gunman attacker fugitive convict parolee bailiff
   cardinal monsignor alderwoman selectman selectwoman assemblymember councilmember viscount viscountess earl countess marquess
   paralegal notary mediator arbitrator jurist alumnus alumna valedictorian
   anchor anchors correspondent blogger youtuber influencer streamer gamer intern contractor shopper mechanic electrician plumber
   hairdresser cashier bartender librarian translator interpreter composer pianist trucker docker soldier rancher grower superfan
   femme homme jeune élu élue syndicaliste étudiant étudiante ouvrier ouvrière enseignant enseignante infirmière médecin mère père retraité
   retraitée salarié salariée habitant habitante voisin voisine délégué déléguée agriculteur agricultrice trentenaire quadragénaire cheffe
   mujer hombre vecino vecina madre padre frau mann
   gaffer prosecution defence barrister jurors juror spectator commuter pupil grandad grandma granny householder landlady landlord tenant tenants
   frontman bandmate teammate flatmate housemate roommate classmate ex-wife ex-husband stepfather stepmother
   person people someone anyone individual worker workers employee employees staffer staffers volunteer vet veterinarian dentist pharmacist midwife`,
);

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

export const PRONOUNS: ReadonlyMap<string, 'm' | 'f' | 'n' | 'p'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['it', 'n'],
  ['they', 'p'],
  ['er', 'm'],
  ['sie', 'f'],
  ['il', 'm'],
  ['elle', 'f'],
  ['él', 'm'],
  ['ella', 'f'],
  ['lui', 'm'],
  ['lei', 'f'],
  ['hij', 'm'],
  ['zij', 'f'],
  ['ze', 'f'],
]);
