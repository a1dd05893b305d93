import { buttonsOfBanner, knownBanner, unknownBanner, type BannerReach } from './banner-found.ts';
import { openLibrary, type Library, type LibraryPopup } from './banner-library.ts';
import { placesOf } from './banner-places.ts';
import { eyes, type Sight } from './banner-sight.ts';

/**
 * The button a visitor would use to accept or refuse on the banner that stands now; the one that speaks of
 * everything first. Null: none is visible. For the audit command, in the isolated world of each frame; with
 * `popups` from `askLibrary` it also knows the banners only the library knows.
 */
export function visibleButton(kind: 'accept' | 'refuse', options: Omit<BannerReach, 'sight'> & { readonly sight?: Sight }, popups: readonly LibraryPopup[] = []): Element | null {
  const reach: BannerReach = { ...options, sight: options.sight ?? eyes };
  const places = placesOf(options.document, options.closedRoot);
  const banner = knownBanner(reach, places, popups) ?? unknownBanner(reach, places);
  const buttons = banner?.roots.flatMap((root) => buttonsOfBanner(root, banner.rule, reach)).filter((one) => one.kind === kind) ?? [];
  return buttons[0]?.element ?? null;
}

/** What the library finds open within `waitMs`, for `visibleButton`. */
export async function askLibrary(waitMs = 1_500, library: Library = openLibrary()): Promise<LibraryPopup[]> {
  const popups: LibraryPopup[] = [];
  void library.search((popup) => popups.push(popup));
  await new Promise((resolve) => { setTimeout(resolve, waitMs); });
  return popups;
}
