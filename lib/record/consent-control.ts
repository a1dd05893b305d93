import type { Sightings } from '../model/observation.ts';
import type { Banner, BannerReach } from './banner-found.ts';
import { all, isButton } from './banner-places.ts';
import { boxesAround } from './banner-shape.ts';
import { classifyButton, labelOf, plain } from './banner-words.ts';
import { opensChoice } from './consent-words.ts';
import { ancestorsOf, containsDeep, nameOf } from './deep.ts';
import type { Emit } from './emit.ts';

export type Control = Sightings<string>['consent-control'];

const CONTROLS = ['a', 'button', '[role="button"]', 'input[type="button"]'];
/** Footers and floating icons come last. */
const MOST_ASKED = 2_000;
const MOST_TOLD = 10;
const LONGEST_WORDS = 80;
const BARE = /^((les|mes|vos|the|my|your) )?(cookies?|consent|consentement|traceurs?)( (fenetre modale|icon|widget|button))?$/;

/**
 * Tells, once a page, each control that opens the choice again and is shown outside any banner: known to a rule by
 * its selector, or by its words. Only in the top-level document: an advertisement's own settings are not the site's.
 */
export function watchControls(reach: BannerReach, emit: Emit): (banner: Banner | null, places: readonly ParentNode[]) => void {
  const { document } = reach;
  if (document.defaultView?.top !== document.defaultView) return () => {};
  let page = '';
  let told = new Set<string>();
  return (banner, places) => {
    // An application that goes to another page without a load: that page has its own controls.
    const address = document.URL.replace(/#.*$/, '');
    if (address !== page) { page = address; told = new Set(); }
    if (told.size >= MOST_TOLD) return;
    const tell = (element: Element, more: Pick<Control, 'leads'> = {}): void => {
      const control: Control = { words: (labelOf(element) || nameOf(element)).slice(0, LONGEST_WORDS), place: placeOf(element, reach), tag: element.localName.slice(0, 64), ...more };
      const key = JSON.stringify(control);
      if (told.size >= MOST_TOLD || told.has(key)) return;
      told.add(key);
      emit('consent-control', control);
    };
    for (const element of controlsIn(reach, banner, places)) tell(element);
    for (const element of pointersIn(reach, banner, places)) tell(element, { leads: true });
  };
}

/** Those shown now outside the banner, known to a rule first. */
export function* controlsIn(reach: BannerReach, banner: Banner | null, places: readonly ParentNode[]): Generator<Element> {
  const inBanner = (element: Element): boolean => banner?.roots.some((root) => containsDeep(root, element)) ?? false;
  const byRule = reach.cmpRules.flatMap(({ dom }) => dom.control ?? []).flatMap((selector) => all(places, selector));
  const byWords = CONTROLS.flatMap((selector) => all(places, selector)).slice(-MOST_ASKED).filter(speaksOfChoice);
  const standing: Element[] = [];
  for (const element of new Set([...byRule, ...byWords])) {
    // An icon within its box is one control.
    if (standing.some((one) => containsDeep(one, element) || containsDeep(element, one))) continue;
    if (inBanner(element) || !reach.sight.isShown(element) || belongsToQuestion(element, reach)) continue;
    standing.push(element);
    yield element;
  }
}

/** Links that say no more than what it is about: to a text, or to a page on which one chooses (gov.uk has it so). */
function pointersIn({ sight }: BannerReach, banner: Banner | null, places: readonly ParentNode[]): Element[] {
  return all(places, 'a[href]').slice(-MOST_ASKED).filter((element) => isBare(element) && leadsAway(element) && sight.isShown(element) && !(banner?.roots.some((root) => containsDeep(root, element)) ?? false));
}

/** By all that names it: an icon has only a label, and a label is not always what is read. */
function speaksOfChoice(element: Element): boolean {
  if (namesOf(element).some(opensChoice)) return isButton(element);
  // "Cookies" on a link leads to a text; on a button there is nothing else it could open.
  return isBare(element) && !leadsAway(element);
}

const namesOf = (element: Element): readonly string[] => [(element.textContent ?? '').trim(), nameOf(element), element.getAttribute('value') ?? ''].filter((name) => name !== '' && name.length < 200);
const isBare = (element: Element): boolean => namesOf(element).some((name) => name.length < 40 && BARE.test(plain(name)));

const leadsAway = (element: Element): boolean => element.localName === 'a' && !/^\s*(#|javascript:|$)/i.test(element.getAttribute('href') ?? '');

/** A floating box or dialog in which one can answer is a banner, known as one or not: its settings are its own. */
function belongsToQuestion(element: Element, { document, sight, phrases }: BannerReach): boolean {
  const box = boxesAround(element, document, sight)[0];
  if (!box || box === document.body) return false;
  return [...box.querySelectorAll('button, a, [role="button"]')].slice(0, 40)
    .some((other) => other !== element && /^(accept|refuse|save)$/.test(classifyButton(other.textContent ?? '', phrases)) && sight.isShown(other));
}

function placeOf(element: Element, { sight }: BannerReach): Control['place'] {
  for (const around of ancestorsOf(element)) {
    if (/^(fixed|sticky)$/.test(sight.position(around).position)) return 'floating';
    if (around.matches('footer, [role="contentinfo"]') || /(^|[-_ ])(site-?)?footer($|[-_ ])/i.test(`${around.getAttribute('class') ?? ''} ${around.getAttribute('id') ?? ''}`)) return 'footer';
  }
  return 'page';
}
