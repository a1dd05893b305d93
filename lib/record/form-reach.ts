/**
 * A page may name its forms and fields like members of the document or of a form (`<form name="querySelector">`,
 * `<input name="parentNode">`), and then those are what a look-up finds (HTML, "legacy override built-ins"). So
 * nothing is asked of a node itself: every member is taken from where the platform defines it.
 */
const getter = <T>(of: object, name: string): ((node: Node) => T) => {
  let holder: object | null = of;
  while (holder && !Object.getOwnPropertyDescriptor(holder, name)) holder = Object.getPrototypeOf(holder) as object | null;
  const get = holder === null ? undefined : (Object.getOwnPropertyDescriptor(holder, name)?.get as ((this: Node) => T) | undefined);
  return (node) => (get ? get.call(node) : (node as unknown as Record<string, T>)[name]!);
};
const { getAttribute, hasAttribute, querySelectorAll, matches, closest, contains } = { ...pick(Element.prototype, ['getAttribute', 'hasAttribute', 'querySelectorAll', 'matches', 'closest']), contains: Node.prototype.contains };
const inDocument = Document.prototype.querySelectorAll;
function pick<T extends object, K extends keyof T>(of: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, of[name]])) as Pick<T, K>;
}

export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
export const kidsOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const textOf = getter<string | null>(Element.prototype, 'textContent');
export const beforeOf = getter<Element | null>(Element.prototype, 'previousElementSibling');
export const afterOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const tagOf = getter<string>(Element.prototype, 'localName');
export const documentOf = getter<Document>(Node.prototype, 'ownerDocument');
export const viewOf = getter<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView');
export const addressOf = getter<string>(Document.prototype, 'URL');
export const baseOf = getter<string>(Node.prototype, 'baseURI');
export const isHidden = getter<boolean>(Document.prototype, 'hidden');
export const rootOf = getter<Element | null>(Document.prototype, 'documentElement');

export const attr = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
export const up = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);

/** In document order, `most` at most. */
export function every<E extends Element = Element>(root: Element | Document, selector: string, most: number): E[] {
  const list = (root.nodeType === 9 ? inDocument.call(root as Document, selector) : querySelectorAll.call(root as Element, selector)) as NodeListOf<E>;
  const found: E[] = [];
  for (let at = 0; at < list.length && at < most; at++) found.push(list[at]!);
  return found;
}
