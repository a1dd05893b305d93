import { BLACK, CLEAR, colourOf, contrastOf, over, WHITE, type Colour } from './contrast.ts';

/** What is seen where an element is painted, as far as styles tell; the page below may show through. */
export interface Painted {
  /** Where a word is, and beside it. */
  readonly words: Colour;
  readonly ground: Colour;
  /** What the boxes below a floating one declare. */
  readonly page: Colour;
  /** Below it lies whatever part of the page happens to be there. */
  readonly floats: boolean;
}

/** Ancestors as they are painted: a slotted element stands in its slot. The element itself first. */
export function* paintedAncestors(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
}

const RECOLOURS = /brightness|contrast|grayscale|hue-rotate|invert|opacity|saturate|sepia|url/;

/**
 * Composites an element's surface, and words of a colour on it, over all that lies behind it, opacities included.
 * Null: an image, a gradient, a filter or a colour nobody here can read is part of it.
 */
export function paint(from: Element, words: Colour = CLEAR): Painted | null {
  let [text, ground, page, floats] = [words, CLEAR, CLEAR, false];
  for (const element of paintedAncestors(from)) {
    const style = getComputedStyle(element);
    if (RECOLOURS.test(style.filter ?? '') || (style.mixBlendMode && style.mixBlendMode !== 'normal')) return null;
    const below = floats ? page : ground;
    if (ground.a < 1 && below.a < 1) {
      if (hasImage(style)) return null;
      const own = colourOf(style.backgroundColor);
      if (!own) return null;
      if (floats) page = over(page, own);
      else [text, ground] = [over(text, own), over(ground, own)];
    }
    const opacity = opacityOf(style);
    if (opacity < 1) [text, ground] = [{ ...text, a: text.a * opacity }, { ...ground, a: ground.a * opacity }];
    if (/^(fixed|sticky)$/.test(style.position)) floats = true;
    // Without a colour of its own a dark page is not white.
    if (element === element.ownerDocument.documentElement && ground.a < 1 && page.a < 1 && /^(only )?dark/.test(style.colorScheme ?? '')) return null;
  }
  return { words: text, ground, page: over(page, WHITE), floats };
}

export const hasImage = ({ backgroundImage }: CSSStyleDeclaration): boolean => !/^(none|initial|)$/.test(backgroundImage ?? '');

export const opacityOf = ({ opacity }: CSSStyleDeclaration): number => { const value = Number.parseFloat(opacity); return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 1; };

/** Behind a floating box the page moves: more doubt than this factor is no answer. */
const MOST_DOUBT = 2;

/** A contrast on what lies below, when it does not hang on the part of the page that happens to lie there. */
function settled(on: (floor: Colour) => number, { floats, page }: Painted, see: boolean): number | null {
  if (!floats || !see) return on(page);
  const [light, dark] = [on(WHITE), on(BLACK)];
  return Math.max(light, dark) / Math.min(light, dark) > MOST_DOUBT ? null : on(page);
}

export const wordsContrast = (painted: Painted): number | null =>
  settled((floor) => contrastOf(over(painted.words, floor), over(painted.ground, floor)), painted, painted.ground.a < 1);

export const groundContrast = (one: Painted, other: Painted): number | null =>
  settled((floor) => contrastOf(over(one.ground, floor), over(other.ground, floor)), other, one.ground.a < 1 || other.ground.a < 1);
