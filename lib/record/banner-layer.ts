import type { BannerButton, Sightings } from '../model/observation.ts';
import { coveredShare, locksScroll } from './banner-cover.ts';
import { buttonsOfBanner, type Banner, type BannerReach, type SeenButton } from './banner-found.ts';
import { lookOf } from './banner-look.ts';
import { within } from './banner-places.ts';
import { textOf } from './banner-text.ts';
import { togglesIn } from './banner-toggles.ts';

export type Layer = Sightings<string>['banner-layer'];

const MOST_BUTTONS = 40;
const MOST_LINKS = 40;
const LONGEST_TEXT = 4_000;
const LONGEST_WORDS = 80;
/** What can be answered comes before what merely can be clicked, when there is too much of it. */
const FIRST: readonly BannerButton[] = ['accept', 'refuse', 'settings', 'save', 'close'];

/**
 * How one layer of a banner looks and what it says, now. Reads layout and styles of at most 40 buttons and 80 toggles.
 * In a frame its place in the page is not known: `covers` is null there, and the top-level document, which sees the
 * frame and not into it, tells the place of a banner that has neither words nor buttons. The language is left to
 * the caller, because it is asked of the browser and comes later.
 */
export function describeLayer(banner: Banner, layer: Layer['layer'], reach: BannerReach): Layer {
  const { document, sight, closedRoot } = reach;
  const { roots } = banner;
  const seen = roots.flatMap((root) => buttonsOfBanner(root, banner.rule, reach));
  const buttons = seen.filter((one) => !isLink(one));
  const kept = buttons.length <= MOST_BUTTONS ? buttons : [...buttons.filter(({ kind }) => FIRST.includes(kind)), ...buttons.filter(({ kind }) => !FIRST.includes(kind))].slice(0, MOST_BUTTONS);
  const top = document.defaultView?.top === document.defaultView;
  return {
    cmp: banner.cmp,
    layer,
    text: textOf(roots, { sight, closedRoot, most: LONGEST_TEXT }),
    language: null,
    pageLanguage: languageCode(document.documentElement?.getAttribute('lang') ?? ''),
    buttons: kept.map((one) => lookOf(one, sight)),
    toggles: togglesIn(roots, reach),
    links: linksIn(banner, seen, reach),
    covers: top ? coveredShare(roots, document, sight, closedRoot) : null,
    locksScroll: top && locksScroll(document, sight),
  };
}

/** `fr-CA` is French. Null: not a language. */
export const languageCode = (tag: string): string | null => /^([a-z]{2})(?![a-z])/.exec(tag.trim().toLowerCase())?.[1] ?? null;

/** Leads away instead of acting, by its address or by its word. */
function isLink({ element, kind }: SeenButton): boolean {
  if (kind !== 'other') return false;
  return element.getAttribute('role') === 'link' || addressOf(element) !== null;
}

function addressOf(element: Element): string | null {
  const written = element.localName === 'a' ? element.getAttribute('href') : null;
  if (written === null || /^\s*(#|javascript:|$)/i.test(written)) return null;
  const { href } = element as HTMLAnchorElement;
  return typeof href === 'string' && /^https?:/.test(href) ? href : null;
}

function linksIn({ roots }: Banner, seen: readonly SeenButton[], { sight, closedRoot }: BannerReach): Layer['links'] {
  const buttons = new Set(seen.filter((one) => !isLink(one)).map(({ element }) => element));
  const found = new Set(roots.flatMap((root) => within(root, 'a[href], [role="link"]', closedRoot)));
  const links: { url: string | null; words: string }[] = [];
  for (const element of found) {
    if (links.length === MOST_LINKS) break;
    if (buttons.has(element) || !sight.isShown(element)) continue;
    const url = addressOf(element);
    if (url === null && element.getAttribute('role') !== 'link') continue;
    const words = textOf([element], { sight, closedRoot, most: LONGEST_WORDS }) || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').slice(0, LONGEST_WORDS);
    links.push({ url, words });
  }
  return links;
}
