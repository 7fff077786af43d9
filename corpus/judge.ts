import { addEvidence, findMentions, noEvidence, weightOf, type Evidence } from './mentions.ts';
import type { JudgeReply, JudgeRequest } from './types.ts';

/**
 * Decides for a page what it can't decide cheaply itself (docs/decisions/0007-judged-in-the-background.md). Keeps nothing
 * between requests: what the page has said so far comes with each of them. Throws on a memory that isn't JSON.
 */
export function judge({ memory, texts, runs }: JudgeRequest): JudgeReply {
  const evidence = memory === '' ? noEvidence() : (JSON.parse(memory, revived) as Evidence);
  for (const text of texts) addEvidence(evidence, text);
  return {
    memory: JSON.stringify(evidence, stored),
    weight: weightOf(evidence),
    mentions: runs.map((run) => findMentions(run, evidence)),
  };
}

/** JSON knows neither sets nor maps. */
function stored(_key: string, value: unknown): unknown {
  return value instanceof Set ? { set: [...value] } : value instanceof Map ? { map: [...value] } : value;
}

function revived(_key: string, value: unknown): unknown {
  const { set, map } = (value ?? {}) as { set?: string[]; map?: [string, number][] };
  return Array.isArray(set) ? new Set(set) : Array.isArray(map) ? new Map(map) : value;
}
