/**
 * The page world. Runs before the page's first script, in the page's own realm, and must never be noticed:
 * the original is called first and with the caller's own `this`, nothing is thrown, nothing is slow.
 * Everything used after start is captured at start, because the page may replace any of it. To be loaded is to
 * start: the modules of this world are one script, and whatever an object or a function would need to carry
 * between them is bytes in every frame of every page.
 */
import * as NOTE from './note-codes.ts';
import { apply, bare, get, getterOf, isObject, quietly, win, type Anyone } from './page-natives.ts';
import { epoch, hand, note, seenBefore, touch } from './page-queue.ts';
import { fetched, opened, sent } from './page-sent.ts';
import './page-storage.ts';
import { asTexts, replace, veil, watch, watchMaking } from './page-wrap.ts';

/** Widgets are hung up once; a page that hangs its content on the body goes on for ever. */
const MOST_HUNG = 300;

// ---- cookies -------------------------------------------------------------------------------------------------
watch('Document', 'cookie', 1, (_self, args) => {
  const text = args[0] + '';
  let key = 'c';
  for (let i = 0; i < text.length && i < 100 && text[i] !== '='; i++) key += text[i];
  note(NOTE.cookie, key, text);
}, 'set', () => touch(2));

/** Remembers what the platform read of the options: a getter is asked once, as without us. */
const cookieCall = (name: string, code: NOTE.Code): void => {
  replace('CookieStore', name, 'value', {
    apply(target, self, args) {
      const options = args[0];
      const read: Anyone = bare({});
      if (isObject(options)) args[0] = veil(options, { get: (t, key) => (read[key] = get(t, key)) });
      else { asTexts(args, 2); read.name = args[0]; read.value = args[1]; }
      const promise = apply(target, self, args);
      quietly(() => {
        const { domain, path = '/', sameSite = 'strict', expires } = read;
        note(code, 'k' + read.name, read.name, read.value, expires == null ? null : +expires, (domain ?? '') + '\n' + path + '\n' + sameSite + '\n' + (read.partitioned ? 1 : 0));
      });
      return promise;
    },
  });
};
cookieCall('set', NOTE.cookieStoreSet);
cookieCall('delete', NOTE.cookieStoreDelete);

// ---- databases, caches ---------------------------------------------------------------------------------------
const named = (owner: string, name: string, code: NOTE.Code): void => watch(owner, name, 1, (_self, args) => note(code, code + args[0], args[0]));
named('IDBFactory', 'open', NOTE.idbOpen);
named('IDBFactory', 'deleteDatabase', NOTE.idbDelete);
named('CacheStorage', 'open', NOTE.cacheOpen);
named('CacheStorage', 'delete', NOTE.cacheDelete);
watch('IDBDatabase', 'createObjectStore', 1, (self, args) => note(NOTE.idbStore, null, self.name, args[0]));
const idbWrite = (name: string): void => watch('IDBObjectStore', name, 0, (self) => {
  // One note a store between two acts of the visitor: what is asked is whether something was stored, not how much.
  const database = self.transaction.db.name;
  const key = 'w' + epoch() + database + '\n' + self.name;
  if (!seenBefore(key)) note(NOTE.idbWrite, key, database, self.name);
});
idbWrite('put');
idbWrite('add');

// ---- who really asks -----------------------------------------------------------------------------------------
const urlGetters = [getterOf('Request', 'url'), getterOf('URL', 'href')];
/** Nothing for an object of the page's own: asking it for its text a second time could show. */
const asked = (code: NOTE.Code, input: Anyone): string => {
  let url = '';
  if (!isObject(input)) url = input + '';
  else for (let i = 0; i < 2; i++) { try { url = apply(urlGetters[i], input, []); break; } catch { /* another kind */ } }
  if (url || !isObject(input)) note(code, null, url);
  return url;
};
const asks = (owner: string, name: string, code: NOTE.Code, at = 0, then?: (url: string, self: Anyone, args: Anyone) => void): void =>
  watch(owner, name, 0, (self, args) => { const url = asked(code, args[at]); then?.(url, self, args); });
asks('', 'fetch', NOTE.fetch, 0, (url, _self, args) => fetched(url, args[0], args[1]));
asks('XMLHttpRequest', 'open', NOTE.xhr, 1, (url, self) => opened(self, url));
asks('Navigator', 'sendBeacon', NOTE.beacon, 0, (url, _self, args) => sent(NOTE.beacon, url, args[1]));
asks('ServiceWorkerContainer', 'register', NOTE.serviceWorker);
const opens = (name: string, code: NOTE.Code): void => watchMaking(name, () => {}, (args) => asked(code, args[0]));
opens('WebSocket', NOTE.socket);
opens('EventSource', NOTE.fetch);
const srcOf = getterOf('HTMLScriptElement', 'src');
watch('HTMLScriptElement', 'src', 0, (self) => note(NOTE.script, null, apply(srcOf, self, [])), 'set');

// ---- who builds widgets --------------------------------------------------------------------------------------
const builds = (tag: string): void => note(NOTE.builder, 'b' + tag, tag);
const localName = getterOf('Element', 'localName');
watch('Element', 'attachShadow', 0, (self) => builds(apply(localName, self, [])));
watch('CustomElementRegistry', 'define', 1, (_self, args) => builds(args[0]));
// Whoever hangs an element on the body itself: the element is handed over, its builder follows as a note.
const nodeType = getterOf('Node', 'nodeType');
const bodyOf = getterOf('Document', 'body');
let hung = 0;
const hangs = (owner: string, name: string, most: number): void => watch(owner, name, 0, (self, args) => {
  if (hung >= MOST_HUNG || self !== apply(bodyOf, win.document, [])) return;
  for (let i = 0; i < args.length && i < most; i++) {
    if (!isObject(args[i]) || apply(nodeType, args[i], []) !== 1) continue;
    hand(args[i] as Element, ++hung);
    note(NOTE.builder, null, '@' + hung);
  }
});
hangs('Node', 'appendChild', 1);
hangs('Node', 'insertBefore', 1);
hangs('Element', 'append', Infinity);
hangs('Element', 'prepend', Infinity);
