/** Word lists as tables, where a row says what its words have in common. */
export type Rows = Readonly<Record<string, string>>;

/** All words of a table, which are parted by spaces. */
export const wordsIn = (rows: Rows): ReadonlySet<string> =>
  new Set(Object.values(rows).flatMap((words) => words.split(' ')));

/** Any entry of a table, as alternatives of an expression: they are parted by a comma and a space, and may be expressions themselves. */
export const anyOf = (rows: Rows): string => Object.values(rows).join(', ').replaceAll(', ', '|');
