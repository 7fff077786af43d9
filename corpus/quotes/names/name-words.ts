/** In small letters within people's names. */
export const PARTICLES = new Set(
  'de van von der den del della di da dos du bin ibn ben ter ten af av zu la las los le'.split(' '),
);
/** In small letters within organisations' names. */
export const ORG_JOINERS = new Set(['of', 'for', 'and', '&', 'the', 'on']);
/** After these, joiners belong to the name: “University of …”. */
export const ORG_HEADS = new Set(
  'university department bank ministry institute federation association council house college office committee union society court board center centre centers centres bureau agency commission school church academy museum army fund forum coalition alliance campaign'.split(
    ' ',
  ),
);
/** Letters after a name: “Ada Quill KC”. */
export const POST_NOMINAL =
  /^(?:[KQ]C|M[PDS]|MBE|[OC]BE|MEP|MSP|TD|PhD|Ph\.D\.?|M\.D\.?|MSc|RN|RDN?|LDN?|MPH|DVM|MBA|CPA|Esq\.?)$/;
/** Who is named by an office alone: “the US President”, “the Prime Minister”. */
export const OFFICE_HOLDER =
  /^(?:(?:vice-)?president(?:-elect)?|minister|ombudsman|superintendent|administrator|prosecutor|coordinator|treasurer|registrar|spokes(?:man|woman|person)|secretary|chancellor|governor|senator|mayor|ambassador|commissioner|speaker|chairman|chairwoman|mp|msp|mep|congressman|congresswoman|officer|executive|director|editor|manager|attorney|justice)$/;
/** Last words of offices with two things in their name: “Food and Drug Administration”. */
export const OFFICE =
  /^(?:protection|administration|commission|enforcement|services?|authority|agency|department|ministry|bureau|board|institute|association|foundation|council|committee)$/;
/** Ends what tells where somebody or something is from, and names nobody: “Leeds-based”, “San Francisco-based”. */
export const ORIGIN = /.-(?:based|born|owned|led|backed|style|era|bound|listed|trained|educated|headquartered)$/i;
/** Contractions, picture credits, and short forms that name nobody. */
export const NO_NAME =
  /^(?:(?:OK|TV|AM|PM|ID|DNA|HIV|GDP|SUV|FAQ|VIP|PhD|CCTV|GPS|COVID|COVID-19|Covid|Covid-19|USD|DIY|URL|PDF|RIP|PR|HR|IPO|LOL|OMG)$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|.+-(?:based|born|owned|led|backed|style|era|bound|listed|trained|educated)$|(?:I|You|We|They|He|She|It|That|There|What|Who|Let|Here|How|Where)['’]|(?:[CDJLMNST]|Qu|Un|All|Dell|Nell|Dall|Sull|Quest|Anch)['’]\p{Ll}|.*\/)/u;
/** Peoples whose name is a surname, too. */
export const PEOPLES =
  /^(?:cuban|british|english|scottish|welsh|irish|french|german|italian|dutch|swiss|portuguese|greek|polish|swede|finn|dane|turk|pole|spaniard|briton|londoner|norwegian|croat|roman)$/;
/** What people are, and as often called. */
export const SURNAME_ROLES =
  /^(?:king|pope|bishop|chambers|cook|judge|dean|marshal|driver|skipper|mayor|priest|whip|baker|farmer|fisher|page|abbot)$/;
/** “Curiously Quill …” */
export const SENTENCE_ADVERB = /^(?!family)\p{L}{4,}ly$/u;
/** “Bandmaster Ada Quill”: how words end that say what somebody does. */
export const DOING = /^\p{L}{4,}(?:er|or|ist|man|woman)$/u;
