import { wordSet } from './words.ts';

/** Nouns for bodies that speak: “the company”, “the ministry”. */
export const BODIES = wordSet(
  `company firm corporation startup start-up group organization organisation agency department ministry government administration campaign
   committee commission council court board union association federation institute university college school hospital bank fund charity
   foundation network broadcaster newspaper magazine journal paper site website outlet party team club league airline carrier automaker carmaker
   manufacturer maker giant retailer regulator watchdog office bureau force coalition alliance nonprofit ngo trust society academy congress
   polizei verband unternehmen konzern ministerium behörde staatsanwaltschaft gericht stadt regierung partei verein feuerwehr gewerkschaft firma bank universität
   entreprise gouvernement ministère parquet police mairie syndicat parti groupe société association préfecture collectif direction
   empresa gobierno ministerio policía ayuntamiento partido sindicato fiscalía compañía asociación
   parliament senate house pentagon kremlin vatican army navy military police authority authorities embassy lab laboratory developer publisher
   chain brand service operator supplier utility bloc body panel inquiry tribunal conservatives democrats republicans tories
   platform studio label publication store shop restaurant hotel museum gallery city zoo
   aquarium library theatre theater cathedral mosque synagogue stadium orchestra militia band airport clinic nursery shelter sanctuary town village
   polisen politie policja полиция поліція polizia polícia polis
   borough township legislature caucus secretariat consortium cooperative co-op collective confederation guild franchise subsidiary insurer
   lender supermarket consulate observatory county state district province chamber archdiocese diocese church`,
);

/** Of those, what stands for a name only when the name says so: “the university” isn't a company. */
export const OFFICES = wordSet(
  `government court parliament senate house police army navy military city county state district province church embassy university college
   school hospital zoo aquarium library theatre theater cathedral mosque synagogue stadium airport clinic nursery shelter town village
   borough township band orchestra`,
);

/** Where a plain capitalised word speaks for a place. */
export const PLACES = wordSet(
  `america american americans britain british england english scotland scottish wales welsh ireland irish europe european russia russian china chinese
   india indian japan japanese germany german france french italy italian spain spanish mexico mexican canada canadian australia australian
   ukraine ukrainian israel israeli iran iranian iraq iraqi africa african asia asian london paris berlin moscow beijing washington york
   california texas florida arizona georgia nevada ohio michigan pennsylvania wisconsin iowa kansas colorado oregon utah alaska hawaii
   virginia carolina dakota hampshire jersey orleans angeles francisco city county u.s. us uk u.k. u.n. un eu u.s republican republicans democratic
   democrat democrats conservative labour tory monday tuesday wednesday thursday friday saturday sunday january february march april june july
   afghanistan albania algeria argentina armenia austria azerbaijan bangladesh belarus belgium bolivia bosnia brazil bulgaria cambodia
   chile colombia croatia cuba cyprus denmark ecuador egypt estonia ethiopia finland ghana greece haiti honduras hungary iceland indonesia
   jamaica kazakhstan kenya kosovo kuwait laos latvia lebanon libya lithuania luxembourg malaysia malta moldova mongolia morocco myanmar
   namibia nepal netherlands nicaragua nigeria norway pakistan palestine panama paraguay peru philippines poland portugal qatar romania
   alabama alaska arkansas connecticut delaware idaho illinois indiana kentucky louisiana maine maryland massachusetts minnesota mississippi
   missouri montana nebraska oklahoma tennessee utah vermont wyoming scotland queensland ontario quebec alberta
   rwanda senegal serbia singapore slovakia slovenia somalia sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda
   uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe gaza kyiv tokyo brussels vienna geneva delhi mumbai
   august september october november december christmas easter ai internet twitter facebook instagram`,
);

/** Last words of organisations' names. */
export const ORG_WORDS = wordSet(
  `inc inc. corp corp. co. ltd ltd. llc plc gmbh ag university college institute department ministry agency bureau commission committee
   council court association federation foundation union bank group party times post journal guardian telegraph news press tv television radio
   network magazine house senate congress parliament police office administration society center centre school academy museum hospital church
   force service services company corporation industries technologies technology systems partners capital ventures holdings airlines airways motors
   studios entertainment records club united city league board authority alliance coalition initiative project fund trust exchange
   security defence defense health education treasury justice state army navy guard pentagon kremlin media labs lab ai campaign team
   toys games gaming foods stores pictures robotics dynamics analytics solutions brands products logistics pharmaceuticals therapeutics biosciences
   control prevention theatre theater theatres theaters republic kingdom emirates democrats energy petroleum oil electric software semiconductor semiconductors networks mobile wireless communications interactive digital online
   insurance financial securities investments advisors consulting hotels resorts brewing brewery farms railway railways aviation aerospace
   shipping automotive chemicals mining resources properties engineering publishing imaging payments cloud data
   productions strategies associates studies affairs relations research action politics policy report review daily herald tribune gazette chronicle observer independent mail sun mirror express street`,
);

/** Last words of names that are neither a person's nor speak. */
export const THINGS = wordSet(
  `playoff playoffs award awards prize medal trophy cup bowl tournament championship championships olympics festival tour
   album bar grill cafe café restaurant stadium arena gardens tower building bridge avenue road river valley island test
   act bill war treaty agreement accord summit convention expo parade ceremony gala syndrome`,
);

/** Of those, the ones that no person's name ends in. */
export const SURE_ORG_WORDS = wordSet(
  `inc inc. corp corp. co. ltd ltd. llc plc gmbh ag university institute ministry bureau commission committee council association federation
   foundation network services corporation industries technologies systems partners capital ventures holdings airlines airways motors
   studios productions entertainment records labs pictures robotics dynamics analytics solutions logistics pharmaceuticals therapeutics
   biosciences media strategies associates studies affairs group brewery communications insurance securities investments
   hospital academy museum college school society agency authority center centre`,
);
