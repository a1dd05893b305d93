/** What a visitor can see. One seam, so that tests without layout can stand in for it. */
export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** Shown at all: in layout, not transparent, not hidden, not shifted out of the window for good. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  const check = (element as Element & { checkVisibility?: (options: object) => boolean }).checkVisibility;
  if (check && !check.call(element, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const view = element.ownerDocument.defaultView;
  const { left, top, width, height } = boxOf(element);
  if (!view || width < 1 || height < 1) return false;
  // Widgets hide by moving away (`left: -9999px`, `bottom: -1000px`, translate): fixed things out of the window
  // cannot be scrolled to. What stands in the flow below the fold can.
  if (!isPinned(element)) return true;
  return left < view.innerWidth && left + width > 0 && top < view.innerHeight && top + height > 0;
}

/** Fixed or sticky, itself or through an ancestor (across shadow boundaries): it floats over the page. */
export function isPinned(element: Element): boolean {
  for (let node: Element | null = element, depth = 0; node && depth < 24; depth++) {
    const position = getComputedStyle(node).position;
    if (position === 'fixed' || position === 'sticky') return true;
    const parent: ParentNode | null = node.parentNode;
    node = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
    if (node && node.nodeType !== 1) return false;
  }
  return false;
}

/** Big enough to read and to write in. */
export const PANEL_LEAST = { width: 220, height: 220 } as const;
/** Launchers are 40–90 px bubbles or pills with a few words. */
export const LAUNCHER_MOST = { width: 320, height: 140 } as const;
export const LAUNCHER_LEAST = 24;

export const isPanelSized = ({ width, height }: Box): boolean => width >= PANEL_LEAST.width && height >= PANEL_LEAST.height;
export const isLauncherSized = ({ width, height }: Box): boolean =>
  width >= LAUNCHER_LEAST && height >= LAUNCHER_LEAST && width <= LAUNCHER_MOST.width && height <= LAUNCHER_MOST.height;
