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
const { getRootNode } = Node.prototype;
const { assignedNodes } = HTMLSlotElement.prototype;
const inDocument = Document.prototype.querySelectorAll;
const inFragment = DocumentFragment.prototype.querySelectorAll;
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

/** A document, or an element's shadow root: what ids and selectors are looked up in. */
export type Tree = Document | ShadowRoot;

// ---- across shadow roots ----

/** The tree that a node stands in. */
export const treeOf = (node: Node): Tree => getRootNode.call(node) as Tree;
const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const openRoot = (element: Element): ShadowRoot | null => shadowOf(element);
/** What holds this tree: its host; null: a document. */
const hostOf = (tree: Node): Element | null => (tree.nodeType === 11 ? (tree as ShadowRoot).host ?? null : null);
/** What an element stands in, the host of its shadow root too. */
export const outerOf = (element: Element): Element | null => parentOf(element) ?? hostOf(treeOf(element));
export function upDeep(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node !== null; node = hostOf(treeOf(node))) {
    const found = up(node, selector);
    if (found) return found;
  }
  return null;
}
export function holdsDeep(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node !== null; node = hostOf(treeOf(node))) if (holds(outer, node)) return true;
  return false;
}
/** As `every`, and in those of the given shadow roots that lie within. */
export function everyDeep<E extends Element = Element>(root: Element, selector: string, most: number, shadows: readonly ShadowRoot[]): E[] {
  const found = every<E>(root, selector, most);
  for (const shadow of shadows) if (found.length < most && holdsDeep(root, shadow.host)) found.push(...every<E>(shadow, selector, most - found.length));
  return found;
}
/** As they are drawn: of a host its shadow root's, of a slot what was put into it. */
export function kidsDrawn(element: Element, rootIn: (element: Element) => ShadowRoot | null): Iterable<Node> {
  const root = rootIn(element);
  if (root) return kidsOf(root);
  if (tagOf(element) !== 'slot') return kidsOf(element);
  const given = assignedNodes.call(element as HTMLSlotElement);
  return given.length > 0 ? given : kidsOf(element);
}

/** In document order, `most` at most. */
export function every<E extends Element = Element>(root: Element | Tree, selector: string, most: number): E[] {
  const all = root.nodeType === 9 ? inDocument : root.nodeType === 11 ? inFragment : querySelectorAll;
  const list = all.call(root as never, selector) as NodeListOf<E>;
  const found: E[] = [];
  for (let at = 0; at < list.length && at < most; at++) found.push(list[at]!);
  return found;
}
