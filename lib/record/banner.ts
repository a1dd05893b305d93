import type { Sightings } from '../model/observation.ts';
import { buttonsOfBanner, hitButton, knownBanner, stands, unknownBanner, type Banner, type BannerReach, type BannerRule } from './banner-found.ts';
import { openLibrary, type Library } from './banner-library.ts';
import { BUTTONS, eyes, isButton, placesOf, type Sight } from './banner-places.ts';
import { searchLibrary } from './banner-search.ts';
import { classifyInBanner, type PhraseBook } from './banner-words.ts';
import type { Emit } from './emit.ts';

export { askLibrary, visibleButton } from './banner-button.ts';
export { classifyButton } from './banner-words.ts';

export interface ConsentOptions {
  readonly document: Document;
  readonly emit: Emit;
  readonly cmpRules: readonly BannerRule[];
  /** All languages at once: a French shop may show an English banner. */
  readonly phrases: PhraseBook;
  /** Open or closed shadow root of an element, or null. */
  readonly closedRoot: (element: Element) => ShadowRoot | null;
  /** Seams for tests without layout, library or trusted events. */
  readonly sight?: Sight;
  readonly library?: Library | null;
  readonly trusts?: (event: Event) => boolean;
}

/** Milliseconds. The page is looked at after it changes, seldom once it has been quiet for a while. */
const SOON_MS = 250;
const LATER_MS = 1_500;
const LIVELY_MS = 30_000;
/** Looking takes at most a twentieth of the time, however large the page. */
const MOST_SHARE = 20;
const STANDING_MS = 1_000;
const IDLE_MS = 10_000;
const AFTER_CLICK_MS = [60, 200, 500, 1_000, 2_000, 3_500] as const;
const LIBRARY_AFTER_MS = 1_000;
/** A banner that is replaced by its settings within this time has not begun anew. */
const SAME_TALK_MS = 4_000;
const LONGEST_WORDS = 80;

/**
 * Watches one document for a consent banner and for the visitor's choice on it. Emits `banner` when one appears,
 * changes or goes, and `banner-click` for a trusted click (or key, on controls that are not native) on one of its
 * buttons, at once, before the page learns of it. Acts on nothing. Returns a function that stops it.
 */
export function startConsent(options: ConsentOptions): () => void {
  const { document, emit, closedRoot, trusts = (event) => event.isTrusted } = options;
  const view = document.defaultView;
  const reach: BannerReach = { ...options, sight: options.sight ?? eyes };
  const library = options.library === undefined ? openLibrary() : options.library;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const heard = new WeakSet<Event>();
  const listening = new Set<EventTarget>();
  let current: Banner | null = null;
  let told: Sightings<string>['banner'] | null = null;
  let settingsAt = -Infinity;
  let goneAt = -Infinity;
  let secondLayer = false;
  let costMs = 0;
  let concluded = false;
  let livelyUntil = Date.now() + LIVELY_MS;
  let stopped = false;

  const after = (ms: number, act: () => void): void => {
    const timer = setTimeout(() => { timers.delete(timer); if (!stopped) act(); }, ms);
    timers.add(timer);
  };

  // ---- what stands ----
  const look = (): void => {
    const began = performance.now();
    seek();
    costMs = performance.now() - began;
  };
  const seek = (): void => {
    const places = placesOf(document, closedRoot);
    listenInside(places);
    const known = knownBanner(reach, places, search.popups());
    const stillThere = current?.foundBy === 'shape' && current.roots.every((root) => stands(root, null, reach));
    current = known ?? (stillThere ? current : unknownBanner(reach, places));
    if (current) { tell(current); return; }
    if (!told?.shown) return;
    goneAt = Date.now();
    secondLayer &&= !concluded;
    told = { ...told, shown: false };
    emit('banner', told);
  };
  const tell = (banner: Banner): void => {
    if (!told?.shown) secondLayer = secondLayer && Date.now() - Math.max(goneAt, settingsAt) < SAME_TALK_MS;
    const buttons = banner.roots.flatMap((root) => buttonsOfBanner(root, banner.rule, reach));
    // What the first layer offers is not learnt from the second.
    const layer = secondLayer && told ? told : { acceptAll: buttons.some(({ kind }) => kind === 'accept'), refuseAll: buttons.some(({ kind }) => kind === 'refuse') };
    const now = { cmp: banner.cmp, foundBy: banner.foundBy, shown: true, acceptAll: layer.acceptAll, refuseAll: layer.refuseAll };
    if (told && (Object.keys(now) as (keyof typeof now)[]).every((key) => told![key] === now[key])) return;
    told = now;
    emit('banner', now);
  };

  // ---- the visitor's choice ----
  const onAct = (event: Event): void => {
    if (heard.has(event) || !trusts(event)) return;
    const path = event.composedPath().filter((node): node is Element => (node as Node).nodeType === 1);
    if (event.type === 'keydown' && !actsByKey(event as KeyboardEvent, path[0])) return;
    const control = path.find((node) => node.matches(BUTTONS) && isButton(node));
    const says = control ? classifyInBanner(control, options.phrases) : 'other';
    // Quick visitors click before the banner was seen: what they clicked says whether to look first.
    if (!rootIn(path) && says !== 'other') look();
    const root = rootIn(path);
    const button = root && current && hitButton(path, root, current.rule, reach);
    if (button && current) {
      // Not before: a closed shadow root, which hears the event later, may know what was hit.
      heard.add(event);
      concluded = button.kind === 'accept' || button.kind === 'refuse' || button.kind === 'save';
      if (button.kind === 'settings') { secondLayer = true; settingsAt = Date.now(); }
      emit('banner-click', { cmp: current.cmp, button: button.kind, words: button.words.slice(0, LONGEST_WORDS) });
    }
    livelyUntil = Date.now() + LIVELY_MS;
    // "Manage cookies" opens a banner anew, and so may a page that changed without a load.
    if (button || says === 'settings' || document.URL !== search.url()) search.from(LIBRARY_AFTER_MS);
    for (const ms of button ? AFTER_CLICK_MS : AFTER_CLICK_MS.slice(2, 4)) after(ms, look);
  };
  const rootIn = (path: readonly Element[]): Element | null => current?.roots.find((root) => path.includes(root)) ?? null;
  const listen = (target: EventTarget): void => {
    if (listening.has(target)) return;
    listening.add(target);
    for (const type of ['click', 'keydown']) target.addEventListener(type, onAct, true);
  };
  const listenInside = (places: readonly ParentNode[]): void => {
    for (const place of places) {
      if (!(place instanceof ShadowRoot)) continue;
      watch(place);
      // A closed root keeps to itself what was clicked in it.
      if (place.mode === 'closed') listen(place);
    }
  };

  // ---- when to look ----
  let due = Infinity;
  const arm = (ms: number): void => {
    if (Date.now() + ms >= due) return;
    due = Date.now() + ms;
    after(ms, () => { if (Date.now() + 5 >= due) { due = Infinity; look(); } });
  };
  const observer = new MutationObserver(() => arm(Math.max(Date.now() < livelyUntil ? SOON_MS : LATER_MS, costMs * MOST_SHARE)));
  const watched = new WeakSet<Node>();
  const watch = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'] });
  };
  const search = searchLibrary({ library, document, paused: () => current?.own === true, changed: () => { if (!stopped) look(); }, after });

  if (view) listen(view);
  watch(document);
  // Styles and shadow roots change without a mutation.
  let idleUntil = 0;
  const pulse = setInterval(() => {
    if (!told?.shown && Date.now() < idleUntil) return;
    look();
    idleUntil = Date.now() + Math.max(Date.now() < livelyUntil ? LATER_MS : IDLE_MS, costMs * MOST_SHARE);
  }, STANDING_MS);
  look();
  search.from(0);
  return () => {
    stopped = true;
    observer.disconnect();
    clearInterval(pulse);
    timers.forEach(clearTimeout);
    for (const target of listening) for (const type of ['click', 'keydown']) target.removeEventListener(type, onAct, true);
  };
}

/** Enter and Space click native controls by themselves; on a box with `role="button"` the page acts on the key. */
function actsByKey({ key, repeat }: KeyboardEvent, target: Element | undefined): boolean {
  if (!target || repeat || (key !== 'Enter' && key !== ' ')) return false;
  if (/^(button|input|select|textarea|summary)$/.test(target.localName) || (target.localName === 'a' && target.hasAttribute('href'))) return false;
  return target.getAttribute('role') === 'button' || (target.getAttribute('tabindex') ?? '-1') !== '-1';
}
