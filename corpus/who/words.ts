import { isRole } from '../language/words/roles.ts';
import { SPEECH } from '../language/words/verbs.ts';
import { BODIES } from '../language/words/bodies.ts';
import { FUNCTION_WORDS, HONORIFICS } from '../language/words/words.ts';

/** Words of lines that tell who or what a subject is. */

/** Nouns beyond roles and bodies that tell what somebody or something is. */
export const KINDS = new Set(
  `figure pioneer visionary maker creator developer startup start-up enterprise venture lab laboratory business subsidiary unit parent
   leader backer donor shareholder chatbot platform company firm brainchild arm offshoot nonprofit non-profit powerhouse unicorn darling
   personality innovator industrialist philanthropist dropout alumnus native heir face voice force player provider rival competitor`
    .trim()
    .split(/\s+/),
);
/** Verbs that tell a life or a trade: “who co-founded”, “which makes”. */
export const TELLING =
  /^(?:(?:also|now|currently|once|previously|still|originally|has|had|have|later|first|helped)\s)*(?:co-?founded|found(?:ed)?|leads?|led|heads?|headed|runs?|ran|owns?|owned|chairs?|chaired|created?|creates|started?|launched|serves?|served|became|makes?|made|develops?|developed|builds?|built|operates?|operated|bought|acquired|invented|released|designs?|designed|sells?|sold|provides?|offers?|directs?|directed|oversees|oversaw|(?:is|was|remains)\s(?:(?:also|now|currently|still)\s)?(?:a|an|the|one)\b)/;
/** Adjectives and nouns that stand between an organisation's name and a role. */
export const BEFORE_ROLE = new Set(
  `former ex ex- current then longtime long-time founding chief executive senior top tech technology billionaire millionaire space rocket electric car
   electric-car vehicle media social artificial intelligence ai software internet startup start-up business american british canadian german french
   acting interim outgoing incoming new deputy vice co and venture investor south-african-born`
    .trim()
    .split(/\s+/),
);
/** Stand beside a role or a body and tell nothing more. */
const GENERAL = new Set(
  `former ex current then longtime long-time founding chief senior top acting interim outgoing incoming new deputy vice company firm corporation
   business organization organisation group startup start-up enterprise venture subsidiary unit parent giant maker creator developer owner
   operator leader backer figure was remains also now own been several`
    .trim()
    .split(/\s+/),
);
/** Of those, what only somebody is: Hugging Face is no face of a company. */
const OF_PEOPLE = new Set('dropout alumnus native heir face voice personality'.split(' '));

/** Whether a word before a name tells what that is. */
export const isKindOf = (subject: 'person' | 'organisation', word: string): boolean => {
  const bare = word.slice(word.lastIndexOf('-') + 1);
  return subject === 'person'
    ? isRole(word) && !HONORIFICS.has(word)
    : BODIES.has(bare) || (KINDS.has(bare) && !OF_PEOPLE.has(bare));
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu;

/** Whether a stretch tells a kind: holds a role, a body, or another noun for what something is. */
export function tellsKind(stretch: string, within: number): boolean {
  const words = stretch.toLowerCase().match(WORD)?.slice(0, within) ?? [];
  return words.some((word) => {
    const bare = word.replace(/['’]s$|[.'’]+$/g, '');
    const last = bare.slice(bare.lastIndexOf('-') + 1);
    return isRole(bare) || BODIES.has(bare) || KINDS.has(bare) || BODIES.has(last) || KINDS.has(last);
  });
}

/** “OpenAI, a spokesman said, has …”: somebody speaks, and nothing is told of the one before. */
export const speaks = (phrase: string) =>
  SPEECH.has(phrase.toLowerCase().match(WORD)?.at(-1) ?? '') ||
  /\b(?:said|says|told|tells|wrote|writes)\b/.test(phrase);

/** “Billionaire owner”, “the company’s CEO”, “runs the company”: who isn't told already isn't told by it. */
export const tellsNothing = (line: string): boolean =>
  LIKES.test(line) ||
  (!OF_A_COUNTRY.test(line) &&
    (line.replace(TELLING, '').toLowerCase().match(WORD) ?? []).every((word) => {
      const bare = word.replace(/['’]s?$|[.'’]+$/g, '');
      return isRole(bare) || GENERAL.has(bare) || FUNCTION_WORDS.has(bare);
    }));

/** Adverbs that judge what they stand before. */
const JUDGING_ADVERB =
  /(?<![\p{L}-])(?:desperately|shockingly|hopelessly|wildly|insanely|incredibly|unbelievably|amazingly|stunningly|ridiculously|laughably|comically|painfully|embarrassingly|pathetically|shamelessly|notoriously|infamously|brilliantly|terribly|awfully|deeply|profoundly|truly|utterly|absurdly|outrageously|disgracefully|dangerously|recklessly|ruthlessly|bizarrely|supremely|unbearably|woefully|blatantly) \p{Ll}/u;
/** Words by which a writer judges somebody, whichever way. A name may hold them with a capital. */
const JUDGING =
  /(?<![\p{L}-])(?:out-of-touch|tone-deaf|self-(?:obsessed|absorbed|styled|proclaimed|important|serving|aggrandi[sz]ing)|thin-skinned|so-called|wannabe|brilliant|genius|amazing|awesome|greatest|worst|legendary|heroic|hero|savior|saviour|villain|supervillain|evil|idiot|moron|fool|clown|buffoon|jerk|loser|liar|fraud(?! \p{L})|fraudster|grifter|huckster|charlatan|con ?man|con ?artist|snake[- ]oil|hypocrite|narcissist|megalomaniac|sociopath|psychopath|manchild|man-child|crybaby|troll|bully|tyrant|despot|crook|parasite|creep|weirdo|crank|nutjob|lunatic|racist|fascist|nazi|bigot|antisemite|arrogant|petty|vain|pathetic|stupid|dumb|insane|crazy|deranged|unhinged|delusional|ridiculous|shameless|shameful|disgraceful|disgraced|notorious|greedy|ruthless|reckless|wonderful|fantastic|incredible)(?![\p{L}-])/u;

/** “A desperately out-of-touch billionaire”: what a writer thinks of somebody isn’t who that is. */
export const judges = (line: string): boolean => JUDGING.test(line) || JUDGING_ADVERB.test(line);

/** “An avid reader”. */
const LIKES =
  /^an? (?:avid|voracious|huge|big|keen|lifelong|loyal|heavy|power) (?:reader|fan|gamer|user|follower|player)\b/;

/** “An American entrepreneur and investor”: what somebody is, for a reader who doesn’t know the name. */
const OF_A_COUNTRY = /^an? (?:\p{Lu}\p{Ll}+(?:-\p{L}+)? )+\p{Ll}+/u;
