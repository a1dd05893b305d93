import { fold } from '../match.ts';
import { containsDeep } from './deep.ts';
import type { FrameRole } from './frame-role.ts';
import type { OpenPanel } from './panel.ts';
import type { StoredAtStart } from './stored-at-start.ts';
import type { WidgetWatch } from './widgets.ts';

/** What every page's recorder knows of open panels, so that what reads them is loaded only where one stands. */
export interface PanelWatch {
  /** Asks for the reader when a panel has stood for a while. */
  look(): void;
  readonly standing: () => readonly OpenPanel[];
  readonly role: string | null;
  readonly wasTyped: (widget: string | null) => boolean;
  readonly hadEarlier: (widget: string | null) => boolean;
  /** The links of a frame that does not know it is a widget's. */
  readonly readLinks: (root: Element) => void;
}

/** Milliseconds. */
const STOOD_MS = 900;
const MOST_ASKED = 16;
const MOST_FRAMES = 8;
const CHAT_KEY = /chat|messag|convers|thread|livechat|webchat|widget|visitor|bot/;
/** What any page keeps. */
const NO_CHAT = /_ga|gtm|consent|cookie|debug|theme/;

export function watchPanels(window: Window, widgets: Pick<WidgetWatch, 'standing'>, role: FrameRole | null, namesAtStart: StoredAtStart['names'], ask: (frames: readonly string[]) => void, readLinks: (root: Element) => void): PanelWatch {
  const top = window.top === window;
  const since = new Map<string, number>();
  const asked = new Set<string>();
  const heard = new WeakSet<Element>();
  let left = MOST_ASKED;
  const typed = new Set<string | null>();

  const onKey = (event: Event): void => {
    if (!event.isTrusted || (event as KeyboardEvent).key.length !== 1) return;
    if (!top) { typed.add(role?.widget ?? null); return; }
    const target = event.composedPath()[0];
    for (const { widget, panel } of widgets.standing) {
      if (panel && target instanceof Element && (containsDeep(panel, target) || containsDeep(target, panel))) typed.add(widget);
    }
  };
  window.addEventListener('keydown', onKey, { capture: true, passive: true });

  const framesOf = (panel: Element, roots: readonly Element[]): HTMLIFrameElement[] => {
    const frames = [panel, ...roots].flatMap((one) => (one.localName === 'iframe' ? [one] : [...one.querySelectorAll('iframe')]));
    const inRoot = panel.getRootNode() instanceof ShadowRoot ? [...(panel.getRootNode() as ShadowRoot).querySelectorAll('iframe')] : [];
    return [...new Set([...frames, ...inRoot])] as HTMLIFrameElement[];
  };
  const askFor = (frames: readonly HTMLIFrameElement[]): void => {
    if (left-- > 0) ask([...new Set(frames.map(({ src }) => src).filter((src) => typeof src === 'string' && /^https?:/.test(src)))].slice(0, MOST_FRAMES));
  };
  /** Until its server has answered, what stands in a frame is an empty document, and not the one that is asked for. */
  const hear = (frames: readonly HTMLIFrameElement[]): void => {
    for (const frame of frames.slice(0, MOST_FRAMES)) {
      if (heard.has(frame)) continue;
      heard.add(frame);
      frame.addEventListener('load', () => askFor([frame]), { passive: true });
    }
  };
  return {
    look() {
      const now = performance.now();
      for (const { widget, panel, roots } of widgets.standing) {
        if (!panel) { since.delete(widget); continue; }
        if (!since.has(widget)) since.set(widget, now);
        if (now - since.get(widget)! < STOOD_MS || left <= 0) continue;
        const frames = framesOf(panel, roots);
        const question = `${widget} ${frames.map(({ src }) => src).join(' ')}`;
        if (asked.has(question)) continue;
        asked.add(question);
        hear(frames);
        askFor(frames);
      }
    },
    standing: () => widgets.standing.flatMap(({ widget, panel }) => (panel ? [{ widget, panel }] : [])),
    role: role?.widget ?? null,
    wasTyped: (widget) => typed.has(widget),
    hadEarlier: (widget) => {
      const { keys, cookies } = namesAtStart();
      const names = [...keys, ...cookies].map((name) => fold(name)).filter((name) => !NO_CHAT.test(name));
      // A frame of the widget's own origin keeps nothing there but the widget's.
      if (!top) return role !== null && keys.length > 0;
      const stem = widget === null || widget.startsWith('shape:') ? null : widget.replace(/-.*$/, '');
      return names.some((name) => CHAT_KEY.test(name) || (stem !== null && stem.length > 3 && name.includes(stem)));
    },
    readLinks,
  };
}
