import type { Sightings } from '../model/observation.ts';
import { startClock } from './banner-clock.ts';
import { openEars } from './banner-ears.ts';
import { buttonsOfBanner, hitButton, knownBanner, stands, standsBeside, unknownBanner, type Banner, type BannerReach, type BannerRule } from './banner-found.ts';
import { watchLayers } from './banner-layers.ts';
import { openLibrary, type Library } from './banner-library.ts';
import { BUTTONS, isButton, placesOf } from './banner-places.ts';
import { eyes, type Sight } from './banner-sight.ts';
import { searchLibrary } from './banner-search.ts';
import { classifyInBanner, type PhraseBook } from './banner-words.ts';
import { watchControls } from './consent-control.ts';
import { opensChoice } from './consent-words.ts';
import { nameOf } from './deep.ts';
import type { Emit } from './emit.ts';

export { classifyButton } from './banner-words.ts';

export interface ConsentOptions {
  readonly document: Document;
  readonly emit: Emit;
  readonly cmpRules: readonly BannerRule[];
  /** All languages at once: a French shop may show an English banner. */
  readonly phrases: PhraseBook;
  /** Open or closed shadow root of an element, or null. */
  readonly closedRoot: (element: Element) => ShadowRoot | null;
  /** The browser's own detector: ISO 639-1, null when it is not sure. Left out: nobody can tell. */
  readonly detectLanguage?: (text: string) => Promise<string | null>;
  /** Seams for tests without layout, library or trusted events. */
  readonly sight?: Sight;
  readonly library?: Library | null;
  readonly trusts?: (event: Event) => boolean;
}

/** Milliseconds. */
const AFTER_CLICK_MS = [60, 200, 500, 1_000, 2_000, 3_500] as const;
const LIBRARY_AFTER_MS = 1_000;
/** A banner that is replaced by its settings within this time has not begun anew. */
const SAME_TALK_MS = 4_000;
const LONGEST_WORDS = 80;

/**
 * Watches one document for a consent banner and for the visitor's choice on it. Emits `banner` when one appears,
 * changes or goes; `banner-layer` when a layer of it has stood still, or before the first click on it; `banner-click`
 * for a trusted click (or key, on controls that are not native) on one of its buttons, at once, before the page
 * learns of it; `consent-control` for what opens the choice again. Acts on nothing, throws nothing. Returns a
 * function that stops it.
 */
export function startConsent(options: ConsentOptions): () => void {
  const { document, emit, closedRoot, trusts = (event) => event.isTrusted, detectLanguage = async () => null } = options;
  const reach: BannerReach = { ...options, sight: options.sight ?? eyes };
  const library = options.library === undefined ? openLibrary() : options.library;
  let current: Banner | null = null;
  let told: Sightings<string>['banner'] | null = null;
  /** When the visitor asked for the settings: in the banner, or by a control of the page. */
  let settingsAt = -Infinity;
  let goneAt = -Infinity;
  let secondLayer = false;
  let concluded = false;
  let blind = false;

  /** A page may name its forms like methods of the document, which hides them from us, too. */
  const failed = (): void => {
    if (!blind) emit('hole', { reason: 'page-muted', lost: null });
    blind = true;
  };

  // ---- what stands ----
  const seek = (): void => {
    const places = placesOf(document, closedRoot);
    listenInside(places);
    const known = knownBanner(reach, places, search.popups());
    const stillThere = current?.foundBy === 'shape' && current.roots.every((root) => stands(root, null, reach));
    current = known ?? (stillThere ? current : unknownBanner(reach, places, secondLayer && Date.now() - settingsAt < SAME_TALK_MS));
    if (current) tell(current, standsBeside(current, reach, places));
    else if (told?.shown) tellGone(told);
    if (current) layers.look(current, secondLayer ? 'second' : 'first');
    controls(current, places);
  };
  const tellGone = (banner: Sightings<string>['banner']): void => {
    goneAt = Date.now();
    secondLayer &&= !concluded;
    told = { ...banner, shown: false };
    emit('banner', told);
    layers.gone();
  };
  const tell = (banner: Banner, beside: string | null): void => {
    if (!told?.shown) secondLayer = secondLayer && Date.now() - Math.max(goneAt, settingsAt) < SAME_TALK_MS;
    const buttons = banner.roots.flatMap((root) => buttonsOfBanner(root, banner.rule, reach));
    // What the first layer offers is not learnt from the second.
    const layer = secondLayer && told ? told : { acceptAll: buttons.some(({ kind }) => kind === 'accept'), refuseAll: buttons.some(({ kind }) => kind === 'refuse') };
    const now: Sightings<string>['banner'] = { cmp: banner.cmp, foundBy: banner.foundBy, shown: true, acceptAll: layer.acceptAll, refuseAll: layer.refuseAll, ...(beside !== null && { beside }) };
    if (told && [...new Set([...Object.keys(told), ...Object.keys(now)] as (keyof typeof now)[])].every((key) => told![key] === now[key])) return;
    told = now;
    emit('banner', now);
  };

  // ---- the visitor's choice ----
  const act = (path: readonly Element[], done: () => void): void => {
    const control = path.find((node) => node.matches(BUTTONS) && isButton(node));
    const says = control ? classifyInBanner(control, options.phrases) : 'other';
    // Quick visitors click before the banner was seen: what they clicked says whether to look first.
    if (!rootIn(path) && says !== 'other') clock.look();
    const root = rootIn(path);
    const button = root && current && hitButton(path, root, current.rule, reach);
    if (button && current) {
      layers.settle(current, secondLayer ? 'second' : 'first');
      // Not before: a closed shadow root, which hears the event later, may know what was hit.
      done();
      concluded = button.kind === 'accept' || button.kind === 'refuse' || button.kind === 'save';
      if (button.kind === 'settings') callUp();
      emit('banner-click', { cmp: current.cmp, button: button.kind, words: button.words.slice(0, LONGEST_WORDS) });
    }
    // What comes upon "Manage my cookies" did not come by itself.
    if (!current && control && (opensChoice(nameOf(control)) || isControl(control))) callUp();
    clock.enliven();
    layers.stir();
    // "Manage cookies" opens a banner anew, and so may a page that changed without a load.
    if (button || says === 'settings' || document.URL !== search.url()) search.from(LIBRARY_AFTER_MS);
    for (const ms of button ? AFTER_CLICK_MS : AFTER_CLICK_MS.slice(2, 4)) clock.after(ms, clock.look);
  };
  const callUp = (): void => { secondLayer = true; settingsAt = Date.now(); };
  const selectors = options.cmpRules.flatMap(({ dom }) => dom.control ?? []);
  const isControl = (element: Element): boolean => selectors.some((selector) => { try { return element.closest(selector) !== null; } catch { return false; } });
  const rootIn = (path: readonly Element[]): Element | null => current?.roots.find((root) => path.includes(root)) ?? null;
  const listenInside = (places: readonly ParentNode[]): void => {
    for (const place of places) {
      if (!(place instanceof ShadowRoot)) continue;
      clock.watch(place);
      // A closed root keeps to itself what was clicked in it.
      if (place.mode === 'closed') ears.listen(place);
    }
  };

  const clock = startClock({ look: seek, changed: () => layers.stir(), stands: () => told?.shown === true, failed });
  const ears = openEars({ trusts, act, failed });
  const layers = watchLayers({ reach, emit, again: clock.arm, detectLanguage });
  const controls = watchControls(reach, emit);
  const search = searchLibrary({ library, document, paused: () => current?.own === true, changed: clock.look, after: clock.after });

  if (document.defaultView) ears.listen(document.defaultView);
  clock.watch(document);
  clock.look();
  search.from(0);
  return () => { clock.stop(); ears.stop(); };
}
