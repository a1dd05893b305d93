import type { ClosedRoot } from './banner-places.ts';
import { ancestorsOf, elementAt } from './deep.ts';
import { boxOf, isShown, type Box } from './geometry.ts';

/** What only layout can tell. One seam, so that tests without layout can stand in for it. */
export interface Sight {
  readonly isShown: (element: Element) => boolean;
  /** Computed `position`, and `z-index` (0 when auto). */
  readonly position: (element: Element) => { readonly position: string; readonly z: number };
  /** Big enough to hold a question and its answers. */
  readonly holdsMuch: (element: Element) => boolean;
  /** In the window's coordinates, CSS pixels. */
  readonly box: (element: Element) => Box;
  /** What of its content is seen: all, only what its children show again (`visibility`), or nothing. */
  readonly shows: (element: Element) => 'words' | 'children' | 'nothing';
  /** What lies at a point of the window, through shadow roots. */
  readonly at: (document: Document, x: number, y: number, closedRoot: ClosedRoot) => Element | null;
  /** The window's size and how far the page in it is scrolled, CSS pixels. */
  readonly viewport: (document: Document) => { readonly width: number; readonly height: number; readonly scrollX: number; readonly scrollY: number };
}

const rendered = (element: Element, options: object): boolean =>
  (element as Element & { checkVisibility(options: object): boolean }).checkVisibility(options);

/** Out of the window, in a floating box that can be scrolled: below its fold, not gone. */
function scrollsIntoView(element: Element): boolean {
  if (!element.isConnected || !rendered(element, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const { width, height } = boxOf(element);
  if (width < 1 || height < 1) return false;
  for (const around of ancestorsOf(element)) {
    if (around === element || around.scrollHeight <= around.clientHeight + 1) continue;
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around !== element.ownerDocument.documentElement && isShown(around);
  }
  return false;
}

export const eyes: Sight = {
  isShown: (element) => isShown(element) || scrollsIntoView(element),
  position: (element) => {
    const { position, zIndex } = getComputedStyle(element);
    return { position, z: Number(zIndex) || 0 };
  },
  holdsMuch: (element) => { const { width, height } = boxOf(element); return width >= 200 && height >= 60; },
  box: boxOf,
  shows: (element) => {
    if (!rendered(element, { opacityProperty: true, contentVisibilityAuto: true })) return getComputedStyle(element).display === 'contents' ? 'words' : 'nothing';
    const { left, top, width, height } = boxOf(element);
    const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
    // For those who listen: clipped to a pixel, or moved off the page.
    if ((width <= 1 || height <= 1) && /hidden|clip/.test(getComputedStyle(element).overflow)) return 'nothing';
    if (width > 0 && (left + width + scrollX <= 0 || top + height + scrollY <= 0)) return 'nothing';
    return rendered(element, { visibilityProperty: true }) ? 'words' : 'children';
  },
  at: elementAt,
  viewport: ({ defaultView: view }) => ({ width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0, scrollX: view?.scrollX ?? 0, scrollY: view?.scrollY ?? 0 }),
};
