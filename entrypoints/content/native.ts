/**
 * What an element is or does by its interface. Asked as usual, a form answers with its fields, `<input name="closest">`: in
 * Chromium also in an extension's world. So whatever may be a form is asked in this way.
 */
export function native<K extends keyof Element>(node: Node, key: K): Element[K] {
  const value: unknown = Reflect.get(Element.prototype, key, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Element[K];
}

/** The trees, and of a form what it holds: what reads a tree asks it as usual. */
export function withoutForms(trees: Iterable<Node>): Node[] {
  return [...trees].flatMap((tree) => (tree instanceof HTMLFormElement ? [...native(tree, 'childNodes')] : tree));
}
