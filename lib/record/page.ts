/**
 * The page world. Runs before the page's first script, in the page's own realm, and must never be noticed:
 * the original is called first and with the caller's own `this`, nothing is thrown, nothing is slow.
 * Everything used after start is captured at start, because the page may replace any of it.
 */
import { NOTE, type NoteCode } from './note-codes.ts';
import { startQueue } from './page-queue.ts';
import { watchWebStorage } from './page-storage.ts';
import { wrapping, type Anyone } from './page-wrap.ts';

/** Widgets are hung up once; a page that hangs its content on the body goes on for ever. */
const MOST_HUNG = 300;

export function startPage(win: Window & typeof globalThis): void {
  const { note, epoch, seenBefore, hand } = startQueue(win);
  const wraps = wrapping(win);
  const { call, make, setter, veil } = wraps;
  const { apply, get: reflectGet } = win.Reflect;
  const w = win as Anyone;
  const { create } = win.Object;

  // ---- cookies -----------------------------------------------------------------------------------------------
  const cookieKey = (text: string): string => {
    let name = 'c';
    for (let i = 0; i < text.length && i < 100 && text[i] !== '='; i++) name += text[i];
    return name;
  };
  setter(win.Document.prototype, 'cookie', 1, (_self, value) => note(NOTE.cookie, value, null, null, null, cookieKey(value + '')));

  /** Remembers what the platform read of the options: a getter is asked once, as without us. */
  const cookieCall = (name: string, code: NoteCode): void => {
    wraps.replace(w.CookieStore?.prototype, name, 'value', {
      apply(target, self, args) {
        const o = args[0];
        if (typeof o !== 'object' || o === null) {
          if (args.length > 0) args[0] = wraps.asText(o);
          if (args.length > 1) args[1] = wraps.asText(args[1]);
          const promise = apply(target as Anyone, self, args);
          note(code, args[0], args[1], null, null, 'k' + typeof args[0]);
          return promise;
        }
        const read: Anyone = create(null);
        args[0] = veil(o, { get: (t, key) => (read[key] = reflectGet(t, key)) });
        const promise = apply(target as Anyone, self, args);
        try {
          const { domain = '', path = '/', sameSite = 'strict', partitioned } = read;
          note(code, read.name, read.value, read.expires == null ? null : +read.expires, (domain ?? '') + '\n' + path + '\n' + sameSite + '\n' + (partitioned ? 1 : 0), 'k' + read.name);
        } catch { /* the page must not notice */ }
        return promise;
      },
    });
  };
  cookieCall('set', NOTE.cookieStoreSet);
  cookieCall('delete', NOTE.cookieStoreDelete);

  watchWebStorage(win, note, wraps);

  // ---- databases, caches, service workers ------------------------------------------------------------------------
  call(w.IDBFactory?.prototype, 'open', 1, (_s, args) => note(NOTE.idbOpen, args[0], null, null, null, 'i' + args[0]));
  call(w.IDBFactory?.prototype, 'deleteDatabase', 1, (_s, args) => note(NOTE.idbDelete, args[0]));
  call(w.IDBDatabase?.prototype, 'createObjectStore', 1, (self, args) => note(NOTE.idbStore, self.name, args[0]));
  const idbWrite = (self: Anyone): void => {
    // One note a store between two acts of the visitor: what is asked is whether something was stored, not how much.
    const key = 'w' + epoch() + self.transaction.db.name + '\n' + self.name;
    if (!seenBefore(key)) note(NOTE.idbWrite, self.transaction.db.name, self.name, null, null, key);
  };
  call(w.IDBObjectStore?.prototype, 'put', 0, idbWrite);
  call(w.IDBObjectStore?.prototype, 'add', 0, idbWrite);
  call(w.CacheStorage?.prototype, 'open', 1, (_s, args) => note(NOTE.cacheOpen, args[0], null, null, null, 'h' + args[0]));
  call(w.CacheStorage?.prototype, 'delete', 1, (_s, args) => note(NOTE.cacheDelete, args[0]));

  // ---- who really asks -----------------------------------------------------------------------------------------
  const getterOf = (owner: Anyone, name: string): Anyone => owner && win.Object.getOwnPropertyDescriptor(owner, name)?.get;
  const getters = [getterOf(w.Request?.prototype, 'url'), getterOf(w.URL?.prototype, 'href')];
  /** Null for an object of the page's own: asking it for its text a second time could show. */
  const urlOf = (input: Anyone): unknown => {
    if (typeof input !== 'object' || input === null) return input;
    for (let i = 0; i < 2; i++) { try { return apply(getters[i], input, []); } catch { /* another kind */ } }
    return null;
  };
  const asks = (owner: Anyone, name: string, code: NoteCode, at: number): void =>
    call(owner, name, 0, (_s, args) => { const url = urlOf(args[at]); if (url !== null) note(code, url); });
  asks(w, 'fetch', NOTE.fetch, 0);
  asks(w.XMLHttpRequest?.prototype, 'open', NOTE.xhr, 1);
  asks(w.Navigator?.prototype, 'sendBeacon', NOTE.beacon, 0);
  asks(w.ServiceWorkerContainer?.prototype, 'register', NOTE.serviceWorker, 0);
  const asked = (name: string, code: NoteCode): void => make(name, (args) => args, (args) => { const url = urlOf(args[0]); if (url !== null) note(code, url); });
  asked('WebSocket', NOTE.socket);
  asked('EventSource', NOTE.fetch);
  const scripts = w.HTMLScriptElement?.prototype;
  const srcOf = getterOf(scripts, 'src');
  setter(scripts, 'src', 0, (self) => note(NOTE.script, apply(srcOf, self, [])));

  // ---- who builds widgets ----------------------------------------------------------------------------------------
  const localName = getterOf(win.Element.prototype, 'localName');
  call(win.Element.prototype, 'attachShadow', 0, (self) => { const tag = apply(localName, self, []); note(NOTE.builder, tag, null, null, null, 'b' + tag); });
  // Whoever hangs an element on the body itself: the element is handed over, its builder follows as a note.
  const isElement = getterOf(win.Node.prototype, 'nodeType');
  const bodyOf = getterOf(win.Document.prototype, 'body');
  let hung = 0;
  const onHung = (self: Anyone, args: Anyone): void => {
    if (hung >= MOST_HUNG || self !== apply(bodyOf, win.document, [])) return;
    for (let i = 0; i < args.length; i++) {
      if (typeof args[i] !== 'object' || args[i] === null || apply(isElement, args[i], []) !== 1) continue;
      hand(args[i], ++hung);
      note(NOTE.builder, '@' + hung);
    }
  };
  call(win.Node.prototype, 'appendChild', 0, onHung);
  call(win.Node.prototype, 'insertBefore', 0, (self, args) => onHung(self, [args[0]]));
  call(win.Element.prototype, 'append', 0, onHung);
  call(win.Element.prototype, 'prepend', 0, onHung);
  call(w.CustomElementRegistry?.prototype, 'define', 1, (_s, args) => note(NOTE.builder, args[0], null, null, null, 'b' + args[0]));
}
