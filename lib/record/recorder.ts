import type { Kind, Observation, Sightings } from '../model/observation.ts';
import { openChannel } from './channel.ts';
import { watchChatFocus } from './chat-field.ts';
import type { Emit, Reach } from './emit.ts';
import { frameRole } from './frame-role.ts';
import { formLikely } from './form-likely.ts';
import { readPanel, watchPageContent } from './furniture.ts';
import { entryIn } from './deep.ts';
import { isPanelSized } from './geometry.ts';
import { watchGestures } from './gestures.ts';
import { readNotes } from './note.ts';
import { looksLikeNotice, watchForNotice } from './notice-likely.ts';
import { leadsNowhere, noticeLinks, openScopes, type NoticeLink } from './notice-links.ts';
import { Outbox, type Send } from './outbox.ts';
import { watchPanels, type PanelWatch } from './panel-watch.ts';
import { pointOn, type Point } from './point.ts';
import { watchScrolling } from './scrolling.ts';
import { storedAtStart, tellDatabases } from './stored-at-start.ts';
import { watchFrames } from './frames-inserted.ts';
import type { WidgetRules } from './widget-rules.ts';
import { watchWidgets } from './widgets.ts';

export interface RecorderOptions extends Reach {
  readonly window: Window & typeof globalThis;
  readonly rules: WidgetRules;
  readonly send: Send;
  /** A panel stands open: what reads it is wanted here, and in the frames at these addresses. */
  readonly onPanel?: (frames: readonly string[]) => void;
  /** The document looks like a privacy notice: what reads it is wanted here. Told once. */
  readonly onNotice?: () => void;
  /** A form may ask for something about a person: what reads forms is wanted in this document. Once. */
  readonly onForms?: () => void;
}

export interface Recorder {
  readonly emit: Emit;
  readonly outbox: Outbox;
  /** Runs it once, when the page has loaded or has been loading for a while, and the engine is idle. */
  readonly afterLoad: (act: () => void) => void;
  /** What an injected reader of open panels needs to know. */
  readonly panels: PanelWatch;
  /** Where a visitor would put the pointer, in this frame's viewport; null when there is nothing to aim at. For the audit command. */
  readonly aim: (at: 'launcher' | 'entry') => Aim | null;
  /** Sends all there is and says how many observations this frame has made. */
  readonly settle: () => Promise<number>;
  /** Tells what the page sends, in the moment it does; null: no more. False: nobody tells. */
  readonly hear: (listener: ((text: string) => void) | null) => boolean;
  /** The chat that a path of this document leads through, or that the document itself is. */
  readonly chatAt: (path: readonly EventTarget[]) => ChatPlace | null;
  /** Tells when the visitor comes to a field of a chat; told again later when `act` came to nothing. */
  readonly onChatFocus: (act: () => Promise<boolean>) => void;
  /** As it stands now. */
  readonly looksLikeNotice: () => boolean;
  /** Links to a privacy notice that stand on the page now and lead away from it, the likeliest first: whole addresses, for whoever asks for one to be read. */
  readonly noticeLinks: () => readonly NoticeLink[];
}
/** Null: which chat is not known here. */
export interface ChatPlace { readonly widget: string | null }
export interface Aim extends Point { readonly widget: string | null }

/** After an act of the visitor the panel is looked for at these moments (ms); a second is the window of cause. */
const LOOK_AFTER_MS = [0, 40, 100, 200, 350, 600, 900, 1_300] as const;
const LOOK_EVERY_MS = 500;
/** That nothing happened must be witnessed, too: told this often while the page is seen, for a minute after each act. */
const WATCHING_EVERY_MS = 3_000;
const WATCHING_FOR_MS = 60_000;
/**
 * While a page loads the processor is the page's. What need not be done then (looking for widgets and banners,
 * sending) waits for the load and an idle moment; but not for a load that takes its time, for by then a visitor may
 * be reading, and answering, what stands there.
 */
const LOAD_AFTER_PARSED_MS = 400;
const LOADING_MS = 1_500;
const IDLE_WITHIN_MS = 400;

/** One frame's recorder: everything seen in this document gets its number here. */
export function startRecorder({ window, rules, send, ownOrigin, closedRoot, onPanel, onNotice, onForms }: RecorderOptions): Recorder {
  const { document } = window;
  const top = window.top === window;
  let source = newSource(window);
  const loading = document.readyState === 'loading';
  const outbox = new Outbox(send, loading ? LOADING_MS : undefined);
  const whenIdle = (act: () => void): void => void (window.requestIdleCallback?.(act, { timeout: IDLE_WITHIN_MS }) ?? window.setTimeout(act, 50));
  const afterLoad = (act: () => void): void => {
    let begun = false;
    const begin = (): void => {
      if (!begun) whenIdle(act);
      begun = true;
    };
    // What is not loading when we come (an empty frame that a script will fill) may never load.
    if (!loading) return begin();
    window.addEventListener('load', begin, { once: true });
    document.addEventListener('DOMContentLoaded', () => window.setTimeout(begin, LOAD_AFTER_PARSED_MS), { once: true });
    window.setTimeout(begin, LOADING_MS);
  };
  let n = 0;
  let settlePress = (): void => {};

  const emit: Emit = (kind, data, ageMs = 0, witness = 'content') => {
    if (witness === 'page' || kind === 'widget-seen' || kind === 'frame-inserted') settlePress();
    n++;
    outbox.put({ kind, data, at: Date.now() - ageMs, source, n, witness } as Observation<string>);
  };

  // ---- the page world's notes ----
  let counted = 0;
  let muted = false;
  const onNotes = (text: string): void => {
    const notes = readNotes(text, document.baseURI, ownOrigin, window.performance.now(), Date.now());
    for (const { tag, script } of notes.builders) widgets.built(tag, script);
    for (const { kind, data, age } of notes.noted) emit(kind as Kind, data as Sightings<string>[Kind], age, 'page');
    counted += notes.read;
    const missing = notes.count === null ? null : notes.count - counted;
    if (missing !== 0) { emit('hole', { reason: 'page-muted', lost: missing }); counted = notes.count ?? counted; }
    if (notes.dropped > dropped) { emit('hole', { reason: 'overflow', lost: notes.dropped - dropped }); dropped = notes.dropped; }
  };
  let dropped = 0;

  const early = document.readyState === 'loading' || document.documentElement === null || document.URL === 'about:blank';
  const role = frameRole(window, rules);
  const reach: Reach = { ownOrigin, closedRoot };
  const widgets = watchWidgets(document, rules, reach, emit);
  const begin = (complete: boolean): void => {
    emit('frame-started', { url: document.URL, top, early: complete, prerendering: (document as Document & { prerendering?: boolean }).prerendering === true, lang: document.documentElement?.lang || null });
    stored = storedAtStart(window, emit, top || role !== null);
  };
  let stored = storedAtStart(window, emit, false);
  const panels = watchPanels(window, widgets, role, () => stored.names(), onPanel ?? (() => {}), (root) => readPanel(root, null, rules, reach, emit));
  begin(early);
  const channel = openChannel(document, onNotes, (element, number) => widgets.hung(element, number), (store) => stored.touched(store));
  // Without the page world's word nobody says when it touches what.
  if (!channel.connected) stored.tellAll();

  const drain = (): void => {
    if (channel.drain() || muted) return;
    // Once: whatever the page world would have told from here on is missing.
    muted = true;
    emit('hole', { reason: channel.connected ? 'page-muted' : 'no-page-recorder', lost: null });
  };

  // A page may name its forms like methods of the document (`<form name="querySelector">`), which hides them from us, too.
  let blind = false;
  const sees = (act: () => void): boolean => {
    try { act(); return true; } catch { /* told once, below */ }
    if (!blind) emit('hole', { reason: 'page-muted', lost: null });
    blind = true;
    return false;
  };

  // ---- what the act of the visitor led to ----
  const panelsRead = new Map<string, number>();
  const look = (thorough: boolean): void => {
    if (!top || !sees(() => widgets.look(thorough))) return;
    panels.look();
    for (const one of widgets.standing) {
      if (!one.panel) { panelsRead.delete(one.widget); continue; }
      // Read when it has stood for a while (greetings arrive late), and once more.
      const times = (panelsRead.get(one.widget) ?? 0) + 1;
      panelsRead.set(one.widget, times);
      if (times === 4 || times === 12) readPanel(one.panel, one.widget, rules, reach, emit);
    }
  };
  const framesAfterGesture = watchFrames(document, emit);
  const gestures = watchGestures(window, widgets, role, rules, emit, () => {
    // What stands must be known before what the visitor does to it, even in a page that is still loading.
    look(!looked);
    looked = true;
    drain();
    framesAfterGesture();
  }, () => {
    actedAt = window.performance.now();
    for (const wait of LOOK_AFTER_MS) window.setTimeout(() => look(wait > 0), wait);
  });

  settlePress = gestures.settlePress;

  // ---- the document's life ----
  const watchContent = (): (() => void) => (top ? watchPageContent(document, rules, emit) : () => {});
  let content = watchContent();
  const lookForNotice = top && onNotice ? watchForNotice(document, rules, onNotice) : () => {};
  let formsAsked = !top || !onForms;
  const lookForForms = (): void => { if (!formsAsked && formLikely(document, closedRoot)) { formsAsked = true; onForms?.(); } };
  let elements = -1;
  let looked = false;
  const all = document.getElementsByTagName('*');
  let loadedAt = Number.POSITIVE_INFINITY;
  let actedAt = 0;
  let toldAt = 0;
  const tellWatching = (): void => {
    const now = window.performance.now();
    if (!top || now < loadedAt || now - actedAt > WATCHING_FOR_MS || document.hidden) return;
    toldAt = now;
    emit('watching', { sinceLoadMs: Math.round(now - loadedAt) });
  };
  const tick = (): void => {
    gestures.rearm();
    if (window.performance.now() - toldAt >= WATCHING_EVERY_MS) tellWatching();
    if (document.hidden && elements >= 0) return;
    // The live count is kept by the engine: a page that stands still costs one comparison.
    const changed = all.length !== elements;
    elements = all.length;
    looked = true;
    look(changed);
    if (changed) { sees(content); sees(lookForForms); }
    sees(lookForNotice);
    if (role) readOwn();
  };
  let ownReads = 0;
  const readOwn = (): void => {
    if (ownReads >= 3 || !document.body || !isPanelSized({ left: 0, top: 0, width: window.innerWidth, height: window.innerHeight })) return;
    ownReads++;
    if (ownReads > 1) readPanel(document.body, role!.widget, rules, reach, emit);
  };
  let ready = false;
  let due = false;
  const tickWhenIdle = (): void => {
    if (due || !ready) return;
    due = true;
    whenIdle(() => { due = false; tick(); });
  };
  afterLoad(() => { ready = true; stored.tellAll(); drain(); tick(); void outbox.flush(); });
  if (top || role) window.setInterval(tickWhenIdle, LOOK_EVERY_MS);
  window.addEventListener('load', () => {
    loadedAt = actedAt = toldAt = window.performance.now();
    whenIdle(() => void tellDatabases(window, emit));
  }, { once: true });
  if (top) watchScrolling(window, emit);
  window.addEventListener('pagehide', () => { drain(); if (all.length !== elements) sees(content); tellWatching(); outbox.flushAll(); }, { capture: true });
  document.addEventListener('visibilitychange', () => { if (document.hidden) { drain(); outbox.flushAll(); } }, { capture: true });

  // Back from the browser's page cache, perhaps into another visit: a new life, which tells again what stands.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    source = newSource(window);
    n = 0;
    // A panel that stands was opened in the life before, and by whom is not told in this one.
    begin(early && widgets.standing.every((one) => one.panel === null));
    stored.tellAll();
    loadedAt = actedAt = toldAt = window.performance.now();
    content = watchContent();
    widgets.forget();
    look(true);
    sees(content);
  }, { capture: true });

  const aim = (at: 'launcher' | 'entry'): Aim | null => {
    if (top) widgets.look(true);
    for (const one of widgets.standing) {
      const target = at === 'launcher' ? one.launcher : one.panel && entryIn(one.panel, closedRoot);
      if (target) return { ...pointOn(target, closedRoot), widget: one.widget };
    }
    return null;
  };
  const settle = async (): Promise<number> => { drain(); tellWatching(); await outbox.flush(); return n; };

  const chatAt = (path: readonly EventTarget[]): ChatPlace | null => {
    if (role) return { widget: role.widget };
    const spot = top ? widgets.locate(path, -1, -1) : null;
    // A field within a widget is the chat's, also where no rule says which piece is the panel.
    return spot && { widget: spot.widget };
  };
  const onChatFocus = (act: () => Promise<boolean>): void => { if (top || role) watchChatFocus(window, closedRoot, (path) => chatAt(path) !== null, act); };

  const links = (): NoticeLink[] => noticeLinks(openScopes(document), rules, (anchor) => !leadsNowhere(anchor));

  return { emit, outbox, afterLoad, panels, aim, settle, hear: channel.hear, chatAt, onChatFocus, looksLikeNotice: () => looksLikeNotice(document, rules), noticeLinks: links };
}

const newSource = (window: Window): string =>
  window.crypto.randomUUID?.() ?? [...window.crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16)).join('-');
