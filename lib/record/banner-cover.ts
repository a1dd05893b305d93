import type { ClosedRoot } from './banner-places.ts';
import type { Sight } from './banner-sight.ts';
import { containsDeep } from './deep.ts';

/** Points asked in each direction. */
const GRID = 8;
/** More words than this, and it is no veil. */
const VEIL_TEXT = 40;
const VEIL_SHARE = 0.8;

/**
 * Share of the window, 0 to 1, in which a click would not reach the page: the banner itself, the box it floats in,
 * a veil behind it, or a page made deaf (`inert`, `pointer-events`). By asking a grid of 64 points.
 */
export function coveredShare(roots: readonly Element[], document: Document, sight: Sight, closedRoot: ClosedRoot): number {
  const { width, height } = sight.viewport(document);
  const { body, documentElement } = document;
  const known = new Map<Element, boolean>();
  const deaf = body !== null && getComputedStyle(body).pointerEvents === 'none';
  const inert = [...document.querySelectorAll('body > [inert]')].map(sight.box);
  let covered = 0;
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const [x, y] = [(width * (column + 0.5)) / GRID, (height * (row + 0.5)) / GRID];
      const hit = sight.at(document, x, y, closedRoot);
      if (!hit || hit === body || hit === documentElement) {
        // A click that falls through what cannot hear it reaches nothing but the page's bare ground.
        if (deaf || inert.some((box) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height)) covered++;
        continue;
      }
      let keeps = known.get(hit);
      if (keeps === undefined) known.set(hit, (keeps = keepsFromPage(hit, roots, sight, { width, height })));
      if (keeps) covered++;
    }
  }
  return Math.round((covered / GRID ** 2) * 1_000) / 1_000;
}

function keepsFromPage(hit: Element, roots: readonly Element[], sight: Sight, view: { readonly width: number; readonly height: number }): boolean {
  if (roots.some((root) => containsDeep(root, hit))) return true;
  const { position } = sight.position(hit);
  if (position !== 'fixed' && position !== 'absolute') return false;
  // The box around the banner, or a box of nothing over the whole page.
  if (roots.some((root) => containsDeep(hit, root))) return true;
  const box = sight.box(hit);
  return box.width * box.height >= VEIL_SHARE * view.width * view.height && (hit.textContent ?? '').trim().length <= VEIL_TEXT && hit.querySelector('a, button, input, iframe, img, video') === null;
}

/** The page is longer than the window, and its own scrolling is switched off. */
export function locksScroll(document: Document, sight: Sight): boolean {
  const { body, documentElement: root } = document;
  if (!body || !root) return false;
  if (Math.max(root.scrollHeight, body.scrollHeight) <= sight.viewport(document).height + 1) return false;
  const [outer, inner] = [getComputedStyle(root), getComputedStyle(body)];
  const shut = (style: CSSStyleDeclaration): boolean => /hidden|clip/.test(style.overflowY || style.overflow);
  // The window takes its scrolling from the root, and from the body where the root says nothing.
  if (shut(outer) || inner.position === 'fixed') return true;
  const silent = !/auto|scroll/.test(outer.overflowY || outer.overflow);
  return shut(inner) && (silent || body.clientHeight <= sight.viewport(document).height);
}
