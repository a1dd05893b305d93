import type { Sight } from './banner-sight.ts';
import { ancestorsOf } from './deep.ts';
import { plain } from './banner-words.ts';

export type ClosedRoot = (element: Element) => ShadowRoot | null;

const DEPTH = 4;
/** How many children of the body, of those and of those are looked at, the last first: banners hang there. */
const NEAR = [300, 60, 30] as const;

/** The document and the shadow roots, open or closed, in which banners of consent platforms live. */
export function placesOf(document: Document, closedRoot: ClosedRoot): ParentNode[] {
  const places: ParentNode[] = [document];
  const visit = (candidates: Iterable<Element>, depth: number): void => {
    for (const element of candidates) {
      const root = shadowOf(element, closedRoot);
      if (!root) continue;
      places.push(root);
      if (depth < DEPTH) visit(root.querySelectorAll('*'), depth + 1);
    }
  };
  let level: Element[] = document.body ? [document.body] : [];
  for (const most of NEAR) {
    level = level.flatMap((element) => lastChildren(element, most));
    visit(level, 1);
  }
  return places;
}

function lastChildren(element: Element, most: number): Element[] {
  const children: Element[] = [];
  for (let child = element.lastElementChild; child && children.length < most; child = child.previousElementSibling) children.push(child);
  return children;
}

/** Custom elements and a few plain ones can hold a shadow root; the plain ones that do are otherwise empty. */
function shadowOf(element: Element, closedRoot: ClosedRoot): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const plausible = element.localName.includes('-') || (element.childElementCount === 0 && /^(div|section|aside|span)$/.test(element.localName));
  return plausible ? closedRoot(element) : null;
}

/** Everything below an element, shadow roots included, in no other order than theirs. */
export function within(root: Element, selector: string, closedRoot: ClosedRoot): Element[] {
  const found: Element[] = [];
  const visit = (scope: ParentNode, depth: number): void => {
    found.push(...scope.querySelectorAll(selector));
    if (depth === DEPTH) return;
    for (const element of scope.querySelectorAll('*')) {
      if (!element.shadowRoot && !element.localName.includes('-')) continue;
      const inner = element.shadowRoot ?? closedRoot(element);
      if (inner) visit(inner, depth + 1);
    }
  };
  const own = root.shadowRoot ?? closedRoot(root);
  if (own) visit(own, 1);
  visit(root, 0);
  return found;
}

/**
 * All matches in all places; a selector the engine does not know matches nothing.
 * @throws TypeError where the page has hidden the document's own methods
 */
export function all(places: readonly ParentNode[], selector: string): Element[] {
  try {
    return places.flatMap((place) => [...place.querySelectorAll(selector)]);
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return [];
  }
}

/** Things one clicks. Platforms and home-made banners also use bare boxes named after a button. */
export const BUTTONS = 'button, a, [role="button"], input[type="button"], input[type="submit"], [onclick], [class*="btn" i], [class*="button" i], [class*="accept" i], [class*="agree" i], [class*="refus" i], [class*="reject" i], [class*="decline" i], [class*="deny" i]';
const LONGEST_LABEL = 90;
const MOST_BUTTONS = 1_500;
const MOST_AT_AN_END = 150;

/** Could it be one button: a short label, and no other button inside. */
export function isButton(element: Element): boolean {
  if (/^(button|a|input)$/.test(element.localName) || element.getAttribute('role') === 'button') return true;
  return (element.textContent ?? '').trim().length <= LONGEST_LABEL && element.querySelector('button, a, input, select, textarea, [role="button"]') === null && element.localName !== 'label';
}

/** In a list of a thousand vendors the answers stand before it or after it. */
const bothEnds = (elements: readonly Element[]): readonly Element[] =>
  elements.length <= 2 * MOST_AT_AN_END ? elements : [...elements.slice(0, MOST_AT_AN_END), ...elements.slice(-MOST_AT_AN_END)];

export function buttonsIn(root: Element, sight: Sight, closedRoot: ClosedRoot): Element[] {
  return withoutNested(bothEnds(within(root, BUTTONS, closedRoot)).filter((element) => isButton(element) && sight.isShown(element)));
}

/** What could be a banner's button, found without looking at every class: one of them is enough to find the rest. */
const LIKELY_BUTTONS = ['button', '[role="button"]', 'input[type="button"]', 'input[type="submit"]', '[onclick]', 'a[href^="#"]', 'a:not([href])', 'a[class*="btn"]', 'a[class*="button"]', 'a[href^="javascript:"]'];
const NAMED_BOXES = ['[class*="cookie" i]', '[class*="consent" i]', '[id*="cookie" i]', '[id*="consent" i]'];

export function buttonsOf(places: readonly ParentNode[]): Element[] {
  const named = NAMED_BOXES.flatMap((selector) => all(places, selector)).slice(0, 100);
  const found = [...LIKELY_BUTTONS.flatMap((selector) => all(places, selector)), ...named.flatMap((box) => [...box.querySelectorAll(BUTTONS)])];
  return [...new Set(found)].slice(0, MOST_BUTTONS).filter(isButton);
}

/** `<div class="btn"><span class="btn-label">` is one button, not two. */
function withoutNested(elements: readonly Element[]): Element[] {
  const set = new Set(elements);
  return [...set].filter((element) => {
    for (const above of ancestorsOf(element)) if (above !== element && set.has(above)) return false;
    return true;
  });
}

const MOST_TEXT = 8_000;

/** The words of a box, plain, with and without those of its links. Cut at 8,000 characters. */
export function wordsOf(root: Element, closedRoot: ClosedRoot): { readonly whole: string; readonly outsideLinks: string; readonly length: number } {
  const whole: string[] = [];
  const outside: string[] = [];
  let length = 0;
  const visit = (node: Node, inLink: boolean): void => {
    if (length > MOST_TEXT) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      length += text.trim().length;
      whole.push(text);
      if (!inLink) outside.push(text);
      return;
    }
    if (node.nodeType === 1) {
      const element = node as Element;
      if (/^(script|style|noscript|template|svg)$/.test(element.localName)) return;
      const shadow = element.shadowRoot ?? (element.localName.includes('-') ? closedRoot(element) : null);
      if (shadow) visit(shadow, inLink);
      inLink ||= element.localName === 'a';
    }
    for (const child of node.childNodes) visit(child, inLink);
    whole.push(' ');
    outside.push(' ');
  };
  const own = root.shadowRoot ?? closedRoot(root);
  if (own && own !== root.shadowRoot) visit(own, false);
  visit(root, false);
  return { whole: plain(whole.join('')), outsideLinks: plain(outside.join('')), length };
}
