import { wordSet } from './words.ts';

/** Nouns for what people are, in titles and descriptions: “the Tesla chief”, “CEO”, “attorney”. */
const ROLES = wordSet(
  `president vice-president chairman chairwoman chairperson chair chief ceo pdg cfo cto coo cio co-ceo boss head founder co-founder cofounder owner
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
   freshman sophomore qb mvp associate confidant rep reps patient patients inmate prisoner detainee dj rapper cop firefighter paramedic ranger biologist chemist geologist ecologist conservationist climatologist meteorologist forecaster
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
   woordvoerder woordvoerster burgemeester wethouder voorzitter advocaat hoogleraar onderzoeker buurman buurvrouw eigenaar oprichter topman topvrouw
   ondernemer moeder zoon dochter broer zus vrouw rechter schrijver
   talesperson talespersonen talesman talskvinna talsperson statsminister statsministern ministern presidenten borgmästare borgmästaren ordföranden mannen
   kvinnan chefen forskaren advokaten borgmester direktør ordförande formand advokat forskare forsker
   gutachter gutachterin kämmerer kämmerin zeuge zeugin
   avvocato avvocata direttore allenatore allenatrice deputato senatore assessore procuratore professore professoressa imprenditore miliardario
   fondatore ricercatore ricercatrice medico sindaca vicino vicina testimone
   concejal concejala empresario empresaria multimillonario científico científica investigador investigadora juez jueza entrenador profesora médica
   prefeito prefeita porta-voz diretor diretora advogado advogada professora pesquisador pesquisadora vereador vereadora senador senadora
   governador governadora bilionário vizinho vizinha
   virologe virologin epidemiologe epidemiologin biologe biologin psychologe psychologin soziologe soziologin historiker historikerin physiker physikerin
   mediziner medizinerin jurist juristin journalist journalistin kauffrau kaufmann geschäftsführer geschäftsführerin ökonomin polizist polizistin
   toxicologue virologue épidémiologiste biologiste sociologue psychologue historien historienne politologue économiste journaliste philosophe
   dirigeant dirigeante entraîneur entraîneuse joueur joueuse acteur actrice chanteur chanteuse écrivain écrivaine romancier romancière réalisateur réalisatrice
   periodista piloto ingeniero ingeniera campeón campeona tricampeón tetracampeón pentacampeón actor actriz cantante futbolista delantero portero
   escritor escritora economista historiador historiadora dirigente mandatario mandataria líder seleccionador
   británico holandés neerlandés mexicano mexicana argentino francés alemán italiano catalán
   giornalista attore attrice cantante scrittore scrittrice regista allenatrice pilota calciatore calciatrice economista politologo
   jornalista piloto treinador ator atriz cantor cantora escritor escritora jogador jogadora
   person people someone anyone everyone somebody anybody everybody nobody individual worker workers employee employees staffer staffers volunteer vet veterinarian dentist pharmacist midwife`,
);

/** The same in languages without articles: Polish, Czech, Russian, Ukrainian, Turkish. */
const BARE_ROLES = wordSet(
  `rzecznik rzeczniczka burmistrz prezydent prezes dyrektor dyrektorka szef szefowa prawnik prawniczka adwokat profesor poseł posłanka ekspert
   ekspertka naukowiec lekarz lekarka mąż żona matka ojciec sąsiad sąsiadka właściciel założyciel
   soudce soudkyně starosta starostka primátor primátorka hejtman hejtmanka ministr ministryně mluvčí poslanec poslankyně advokát advokátka
   obhájce obhájkyně ředitel ředitelka trenér trenérka premiér policista policistka lékařka vědec vědkyně zakladatel majitel majitelka
   актёр актриса певец певица судья прокурор представитель представительница министр президент премьер мэр глава губернатор депутат сенатор адвокат юрист профессор учёный эксперт аналитик
   основатель миллиардер предприниматель директор тренер врач мать отец сын дочь жена муж брат сестра женщина мужчина чиновник сосед соседка
   речник речниця міністр міністерка прем'єр голова експерт експертка засновник мільярдер підприємець лікар лікарка мати батько дружина
   чоловік жінка сусід сусідка професор професорка посадовець
   sözcü sözcüsü bakan bakanı başkan başkanı müdür müdürü avukat avukatı profesör kurucusu uzman`,
);

/** Of those, who are told of beside whoever a text is about: judges and lawyers, who speaks for others, doctors, relatives, neighbours, who governs. */
const BYSTANDERS = wordSet(
  `soudce soudkyně advokát advokátka obhájce obhájkyně mluvčí policista policistka lékařka ministr ministryně starosta starostka hejtman hejtmanka
   poslanec poslankyně premiér prawnik prawniczka adwokat rzecznik rzeczniczka lekarz lekarka sąsiad sąsiadka ekspert ekspertka mąż żona matka
   ojciec burmistrz poseł posłanka судья прокурор адвокат юрист представитель представительница врач сосед соседка эксперт аналитик мать отец сын дочь жена муж
   брат сестра министр премьер мэр губернатор депутат сенатор чиновник речник речниця лікар лікарка сусід сусідка експерт експертка мати батько
   дружина чоловік міністр міністерка прем'єр посадовець sözcü sözcüsü avukat avukatı uzman bakan bakanı
   prezydent dyrektor dyrektorka profesor naukowiec primátor primátorka ředitel ředitelka trenér trenérka vědec vědkyně
   президент директор тренер профессор учёный женщина мужчина жінка професор професорка голова başkan başkanı müdür müdürü profesör`,
);

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

/** Whether a lower-cased word says what somebody is; “l’avocat” does with its article. */
export function isRole(word: string): boolean {
  const lower = word.replace(/^[ld]['’](?=\p{L})/u, '');
  let role = roleMemo.get(lower);
  if (role === undefined) {
    role =
      ROLES.has(lower) ||
      BARE_ROLES.has(lower) ||
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

/** Whether a word says what somebody is in a language without articles. */
export const isBareRole = (lower: string): boolean => BARE_ROLES.has(lower);

/** Whether a word in a language without articles is rather somebody’s who wasn’t named: “soudkyně” may be any judge, «миллиардер» who was named. */
export const isBystander = (lower: string): boolean => BYSTANDERS.has(lower);

/**
 * What a text calls again whom it has named, though it never said that they are it: by what they are known for, their party, where they are from.
 * Offices and trades aren't here: in a story about somebody else “the mayor”, “the driver” and “the engineer” are people without a name.
 */
const KNOWN_FOR = wordSet(
  `actor actress singer rapper musician guitarist drummer bassist pianist violinist cellist songwriter vocalist frontman frontwoman
   dj comedian comic dancer ballerina performer entertainer star superstar icon legend celebrity crooner songstress soprano tenor filmmaker novelist
   poet playwright screenwriter artist sculptor painter composer model supermodel influencer youtuber vlogger blogger streamer podcaster gamer
   striker midfielder defender goalkeeper winger forward fullback playmaker quarterback qb mvp footballer cricketer batsman bowler golfer boxer
   cyclist swimmer runner sprinter athlete olympian medallist medalist jockey champion skipper player gymnast skater skier wrestler hurdler
   rookie debutant winemaker billionaire millionaire multimillionaire tycoon mogul magnate
   politician republican democrat conservative liberal entrepreneur businessman businesswoman
   londoner briton frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman scotsman scot welshman spaniard swede finn dane turk pole
   serb american british english scottish welsh irish french german italian spanish dutch belgian swiss austrian portuguese greek turkish russian
   ukrainian polish czech hungarian romanian bulgarian swedish norwegian danish finnish australian canadian mexican brazilian argentine argentinian
   japanese chinese korean indian pakistani egyptian nigerian kenyan israeli iranian californian texan
   sänger sängerin schauspieler schauspielerin sportler sportlerin künstler künstlerin milliardär milliardärin weltmeister weltmeisterin
   kauffrau kaufmann unternehmer unternehmerin
   joueur joueuse acteur actrice chanteur chanteuse romancier romancière milliardaire attaquant champion championne
   actor actriz cantante futbolista delantero campeón campeona tricampeón tetracampeón pentacampeón multimillonario multimillonaria
   empresario empresaria imprenditore imprenditrice
   británico británica holandés neerlandés mexicano mexicana argentino argentina francés francesa alemán alemana italiano italiana catalán catalana
   attore attrice calciatore calciatrice miliardario miliardaria ator atriz cantor cantora jogador jogadora bilionário bilionária`,
);

/** “the Yorkshireman”, “the mum-of-three”, „die Weinkennerin“ */
const KNOWN_BY_FORM =
  /shire(?:wo)?man$|^(?:mum|mom|mother|dad|father|gran|grandmother|grandfather)-of-|(?:kenner|liebhaber)(?:in)?$/;

/** Whether a word may stand for somebody named whom the text never calls so: in languages without articles whatever isn't a bystander's. */
export const isKnownFor = (lower: string): boolean =>
  KNOWN_FOR.has(lower.slice(lower.lastIndexOf('-') + 1)) ||
  KNOWN_BY_FORM.test(lower) ||
  (isBareRole(lower) && !isBystander(lower));

/** By what somebody studies: who is asked for what they know. */
const SCHOLAR =
  /(?:olog(?:ist|e|in|ue|o|a)|histor(?:ian|iker|ikerin|ien|ienne|iador|iadora)|physici(?:st|an)|physiker(?:in)?|mediziner(?:in)?|[eéö]conom(?:ist|iste|ista)|ökonom(?:in)?|scientist|wissenschaftler(?:in)?|científic[oa])$/;

/** Whether a word tells of somebody who speaks of what they know, so that it may stand for who just spoke. */
export const isScholar = (lower: string): boolean => SCHOLAR.test(lower);

/** Who sits for a party: with it, “the Conservative MP” tells of one person what “the MP” doesn't. */
const SEATS = /^(?:mp|msp|mep|lawmaker|congressman|congresswoman|senator|councillor|peer|assemblyman|assemblywoman)$/;
const PARTIES = /^(?:conservative|tory|labour|republican|democrat|democratic|liberal|lib|snp|green|socialist)$/;

/** Whether words before a role make it that of somebody known: the party of an MP. */
export const isOfParty = (role: string, before: readonly string[]): boolean =>
  SEATS.test(role) && before.some((word) => PARTIES.test(word));

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
  /^(?:(?:\p{L}+[^o\P{L}])?man|\p{L}*(?:father|dad|(?<!per)son|brother|husband|nephew|boy|uncle|king|prince|duke|lord|widower)|sohn|vater|bruder|ehemann|fils|père|frère|mari|hijo|padre|hermano|marido)$/u;
/** Said of men, and of anybody whose name isn't told. */
const MALE_OFFICE =
  /^(?:\p{L}*(?:wissenschaftler|sportler|sprecher|politiker|künstler|kanzler|gründer|bürgermeister|forscher|anwalt|arzt|ökonom|sänger|schauspieler|regisseur)|directeur|chercheur|fondateur|avocat|député|alcalde|ministro|diputado|abogado|fundador|direttore|sindaco)$/u;

/** “mum-of-three”, “son-in-law” are mum and son. */
const withoutOf = (lower: string): string => lower.replace(/(?<=.)-(?:of|in)-.*$/, '');

/** Whether what somebody is tells a man from a woman. */
export function tellsGender(lower: string): boolean {
  const role = withoutOf(lower);
  return FEMALE_ROLE.test(role) || MALE_ROLE.test(role);
}

/** The pronoun that goes with what somebody is: “her husband”, “the chairwoman”; empty when it tells neither. */
export function genderOfRole(lower: string): 'm' | 'f' | '' {
  const role = withoutOf(lower);
  return FEMALE_ROLE.test(role) ? 'f' : MALE_ROLE.test(role) || MALE_OFFICE.test(role) ? 'm' : '';
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
