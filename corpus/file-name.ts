/** What a file's name says of its kind. A date or a version at the end says nothing: `Interview 12.05.2024`. */
const ENDING = /\.(?!\d+$)([A-Za-z0-9]{1,10})$/;

/** The ending in small letters, without its dot; empty where there is none. */
export function endingOf(name: string): string {
  return ENDING.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The name without its ending. */
export function withoutEnding(name: string): string {
  return name.replace(ENDING, '');
}
