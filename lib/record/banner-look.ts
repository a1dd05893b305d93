import type { BannerButtonSeen } from '../model/observation.ts';
import type { SeenButton } from './banner-found.ts';
import { colourOf, contrastOf, over } from './contrast.ts';
import { groundContrast, hasImage, opacityOf, paint, paintedAncestors, wordsContrast } from './banner-paint.ts';
import type { Sight } from './banner-sight.ts';
import { standsInText } from './banner-text.ts';

const LONGEST_WORDS = 80;
/** Two colours this close are one surface to the eye. */
const ONE_SURFACE = 1.04;
const MOST_PARTS = 40;

/** How one control of a banner looks now. Reads layout; lengths in CSS pixels, to a tenth. */
export function lookOf({ element, kind, words }: SeenButton, sight: Sight): BannerButtonSeen {
  const spoken = partThatSpeaks(element);
  const style = getComputedStyle(spoken);
  const { width, height } = sight.box(element);
  const own = surfaceOf(element);
  const filled = own.filled;
  return {
    button: kind,
    words: words.slice(0, LONGEST_WORDS),
    tag: element.localName.slice(0, 64),
    width: tenth(width),
    height: tenth(height),
    fontSize: tenth(Number.parseFloat(style.fontSize) || 0),
    fontWeight: weightOf(style.fontWeight),
    contrast: contrastIn(spoken, element, style),
    prominence: own.prominence,
    opacity: hundredth([...paintedAncestors(spoken)].reduce((product, one) => product * opacityOf(getComputedStyle(one)), 1)),
    filled,
    underlined: isUnderlined(spoken, element),
    inText: !filled && standsInText(element),
    inViewport: seenAtOnce(element, sight),
  };
}

const tenth = (n: number): number => Math.round(n * 10) / 10;
export const hundredth = (n: number): number => Math.round(n * 100) / 100;
const weightOf = (weight: string): number => Number.parseFloat(weight) || (weight === 'bold' ? 700 : 400);

/** The part of a button that holds most of its words: its colour and size are what is read. */
function partThatSpeaks(button: Element): Element {
  const said = (element: Element): number => [...element.childNodes].reduce((sum, node) => sum + (node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0), 0);
  let best = button;
  for (const part of [...button.querySelectorAll('*')].slice(0, MOST_PARTS)) if (said(part) > said(best)) best = part;
  return best;
}

function contrastIn(spoken: Element, button: Element, style: CSSStyleDeclaration): number | null {
  const fill = style.getPropertyValue('-webkit-text-fill-color');
  const colour = colourOf(fill && fill !== 'currentcolor' ? fill : style.color);
  if (!colour || paintsBeside(button) || (spoken !== button && paintsBeside(spoken))) return null;
  const painted = paint(spoken, colour);
  const contrast = painted && wordsContrast(painted);
  return contrast === null ? null : hundredth(contrast);
}

/** A `::before` or `::after` that is laid over or under the words as a surface: what is behind them cannot be told. */
function paintsBeside(element: Element): boolean {
  return ['::before', '::after'].some((part) => {
    const style = getComputedStyle(element, part);
    if (!style || !style.content || style.content === 'none' || style.content === 'normal' || !/absolute|fixed/.test(style.position)) return false;
    return hasImage(style) || (colourOf(style.backgroundColor)?.a ?? 1) > 0;
  });
}

/** A surface or a border that sets it off from the banner. */
function surfaceOf(button: Element): { readonly filled: boolean; readonly prominence: number | null } {
  const [, parent] = paintedAncestors(button);
  const style = getComputedStyle(button);
  const around = parent ? paint(parent) : null;
  const bare = !hasImage(style) && colourOf(style.backgroundColor)?.a === 0 && !paintsBeside(button);
  const painted = bare ? null : paint(button);
  const contrast = painted && around ? groundContrast(painted, around) : null;
  const prominence = bare ? 1 : contrast === null ? null : hundredth(contrast);
  const surface = !bare && (prominence === null || prominence > ONE_SURFACE);
  return { filled: surface || hasBorder(style, around && over(around.ground, around.page)) || hasShadow(style), prominence };
}

/** On three sides at least: a line below is an underline. */
function hasBorder(style: CSSStyleDeclaration, around: ReturnType<typeof colourOf>): boolean {
  const sides = ['top', 'right', 'bottom', 'left'].filter((side) => {
    const get = (what: string): string => style.getPropertyValue(`border-${side}-${what}`);
    const colour = colourOf(get('color'));
    if (!(Number.parseFloat(get('width')) > 0) || /^(none|hidden|initial|)$/.test(get('style'))) return false;
    return !colour || (colour.a > 0.1 && (!around || contrastOf(over(colour, around), around) > ONE_SURFACE));
  });
  return sides.length >= 3;
}

/** Not of no extent, as style frameworks leave behind. */
function hasShadow({ boxShadow }: CSSStyleDeclaration): boolean {
  return (boxShadow ?? '').split(/,(?![^(]*\))/).some((shadow) => {
    if (shadow.trim() === '' || shadow.trim() === 'none' || /\binset\b/.test(shadow)) return false;
    const colour = colourOf(/[a-z]+\([^)]*\)|#[0-9a-f]+/i.exec(shadow)?.[0] ?? 'black');
    return (colour?.a ?? 1) > 0.05 && /[1-9]/.test(shadow.replace(/[a-z]+\([^)]*\)|#[0-9a-f]+/i, ''));
  });
}

function isUnderlined(spoken: Element, button: Element): boolean {
  for (const element of paintedAncestors(spoken)) {
    const { textDecorationLine, textDecoration } = getComputedStyle(element);
    if (/underline/.test(textDecorationLine || textDecoration || '')) return true;
    // A decoration spreads to what is within, and a label may be wrapped in `<u>`.
    if (element !== button && element.contains(button) && element.localName !== 'u') return false;
  }
  return false;
}

/** At least half of it, with the page and every scrolling box around it at their beginning. */
function seenAtOnce(element: Element, sight: Sight): boolean {
  let { left, top, width, height } = sight.box(element);
  const area = width * height;
  let pinned = false;
  const clip = (box: { left: number; top: number; width: number; height: number }): void => {
    const [right, bottom] = [Math.min(left + width, box.left + box.width), Math.min(top + height, box.top + box.height)];
    [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
    [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  };
  const { body, documentElement } = element.ownerDocument;
  for (const around of paintedAncestors(element)) {
    if (around === body || around === documentElement) continue;
    const style = getComputedStyle(around);
    if (around !== element && !pinned && /auto|scroll|hidden|clip/.test(`${style.overflowX} ${style.overflowY} ${style.overflow}`)) {
      [left, top] = [left + (around.scrollLeft || 0), top + (around.scrollTop || 0)];
      clip(sight.box(around));
    }
    // What is fixed is clipped by nothing around it and does not move with the page.
    if (style.position === 'fixed') pinned = true;
  }
  const view = sight.viewport(element.ownerDocument);
  if (!pinned) [left, top] = [left + view.scrollX, top + view.scrollY];
  clip({ left: 0, top: 0, width: view.width, height: view.height });
  return area > 0 && width * height >= area / 2;
}
