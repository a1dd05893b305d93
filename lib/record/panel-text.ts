import type { Sight } from './banner-sight.ts';
import { nameOf } from './deep.ts';
import type { Reach } from './emit.ts';

/** A run of words as it is painted: a paragraph, a bubble, a button. */
export interface Piece {
  readonly words: string;
  /** The box the words stand in. */
  readonly box: Element;
  /** The button or link that they name. */
  readonly control: Element | null;
  /** From the box outwards to the panel, across shadow roots and into frames of the same origin. */
  readonly path: readonly Element[];
}

/** Nothing of these is read: code, pictures, and what a visitor may have typed or picked. */
const MUTE = /^(script|style|noscript|template|svg|canvas|textarea|select|option|datalist|object|video|audio|head|input|output)$/;
const WRITTEN_IN = '[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"]';
const CONTROL = 'button, a[href], summary, [role="button"], [role="link"], [role="menuitem"], input[type="button"], input[type="submit"]';
const MOST_ELEMENTS = 4_000;
const MOST_PIECES = 400;
const MOST_CHARACTERS = 40_000;
const DEEPEST = 80;

type Seeing = Pick<Sight, 'shows' | 'box'>;

/** The words of a panel in their order, as a visitor sees them; bounded, whatever the page is made of. */
export function piecesOf(panel: Element, sight: Seeing, closedRoot: Reach['closedRoot']): Piece[] {
  const pieces: Piece[] = [];
  let elements = 0;
  let characters = 0;
  let open: { words: string; path: readonly Element[] } | null = null;
  const close = (): void => {
    const words = open?.words.replace(/\s+/g, ' ').trim() ?? '';
    if (open && words !== '' && pieces.length < MOST_PIECES) {
      const control = open.path.find((element) => matches(element, CONTROL)) ?? null;
      pieces.push({ words, box: open.path[0]!, control, path: open.path });
    }
    open = null;
  };
  const visit = (node: Node, path: readonly Element[], silent: boolean): void => {
    if (elements > MOST_ELEMENTS || characters > MOST_CHARACTERS || path.length > DEEPEST) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (silent || text === '') return;
      characters += text.trim().length;
      open ??= { words: '', path };
      open.words += text;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    elements++;
    if (MUTE.test(element.localName)) {
      if (matches(element, 'input[type="button"], input[type="submit"]')) { close(); open = { words: element.getAttribute('value') ?? '', path: [element, ...path] }; close(); }
      return;
    }
    if (matches(element, WRITTEN_IN)) return;
    const shows = sight.shows(element);
    if (shows === 'nothing') return;
    const inner = [element, ...path];
    if (element.localName === 'br') { if (open) (open as { words: string }).words += '\n'; close(); return; }
    const apart = matches(element, CONTROL) || !isInline(element);
    if (apart) close();
    const before = pieces.length;
    for (const child of childrenOf(element, closedRoot)) visit(child, inner, shows === 'children');
    if (apart) close();
    // An icon is known by its name.
    if (pieces.length === before && matches(element, CONTROL) && shows === 'words') { open = { words: nameOf(element), path: inner }; close(); }
  };
  visit(panel, [], false);
  close();
  return pieces;
}

/** Runs on in the line around it. Empty: nobody computes layout. */
export const isInline = (element: Element): boolean => /^(inline|contents|)$/.test(getComputedStyle(element).display);

/** A page may name its form fields like methods of elements. */
export function matches(element: Element, selector: string): boolean {
  try { return Element.prototype.matches.call(element, selector); } catch { return false; }
}

/** As they are painted: a shadow root's instead of its host's, in a slot what was put there, in a frame its document's. */
export function childrenOf(element: Element, closedRoot: Reach['closedRoot']): readonly Node[] {
  if (element.localName === 'iframe' || element.localName === 'frame') {
    // Another origin's frame reads itself.
    try { const body = (element as HTMLIFrameElement).contentDocument?.body; return body ? [body] : []; } catch { return []; }
  }
  if (element.localName === 'slot') {
    const put = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (put.length > 0) return put;
  }
  const shadow = element.shadowRoot ?? (element.localName.includes('-') || element.localName === 'div' || element.localName === 'section' || element.localName === 'span' ? closedRoot(element) : null);
  return [...(shadow ?? element).childNodes];
}

/** Every element of a panel in the order of painting, as `piecesOf` walks it, fields included; at most 4,000. */
export function elementsOf(panel: Element, sight: Seeing, closedRoot: Reach['closedRoot']): Element[] {
  const found: Element[] = [];
  const visit = (element: Element, depth: number): void => {
    if (found.length >= MOST_ELEMENTS || depth > DEEPEST || /^(script|style|noscript|template|head|svg)$/.test(element.localName)) return;
    // A box that is drawn over its own input hides it (opacity 0): it is asked for all the same.
    if (!matches(element, 'input[type="checkbox"], input[type="radio"]') && sight.shows(element) === 'nothing') return;
    found.push(element);
    for (const child of childrenOf(element, closedRoot)) if (child.nodeType === 1) visit(child as Element, depth + 1);
  };
  visit(panel, 0);
  return found;
}
