import { wordSet } from './words.ts';

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
     summarize summarise chant demur grumble moan groan sneer scoff growl bark gasp sigh express confess divulge instruct bemoan
     underscore underline echo spill fume thunder rage question inquire enquire protest concur affirm utter recommend blog quote accuse criticize
     criticise deny demand exhort theorize theorise surmise posit counsel sermonize retort murmur bellow snarl blurt sing describe`,
  )}
  say says said saying tell tells told telling write writes wrote writing written admit admits admitted admitting
  brag brags bragged bragging quip quips quipped quipping vow vows vowed vowing cry cries cried crying swore read reads reading think thinks thought
  jests jested jesting rap rapped jibed believe believes believed remember remembers remembered snap snaps snapped chat begin began speak spoke
  put puts go goes went weigh weighed weighing chime chimed chiming shoot shot fired hit point points pointed pointing sum summed hold held
  predicted forecast`,
);

/** Of those, the ones that are speech only with a second word: “went on”, “weighed in”. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['go', wordSet('on')],
  ['goes', wordSet('on')],
  ['went', wordSet('on')],
  // “a fait valoir”
  ['fait', wordSet('valoir remarquer observer savoir')],
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
  ['ifadelerini', wordSet('kullandı')],
  ['ifadesini', wordSet('kullandı')],
]);

/** Verbs that govern a few quoted words: what somebody called something or made of it. */
export const CALLING = wordSet(
  `${forms(
    `call describe label brand characterize characterise liken compare slam blast denounce condemn praise hail mock dismiss decry deride
     criticize criticise accuse attack lambast lambaste bash welcome portray depict blame cite pledge promise reject introduce invoke refer
     view regard consider worry thank fault chide scold rebuke tout credit applaud laud trash deem express discuss threaten celebrate
     issue voice fear cast mourn commend salute berate castigate admonish disparage ridicule acknowledge admonish outline detail urge
     demand seek`,
  )} dub dubs dubbed dubbing sees saw spoke speaking rip ripped`,
);

/** Words that make “X has … said” one verb, or stand between doer and verb. */
export const BETWEEN = wordSet(
  `has have had also then later once again now still already just recently previously initially subsequently earlier repeatedly often
   however meanwhile though himself herself themselves itself did does do would will could might may must can was is were are be been being
   not never only even further first today yesterday tomorrow tonight ever always simply famously reportedly allegedly
   monday tuesday wednesday thursday friday saturday sunday afterwards afterward instead too soon jokingly both all present
   flat-out outright twice nonetheless nevertheless therefore thus rather`,
);

/** What somebody does rather than says, but for the words right after it: whoever does it is there. */
export const GESTURES =
  /^(?:(?:laugh|chuckl|shrugg?|smil|grinn?|nodd?|giggl|wink|frown|grimac|beam|sigh|disagree|interrupt)(?:s|es|d|ed)|shakes|shook)$/;
