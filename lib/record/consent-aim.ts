import { buttonsOfBanner, knownBanner, unknownBanner, type Banner, type BannerReach } from './banner-found.ts';
import { askLibrary, type LibraryPopup } from './banner-library.ts';
import { placesOf, within } from './banner-places.ts';
import { eyes, type Sight } from './banner-sight.ts';
import { labelOf } from './banner-words.ts';
import { controlsIn } from './consent-control.ts';
import { nameOf } from './deep.ts';
import { boxOf } from './geometry.ts';
import { pointOn, type Point } from './point.ts';

/**
 * What a visitor's hand goes to when choosing: the buttons of the banner that stands; a `switch` of it that is on
 * and can be turned off; a `control` of the page that opens the choice again.
 */
export type ConsentPart = 'accept' | 'refuse' | 'settings' | 'save' | 'switch' | 'control';
export interface ConsentAim extends Point { readonly part: ConsentPart; /** What it says, cut at 80 characters. */ readonly words: string }

export interface AimOptions extends Omit<BannerReach, 'sight'> {
  readonly sight?: Sight;
  /** What the consent library finds open. */
  readonly ask?: () => Promise<readonly LibraryPopup[]>;
}

/**
 * The first of `parts` that is visible now. Null: none is. For the audit command, in the isolated world of each
 * frame. Asks the consent library, which takes a second and a half, only where nothing else knows a banner and
 * `thorough` is set.
 */
export async function aimAtConsent(parts: readonly ConsentPart[], options: AimOptions, thorough = true): Promise<ConsentAim | null> {
  const reach: BannerReach = { ...options, sight: options.sight ?? eyes };
  const places = placesOf(reach.document, reach.closedRoot);
  let banner = knownBanner(reach, places, []) ?? unknownBanner(reach, places);
  if (!banner && thorough && parts.some((part) => part !== 'control')) banner = knownBanner(reach, places, await (options.ask ?? askLibrary)());
  for (const part of parts) {
    const [element] = part === 'control' ? controlsIn(reach, banner, places) : part === 'switch' ? switches(banner, reach) : buttons(part, banner, reach);
    if (element) return { part, words: wordsOf(element).slice(0, 80), ...pointOn(element, reach.closedRoot) };
  }
  return null;
}

const wordsOf = (element: Element): string => labelOf(element) || nameOf(element);

const buttons = (kind: ConsentPart, banner: Banner | null, reach: BannerReach): Element[] =>
  banner?.roots.flatMap((root) => buttonsOfBanner(root, banner.rule, reach)).filter((one) => one.kind === kind).map(({ element }) => element) ?? [];

const SWITCH = 'input[type="checkbox"], [role="switch"], [role="checkbox"]';

function switches(banner: Banner | null, { closedRoot, sight }: BannerReach): Element[] {
  return (banner?.roots ?? []).flatMap((root) => within(root, SWITCH, closedRoot)).filter(isOnAndFree).map((one) => faceOf(one, sight)).filter((face) => face !== null);
}

function isOnAndFree(element: Element): boolean {
  const input = element as HTMLInputElement;
  if (element.getAttribute('aria-disabled') === 'true' || input.disabled) return false;
  return element.localName === 'input' ? input.checked : element.getAttribute('aria-checked') === 'true';
}

/** Platforms hide the box itself and draw a slider: what is pressed is its label, or what stands beside it in one. */
function faceOf(element: Element, sight: Sight): Element | null {
  const { width, height } = boxOf(element);
  if (sight.isShown(element) && width > 6 && height > 6) return element;
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  return labels.flatMap((label) => [...label.children, label]).find((face) => face !== element && sight.isShown(face)) ?? null;
}
