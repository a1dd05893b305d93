import type { BannerToggleSeen } from '../model/observation.ts';
import { within, type ClosedRoot } from './banner-places.ts';
import type { Sight } from './banner-sight.ts';
import { textOf } from './banner-text.ts';
import { classifyInBanner, plain, type PhraseBook } from './banner-words.ts';
import { containsDeep } from './deep.ts';

export interface ToggleReach { readonly sight: Sight; readonly closedRoot: ClosedRoot; readonly phrases: PhraseBook }

const MOST = 80;
const MOST_ASKED = 400;
const LONGEST_WORDS = 80;
const LONGEST_BESIDE = 400;
const SELECTOR = 'input[type="checkbox"], input[type="radio"], [role="switch"], [role="checkbox"], [aria-checked], [aria-pressed], [class*="switch" i], [class*="slider" i], [class*="toggle" i]';
/** Boxes that fold and unfold are no choice, whatever element they are made of. */
const FOLDS = /accordion|collaps|expand|fold|menu|(^|[-_ ])tabs?($|[-_ ])|details|more/i;
const ON = /(^|[-_ ])(is-?)?(on|active|checked|enabled|selected)($|[-_ ])/i;
const OFF = /(^|[-_ ])(is-?)?(off|inactive|unchecked|disabled|unselected)($|[-_ ])/i;
const YES = /^(oui|yes|ja|si|on|active|actif|activer|autoris\w*|accept\w*|allow\w*|akzept\w*|accett\w*|acept\w*|akkoord|enable\w*)$/;

/**
 * Boxes and sliders that give or withhold consent, with their labels and what stands beside them, in order. Of a
 * pair of answers ("allow", "deny") the one that allows speaks for both. At most 80.
 */
export function togglesIn(roots: readonly Element[], reach: ToggleReach): BannerToggleSeen[] {
  const asked = [...new Set(roots.flatMap((root) => within(root, SELECTOR, reach.closedRoot)))].slice(0, MOST_ASKED);
  const real = asked.filter((element) => !isNamedSoOnly(element));
  const found = asked.filter((element) => isToggle(element, asked, real) && isSeen(element, reach));
  const toggles = found.map((element) => read(element, found, roots, reach)).filter((one) => one !== null);
  return toggles.slice(0, MOST);
}

const marksOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
const isNamedSoOnly = (element: Element): boolean => !element.matches('input, [role="switch"], [role="checkbox"], [aria-checked], [aria-pressed]');

function isToggle(element: Element, asked: readonly Element[], real: readonly Element[]): boolean {
  if (FOLDS.test(marksOf(element)) || element.hasAttribute('aria-expanded') || element.getAttribute('aria-haspopup') === 'true') return false;
  if (!isNamedSoOnly(element)) {
    // A switch made of a box says the same thing twice.
    return element.localName === 'input' || !asked.some((other) => other !== element && other.localName === 'input' && element.contains(other));
  }
  // A slider made of nothing: it must show its state, and be neither around, within nor beside a real one, nor in its label.
  const own = element.getAttribute('class') ?? '';
  return (ON.test(own) || OFF.test(own)) && !/^(button|a|label|ul|li)$/.test(element.localName)
    && !real.some((other) => containsDeep(element, other) || containsDeep(other, element) || other.parentElement === element.parentElement || labelsOf(other).some((label) => label.contains(element)))
    && !asked.some((other) => other !== element && other.contains(element) && (ON.test(other.getAttribute('class') ?? '') || OFF.test(other.getAttribute('class') ?? '')));
}

/** The box itself is often hidden, and a slider drawn in its place. */
function isSeen(element: Element, { sight }: ToggleReach): boolean {
  if (sight.isShown(element)) return true;
  if (element.localName !== 'input') return false;
  return [...labelsOf(element), element.nextElementSibling, element.parentElement].some((stand) => stand !== null && sight.isShown(stand));
}

const labelsOf = (element: Element): Element[] => [...((element as HTMLInputElement).labels ?? [])];

function read(element: Element, found: readonly Element[], roots: readonly Element[], reach: ToggleReach): BannerToggleSeen | null {
  const beside = textBeside(element, found, roots, reach);
  const label = labelFor(element, reach);
  const isPair = element.getAttribute('type') === 'radio' || element.hasAttribute('aria-pressed') || element.getAttribute('role') === 'radio';
  if (isPair) {
    const kind = classifyInBanner(label, reach.phrases);
    const first = plain(label).split(' ')[0] ?? '';
    // The half that denies says nothing new; neither yes nor no is a tab or a filter.
    if (kind !== 'accept' && !YES.test(first)) return null;
  }
  const spoken = isPair || label === '' ? beside : label;
  return { words: spoken.slice(0, LONGEST_WORDS), beside, on: isOn(element), locked: isLocked(element) };
}

function isOn(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).checked === true;
  const told = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  if (told !== null) return told === 'true';
  const own = element.getAttribute('class') ?? '';
  return ON.test(own) && !OFF.test(own);
}

function isLocked(element: Element): boolean {
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true' || element.getAttribute('aria-readonly') === 'true') return true;
  return [element, ...labelsOf(element), element.parentElement].some((one) => one !== null && /(^|[-_ ])(disabled|locked|always-?(on|active))($|[-_ ])/i.test(one.getAttribute('class') ?? ''));
}

function labelFor(element: Element, { sight, closedRoot }: ToggleReach): string {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '').slice(0, 4).map((id) => scope.getElementById?.(id)?.textContent ?? '').join(' ');
  const told = [
    element.getAttribute('aria-label'), named,
    textOf(labelsOf(element), { sight, closedRoot, most: LONGEST_WORDS }),
    element.localName === 'input' ? '' : textOf([element], { sight, closedRoot, most: LONGEST_WORDS }),
    element.getAttribute('title'),
  ].map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
  return told.find((text) => /\p{L}/u.test(text)) ?? '';
}

const FEW = 24;

/** What stands in its row or section: outwards until another toggle would be in it, then what follows up to the next. */
function textBeside(element: Element, found: readonly Element[], roots: readonly Element[], { sight, closedRoot }: ToggleReach): string {
  const pair = (other: Element): boolean => other.getAttribute('name') !== null && other.getAttribute('name') === element.getAttribute('name') && other.getAttribute('type') === 'radio';
  const others = found.filter((other) => other !== element && !pair(other) && other.parentElement !== element.parentElement);
  let row = element;
  for (let depth = 0; depth < 8; depth++) {
    const outer = row.parentElement;
    if (!outer || roots.includes(row) || roots.includes(outer) || others.some((other) => outer.contains(other))) break;
    row = outer;
  }
  const parts: Element[] = [row];
  const said = (): string => textOf(parts, { sight, closedRoot, most: LONGEST_BESIDE, hidden: true });
  if (said().length >= FEW * 2) return said();
  // Purposes laid out flat: a heading with its box, then what it means.
  for (let next = row.nextElementSibling; next && parts.length < 4; next = next.nextElementSibling) {
    const holds = (one: Element): boolean => next!.contains(one);
    if (found.some(holds) || next.matches('h1, h2, h3, h4, h5, h6, button') || next.querySelector('button')) break;
    parts.push(next);
  }
  const before = row.previousElementSibling;
  if (said().length < FEW && before && !found.some((one) => before.contains(one)) && !before.querySelector('button')) parts.unshift(before);
  return said();
}
