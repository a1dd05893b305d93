import { containsDeep, elementAt } from './deep.ts';
import type { Reach } from './emit.ts';
import { boxOf } from './geometry.ts';

/** Where a visitor would put the pointer, in the frame's viewport. `covered`: something lies over it; then it has been focused, for the keyboard. */
export interface Point { readonly x: number; readonly y: number; readonly covered: boolean }

const SPOTS = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.5, 0.15], [0.25, 0.75], [0.75, 0.75]] as const;

/** A point of the element that a pointer would reach, scrolled to when it is out of sight; focuses it when there is none. */
export function pointOn(element: Element, closedRoot: Reach['closedRoot']): Point {
  const before = reached(element, closedRoot);
  if (before) return before;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const after = reached(element, closedRoot);
  if (after) return after;
  (element as HTMLElement).focus?.();
  const { left, top, width, height } = boxOf(element);
  return { x: left + width / 2, y: top + height / 2, covered: true };
}

function reached(element: Element, closedRoot: Reach['closedRoot']): Point | null {
  const { left, top, width, height } = boxOf(element);
  for (const [across, down] of SPOTS) {
    const x = left + width * across;
    const y = top + height * down;
    const hit = elementAt(element.ownerDocument, x, y, closedRoot);
    // What takes no pointer itself (`pointer-events: none`) passes it to the box around it.
    if (hit && (containsDeep(element, hit) || (containsDeep(hit, element) && hit !== element.ownerDocument.body && hit !== element.ownerDocument.documentElement))) return { x, y, covered: false };
  }
  return null;
}
