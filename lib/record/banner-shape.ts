import type { BannerButton } from '../model/observation.ts';
import { buttonsIn, buttonsOf, within, wordsOf } from './banner-places.ts';
import type { Sight } from './banner-sight.ts';
import { classifyButton, labelOf, phrasesOf, plain, saysAll, type PhraseBook } from './banner-words.ts';
import { ancestorsOf } from './deep.ts';

export interface ShapeOptions {
  readonly document: Document;
  readonly places: readonly ParentNode[];
  readonly phrases: PhraseBook;
  readonly sight: Sight;
  readonly closedRoot: (element: Element) => ShadowRoot | null;
  /** Another witness already says that a banner is open: less is asked of it. */
  readonly expected?: boolean;
  /** The visitor has just asked for the settings: what comes now need not say again what it is about. */
  readonly calledUp?: boolean;
}

const NAMED = /cookie|consent|gdpr|rgpd|dsgvo|traceur|cmp-|-cmp/i;
/** The thing itself, in the six languages: the words around it (privacy, partners) also stand in newsletters and logins. */
const NOUN = /(^| )(cookies?|traceurs?|trackers?|temoins? de connexion|rastreador(es)?|traccianti|tracciatori)( |$)/;
/** Asks to accept them, in the text itself. */
const ASKS = /(^| )(accept|acept|accett|akzept|accepteer|autoris|consent|zustimm|allow)\w*( \w+){0,2} (cookies?|traceurs?|trackers?)( |$)/;
/** A box that asks for text is a form, a login, a newsletter or a chat. */
const ENTRY = 'textarea, [contenteditable=""], [contenteditable="true"], input[type="email"], input[type="password"], input[type="text"], input[type="tel"], input:not([type])';
const FOUND_AT = 4;
const EXPECTED_AT = 2;
const MOST_TEXT = 6_000;
/** What a page has and a banner has not. */
const PAGE = 'main, article, [role="main"]';
const STANDING_PAGE = `${PAGE}, header, nav, footer, h1`;

/**
 * A banner that no rule knows: a dialog, or a box that floats over the page or stands before it, that speaks of
 * cookies in its own words and has a button that accepts or refuses (or, when it plainly says that cookies are
 * used, one that only acknowledges). Null: none. The clues are added up, because none proves it alone: a shop may
 * sell cookies, a login may link to a cookie policy.
 */
export function homeMadeBanner(options: ShapeOptions): Element | null {
  const { document, places, phrases, sight } = options;
  const tried = new Set<Element>();
  let acknowledging: Element | null = null;
  for (const button of buttonsOf(places)) {
    // What a label renders as is asked of few: it costs a layout.
    const label = button.childElementCount > 1 ? labelOf(button) : button.textContent?.trim() || labelOf(button);
    const kind = classifyButton(label, phrases);
    const acknowledges = kind === 'close' || (kind === 'other' && phrasesOf(phrases, 'ambiguous').includes(plain(label)));
    if (kind !== 'accept' && kind !== 'refuse' && !(kind === 'save' && options.calledUp) && !acknowledges) continue;
    if (!sight.isShown(button)) continue;
    for (const box of boxesAround(button, document, sight)) {
      if (tried.has(box)) continue;
      tried.add(box);
      const verdict = looksLikeBanner(box, options);
      if (verdict === 'choice') return box;
      if (verdict === 'notice') acknowledging ??= box;
    }
  }
  return acknowledging;
}

/** What could be the banner around a button, innermost first. The page itself and its article are not. */
export function boxesAround(button: Element, document: Document, sight: Sight): Element[] {
  const boxes: Element[] = [];
  const named: Element[] = [];
  for (const element of ancestorsOf(button)) {
    if (element === button) continue;
    if (element === document.documentElement) break;
    if (element === document.body) {
      // A platform's frame holds nothing but the banner.
      if (document.defaultView?.top !== document.defaultView) boxes.push(element);
      break;
    }
    if (element.matches('main, article, [role="main"], footer, [role="contentinfo"]') && !floats(element, sight)) return boxes;
    if (isDialog(element) || floats(element, sight)) boxes.push(element);
    else if (NAMED.test(`${element.id} ${element.getAttribute('class')} ${element.getAttribute('aria-label')}`)) named.push(element);
    else if (element.parentElement === document.body) named.push(element);
  }
  // Outermost: the box, not the row of its buttons.
  return [...boxes, ...named.reverse()];
}

const isDialog = (element: Element): boolean => element.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover]');

function floats(element: Element, sight: Sight): boolean {
  const { position, z } = sight.position(element);
  return position === 'fixed' || position === 'sticky' || (position === 'absolute' && z >= 100);
}

type Verdict = 'choice' | 'notice' | null;

function looksLikeBanner(box: Element, { document, phrases, sight, closedRoot, calledUp = false, expected = calledUp }: ShapeOptions): Verdict {
  const inPage = !isDialog(box) && !floats(box, sight);
  if (box.querySelector(inPage && box !== document.body ? STANDING_PAGE : PAGE)) return null;
  // Lists of vendors can be searched.
  if (!calledUp && within(box, ENTRY, closedRoot).some(sight.isShown)) return null;
  const { whole, outsideLinks, length } = wordsOf(box, closedRoot);
  if (length < 8 || length > MOST_TEXT) return null;
  const buttons = buttonsIn(box, sight, closedRoot);
  const kinds = new Map<BannerButton, string[]>();
  for (const button of buttons) {
    const kind = classifyButton(button, phrases);
    kinds.set(kind, [...(kinds.get(kind) ?? []), labelOf(button)]);
  }
  const accepts = kinds.get('accept') ?? [];
  const refuses = kinds.get('refuse') ?? [];
  const says = (phrase: string): boolean => ` ${outsideLinks} `.includes(` ${phrase} `);
  const spoken = phrasesOf(phrases, 'cookie-words').filter(says);
  const noun = NOUN.test(outsideLinks);
  const uses = spoken.some((phrase) => phrase.includes(' ') && NOUN.test(phrase));
  const around = Math.min(2, spoken.filter((phrase) => !NOUN.test(phrase)).length);
  const links = phrasesOf(phrases, 'privacy-link').some((phrase) => ` ${whole} `.includes(` ${phrase} `) && !says(phrase));
  const inFrame = box === document.body;
  if (inFrame && !(refuses.length > 0 || accepts.some(saysAll))) return null;
  const clues = [
    noun ? 2 : 0,
    uses ? 2 : 0,
    around,
    NAMED.test(`${box.id} ${box.getAttribute('class')} ${box.getAttribute('aria-label')}`) ? 1 : 0,
    accepts.some((label) => saysAll(label) || NOUN.test(plain(label))) ? 1 : 0,
    refuses.some((label) => saysAll(label) || plain(label).split(' ').length > 2) ? 1 : 0,
    kinds.has('settings') ? 1 : 0,
    links ? 1 : 0,
    ASKS.test(outsideLinks) ? 1 : 0,
    calledUp && kinds.has('save') ? 1 : 0,
    calledUp && box.querySelector('input[type="checkbox"], [role="switch"], [role="checkbox"]') ? 1 : 0,
    // A wall: the other way in costs money.
    phrasesOf(phrases, 'pay-or-consent').some((phrase) => ` ${whole} `.includes(` ${phrase} `)) ? 2 : 0,
  ].reduce((sum, clue) => sum + clue, 0);
  // Words alone without the thing itself: a login or a contract, unless it asks for all or nothing.
  if (!noun && !(accepts.some(saysAll) && (refuses.length > 0 || kinds.has('settings'))) && !expected) return null;
  if (accepts.length + refuses.length + (calledUp ? kinds.get('save')?.length ?? 0 : 0) > 0) return clues >= (expected ? EXPECTED_AT : FOUND_AT) ? 'choice' : null;
  return uses && clues >= FOUND_AT ? 'notice' : null;
}
