/**
 * What the page did, waiting to be sent. The buffer is a string built by concatenation and the waiting list is
 * linked: arrays, JSON and regular expressions can all be trapped through prototypes (`Array.prototype[0]`,
 * `toJSON`, `Symbol.replace`). For the same reason nothing here looks anything up that was not captured at start.
 */
import { NOTE, type NoteCode } from './note-codes.ts';
import type { Anyone } from './page-wrap.ts';

interface Waiting { readonly head: string; readonly stack: Error | null; next: Waiting | null }

/** More than this at once, and more than one a millisecond after, is a flood: the rest is counted, not kept. */
const MAX_BURST = 20_000;
/** Nor is more than this kept at once, in UTF-16 units: giant values in a loop must not eat the page's memory. */
const MAX_HELD = 4_000_000;
/** The first writes of a key carry their stack; later ones repeat a writer already known. */
const STACKS_PER_KEY = 4;
const FIELD_MOST = 16_384;
const KEY_MOST = 200;
const FRAMES = 16;
const BATCH_MS = 60;

/** `key`: what repeats. Its first notes carry a stack. */
export type TakeNote = (code: NoteCode, a: unknown, b?: unknown, c?: unknown, d?: unknown, key?: string) => void;

export interface Queue {
  readonly note: TakeNote;
  /** Rises with every drain: the visitor's acts lie between. */
  readonly epoch: () => number;
  readonly seenBefore: (key: string) => boolean;
  /** Hands an element itself to the other world, under a number that a note may refer to. */
  readonly hand: (element: Element, number: number) => void;
}

export function startQueue(win: Window & typeof globalThis): Queue {
  const doc = win.document;
  const { Error: NativeError, CustomEvent: NativeCustomEvent, MouseEvent: NativeMouseEvent } = win;
  const { apply, defineProperty, deleteProperty, setPrototypeOf } = win.Reflect;
  const descriptorOf = win.Object.getOwnPropertyDescriptor;
  const now = win.performance.now.bind(win.performance);
  const later = win.setTimeout.bind(win);
  const slice = win.String.prototype.slice;
  const toText = win.String;
  const seen = new win.Map<string, number>();
  const seenGet = seen.get.bind(seen);
  const seenSet = seen.set.bind(seen);
  // SpiderMonkey keeps the stack behind a getter that the page may replace; V8 gives each error its own.
  const stackGetter = descriptorOf(NativeError.prototype, 'stack')?.get;
  const hasLimit = descriptorOf(NativeError, 'stackTraceLimit') !== undefined;
  const plain = <T extends object>(value: T): T => { setPrototypeOf(value, null); return value; };
  const ENOUGH = plain({ value: FRAMES, configurable: true, enumerable: true, writable: true });
  const NO_FORMATTER = plain({ value: undefined, configurable: true, enumerable: false, writable: true });

  let first: Waiting | null = null;
  let last: Waiting | null = null;
  let held = 0;
  let notes = 0;
  let dropped = 0;
  let epoch = 0;
  let scheduled = false;

  /** Puts a property of Error in place for a moment, without running a page's accessor. False: it is fixed. */
  const withProperty = (name: string, wanted: PropertyDescriptor, act: () => void): boolean => {
    const d = descriptorOf(NativeError, name);
    if (d) plain(d);
    if (!defineProperty(NativeError, name, d && !d.configurable ? plain({ value: wanted.value }) : wanted)) return false;
    try { act(); } finally { if (d) defineProperty(NativeError, name, d); else deleteProperty(NativeError, name); }
    return true;
  };
  const capture = (): Error => {
    let error: Error | null = null;
    // A page may have set the limit to 0 to hide from tools like this one.
    if (hasLimit) withProperty('stackTraceLimit', ENOUGH, () => { error = new NativeError(); });
    return error ?? new NativeError();
  };
  const cut = (text: string, most: number): string => (text.length > most ? apply(slice, text, [0, most]) : text);
  const field = (value: unknown): string => {
    if (value === null || value === undefined) return '-;';
    try { const text = cut(toText(value), FIELD_MOST); return text.length + ':' + text; } catch { return '-;'; }
  };

  const note: TakeNote = (code, a, b, c, d, key) => {
    try {
      if (!scheduled) { scheduled = true; later(flush, BATCH_MS); }
      if (notes >= MAX_BURST + now() || held > MAX_HELD) { dropped++; return; }
      let stack: Error | null = null;
      const id = key === undefined ? undefined : cut(key, KEY_MOST);
      const times = id === undefined ? 0 : (seenGet(id) ?? 0);
      if (times < STACKS_PER_KEY) {
        if (id !== undefined) seenSet(id, times + 1);
        stack = capture();
      }
      const waiting: Waiting = { head: code + field(now()) + field(a) + field(b) + field(c) + field(d), stack, next: null };
      notes++;
      held += waiting.head.length;
      if (last === null) first = waiting; else last.next = waiting;
      last = waiting;
    } catch { /* the page must not notice */ }
  };

  const flush = (): void => {
    scheduled = false;
    try {
      let text = '';
      const write = (stacks: boolean): void => {
        for (let waiting = first; waiting !== null; waiting = waiting.next) {
          const { stack } = waiting;
          text += waiting.head + field(stack === null || !stacks ? null : stackGetter ? apply(stackGetter, stack, []) : stack.stack);
        }
      };
      // Formatting a stack calls the page's own Error.prepareStackTrace, which could read or forge it.
      if (!withProperty('prepareStackTrace', NO_FORMATTER, () => write(true))) write(false);
      first = last = null;
      held = 0;
      send(text + NOTE.end + field(now()) + field(notes) + field(dropped) + '-;-;-;');
    } catch { /* as above */ }
  };

  // ---- the channel: a node only the two worlds know (see channel.ts) -----------------------------------------
  const node = doc.createElement('i');
  const dispatch = node.dispatchEvent.bind(node);
  // Members that an options object lacks would be asked of Object.prototype, with the notes in `this`.
  const send = (detail: string): void => { dispatch(new NativeCustomEvent('note', plain({ detail }))); };
  const tell = doc.dispatchEvent.bind(doc);
  const greet = (): void => { tell(new NativeMouseEvent('load', plain({ relatedTarget: node }))); };
  const onHere = (event: Event): void => { if (event.target === doc && !(event as Anyone).relatedTarget) greet(); };
  doc.addEventListener('load', onHere, true);
  const forget = doc.removeEventListener.bind(doc, 'load', onHere as EventListener, true);
  node.addEventListener('taken', () => forget());
  node.addEventListener('drain', () => { epoch++; flush(); });
  greet();

  const hand = (element: Element, number: number): void => { dispatch(new NativeMouseEvent('built', plain({ relatedTarget: element, detail: number }))); };

  return { note, hand, epoch: () => epoch, seenBefore: (key) => seenGet(cut(key, KEY_MOST)) !== undefined };
}
