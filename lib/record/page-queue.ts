/**
 * What the page did, waiting to be sent. The buffer is a string built by concatenation and the waiting list is
 * linked: arrays, JSON and regular expressions can all be trapped through prototypes (`Array.prototype[0]`,
 * `toJSON`, `Symbol.replace`). For the same reason nothing here looks anything up that was not captured at start.
 */
import * as NOTE from './note-codes.ts';
import { apply, bare, defineProperty, deleteProperty, descriptorOf, getterOf, quietly, toText, win, type Anyone } from './page-natives.ts';

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

const doc = document;
const NativeError = Error;
const NativeCustomEvent = CustomEvent;
const NativeMouseEvent = MouseEvent;
const slice = String.prototype.slice;
const now = performance.now.bind(performance);
const later = setTimeout.bind(win);
const seen = new Map<string, number>();
const seenGet = seen.get.bind(seen);
const seenSet = seen.set.bind(seen);
// SpiderMonkey keeps the stack behind a getter that the page may replace; V8 gives each error its own.
const stackGetter = getterOf('Error', 'stack');
const hasLimit = descriptorOf(NativeError, 'stackTraceLimit');

let first: Waiting | null = null;
let last: Waiting | null = null;
let held = 0;
let notes = 0;
let dropped = 0;
let drains = 0;
let scheduled = false;

/** Puts a property of Error in place for a moment, without running a page's accessor. False: it is fixed. */
const withProperty = (name: string, value: unknown, act: () => void): boolean => {
  const d = descriptorOf(NativeError, name);
  const ours: PropertyDescriptor = bare({ value });
  // One that cannot be reconfigured may still take a value. Enumerable as V8's own: the limit is, the formatter not.
  if (!d || bare(d).configurable) { ours.configurable = ours.writable = true; ours.enumerable = !!value; }
  if (!defineProperty(NativeError, name, ours)) return false;
  try { act(); } finally { if (d) defineProperty(NativeError, name, d); else deleteProperty(NativeError, name); }
  return true;
};
const capture = (): Error => {
  let error: Error | null = null;
  // A page may have set the limit to 0 to hide from tools like this one.
  if (hasLimit) withProperty('stackTraceLimit', FRAMES, () => { error = new NativeError(); });
  return error ?? new NativeError();
};
const cut = (text: string, most: number): string => (text.length > most ? apply(slice, text, [0, most]) : text);
const field = (value: unknown): string => {
  try { const text = cut(toText(value ?? ''), FIELD_MOST); return value == null ? '-;' : text.length + ':' + text; } catch { return '-;'; }
};

/** `key`: what repeats. Its first notes carry a stack; without one every note does. */
export const note = (code: NOTE.Code, key: string | null, a: unknown, b?: unknown, c?: unknown, d?: unknown): void => quietly(() => {
  if (!scheduled) { scheduled = true; later(flush, BATCH_MS); }
  if (notes >= MAX_BURST + now() || held > MAX_HELD) { dropped++; return; }
  let stack: Error | null = null;
  const id = key && cut(key, KEY_MOST);
  const times = id ? (seenGet(id) ?? 0) : 0;
  if (times < STACKS_PER_KEY) {
    if (id) seenSet(id, times + 1);
    stack = capture();
  }
  const waiting: Waiting = { head: code + field(now()) + field(a) + field(b) + field(c) + field(d), stack, next: null };
  notes++;
  held += waiting.head.length;
  if (last) last.next = waiting; else first = waiting;
  last = waiting;
});
export const seenBefore = (key: string): boolean => seenGet(cut(key, KEY_MOST)) !== undefined;
/** Rises with every drain: the visitor's acts lie between. */
export const epoch = (): number => drains;

const flush = (): void => {
  scheduled = false;
  quietly(() => {
    let text = '';
    const write = (stacks: boolean): void => {
      for (let waiting = first; waiting; waiting = waiting.next) {
        const { stack } = waiting;
        text += waiting.head + field(stacks && stack ? (stackGetter ? apply(stackGetter, stack, []) : stack.stack) : null);
      }
    };
    // Formatting a stack calls the page's own Error.prepareStackTrace, which could read or forge it.
    if (!withProperty('prepareStackTrace', undefined, () => write(true))) write(false);
    first = last = null;
    held = 0;
    // Members that an options object lacks would be asked of Object.prototype, with the notes in `this`.
    dispatch(new NativeCustomEvent('note', bare({ detail: text + NOTE.end + field(now()) + field(notes) + field(dropped) + '-;-;-;' })));
  });
};

// ---- the channel: a node only the two worlds know (see channel.ts) -------------------------------------------
const node = doc.createElement('i');
const dispatch = node.dispatchEvent.bind(node);
const pointing = (type: string, relatedTarget: Element, detail?: number): Event => new NativeMouseEvent(type, bare({ relatedTarget, detail: detail ?? 0 }));
const tell = doc.dispatchEvent.bind(doc);
const greet = (): void => { tell(pointing('load', node)); };
const onHere = (event: Event): void => { if (event.target === doc && !(event as Anyone).relatedTarget) greet(); };
doc.addEventListener('load', onHere, true);
const forget = doc.removeEventListener.bind(doc, 'load', onHere as EventListener, true);
node.addEventListener('taken', () => forget());
node.addEventListener('drain', () => { drains++; flush(); });
let heard = false;
node.addEventListener('listen', () => { heard = true; });
node.addEventListener('unlisten', () => { heard = false; });
greet();

/** The page is about to touch a store of this document's for the first time (stored-at-start.ts has their numbers): before it does, what stands there is looked at. */
let touched = 0;
export const touch = (store: number): void => quietly(() => {
  if (touched & 1 << store) return;
  touched |= 1 << store;
  dispatch(new NativeCustomEvent('touch', bare({ detail: store })));
});

/** Is the other world listening to what is sent? */
export const isHeard = (): boolean => heard;
/** Tells it at once: it must know what the visitor had typed by then. */
export const say = (detail: string): void => { dispatch(new NativeCustomEvent('sent', bare({ detail }))); };

/** Hands an element itself to the other world, under a number that a note may refer to. */
export const hand = (element: Element, number: number): void => { dispatch(pointing('built', element, number)); };
