import type { SubjectId } from '../types.ts';

/**
 * Subjects that a text calls by what they make or lead: “the ChatGPT maker”, “the company behind Grok”, “the Tesla boss”. Such a phrase
 * tells who is meant, and nothing of what the text is about.
 */
interface Described {
  /** With the phrases blanked, so that offsets stay. */
  text: string;
  subjects: readonly SubjectId[];
}

const MAKER = 'maker|creator|developer|owner|parent|company|firm|lab|start-?up|group|giant';
const BOSS = 'boss|[Cc]hief [Ee]xecutive|chief|CEO|co-?founder|founder|owner|head|billionaire|tycoon|mogul|magnate';
/** Who made it doesn’t lead it any more: no founders. */
const LEADER = 'boss|[Cc]hief [Ee]xecutive|chief|CEO|head';

/** Things, what those are called who have to do with them, and who that is. `kept`: the thing is a subject, and stays. */
const WAYS: readonly { things: string; roles: string; subject: SubjectId; kept?: true }[] = [
  { things: 'ChatGPT|GPT-\\d[\\w.]*', roles: MAKER, subject: 'openai' },
  { things: 'Grok', roles: MAKER, subject: 'xai' },
  { things: 'ChatGPT', roles: LEADER, subject: 'sam-altman' },
  { things: 'OpenAI', roles: LEADER, subject: 'sam-altman', kept: true },
  { things: 'xAI', roles: LEADER, subject: 'elon-musk', kept: true },
  { things: 'Tesla|SpaceX|Neuralink|Twitter|X', roles: BOSS, subject: 'elon-musk' },
];
/** “Musk is the boss of Tesla” tells of him what he is: that is what the text is about. */
const TOLD =
  /\b(?:is|was|be|been|being|are|were|as|becom\w*|became|remain\w*|named|made)(?: (?:an?|the|its|also|now|still))*\s$/i;

/** Made when first asked for. */
let expressions: readonly (readonly [RegExp, (typeof WAYS)[number]])[] | undefined;
const expressionsOf = () =>
  (expressions ??= WAYS.map(
    (way) =>
      [
        new RegExp(
          `\\b(?:[Tt]he )?(?:(?:${way.things})(?: and (?:${way.things}))?(?:['’]s)?[- ](?:${way.roles})|` +
            `(?:${way.roles}) (?:behind|of) (?:${way.things})(?: and (?:${way.things}))?)(?:(?=['’]s?\\b)|(?![\\w-]))`,
          // The things have capitals, or else are other words.
          'g',
        ),
        way,
      ] as const,
  ));

export function described(text: string): Described {
  const subjects = new Set<SubjectId>();
  let rest = text;
  for (const [expression, { subject, kept, things }] of expressionsOf())
    rest = rest.replace(expression, (phrase: string, at: number) => {
      if (TOLD.test(text.slice(Math.max(0, at - 30), at))) return phrase;
      // “OpenAI CEO Mara Quill” is a title.
      if (kept && /^ \p{Lu}/u.test(text.slice(at + phrase.length))) return phrase;
      subjects.add(subject);
      if (!kept) return blank(phrase);
      const thing = phrase.indexOf(things);
      return blank(phrase.slice(0, thing)) + things + blank(phrase.slice(thing + things.length));
    });
  return { text: rest, subjects: [...subjects] };
}

const blank = (phrase: string) => ' '.repeat(phrase.length);
