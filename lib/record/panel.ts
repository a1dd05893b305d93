import type { ChatBook } from '../sentences.ts';
import { readerOf } from '../sentences.ts';
import { eyes, type Sight } from './banner-sight.ts';
import { containsDeep } from './deep.ts';
import type { Emit, Reach } from './emit.ts';
import { isPanelSized } from './geometry.ts';
import { awaitReply } from './panel-reply.ts';
import { readPanelWords, type Reading } from './panel-reading.ts';
import { elementsOf, matches } from './panel-text.ts';

/** A panel standing open in this document. In a widget's own frame: its body. */
export interface OpenPanel { readonly widget: string | null; readonly panel: Element }

export interface PanelOptions {
  readonly window: Window & typeof globalThis;
  readonly emit: Emit;
  readonly closedRoot: Reach['closedRoot'];
  readonly phrases: ChatBook;
  /** The browser's own detector: ISO 639-1, null when it is not sure. */
  readonly detectLanguage: (text: string) => Promise<string | null>;
  /** What stands open now. */
  readonly panels: () => readonly OpenPanel[];
  /** The visitor wrote in this widget's panel before we came. */
  readonly wasTyped: (widget: string | null) => boolean;
  /** Something of the widget's was stored before this document began. */
  readonly hadEarlier: (widget: string | null) => boolean;
  /** Tells the links of a frame that does not know it is a widget's. */
  readonly readLinks?: (panel: Element) => void;
  /** Seams for tests without layout or trusted events. */
  readonly sight?: Pick<Sight, 'shows' | 'box'>;
  readonly trusts?: (event: Event) => boolean;
}

/** Milliseconds a panel has stood before it is read: greetings come late, and in parts. */
const STOOD_MS = 1_500;
const LOOK_EVERY_MS = 500;
/** A panel that still changes is read so many times and no more. */
const MOST_TOLD = 6;
/** Reading takes at most a twentieth of the time. */
const SHARE = 20;
const FIELD = 'input:not([type="button"]):not([type="submit"]):not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const BUTTON = 'button, [role="button"], input[type="submit"], input[type="button"], a';
/** A button that empties what was written in the panel within this time has sent it, in ms. */
const SENT_MS = 600;

interface Watched { readonly since: number; told: number; text: string; size: string; sealed: boolean; waiting: boolean }

/**
 * Watches the panels that stand open in one document. Emits `panel-said` once one has stood for a while, again when it
 * changed; never after the visitor's first key in it, nor after a message. Emits `reply` after one. Types nothing,
 * clicks nothing, throws nothing. Returns a function that stops it.
 */
export function startPanel(options: PanelOptions): () => void {
  const { window, emit, closedRoot, detectLanguage, sight = eyes, trusts = (event) => event.isTrusted } = options;
  const reader = readerOf(options.phrases);
  const watched = new Map<string | null, Watched>();
  const heard = new WeakSet<object>();
  let dueAt = 0;
  let blind = false;
  const safely = (act: () => void): void => {
    try { act(); } catch {
      if (!blind) emit('hole', { reason: 'page-muted', lost: null });
      blind = true;
    }
  };

  const read = ({ widget, panel }: OpenPanel, one: Watched): void => {
    const began = performance.now();
    const reading = readPanelWords(panel, options.hadEarlier(widget), { sight, closedRoot, reader });
    dueAt = performance.now() + (performance.now() - began) * SHARE;
    const text = JSON.stringify(reading.said);
    // Another origin's frame is the panel: it tells itself.
    if (text === one.text || (reading.said.characters === 0 && reading.said.fields.length === 0)) return;
    one.text = text;
    if (one.told++ === 0 && widget === null) options.readLinks?.(panel);
    void tell(widget, reading);
  };
  const tell = async (widget: string | null, { said, text }: Reading): Promise<void> => {
    emit('panel-said', { widget, language: await detectLanguage(text).catch(() => null), ...said });
  };

  const look = (): void => {
    if (window.document.hidden) return;
    const now = performance.now();
    const open = options.panels();
    for (const [widget, one] of watched) if (!one.sealed && one.told === 0 && !open.some((panel) => panel.widget === widget)) watched.delete(widget);
    for (const panel of open) {
      const one = watched.get(panel.widget) ?? { since: now, told: 0, text: '', size: '', sealed: options.wasTyped(panel.widget), waiting: false };
      watched.set(panel.widget, one);
      listenInside(panel.panel);
      if (one.sealed || one.told >= MOST_TOLD || now - one.since < STOOD_MS || now < dueAt) continue;
      // What stands still is not read again.
      const size = sizeOf(panel.panel);
      if (size === one.size) continue;
      one.size = size;
      read(panel, one);
    }
  };
  const sizeOf = (panel: Element): string => elementsOf(panel, sight, closedRoot).reduce((sum, element) => sum + element.childNodes.length * 31 + ownText(element), 0).toString();

  // ---- the visitor writes: from then on nothing of this panel is read ----
  const panelAt = (event: Event): OpenPanel | null => {
    const target = event.composedPath().find((node): node is Element => (node as Node).nodeType === 1);
    if (!target) return null;
    const inFrame = target.ownerDocument.defaultView?.frameElement ?? null;
    return options.panels().find(({ panel }) => containsDeep(panel, target) || containsDeep(target, panel) || (inFrame !== null && containsDeep(panel, inFrame))) ?? null;
  };
  const seal = (panel: OpenPanel): void => {
    const one = watched.get(panel.widget) ?? { since: performance.now(), told: 0, text: '', size: '', sealed: false, waiting: false };
    watched.set(panel.widget, one);
    // The last moment at which nothing of the visitor's stands there.
    if (!one.sealed && one.told === 0 && performance.now() - one.since > STOOD_MS / 3 && !options.wasTyped(panel.widget)) safely(() => read(panel, one));
    one.sealed = true;
  };
  const onWriting = (event: Event): void => {
    if (!trusts(event)) return;
    safely(() => {
      const panel = panelAt(event);
      if (!panel) return;
      const { key, shiftKey, isComposing, type } = Object.assign({ key: '', shiftKey: false, isComposing: false, type: event.type }, pick(event));
      // Moving through the panel with the keyboard writes nothing.
      if (type === 'keydown' && /^(Tab|Escape|Shift|Control|Alt|Meta|Arrow.*|Page.*|Home|End|F\d+)$/.test(key)) return;
      const field = event.composedPath().find((node): node is Element => (node as Node).nodeType === 1 && matches(node as Element, FIELD));
      // Enter on a button is a click; a closed shadow root does not tell on what.
      if (type === 'keydown' && /^(Enter| )$/.test(key) && !field && !hidesField(event)) return;
      const full = type === 'keydown' && key === 'Enter' && !shiftKey && !isComposing && holdsText(panel.panel);
      seal(panel);
      if (full) sent(panel);
    });
  };
  const onPress = (event: Event): void => {
    if (!trusts(event)) return;
    safely(() => {
      const panel = panelAt(event);
      if (!panel || !event.composedPath().some((node) => (node as Node).nodeType === 1 && (matches(node as Element, BUTTON) || (node as Element).shadowRoot === null && closedRoot(node as Element) !== null))) return;
      if (!holdsText(panel.panel)) return;
      seal(panel);
      window.setTimeout(() => safely(() => { if (!holdsText(panel.panel)) sent(panel, SENT_MS); }), SENT_MS);
    });
  };
  const hidesField = (event: Event): boolean => {
    const target = event.composedPath()[0];
    return (target as Node | undefined)?.nodeType === 1 && (target as Element).shadowRoot === null && closedRoot(target as Element) !== null;
  };
  /** Whether something stands in a place to write; what it is is not looked at. */
  const holdsText = (panel: Element): boolean => elementsOf(panel, sight, closedRoot).some((element) =>
    matches(element, 'textarea, input:not([type]), input[type="text"], input[type="search"]') ? (element as HTMLInputElement).value.length > 0
      : matches(element, '[contenteditable]:not([contenteditable="false"])') && (element.textContent ?? '').trim().length > 0);
  const sent = ({ widget }: OpenPanel, agoMs = 0): void => {
    const one = watched.get(widget);
    if (!one || one.waiting) return;
    one.waiting = true;
    const panel = (): Element | null => options.panels().find((other) => other.widget === widget)?.panel ?? null;
    awaitReply(panel, widget, { sight, closedRoot, agoMs, emit, settled: () => { one.waiting = false; } });
  };

  const EARS = ['keydown', 'beforeinput', 'paste', 'drop'] as const;
  const listen = (target: EventTarget): void => {
    if (heard.has(target)) return;
    heard.add(target);
    for (const kind of EARS) target.addEventListener(kind, onWriting, { capture: true, passive: true });
    target.addEventListener('click', onPress, { capture: true, passive: true });
  };
  /** Frames of the same origin keep their keys to themselves. */
  const listenInside = (panel: Element): void => {
    const frames = [...(matches(panel, 'iframe') ? [panel] : []), ...elementsOf(panel, sight, closedRoot).filter((element) => element.localName === 'iframe')];
    for (const frame of frames.slice(0, 8)) {
      try { const inner = (frame as HTMLIFrameElement).contentDocument; if (inner) listen(inner); } catch { /* another origin: it watches itself */ }
    }
  };
  listen(window);
  safely(look);
  const timer = window.setInterval(() => safely(look), LOOK_EVERY_MS);
  return () => {
    window.clearInterval(timer);
    for (const kind of EARS) window.removeEventListener(kind, onWriting, { capture: true });
    window.removeEventListener('click', onPress, { capture: true });
  };
}

const pick = (event: Event): { key?: string; shiftKey?: boolean; isComposing?: boolean } => {
  const { key, shiftKey, isComposing } = event as KeyboardEvent;
  return { ...(key === undefined ? {} : { key }), ...(shiftKey === undefined ? {} : { shiftKey }), ...(isComposing === undefined ? {} : { isComposing }) };
};

const ownText = (element: Element): number => {
  let length = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) length += (node.nodeValue ?? '').length;
  return length;
};

/**
 * What a document has to read: the top one the panels that its recorder knows; a widget's frame itself, when it is big
 * enough to be the panel. A frame whose holder can be seen is read by the holder's document.
 */
export function panelsOf(window: Window, standing: () => readonly OpenPanel[], role: string | null): () => readonly OpenPanel[] {
  if (window.top === window) return standing;
  let seen = false;
  try { seen = window.frameElement !== null; } catch { /* another origin's */ }
  if (seen) return () => [];
  return () => {
    const { body } = window.document;
    return body && isPanelSized({ left: 0, top: 0, width: window.innerWidth, height: window.innerHeight }) ? [{ widget: role, panel: body }] : [];
  };
}
