import type { Reach } from './emit.ts';

/** A widget's insides may lie in shadow roots within shadow roots; deeper than this is not one. */
const DEPTH = 4;
const MOST_HOSTS = 60;

/** The element's own tree and every shadow root below it, open or closed. */
export function scopesOf(root: Element, closedRoot: Reach['closedRoot']): ParentNode[] {
  const scopes: ParentNode[] = [root];
  const visit = (element: Element, depth: number): void => {
    const shadow = closedRoot(element);
    if (!shadow || scopes.length > MOST_HOSTS) return;
    scopes.push(shadow);
    if (depth < DEPTH) for (const inner of hostsIn(shadow)) visit(inner, depth + 1);
  };
  visit(root, 0);
  for (const inner of hostsIn(root)) visit(inner, 1);
  return scopes;
}

/**
 * Widgets hang their roots on elements of their own or on plain boxes. The platform allows paragraphs and headings,
 * too, but text is most of a page, and each asking costs (Chromium: 10 to 50 µs, and 2 ms the first time).
 */
export const mayHost = (element: Element): boolean => /-|^(?:div|span|section|aside|article|main|header|footer|nav)$/.test(element.localName);

/** Only custom elements and a few plain ones can hold a shadow root; asking each element would cost. */
function hostsIn(scope: ParentNode): Element[] {
  const hosts: Element[] = [];
  for (const element of scope.querySelectorAll('*')) {
    if (hosts.length === MOST_HOSTS) break;
    if (element.localName.includes('-') || element.shadowRoot || (element.localName === 'div' && element.childElementCount === 0)) hosts.push(element);
  }
  return hosts;
}

export function findIn(scopes: readonly ParentNode[], selector: string, wanted: (element: Element) => boolean): Element | null {
  if (selector === '') return null;
  for (const scope of scopes) {
    if (scope instanceof Element && scope.matches(selector) && wanted(scope)) return scope;
    for (const element of scope.querySelectorAll(selector)) if (wanted(element)) return element;
  }
  return null;
}

/** What lies at a point, through shadow roots. */
export function elementAt(document: Document, x: number, y: number, closedRoot: Reach['closedRoot']): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let depth = 0; element && depth < DEPTH; depth++) {
    const inner: Element | null = (mayHost(element) && closedRoot(element)?.elementFromPoint(x, y)) || null;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Ancestors across shadow boundaries, the element itself first. */
export function* ancestorsOf(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}

export function containsDeep(outer: Element, inner: Element): boolean {
  for (const ancestor of ancestorsOf(inner)) if (ancestor === outer) return true;
  return false;
}

const ENTRY = 'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"], input[type="search"]';
/** Somewhere to write, in any scope. */
export const hasEntry = (scopes: readonly ParentNode[]): boolean => scopes.some((scope) => scope.querySelector(ENTRY) !== null);

/** The first place to write that is shown, in the element or its shadow roots. */
export function entryIn(root: Element, closedRoot: Reach['closedRoot']): Element | null {
  return findIn(scopesOf(root, closedRoot), ENTRY, (element) => element.getClientRects().length > 0 && !(element as HTMLInputElement).disabled);
}

/** The text a control is known by: its accessible name, simply computed. Never the value of a field. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') || element.getAttribute('title') || element.getAttribute('alt');
  if (label) return label.trim();
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
  if (text) return text.slice(0, 120);
  const inner = element.querySelector('[aria-label], [title], img[alt], svg title');
  return (inner?.getAttribute('aria-label') || inner?.getAttribute('title') || inner?.getAttribute('alt') || inner?.textContent || '').trim();
}
