import type { NonEmpty } from '../../model/text.ts';
import type { Button } from './offer.ts';

/**
 * How far apart the two controls look. All figures are this project's own proposals: CNIL recommends the same size,
 * the same font and equal legibility (2020-092), the EDPB's taskforce judges colours case by case (par. 17-18) and
 * names words that nobody can read. 4.5 and 3 are WCAG 2's contrasts for text and for shapes.
 */
const UNREADABLE_CONTRAST = 2;
const READABLE_CONTRAST = 4.5;
const UNREADABLE_OPACITY = 0.5;
/** Shares of the accepting control's: font, area the other way round. */
const TINY_FONT = 0.6;
const LARGER_AREA = 1.5;
/** CSS pixels, and steps of CSS weight. */
const FONT_APART = 2;
const WEIGHT_APART = 200;
/** One surface stands out from the banner and the other does not. */
const STANDS_OUT = 3;
const TIMES_MORE = 1.5;

type Look = 'contrast' | 'opacity' | 'font' | 'area' | 'weight' | 'colour' | 'background';
/** Values as measured: of the accepting control, then of the refusing one. Null: could not be told. */
export interface Difference { readonly look: Look; readonly weight: 'fail' | 'warn' | 'doubt'; readonly accept: number | null; readonly refuse: number | null }

const area = ({ width, height }: Button): number => width * height;

/** Of several that do the same, the one that is seen most. */
export const mostSeen = (buttons: NonEmpty<Button>): Button =>
  [...buttons].sort((a, b) => b.opacity * area(b) - a.opacity * area(a))[0] ?? buttons[0];

export function compared(accept: Button, refuse: Button): readonly Difference[] {
  return [opacity(accept, refuse), font(accept, refuse), contrast(accept, refuse), size(accept, refuse), emphasis(accept, refuse)].flat();
}

const one = (look: Look, weight: Difference['weight'], accept: number | null, refuse: number | null): readonly Difference[] => [{ look, weight, accept, refuse }];

/** Both faint: a banner that was still fading in, perhaps. */
function opacity(accept: Button, refuse: Button): readonly Difference[] {
  if (refuse.opacity >= UNREADABLE_OPACITY) return [];
  return one('opacity', accept.opacity < UNREADABLE_OPACITY ? 'doubt' : 'fail', accept.opacity, refuse.opacity);
}

function font(accept: Button, refuse: Button): readonly Difference[] {
  if (refuse.fontSize < accept.fontSize * TINY_FONT) return one('font', 'fail', accept.fontSize, refuse.fontSize);
  if (accept.fontSize - refuse.fontSize > FONT_APART) return one('font', 'warn', accept.fontSize, refuse.fontSize);
  return accept.fontWeight - refuse.fontWeight >= WEIGHT_APART ? one('weight', 'warn', accept.fontWeight, refuse.fontWeight) : [];
}

function contrast({ contrast: accept }: Button, { contrast: refuse }: Button): readonly Difference[] {
  if (refuse !== null && refuse < UNREADABLE_CONTRAST) return one('contrast', accept !== null && accept >= UNREADABLE_CONTRAST ? 'fail' : 'doubt', accept, refuse);
  if (accept === null || refuse === null) return one('background', 'doubt', accept, refuse);
  return accept < READABLE_CONTRAST || refuse < READABLE_CONTRAST ? one('contrast', 'warn', accept, refuse) : [];
}

const size = (accept: Button, refuse: Button): readonly Difference[] =>
  (area(accept) > area(refuse) * LARGER_AREA ? one('area', 'warn', area(accept), area(refuse)) : []);

/** Only the accepting control has a surface that stands out. */
function emphasis(accept: Button, refuse: Button): readonly Difference[] {
  if (accept.prominence === null || refuse.prominence === null) return accept.filled && !refuse.filled ? one('colour', 'warn', null, null) : [];
  const louder = accept.prominence >= STANDS_OUT && refuse.prominence < STANDS_OUT && accept.prominence >= refuse.prominence * TIMES_MORE;
  return louder ? one('colour', 'warn', accept.prominence, refuse.prominence) : [];
}
