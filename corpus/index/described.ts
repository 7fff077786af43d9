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

const MAKER = 'maker|creator|developer|owner|parent';
const FIRM = 'company|firm|lab|start-?up';
const LEADER = 'boss|[Cc]hief [Ee]xecutive|chief|CEO|head';
const RICH = 'billionaire|tycoon|mogul|magnate';

/** Things, what those are called who have to do with them, and who that is. `kept`: the thing is a subject, and stays. `behind`: in that form alone. */
const WAYS: readonly { things: string; roles: string; subject: SubjectId; kept?: true; behind?: true }[] = [
  { things: 'ChatGPT|GPT-\\d[\\w.]*', roles: MAKER, subject: 'openai' },
  { things: 'Grok', roles: MAKER, subject: 'xai' },
  // “The company behind Grok”, but not “a Grok company picnic”
  { things: 'ChatGPT|GPT-\\d[\\w.]*', roles: FIRM, subject: 'openai', behind: true },
  { things: 'Grok', roles: FIRM, subject: 'xai', behind: true },
  { things: 'ChatGPT', roles: LEADER, subject: 'sam-altman' },
  { things: 'OpenAI', roles: LEADER, subject: 'sam-altman', kept: true },
  { things: 'xAI', roles: LEADER, subject: 'elon-musk', kept: true },
  { things: 'Tesla|SpaceX|Neuralink', roles: `${LEADER}|${RICH}`, subject: 'elon-musk' },
  // Others founded and led what he owns.
  { things: 'SpaceX|Neuralink', roles: 'co-?founder|founder', subject: 'elon-musk' },
  { things: 'Twitter|X', roles: 'owner', subject: 'elon-musk' },
];
/** “Musk is the boss of Tesla” tells of him what he is: that is what the text is about. */
const TOLD =
  /\b(?:is|was|be|been|being|are|were|as|becom\w*|became|remain\w*|named|made)(?: (?:an?|the|its|also|now|still))*\s$/i;

/** “The former Twitter boss” is another. */
const NO_MORE = /\b(?:former|ex|then|past|previous|late|interim)[\s-](?:the )?$/i;
/** “Tesla boss Mara Quill” is a title, “OpenAI’s chief scientist” and “its head of safety” are others. */
const GOES_ON =
  /^ (?:\p{Lu}|(?:of|for)\b|(?:scientists?|financial|operating|technology|technical|product|research|economist|marketing|people|legal|information|security|strategy|commercial|revenue|communications|design|accounting|business|compliance|global|human|policy)\b)/u;

/** “ChatGPT maker OpenAI” is who it says. */
const NAMED = /^ (?:OpenAI|xAI|(?:Sam )?Altman|(?:Elon )?Musk)(?![\p{L}-])/u;

/** Made when first asked for. */
let expressions: readonly (readonly [RegExp, (typeof WAYS)[number]])[] | undefined;
const expressionsOf = () =>
  (expressions ??= WAYS.map(
    (way) =>
      [
        new RegExp(
          `\\b(?:[Tt]he )?(?:${way.behind ? '' : `(?:${way.things})(?: and (?:${way.things}))?(?:['’]s)?[- ](?:${way.roles})|`}` +
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
      const before = text.slice(Math.max(0, at - 30), at);
      const behind = text.slice(at + phrase.length);
      if (TOLD.test(before) || NO_MORE.test(before)) return phrase;
      if (GOES_ON.test(behind) && (kept || !NAMED.test(behind))) return phrase;
      subjects.add(subject);
      if (!kept) return blank(phrase);
      const thing = phrase.indexOf(things);
      return blank(phrase.slice(0, thing)) + things + blank(phrase.slice(thing + things.length));
    });
  return { text: rest, subjects: [...subjects] };
}

const blank = (phrase: string) => ' '.repeat(phrase.length);
