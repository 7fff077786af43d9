/** What stands around a name in its sentence. */

/** How far a phrase goes from `from`: to a comma, a clause of its own, or the end of the sentence. */
export function phraseEnd(sentence: string, from: number): number {
  const rest = sentence.slice(from);
  const stop =
    /,(?!\d)|;|:|\s[–—-]\s|—|\(|[.!?]["”’)]*$|\s(?:before|after|while|when|although|though|because|but|until|since|whose|whereas)\s|\s(?:and|who|which|that)\s(?:has|had|is|was|are|were|will|would|he|she|it|they|said|says)\b/.exec(
      rest,
    );
  return from + (stop === null ? rest.length : stop.index);
}

/** Whether quotation marks are open behind these words. */
export function insideMarks(before: string): boolean {
  const opened = (before.match(/[“«„]/g)?.length ?? 0) - (before.match(/[”»]/g)?.length ?? 0);
  return opened > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

const lastClause = (before: string) => before.slice(before.lastIndexOf(';') + 1);

/** Whether what follows is told as a fact: “The gap may close as Marlow develops …” supposes it. */
export const isStated = (before: string): boolean =>
  !/\b(?:[Aa]s|[Ii]f|[Ww]hen|[Ww]henever|[Ww]here|[Ww]hile|[Bb]ecause|[Ss]ince|[Uu]ntil|[Uu]nless|[Oo]nce|[Aa]lthough|[Tt]hough|[Tt]hat|[Ww]hether|than|which|who|[Hh]ow|[Ww]hy|[Ww]hat|may|might|could|would|should)\b/.test(
    lastClause(before),
  );

/** Whether what follows hangs on a condition. */
export const isSupposed = (before: string): boolean => /\b(?:if|whether|unless)\b/i.test(lastClause(before));

/** Whether a name here belongs to what stands before: what “Quillbot by Marlow is” goes on to tell is told of Quillbot. */
export const isDependent = (before: string): boolean =>
  /\s(?:by|of|from|with|at|for|in|on|to|about|like|than|between|against|behind)\s(?:(?:the|\S+['’]s|\S+\sand)\s)?$/.test(
    before,
  );

/** Whether a stretch goes beyond its sentence, which a note's number or a list may hide: “the mayor.[3] He”. */
export const leavesSentence = (line: string): boolean =>
  /[!?]\s*(?:$|[^\p{L}\s])|[.](?:\[\w{1,4}\])*\s(?:He|She|It|They|The|This|These|In|His|Her|Its|Their|But|And|An?)\s/u.test(
    line,
  );
