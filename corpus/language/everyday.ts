import { stemOf } from './stem.ts';
import { WEAK } from './terms-common.ts';

/** English words that stand in texts about anything: one of them alone doesn't make a passage bear on a sentence. */
const WORDS =
  'ability accept access account accurate achieve act action activity actual actually add addition additional address advanced advantage affect agree ' +
  'ahead aim allow alone alongside alternative ambitious amount analysis announcement answer anyway app apparently appear application approach area argue ' +
  'arrive aspect assume attempt attention audience available average avoid aware background balance base basic basically basis bear beat beginning ' +
  'behavior behaviour behind believe belong beneath benefit beside besides beyond bigger body bottom brand break broad build busy capability capable care ' +
  'career carefully carry catch cause center central certain challenge chance change choice choose claim class clear click close collection com ' +
  'combination combine common community comparison complete completely complex complexity component comprehensive computer concept concern ' +
  'condition connection consider contain content context continue conversation cool copy core correct count couple course cover crazy create ' +
  'creation culture customer cut daily date deal decade decide decision deep define definitely degree demonstrate depend description design detail ' +
  'determine develop developer development device difference difficult digital directly discover discuss discussion distance double dozen draw ' +
  'drive drop due ease easily easy edge effect effective effectively efficient effort either element emerge enable encourage engage enhance enjoy ensure ' +
  'enter entire entirely environment equivalent essential essentially establish event eventually evidence evolve exact exactly except exciting exist ' +
  'expand expect experience expert explain explore express extend extra extremely eye face factor fail fair fall familiar famous fan fast favor favorite ' +
  'favour feature feedback feel feeling field figure fill final finally fine finish fit focus form format formerly forth forward frame free frequent ' +
  'frequently friend friendly front full fully fun function fundamental future gain general generally generation global goal ground grow guess guy hand ' +
  'handle happy hard harder hear higher highlight highly history hope http huge human hundred identify ignore image imagine immediate impact importance ' +
  'impossible improve improvement increase indeed indicate individual industry information initial initially innovation innovative inside insight ' +
  'instance intend interest internal internet introduce introduction involve item join journey key knowledge landscape largely larger latest lay ' +
  'lead learn leave level life light limit line link list listen live local location longer main mainly maintain major manage management manner mark ' +
  'market massive maximum measure media member mere merely message method middle mind minor miss mistake modern moment mostly mouth multiple ' +
  'natural nature nearly necessary neither nice normal note notice object obvious obviously occur online open operation opinion opportunity opposite ' +
  'option ordinary org organization original others otherwise outcome output outside overall pace package page participate particular pass past path ' +
  'pattern pay perfect perform performance period personal perspective photo pick picture piece plain plan platform play please pleasure plenty plus ' +
  'popular position positive possibility post potential potentially powerful practical practice prefer prepare present pretty prevent previous previously ' +
  'primary principle problem process produce product professional profile program progress project promising proper provide publicly publish pull purpose ' +
  'push quality quiet raise range rarely rate reach react read reader ready real reality realize receive recognize recommend reduce refer ' +
  'reference reflect regard regular relate relation relationship relatively relevant rely remember repeat replace represent require requirement research ' +
  'resource respect response rest result return reveal right rise role room rule scale scenario scene scope search season section seek select ' +
  'selection self send sense separate serious service shape shift sight sign significant significantly similar simple single site situation size ' +
  'skill slow smaller smart social society solution solve somewhat somewhere sound space special specific specifically spend spot spread stage stand ' +
  'standard status stay step stick stop straight strange strategy stream strength strong structure stuff style subject succeed success successful sudden ' +
  'suggest suit summary super support suppose sure surface surprise surround system task team tech technical technological technology tend text thank ' +
  'theme thought thousand thread tie title tool top topic total touch tough traditional treat trend trouble true truly type typical typically ultimately ' +
  'understand unique unlike update usage useful user usual valuable value various version video view visible vision visit wait walk watch wear web ' +
  'website welcome whatever wide willing window wish wonder word worry worse worth write writer written wrong wrote www yes yield young';

let stems: ReadonlySet<string> | undefined;

/** Whether a stem is one of an everyday word, or of another form of a weak one: “articles”. */
export const isEveryday = (stem: string): boolean =>
  (stems ??= new Set([...WORDS.split(' '), ...WEAK].map((word) => stemOf(word)))).has(stem);
