import { fieldOf, focusedIn, isFrame, pathTo, textOf } from './chat-field.ts';
import type { Emit, Reach } from './emit.ts';
import type { ChatPlace } from './recorder.ts';
import { readSent, type Sent } from './sent.ts';
import { LEAST_TEXT, Preview, type Answer } from './typing-preview.ts';

export interface TypingOptions {
  readonly window: Window;
  readonly emit: Emit;
  /** Tells what leaves this frame, in the moment it does; null: no more. */
  readonly hear: (listener: ((text: string) => void) | null) => boolean;
  /** The chat that a path of this document leads through. */
  readonly chatAt: (path: readonly EventTarget[]) => ChatPlace | null;
  readonly closedRoot: Reach['closedRoot'];
}

/** After the visitor left the field: drafts are saved, and slow previews follow, within this time. */
const BLUR_MS = 10_000;
/** The press that sends a message comes before its click, and the field is emptied a little later. */
const SETTLE_MS = 500;
/** After the last key the answer so far is told: nobody knows how long the visitor will think. */
const PAUSE_MS = 3_500;
const WEIGHT: Readonly<Record<Answer['sent'], number>> = { no: 0, signal: 1, unreadable: 2, text: 3 };
/** Of the page's own words, in UTF-16 units. */
const KNOWN_MOST = 300_000;

/**
 * What leaves while the visitor types. Every frame looks into what it sends itself, and at the one field with the
 * focus, in its own document or in one of its origin (a chat's field often stands in an empty frame that a script
 * of the page has filled). The text stays in this closure and is forgotten when the message is sent.
 */
export function startTyping({ window, emit, hear, chatAt, closedRoot }: TypingOptions): { readonly look: () => void } {
  const { document } = window;
  const clock = (): number => window.performance.now();
  /** Documents watched, and whether all of it is the chat's. */
  const watched = new WeakSet<Document>();
  let field: Element | null = null;
  let widget: string | null = null;
  let preview: Preview | null = null;
  /** Words already sent: they may be in anything that leaves later. */
  let saidBefore = '';
  let told: Answer['sent'] | null = null;
  let toldKeys = 0;
  let ending = 0;
  let settling = 0;
  let pausing = 0;

  const text = (): string => { try { return field ? textOf(field) : ''; } catch { return ''; } };
  const begin = (): void => {
    window.clearTimeout(ending);
    if (preview) return;
    const own = [document, field?.ownerDocument].map((one) => `${one?.title ?? ''} ${one?.documentElement?.textContent?.slice(0, KNOWN_MOST) ?? ''}`);
    preview = new Preview([...own, document.URL, text(), saidBefore].join('\n'), clock());
    told = null;
    toldKeys = 0;
    hear(onSent);
  };
  const tell = (): void => {
    if (!preview) return;
    const answer = preview.answer(clock());
    if (told !== null && WEIGHT[answer.sent] <= WEIGHT[told]) return;
    // That nothing left is told by the frame that has the field.
    if (answer.keys === 0 || (answer.sent === 'no' && (field?.ownerDocument !== document || preview.longest < LEAST_TEXT))) return;
    told = answer.sent;
    const keys = answer.keys - toldKeys;
    toldKeys = answer.keys;
    // Keys told once: the log adds them up.
    emit('typing', { widget, ...answer, keys });
  };
  /** The message was sent at `at` (this document's clock), or given up. */
  const finish = (at: number): void => {
    window.clearTimeout(ending);
    window.clearTimeout(settling);
    window.clearTimeout(pausing);
    if (!preview) return;
    preview.discardFrom(at);
    tell();
    saidBefore = `${saidBefore}\n${preview.written}`.slice(-KNOWN_MOST);
    preview = null;
    hear(null);
  };

  /** The next message begins where this one ended. */
  const next = (at: number): void => { finish(at); begin(); };

  const settle = (): void => {
    if (!preview?.started) return;
    // Emptied by no key: it was sent, by whatever means.
    if (text().trim() === '') return finish(preview.lastKey);
    tell();
  };
  const onSent = (detail: string): void => {
    const sent: Sent | null = readSent(detail, document.baseURI);
    if (!sent || !preview?.left(sent, clock()) || told === 'text') return;
    window.clearTimeout(settling);
    settling = window.setTimeout(settle, SETTLE_MS);
  };

  /** A frame's clock begins with its document. */
  const onOurClock = (event: Event, view: Window): number => event.timeStamp + view.performance.timeOrigin - window.performance.timeOrigin;
  const watch = (target: Document, whole: boolean): void => {
    const view = target.defaultView;
    if (!view || watched.has(target)) return;
    watched.add(target);
    const targetOf = (event: Event): Element | null => {
      const deep = fieldOf(focusedIn(target, closedRoot));
      const first = event.composedPath()[0] as Element | undefined;
      // A closed root shows its host only; then the focus says where within.
      return deep ?? (first && first.nodeType === 1 ? fieldOf(first) : null);
    };
    const listen = (type: string, act: (event: Event) => void): void => view.addEventListener(type, (event) => { try { if (event.isTrusted) act(event); } catch { /* the page may hide the platform's methods behind names of its own */ } }, { capture: true, passive: true });

    listen('input', (event) => {
      const written = targetOf(event);
      if (!written || (!whole && written !== field)) return;
      if (written !== field) finish(Number.POSITIVE_INFINITY);
      field = written;
      begin();
      preview?.typed(text(), clock());
      window.clearTimeout(pausing);
      pausing = window.setTimeout(settle, PAUSE_MS);
    });
    listen('focusin', (event) => { if (whole ? targetOf(event) : targetOf(event) === field) { field ??= targetOf(event); begin(); } });
    listen('keydown', (event) => {
      const { key, shiftKey, isComposing } = event as KeyboardEvent;
      if (key === 'Enter' && !shiftKey && !isComposing && preview?.started && targetOf(event) === field) next(onOurClock(event, view));
    });
    listen('pointerdown', (event) => {
      if (!preview?.started || !field || event.composedPath().includes(field)) return;
      // A click beside the field in the chat may be its sending; elsewhere it is leaving it.
      if (whole || (target === document && chatAt(event.composedPath()))) next(onOurClock(event, view));
    });
    const leave = (): void => {
      window.clearTimeout(ending);
      if (preview) ending = window.setTimeout(() => finish(text().trim() === '' ? preview?.lastKey ?? 0 : Number.POSITIVE_INFINITY), BLUR_MS);
    };
    listen('focusout', leave);
    view.addEventListener('pagehide', () => finish(Number.POSITIVE_INFINITY), { capture: true });
  };

  const look = (): void => {
    const found = focusedField(window, closedRoot);
    if (!found) return;
    const whole = found.document.defaultView !== found.document.defaultView?.top;
    const holder = found.holders.find((one) => one.ownerDocument === document) ?? (found.document === document ? found.field : null);
    const place = holder && chatAt(pathTo(holder));
    // The page's own fields are nobody's business: here the recorder knows which are the chat's.
    if (holder && !place && window.top === window) return;
    widget = place?.widget ?? widget;
    watch(found.document, whole);
    if (!found.field || found.field === field) { if (found.field) begin(); return; }
    finish(Number.POSITIVE_INFINITY);
    field = found.field;
    begin();
  };
  return { look };
}

interface Focused { readonly document: Document; readonly field: Element | null; readonly holders: readonly Element[] }

/** Where the focus is, as far as this frame may see: down from the outermost document of its origin. */
function focusedField(window: Window, closedRoot: Reach['closedRoot']): Focused | null {
  let document: Document = window.document;
  try { for (let view: Window = window; view !== view.parent && view.parent.document; view = view.parent) document = view.parent.document; } catch { /* another origin's */ }
  const holders: Element[] = [];
  for (;;) {
    const focused = focusedIn(document, closedRoot);
    if (!isFrame(focused)) return document.hasFocus() ? { document, field: fieldOf(focused), holders } : null;
    let inner: Document | null = null;
    try { inner = focused.contentDocument; } catch { /* another origin's */ }
    // It looks for itself; its origin may be ours again further in, which nobody does.
    if (!inner) return null;
    holders.push(focused);
    document = inner;
  }
}
