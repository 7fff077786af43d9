/**
 * Korean writes what English says by order and small words at the end of a word: 머스크가 is Musk who does something, 머스크를 Musk to whom
 * it is done.
 */

const HANGUL = /^([^가-힣]*)([가-힣]+)$/;
/** Syllables may be written as letters, too, which come before them. */
const FIRST_LETTER = '\u1100';

/** Longest first. Which of two forms stands depends on whether a consonant ends the syllable before: 이 and 가, 은 and 는. */
const PARTICLES: readonly (readonly [particle: string, after: 'consonant' | 'vowel' | 'any'])[] = [
  ['에서는', 'any'],
  ['에게는', 'any'],
  ['으로는', 'consonant'],
  ['이라는', 'consonant'],
  ['이라고', 'consonant'],
  ['에서', 'any'],
  ['에게', 'any'],
  ['에는', 'any'],
  ['에도', 'any'],
  ['까지', 'any'],
  ['부터', 'any'],
  ['처럼', 'any'],
  ['보다', 'any'],
  ['한테', 'any'],
  ['라는', 'vowel'],
  ['라고', 'vowel'],
  ['으로', 'consonant'],
  ['과의', 'consonant'],
  ['와의', 'vowel'],
  ['은', 'consonant'],
  ['이', 'consonant'],
  ['을', 'consonant'],
  ['과', 'consonant'],
  ['는', 'vowel'],
  ['가', 'vowel'],
  ['를', 'vowel'],
  ['와', 'vowel'],
  ['로', 'vowel'],
  ['의', 'any'],
  ['에', 'any'],
  ['도', 'any'],
  ['만', 'any'],
];
/** Shorter words end so by themselves: 국가 is a state, 회의 a meeting. Syllables. */
const LEAST = 2;

const ALONE: ReadonlySet<string> = new Set(PARTICLES.map(([particle]) => particle));

/** In Unicode each syllable has 28 forms one after the other, by its last consonant; the first has none. */
const lastConsonant = (syllable: string): number => (syllable.charCodeAt(0) - 0xac00) % 28;
/** ㄹ, behind which 로 stands as behind a vowel: 서울로. */
const RIEUL = 8;

/** A word without the particle that it ends in; nothing where it is one. Words in other letters stay as they are, but for a particle: xAI는. */
export function withoutParticle(word: string): string {
  if (word.slice(-1) < FIRST_LETTER) return word;
  const whole = word.normalize('NFC');
  const [, foreign, own] = HANGUL.exec(whole) ?? [];
  if (own === undefined) return word;
  if (ALONE.has(own)) return foreign!;
  if (foreign !== '') return word;
  for (const [particle, after] of PARTICLES) {
    if (!whole.endsWith(particle) || whole.length - particle.length < LEAST) continue;
    const rest = whole.slice(0, -particle.length);
    const last = lastConsonant(rest.at(-1)!);
    const ends = last === 0 || (particle === '로' && last === RIEUL) ? 'vowel' : 'consonant';
    if (after === 'any' || after === ends) return rest;
  }
  return whole;
}
