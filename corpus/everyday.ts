import { stemOf } from './stem.ts';
import { WEAK } from './terms.ts';

/** English words that stand in texts about anything: one of them alone doesn't make a passage bear on a sentence. */
const WORDS =
  'ability accept access achieve act action actually add address affect agree aim allow alone amount answer appear approach area argue arrive aspect ' +
  'attempt attention available avoid base basis bear beat beginning behavior behaviour behind believe belong beneath beside besides beyond body ' +
  'break broad build busy care carry catch cause central certain chance change choice choose claim clear close common complete concern ' +
  'condition consider contain continue correct count couple course cover create cut daily deal decade decide deep define degree depend detail determine ' +
  'develop development difference difficult discuss distance double draw drive drop due ease easily easy edge effect effort either ' +
  'element emerge enable encourage entire essential event eventually evidence exact exactly exist expect experience explain express extend extra ' +
  'extremely eye face factor fail fair fall familiar famous fast favor favour feature feel feeling field fill final finally finish fit focus form ' +
  'formerly forth forward frame free frequent front full fully function future gain general generally goal ground grow guess hand handle hard hear ' +
  'highlight hope huge imagine immediate impact improve increase indeed indicate individual inside instance intend interest involve item join key ' +
  'lay learn leave level life light limit line link list live local main mainly maintain manage manner mark maximum measure member mere merely ' +
  'method middle mind minor miss mistake moment mostly mouth multiple natural nature nearly necessary neither normal note notice object obvious occur ' +
  'opinion opportunity opposite option ordinary original otherwise outside overall pace page past path pattern pay perfect perform period ' +
  'personal perspective picture piece plain plan play pleasure plenty popular positive practice prefer prepare present pretty prevent previous primary ' +
  'principle process produce progress proper provide pull purpose push quality quiet raise range rarely rate reach react read reader ' +
  'ready real reality realize receive recognize reduce refer reflect regard regular relate relation relationship relatively rely repeat replace ' +
  'represent require respect response rest result return rise role room rule scale scene scope season section seek select sense separate serious ' +
  'shape shift sight sign significant similar single situation size slow society somewhat sound space special specific spend spread stage ' +
  'stand standard stay step stick stop straight strange stream strength strong structure style subject succeed sudden suggest suit support suppose sure ' +
  'surface surprise system task tend text thank theme thousand tie title tool topic total touch tough traditional treat trend trouble true ' +
  'type typical ultimately understand unique unlike usual value various version view visible visit wait walk watch wear wide willing wish wonder word ' +
  'worry worth write writer written wrote yield young';

let stems: ReadonlySet<string> | undefined;

/** Whether a stem is one of an everyday word, or of another form of a weak one: “articles”. */
export const isEveryday = (stem: string): boolean =>
  (stems ??= new Set([...WORDS.split(' '), ...WEAK].map((word) => stemOf(word)))).has(stem);
