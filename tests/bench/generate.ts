import type { Article, Block, SubjectId } from '../../corpus/types.ts';

/**
 * Articles that don't exist, as many as wanted, the same for the same seed. What matters to an index is like real
 * news: words by Zipf's law with a long tail of rare ones, topics that make words come together, names, figures,
 * dates, quotations, curly marks, and the four subjects in most articles of a shelf that is about them.
 *
 * Speakers are made up; nothing is put into the mouth of a real person.
 */

/** A small generator of random numbers (mulberry32, by Tommy Ettinger, public domain). From 0 up to 1. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const list = (words: string) => words.trim().split(/\s+/);

const FUNCTION_WORDS = list(`
the of and to in a is that for it was on with as be at by this had not are but from or have an they which one were all there
would their we him been has when who will more no if out so up into than them some could these two may then do first any my now
such like our over man me even most made after also did many before must through years where much your way well down should
because each just those people how too little state good very make world still own see men work long get here between both life
being under never day same another know while last might us great old year off come since against go came right used take three`);

/** General words of news, most frequent first; they also meet the families of meaning. */
const NEWS_WORDS = list(`
company market price report government deal court offer leader plan investor product risk rule growth share launch system model
research money million chief executive board lawsuit judge claim rival safety data worker customer science energy car battery
factory software network post media interview conference summit policy official election tax bank fund stock profit revenue loss
cost budget trade export industry technology chip cloud computer phone internet platform user account privacy security attack
defence threat warning agreement contract partner alliance merger purchase bid takeover control owner founder director manager
team staff union strike wage job hire fire resign leave return promise pledge commitment refund order reservation delay recall
crash accident fault repair investigation inquiry regulator fine penalty appeal verdict ruling settlement dispute feud quarrel
rivalry criticism praise support protest demonstration speech remark statement letter book film music sport match season player
coach club goal record race winner prize award school university student teacher child family parent woman city town street house
home building road bridge train plane airport ship harbour port storm flood drought climate weather forest river lake sea mountain
island farm crop food water wine coffee hospital doctor nurse patient drug vaccine disease virus cancer treatment trial study test
result survey poll opinion question answer problem solution idea theory evidence proof detail number figure rate level rise fall
drop increase decrease gain decline change reform crisis recovery future past history culture art museum gallery theatre festival`);

const SYLLABLES = list(`
ba be bi bo bra bre ca ce cla co cra da de di do dra du fa fe fi fla fo fre ga ge gi gla go gra ha he hi ho ja jo ka ke kel la le
li lo lu ma me mi mo mu na ne ni no nu pa pe pi pla po pra qua ra re ri ro ru sa se si so sta ste su ta te ti to tra tri tu va ve
vi vo wa we wi za ze zo`);
const ENDINGS = list('n r l s t nd st rk ment tion ing ed er ly al ic ous ity ance sion ship ness');
const CONTENT_WORDS = 90_000;
const TOPICS = 120;
const WORDS_OF_TOPIC = 160;

const SUBJECTS: readonly { id: SubjectId; full: string; short: string; share: number }[] = [
  { id: 'elon-musk', full: 'Elon Musk', short: 'Musk', share: 0.45 },
  { id: 'openai', full: 'OpenAI', short: 'OpenAI', share: 0.4 },
  { id: 'sam-altman', full: 'Sam Altman', short: 'Altman', share: 0.25 },
  { id: 'xai', full: 'xAI', short: 'xAI', share: 0.1 },
];

/** A mention on some page. */
export interface Question {
  subject: SubjectId;
  sentence: string;
  paragraph: string;
}

export class Newsroom {
  private readonly next: () => number;
  private readonly words: string[];
  private readonly topics: string[][];
  private readonly surnames: string[];
  /** Sums of Zipf weights, for choosing by bisection. */
  private readonly sums: Float64Array;

  constructor(seed: number) {
    this.next = random(seed);
    const words = new Set(NEWS_WORDS);
    while (words.size < CONTENT_WORDS) words.add(this.invented());
    this.words = [...words];
    this.sums = new Float64Array(this.words.length);
    let sum = 0;
    // Zipf–Mandelbrot: the first ranks are flatter than plain Zipf has them.
    for (let rank = 0; rank < this.words.length; rank++) {
      sum += 1 / (rank + 12) ** 1.03;
      this.sums[rank] = sum;
    }
    this.topics = Array.from({ length: TOPICS }, () => Array.from({ length: WORDS_OF_TOPIC }, () => this.word()));
    this.surnames = Array.from({ length: 4_000 }, () => capital(this.invented()));
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!;
  }
  private count(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }
  private invented(): string {
    const syllables = Array.from({ length: this.count(1, 3) }, () => this.pick(SYLLABLES));
    return syllables.join('') + this.pick(ENDINGS);
  }
  private word(): string {
    const wanted = this.next() * this.sums.at(-1)!;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return this.words[low]!;
  }

  private sentence(topic: readonly string[], who: readonly string[]): string {
    const length = this.count(9, 30);
    const words: string[] = [];
    const named = who.length > 0 && this.next() < 0.4 ? this.count(0, 3) : -1;
    for (let at = 0; at < length; at++) {
      const dice = this.next();
      if (at === named) words.push(this.pick(who));
      else if (dice < 0.46) words.push(FUNCTION_WORDS[Math.floor(this.next() ** 2 * FUNCTION_WORDS.length)]!);
      else if (dice < 0.62) words.push(this.pick(topic));
      else if (dice < 0.65) words.push(this.pick(this.surnames));
      else if (dice < 0.67) words.push(this.figure());
      else words.push(this.word());
    }
    const text = capital(words.join(' '));
    const comma = length > 14 ? text.replace(/^((?:\S+ ){5}\S+) /, '$1, ') : text;
    if (this.next() > 0.06) return `${comma}.`;
    const speaker = `${capital(this.pick(SYLLABLES))}n ${this.pick(this.surnames)}`;
    return `“${comma},” said ${speaker}, the town’s ${this.pick(NEWS_WORDS)} expert.`;
  }

  private figure(): string {
    const dice = this.next();
    if (dice < 0.35) return String(this.count(1990, 2026));
    if (dice < 0.6) return `$${(this.next() * 100).toFixed(1)} billion`;
    return this.count(2, 900).toLocaleString('en');
  }

  /** An article of about 800 words. */
  article(): Article {
    const topic = this.pick(this.topics);
    const who = SUBJECTS.filter(({ share }) => this.next() < share).flatMap(({ full, short }) => [full, short, short]);
    const pieces: { kind: Block['kind']; text: string }[] = [];
    let words = 0;
    while (words < 800) {
      if (pieces.length % 6 === 5) {
        pieces.push({ kind: 'heading', text: capital(`${this.pick(topic)} and ${this.pick(topic)}`) });
      }
      const text = Array.from({ length: this.count(2, 4) }, () => this.sentence(topic, who)).join(' ');
      words += text.split(' ').length;
      pieces.push({ kind: 'paragraph', text });
    }
    const title = capital(Array.from({ length: 7 }, () => this.pick(topic)).join(' '));
    return joined(title, pieces);
  }

  *articles(count: number): Generator<Article> {
    for (let n = 0; n < count; n++) yield this.article();
  }

  /** A mention on some other page, about one of the topics. */
  question(): Question {
    const { id, full } = this.pick(SUBJECTS);
    const topic = this.pick(this.topics);
    const sentence = `${full} ${this.sentence(topic, [])}`;
    const around = Array.from({ length: 3 }, () => this.sentence(topic, [])).join(' ');
    return { subject: id, sentence, paragraph: `${sentence} ${around}` };
  }

  /** What somebody might type. */
  search(): string {
    const words = Array.from({ length: this.count(1, 4) }, () =>
      this.next() < 0.5 ? this.pick(this.pick(this.topics)) : this.word(),
    );
    return words.join(' ');
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function joined(title: string, pieces: readonly { kind: Block['kind']; text: string }[]): Article {
  let text = '';
  const blocks: Block[] = [];
  for (const { kind, text: words } of pieces) {
    if (text) text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length, ...(kind === 'heading' && { level: 2 }) });
    text += words;
  }
  return { provenance: { title, publisher: 'The Bench', rewrittenByAi: false, language: 'en' }, text, blocks };
}
