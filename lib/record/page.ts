/**
 * The page world. Runs before the page's first script, in the page's own realm, and must never be noticed:
 * the original is called first and with the caller's own `this`, nothing is thrown, nothing is slow.
 *
 * Everything used after start is captured here, because the page may replace any of it. For the same reason
 * the buffer is a string built by concatenation and the waiting list is linked: arrays, JSON and regular
 * expressions can all be trapped through prototypes (`Array.prototype[0]`, `toJSON`, `Symbol.replace`).
 */
import { NOTE, type NoteCode } from './note-codes.ts';

interface Waiting { readonly head: string; readonly stack: Error | null; next: Waiting | null }

/** More than this in one document is a flood: the rest is counted, not kept. */
const MAX_NOTES = 20_000;
/** The first writes of a key carry their stack; later ones repeat a writer already known. */
const STACKS_PER_KEY = 4;
const BATCH_MS = 60;

export function startPage(win: Window & typeof globalThis): void {
  const doc = win.document;
  const { Error: NativeError, CustomEvent: NativeCustomEvent, Proxy: NativeProxy } = win;
  const { apply, construct, get: reflectGet, set: reflectSet, deleteProperty, defineProperty } = win.Reflect;
  const descriptorOf = win.Object.getOwnPropertyDescriptor;
  const now = win.performance.now.bind(win.performance);
  const later = win.setTimeout.bind(win);
  const seen = new win.Map<string, number>();
  const seenGet = seen.get.bind(seen);
  const seenSet = seen.set.bind(seen);
  const toText = win.String;

  // ---- the queue -------------------------------------------------------------------------------------------
  let first: Waiting | null = null;
  let last: Waiting | null = null;
  let notes = 0;
  let dropped = 0;
  let scheduled = false;

  const field = (value: unknown): string => {
    if (value === null || value === undefined) return '-;';
    let text: string;
    try { text = toText(value); } catch { return '-;'; }
    if (text.length > 16_384) text = text.slice(0, 16_384);
    return text.length + ':' + text;
  };

  const note = (code: NoteCode, a: unknown, b?: unknown, c?: unknown, d?: unknown, key?: string): void => {
    try {
      if (notes >= MAX_NOTES) { dropped++; return; }
      notes++;
      let stack: Error | null = null;
      const times = key === undefined ? 0 : (seenGet(key) ?? 0);
      if (times < STACKS_PER_KEY) {
        if (key !== undefined) seenSet(key, times + 1);
        const limit = NativeError.stackTraceLimit;
        // A page may have set the limit to 0 to hide from tools like this one.
        try { if (limit !== 16) NativeError.stackTraceLimit = 16; } catch { /* frozen */ }
        stack = new NativeError();
        try { if (limit !== 16) NativeError.stackTraceLimit = limit; } catch { /* frozen */ }
      }
      const waiting: Waiting = { head: code + field(now()) + field(a) + field(b) + field(c) + field(d), stack, next: null };
      if (last === null) first = waiting; else last.next = waiting;
      last = waiting;
      if (!scheduled) { scheduled = true; later(flush, BATCH_MS); }
    } catch { /* the page must not notice */ }
  };

  const flush = (): void => {
    scheduled = false;
    try {
      let text = '';
      // Formatting a stack calls the page's own Error.prepareStackTrace, which could read or forge it.
      const prepare = descriptorOf(NativeError, 'prepareStackTrace');
      if (prepare) { try { delete (NativeError as { prepareStackTrace?: unknown }).prepareStackTrace; } catch { /* fixed in place */ } }
      for (let waiting = first; waiting !== null; waiting = waiting.next) {
        text += waiting.head + field(waiting.stack === null ? null : waiting.stack.stack);
      }
      if (prepare) { try { defineProperty(NativeError, 'prepareStackTrace', prepare); } catch { /* as it was */ } }
      first = last = null;
      send(text + NOTE.end + field(now()) + field(notes) + field(dropped) + '-;-;-;');
    } catch { /* as above */ }
  };

  // ---- the channel: a node only the two worlds know (see channel.ts) -----------------------------------------
  const node = doc.createElement('i');
  const dispatch = node.dispatchEvent.bind(node);
  const send = (detail: string): void => { dispatch(new NativeCustomEvent('note', { detail })); };
  const hello = (): void => { doc.dispatchEvent(new win.MouseEvent('temoin-node', { relatedTarget: node })); };
  doc.addEventListener('temoin-here', hello);
  node.addEventListener('taken', () => doc.removeEventListener('temoin-here', hello));
  node.addEventListener('drain', flush);
  hello();

  // ---- wrapping ----------------------------------------------------------------------------------------------
  type Anyone = any; // eslint-disable-line -- natives of every shape pass through here
  /** A Proxy keeps name, length, prototype, statics and a native `toString`; nothing else on the page changes. */
  const wrapCall = (owner: Anyone, name: string, after: (self: Anyone, args: Anyone, result: Anyone) => void): void => {
    const d = owner && descriptorOf(owner, name);
    if (!d || typeof d.value !== 'function' || !d.configurable) return;
    d.value = new NativeProxy(d.value, {
      apply(target, self, args) {
        const result = apply(target, self, args);
        after(self, args, result);
        return result;
      },
    });
    defineProperty(owner, name, d);
  };
  const wrapNew = (name: string, after: (args: Anyone) => void): void => {
    const d = descriptorOf(win, name);
    if (!d || typeof d.value !== 'function' || !d.configurable) return;
    d.value = new NativeProxy(d.value, {
      construct(target, args, newTarget): object {
        const made = construct(target, args, newTarget === d.value ? target : newTarget);
        after(args);
        return made as object;
      },
    });
    // `new WebSocket().constructor === WebSocket` holds only if the prototype agrees.
    try { d.value.prototype.constructor = d.value; } catch { /* fixed */ }
    defineProperty(win, name, d);
  };
  const wrapSetter = (owner: Anyone, name: string, after: (self: Anyone, value: Anyone) => void): void => {
    const d = owner && descriptorOf(owner, name);
    if (!d || !d.set || !d.configurable) return;
    d.set = new NativeProxy(d.set, {
      apply(target, self, args) {
        apply(target as Anyone, self, args);
        after(self, args[0]);
      },
    });
    defineProperty(owner, name, d);
  };

  // ---- cookies -----------------------------------------------------------------------------------------------
  const cookieKey = (line: unknown): string => {
    const text = toText(line);
    let end = 0;
    while (end < text.length && text[end] !== '=') end++;
    return 'c' + text.slice(0, end);
  };
  wrapSetter(win.Document.prototype, 'cookie', (_self, value) => {
    try { note(NOTE.cookie, value, null, null, null, cookieKey(value)); } catch { /* a value that cannot be text */ }
  });
  const store = (win as Anyone).CookieStore?.prototype;
  const cookieArgs = (code: NoteCode) => (_self: Anyone, args: Anyone): void => {
    try {
      const o = args[0];
      if (typeof o !== 'object' || o === null) note(code, o, args[1], null, null, 'k' + o);
      else note(code, o.name, o.value, o.expires, (o.domain ?? '') + '\n' + (o.path ?? '/') + '\n' + (o.sameSite ?? 'strict') + '\n' + (o.partitioned ? 1 : 0), 'k' + o.name);
    } catch { /* hostile getters */ }
  };
  wrapCall(store, 'set', cookieArgs(NOTE.cookieStoreSet));
  wrapCall(store, 'delete', cookieArgs(NOTE.cookieStoreDelete));

  // ---- web storage: methods, and the property form through a stand-in object ------------------------------------
  const areas: { real: Storage; shown: Storage; name: string }[] = [];
  const areaOf = (self: unknown) => { for (let i = 0; i < areas.length; i++) { const area = areas[i]!; if (area.real === self || area.shown === self) return area; } return null; };
  // Reached past our getter (from another realm's, say): told apart by asking the platform itself.
  const natives: { name: string; get: Anyone }[] = [];
  const nameOf = (self: unknown): string => {
    for (let i = 0; i < natives.length; i++) {
      try { if (apply(natives[i]!.get, win, []) === self) return natives[i]!.name; } catch { /* a sandboxed document has none */ }
    }
    return 'l';
  };
  const proto = win.Storage?.prototype as Anyone;
  const wrapStorage = (name: string, after: ((area: string, args: Anyone) => void) | null): void => {
    const d = proto && descriptorOf(proto, name);
    if (!d || typeof d.value !== 'function' || !d.configurable) return;
    const wrapped: Anyone = new NativeProxy(d.value, {
      apply(target, self: Anyone, args) {
        const area = areaOf(self);
        let result;
        try {
          result = apply(target, area === null ? self : area.real, args);
        } catch (error) {
          // Another realm's stand-in: let that realm's own method serve it, and tell of it.
          const theirs = area === null && self !== null && typeof self === 'object' ? self[name] : null;
          if (typeof theirs !== 'function' || theirs === wrapped) throw error;
          return apply(theirs, self, args);
        }
        if (after !== null) after(area === null ? nameOf(self) : area.name, args);
        return result;
      },
    });
    d.value = wrapped;
    defineProperty(proto, name, d);
  };
  const wrote = (area: string, key: unknown, value: unknown): void => {
    let id: string;
    try { id = area + toText(key); } catch { return; }
    note(NOTE.storageSet, area, key, value, null, id);
  };
  const removed = (area: string, key: unknown): void => {
    let id: string;
    try { id = area + toText(key); } catch { return; }
    note(NOTE.storageRemove, area, key, null, null, id);
  };
  wrapStorage('setItem', (area, args) => wrote(area, args[0], args[1]));
  wrapStorage('removeItem', (area, args) => removed(area, args[0]));
  wrapStorage('clear', (area) => note(NOTE.storageClear, area));
  wrapStorage('getItem', null);
  wrapStorage('key', null);
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const d = descriptorOf(win, name);
    if (!d?.get || !d.configurable) continue;
    const short = name === 'localStorage' ? 'l' : 's';
    natives[natives.length] = { name: short, get: d.get };
    d.get = new NativeProxy(d.get, {
      apply(target, self, args) {
        const real = apply(target, self, args) as Storage | null;
        if (real === null || typeof real !== 'object') return real;
        const known = areaOf(real);
        if (known !== null) return known.shown;
        const shown = new NativeProxy(real, {
          get: (t, key) => reflectGet(t, key),
          set(t, key, value) {
            const done = reflectSet(t, key, value);
            if (typeof key === 'string') wrote(short, key, value);
            return done;
          },
          defineProperty(t, key, attributes) {
            const done = defineProperty(t, key, attributes);
            if (typeof key === 'string') wrote(short, key, attributes.value);
            return done;
          },
          deleteProperty(t, key) {
            const done = deleteProperty(t, key);
            if (typeof key === 'string') removed(short, key);
            return done;
          },
        });
        areas[areas.length] = { real, shown, name: short };
        return shown;
      },
    });
    defineProperty(win, name, d);
  }
  // Libraries build StorageEvents around `localStorage`; the platform accepts only the real object there,
  // and listeners compare `event.storageArea` with the one they know.
  const storageEvent = descriptorOf(win, 'StorageEvent');
  if (storageEvent?.value && storageEvent.configurable) {
    storageEvent.value = new NativeProxy(storageEvent.value, {
      construct(target, args, newTarget) {
        const init = args[1];
        const area = init && typeof init === 'object' ? areaOf(init.storageArea) : null;
        const real = area === null ? args : [args[0], { ...init, storageArea: area.real }];
        return construct(target, real, newTarget === storageEvent.value ? target : newTarget);
      },
    });
    defineProperty(win, 'StorageEvent', storageEvent);
    const areaGetter = descriptorOf(storageEvent.value.prototype, 'storageArea');
    if (areaGetter?.get && areaGetter.configurable) {
      areaGetter.get = new NativeProxy(areaGetter.get, { apply: (t, self, args) => { const real = apply(t as Anyone, self, args); return areaOf(real)?.shown ?? real; } });
      defineProperty(storageEvent.value.prototype, 'storageArea', areaGetter);
    }
  }

  // ---- databases, caches, service workers ------------------------------------------------------------------------
  const w = win as Anyone;
  wrapCall(w.IDBFactory?.prototype, 'open', (_s, args) => note(NOTE.idbOpen, args[0], null, null, null, 'i' + args[0]));
  wrapCall(w.IDBFactory?.prototype, 'deleteDatabase', (_s, args) => note(NOTE.idbDelete, args[0]));
  wrapCall(w.IDBDatabase?.prototype, 'createObjectStore', (self, args) => note(NOTE.idbStore, self.name, args[0]));
  const idbWrite = (self: Anyone): void => {
    try {
      const key = 'w' + self.transaction.db.name + '\n' + self.name;
      // One note a store: what is asked is whether something was stored, not how much.
      if (seenGet(key) === undefined) note(NOTE.idbWrite, self.transaction.db.name, self.name, null, null, key);
    } catch { /* a closed store */ }
  };
  wrapCall(w.IDBObjectStore?.prototype, 'put', idbWrite);
  wrapCall(w.IDBObjectStore?.prototype, 'add', idbWrite);
  wrapCall(w.CacheStorage?.prototype, 'open', (_s, args) => note(NOTE.cacheOpen, args[0], null, null, null, 'h' + args[0]));
  wrapCall(w.CacheStorage?.prototype, 'delete', (_s, args) => note(NOTE.cacheDelete, args[0]));
  wrapCall(w.ServiceWorkerContainer?.prototype, 'register', (_s, args) => note(NOTE.serviceWorker, args[0]));

  // ---- who really asks -----------------------------------------------------------------------------------------
  const urlOf = (input: Anyone): unknown => (typeof input === 'object' && input !== null && 'url' in input ? input.url : input);
  wrapCall(w, 'fetch', (_s, args) => { try { note(NOTE.fetch, urlOf(args[0])); } catch { /* hostile getters */ } });
  wrapCall(w.XMLHttpRequest?.prototype, 'open', (_s, args) => note(NOTE.xhr, args[1]));
  wrapCall(w.Navigator?.prototype, 'sendBeacon', (_s, args) => note(NOTE.beacon, args[0]));
  wrapNew('WebSocket', (args) => note(NOTE.socket, args[0]));
  wrapNew('EventSource', (args) => note(NOTE.fetch, args[0]));
  wrapSetter(w.HTMLScriptElement?.prototype, 'src', (_s, value) => note(NOTE.script, value));

  // ---- who builds widgets ----------------------------------------------------------------------------------------
  wrapCall(w.Element?.prototype, 'attachShadow', (self) => note(NOTE.builder, self.localName, null, null, null, 'b' + self.localName));
  wrapCall(w.CustomElementRegistry?.prototype, 'define', (_s, args) => note(NOTE.builder, args[0], null, null, null, 'b' + args[0]));
}
