import type { ClosedRoot } from './banner-places.ts';
import type { Sight } from './banner-sight.ts';

/** Nothing of these is read out: code, pictures, and what a visitor may have typed or picked. */
const MUTE = /^(script|style|noscript|template|svg|canvas|textarea|select|option|iframe|object|video|audio|head)$/;
const MOST_ELEMENTS = 3_000;

/**
 * The words of boxes as a visitor reads them: what is not shown is left out, spaces joined, cut at `most`
 * characters. `hidden`: also what is folded away, for lists that open on demand.
 */
export function textOf(roots: readonly Element[], { sight, closedRoot, most, hidden = false }: { readonly sight: Sight; readonly closedRoot: ClosedRoot; readonly most: number; readonly hidden?: boolean }): string {
  const said: string[] = [];
  let length = 0;
  let left = MOST_ELEMENTS;
  const visit = (node: Node, silent: boolean): void => {
    if (length > most * 2 || left <= 0) return;
    if (node.nodeType === 3) {
      if (silent) return;
      const text = node.nodeValue ?? '';
      length += text.trim().length;
      said.push(text);
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const element = node.nodeType === 1 ? (node as Element) : null;
    let apart = true;
    if (element) {
      left--;
      if (MUTE.test(element.localName)) return;
      // What somebody may write in.
      if (element.matches('[contenteditable=""], [contenteditable="true"]')) return;
      const shows = hidden ? 'words' : sight.shows(element);
      if (shows === 'nothing') return;
      silent = shows === 'children';
      apart = !/^(inline|contents)$/.test(getComputedStyle(element).display);
      if (element.localName === 'input' && /^(button|submit)$/.test(element.getAttribute('type') ?? '')) said.push(` ${element.getAttribute('value') ?? ''} `);
    }
    if (apart) said.push(' ');
    for (const child of childrenOf(node, element, closedRoot)) visit(child, silent);
    if (apart) said.push(' ');
  };
  for (const root of roots) { visit(root, false); said.push(' '); }
  return said.join('').replace(/\s+/g, ' ').trim().slice(0, most);
}

/** As they are painted: a shadow root's instead of its host's, and in a slot what was put there. */
function childrenOf(node: Node, element: Element | null, closedRoot: ClosedRoot): Iterable<Node> {
  if (!element) return node.childNodes;
  if (element.localName === 'slot') {
    const put = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    return put.length > 0 ? put : element.childNodes;
  }
  const plausible = element.shadowRoot || element.localName.includes('-') || element.childElementCount === 0;
  return ((plausible && closedRoot(element)) || node).childNodes;
}

const CONTROL = /^(button|input|select|textarea|iframe|br|hr|img|ul|ol|table)$/;
/** So many words beside a link make a sentence; "or" between two answers does not. */
const SENTENCE = 2;

/** Within a sentence: an inline box with words before or after it, in the same run of text. */
export function standsInText(element: Element): boolean {
  if (!isInline(element)) return false;
  let outer = element;
  while (outer.parentElement && isInline(outer.parentElement)) outer = outer.parentElement;
  const words = [...wordsBeside(outer, 'previousSibling'), ...wordsBeside(outer, 'nextSibling')];
  for (let inner = element; inner !== outer; inner = inner.parentElement!) words.push(...wordsBeside(inner, 'previousSibling'), ...wordsBeside(inner, 'nextSibling'));
  return words.length >= SENTENCE;
}

const isInline = (element: Element): boolean => /^(inline|inline-block|inline-flex|contents|ruby)$/.test(getComputedStyle(element).display) && !/^(left|right)$/.test(getComputedStyle(element).cssFloat || 'none');

function wordsBeside(element: Element, direction: 'previousSibling' | 'nextSibling'): string[] {
  const words: string[] = [];
  for (let node = element[direction]; node && words.length < SENTENCE; node = node[direction]) {
    if (node.nodeType === 1) {
      const beside = node as Element;
      // Another control ends the sentence, and so does a box of its own.
      if (CONTROL.test(beside.localName) || beside.getAttribute('role') === 'button' || !isInline(beside) || beside.querySelector('button, input, br')) break;
      // Links in a row are no sentence; a sentence may hold several.
      if (beside.localName === 'a') continue;
    } else if (node.nodeType !== 3) continue;
    words.push(...((node.textContent ?? '').match(/[\p{L}\p{N}]+/gu) ?? []));
  }
  return words;
}
