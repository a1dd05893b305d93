import type { BannerButton } from '../model/observation.ts';
import type { CmpRule } from '../model/rules.ts';
import type { LibraryPopup } from './banner-library.ts';
import { all, BUTTONS, buttonsIn, isButton, within, wordsOf } from './banner-places.ts';
import type { Sight } from './banner-sight.ts';
import { boxesAround, homeMadeBanner } from './banner-shape.ts';
import { classifyInBanner, labelOf, plain, saysAll, type PhraseBook } from './banner-words.ts';
import { ancestorsOf } from './deep.ts';

/** What is needed of a rule to see its banner; sources and records need not be shipped. */
export type BannerRule = Pick<CmpRule, 'id' | 'aliases' | 'dom'>;

export interface BannerReach {
  readonly document: Document;
  readonly cmpRules: readonly BannerRule[];
  readonly phrases: PhraseBook;
  readonly closedRoot: (element: Element) => ShadowRoot | null;
  readonly sight: Sight;
}

/** A banner that stands on the page, and what bounds it: a click elsewhere is no click on the banner. */
export interface Banner {
  /** Our rule's id, else the library's name in our spelling; null when nobody knows the platform. */
  readonly cmp: string | null;
  readonly foundBy: 'rule' | 'shape';
  readonly rule: BannerRule | null;
  /** Found by our own selectors: nobody else need be asked. */
  readonly own: boolean;
  /** Empty when a witness swears to it and nobody sees where. */
  readonly roots: readonly Element[];
}

export interface SeenButton { readonly element: Element; readonly kind: BannerButton; readonly words: string }

/** A banner whose platform is known: to our rules, or to the library. Null: none stands here now. */
export function knownBanner(reach: BannerReach, places: readonly ParentNode[], popups: readonly LibraryPopup[]): Banner | null {
  for (const rule of reach.cmpRules) {
    const roots = outermost(rule.dom.banner.flatMap((selector) => all(places, selector)).filter((root) => stands(root, rule, reach)));
    if (roots.length > 0) return { cmp: rule.id, foundBy: 'rule', rule, own: true, roots };
  }
  for (const { name, marks } of popups) {
    const rule = reach.cmpRules.find(({ aliases }) => name !== null && aliases.includes(name)) ?? null;
    const known = { cmp: rule?.id ?? spelled(name), foundBy: 'rule', rule, own: false } as const;
    const now = marks?.() ?? [];
    const roots = outermost(now.map((mark) => boundOf(mark, reach, rule)).filter((root) => root !== null));
    if (roots.length > 0) return { ...known, roots };
    const onPage = now.some((mark) => mark === reach.document.body || mark === reach.document.documentElement);
    if (marks && !onPage) continue;
    // The library knows some platforms by code alone, or by a mark on the page itself: less is asked of the shape.
    const shape = homeMadeBanner({ ...reach, places, expected: true });
    if (shape || !marks) return { ...known, roots: shape ? [shape] : [] };
  }
  return null;
}

/** Another platform of our rules whose banner stands here, and neither holds the one that is known nor lies in it: one banner may answer to two rules. */
export function standsBeside(banner: Banner, reach: BannerReach, places: readonly ParentNode[]): string | null {
  if (!banner.own) return null;
  const touches = (root: Element): boolean => banner.roots.some((own) => [...ancestorsOf(root)].includes(own) || [...ancestorsOf(own)].includes(root));
  const other = reach.cmpRules.find((rule) => rule.id !== banner.cmp && rule.dom.banner.some((selector) => all(places, selector).some((root) => !touches(root) && stands(root, rule, reach))));
  return other?.id ?? null;
}

/** A banner that only its shape gives away; `calledUp` when the visitor has just asked for its settings. */
export function unknownBanner(reach: BannerReach, places: readonly ParentNode[], calledUp = false): Banner | null {
  const shape = homeMadeBanner({ ...reach, places, calledUp });
  return shape && { cmp: null, foundBy: 'shape', rule: null, own: false, roots: [shape] };
}

/** The spelling of the contract: lower case, other characters as `-`. */
const spelled = (name: string | null): string | null => name && name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

function outermost(roots: readonly Element[]): Element[] {
  const unique = new Set(roots);
  const isInside = (root: Element): boolean => { for (const above of ancestorsOf(root)) if (above !== root && unique.has(above)) return true; return false; };
  return [...unique].filter((root) => !isInside(root));
}

const DECISIVE: readonly BannerButton[] = ['accept', 'refuse', 'save'];
const SHORTEST_TEXT = 40;

/** Is it open: seen, and more than the little icon with which it can be opened again? */
export function stands(root: Element, rule: BannerRule | null, reach: BannerReach): boolean {
  if (!root.isConnected || root === reach.document.documentElement) return false;
  const shown = reach.sight.isShown(root);
  // A banner in a frame tells its buttons itself; here stands only its place.
  if ([root, ...within(root, 'iframe', reach.closedRoot)].some((frame) => frame.localName === 'iframe' && reach.sight.isShown(frame) && reach.sight.holdsMuch(frame))) return true;
  // Some roots have no extent of their own: what they hold is fixed.
  const buttons = buttonsOfBanner(root, rule, reach);
  if (buttons.some(({ kind }) => DECISIVE.includes(kind))) return true;
  return shown && buttons.length > 0 && wordsOf(root, reach.closedRoot).length >= SHORTEST_TEXT;
}

/** From the library's mark, which may be one button, to the box that holds the question. */
function boundOf(mark: Element, reach: BannerReach, rule: BannerRule | null): Element | null {
  const { body, documentElement } = reach.document;
  if (mark === documentElement || mark === body) return null;
  if (mark.querySelector('main, article, [role="main"]')) return null;
  if (buttonsOfBanner(mark, rule, reach).length > 1 && stands(mark, rule, reach)) return mark;
  return boxesAround(mark, reach.document, reach.sight).find((box) => box !== body && !box.querySelector('main, article, [role="main"]') && stands(box, rule, reach))
    ?? (stands(mark, rule, reach) ? mark : null);
}

/**
 * The visible buttons of a banner and what they are: by what they say; where they say nothing we know (another
 * language), by the rule's selectors; never by a name alone where the words are ambiguous ("OK" is no acceptance).
 */
export function buttonsOfBanner(root: Element, rule: BannerRule | null, reach: BannerReach): SeenButton[] {
  const { sight, closedRoot, phrases } = reach;
  const named = rule ? [...rule.dom.accept, ...rule.dom.refuse, ...rule.dom.settings, ...rule.dom.save] : [];
  const elements = new Set([...buttonsIn(root, sight, closedRoot), ...named.flatMap((selector) => safely(root, selector, reach)).filter(sight.isShown)]);
  const seen = outermost([...elements]).map((element): SeenButton => {
    const words = labelOf(element);
    return { element, words, kind: kindOf(element, words, rule, phrases) };
  });
  return withoutItems(seen);
}

/**
 * The button a visitor hit, from the path of the event: innermost first. What was hit was seen, so that visibility
 * is not asked again, in the middle of whatever animation the page runs.
 */
export function hitButton(path: readonly Element[], root: Element, rule: BannerRule | null, reach: BannerReach): SeenButton | null {
  const inside = path.slice(0, path.indexOf(root));
  const known = buttonsOfBanner(root, rule, reach).find(({ element }) => inside.includes(element));
  if (known) return known;
  const element = inside.find((node) => node.matches(BUTTONS) && isButton(node));
  const words = element ? labelOf(element) : '';
  return element ? { element, words, kind: kindOf(element, words, rule, reach.phrases) } : null;
}

function safely(root: Element, selector: string, { closedRoot }: BannerReach): Element[] {
  try { return within(root, selector, closedRoot); } catch { return []; }
}

function kindOf(element: Element, words: string, rule: BannerRule | null, phrases: PhraseBook): BannerButton {
  const spoken = classifyInBanner(words, phrases);
  if (spoken !== 'other' || !rule || isAmbiguous(words, phrases)) return spoken;
  const kinds = ['accept', 'refuse', 'settings', 'save'] as const;
  return kinds.find((kind) => rule.dom[kind].some((selector) => { try { return element.matches(selector); } catch { return false; } })) ?? 'other';
}

const isAmbiguous = (words: string, phrases: PhraseBook): boolean =>
  Object.values(phrases).some(({ ambiguous }) => ambiguous.some((phrase) => plain(phrase) === plain(words)));

/** In a list of services each has its "allow" and "deny": those are no answer to the whole. */
function withoutItems(seen: readonly SeenButton[]): SeenButton[] {
  const of = (kind: BannerButton): SeenButton[] => seen.filter((one) => one.kind === kind);
  const pairs = of('accept').length > 1 && of('refuse').length > 1;
  return seen.map((one) => {
    if ((one.kind !== 'accept' && one.kind !== 'refuse') || saysAll(one.words)) return one;
    const alike = of(one.kind).filter(({ words }) => plain(words) === plain(one.words)).length;
    const whole = of(one.kind).some(({ words }) => saysAll(words));
    return (whole && plain(one.words).split(' ').length === 1) || alike > 2 || (pairs && alike > 1) ? { ...one, kind: 'other' } : one;
  });
}
