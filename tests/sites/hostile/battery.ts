/**
 * What a page can ask of the platform where we stand in its way. Runs in the page's own world, self-contained
 * (it is sent there as text). Answers are plain text: results, exceptions with their names and words, shapes.
 */
export async function battery(): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  type Any = any; // eslint-disable-line -- the platform itself, prodded
  const w = window as Any;
  const show = (value: Any): string => (typeof value === 'string' ? value : typeof value === 'symbol' || typeof value === 'function' ? typeof value : value === undefined ? 'undefined' : (JSON.stringify(value) ?? Object.prototype.toString.call(value)));
  const ask = (name: string, act: () => Any): void => {
    try { answers[name] = show(act()); } catch (error) { answers[name] = `! ${(error as Any)?.name}: ${(error as Any)?.message}`; }
  };
  const shape = (d: PropertyDescriptor | undefined): Any => d && { ...d, get: d.get && `${d.get.name}/${d.get.length}`, set: d.set && `${d.set.name}/${d.set.length}`, value: typeof d.value };

  const child = document.createElement('iframe');
  document.body.append(child);
  const other = child.contentWindow as Any;

  // ---- shapes of what is replaced ----
  const owners: [string, Any, string[]][] = [
    ['Document.prototype', Document.prototype, ['cookie']],
    ['CookieStore.prototype', w.CookieStore?.prototype, ['set', 'delete', 'get']],
    ['Storage.prototype', Storage.prototype, ['setItem', 'getItem', 'removeItem', 'clear', 'key', 'length']],
    ['window', window, ['localStorage', 'sessionStorage', 'fetch', 'WebSocket', 'EventSource', 'StorageEvent']],
    ['StorageEvent.prototype', StorageEvent.prototype, ['storageArea', 'constructor', 'initStorageEvent']],
    ['IDBFactory.prototype', IDBFactory.prototype, ['open', 'deleteDatabase']],
    ['IDBDatabase.prototype', IDBDatabase.prototype, ['createObjectStore']],
    ['IDBObjectStore.prototype', IDBObjectStore.prototype, ['put', 'add']],
    ['CacheStorage.prototype', CacheStorage.prototype, ['open', 'delete']],
    ['ServiceWorkerContainer.prototype', ServiceWorkerContainer.prototype, ['register']],
    ['XMLHttpRequest.prototype', XMLHttpRequest.prototype, ['open', 'send']],
    ['WebSocket.prototype', WebSocket.prototype, ['send', 'url']],
    ['Worker.prototype', Worker.prototype, ['postMessage']],
    ['Navigator.prototype', Navigator.prototype, ['sendBeacon']],
    ['HTMLScriptElement.prototype', HTMLScriptElement.prototype, ['src']],
    ['Element.prototype', Element.prototype, ['attachShadow', 'append', 'prepend']],
    ['Node.prototype', Node.prototype, ['appendChild', 'insertBefore']],
    ['CustomElementRegistry.prototype', CustomElementRegistry.prototype, ['define']],
    ['Function.prototype', Function.prototype, ['toString']],
    ['Error', Error, ['stackTraceLimit', 'prepareStackTrace']],
  ];
  for (const [label, owner, names] of owners) {
    ask(`${label}: keys`, () => Reflect.ownKeys(owner).filter((key) => !/^\d+$/.test(String(key))).map(String).filter((key) => label !== 'window' || names.includes(key)));
    for (const name of names) {
      const d = Object.getOwnPropertyDescriptor(owner, name);
      ask(`${label}.${name}: descriptor`, () => shape(d));
      for (const part of [d?.value, d?.get, d?.set]) {
        if (typeof part !== 'function') continue;
        ask(`${label}.${name}: text`, () => Function.prototype.toString.call(part));
        ask(`${label}.${name}: own text`, () => `${part}`);
        ask(`${label}.${name}: keys`, () => Reflect.ownKeys(part).map(String));
        ask(`${label}.${name}: prototype`, () => Object.getPrototypeOf(part) === (label === 'window' && name === 'StorageEvent' ? Event : Object.getPrototypeOf(part)) && 'prototype' in part);
        ask(`${label}.${name}: as constructor`, () => { try { Reflect.construct(Object, [], part); return 'constructs'; } catch { return 'does not'; } });
        ask(`${label}.${name}: called on nothing`, () => { const made = part.call(undefined); (made as Any)?.catch?.(() => {}); return typeof made; });
        ask(`${label}.${name}: called on {}`, () => { const made = part.call({}, 'a', 'b', 'c'); (made as Any)?.catch?.(() => {}); return typeof made; });
      }
    }
  }

  // ---- web storage ----
  const s = localStorage;
  ask('same object twice', () => [localStorage === s, sessionStorage === sessionStorage, (localStorage as Any) === sessionStorage]);
  ask('instanceof', () => [s instanceof Storage, s.constructor === Storage, Object.getPrototypeOf(s) === Storage.prototype, Object.prototype.toString.call(s)]);
  ask('another realm is not', () => [s instanceof other.Storage, other.localStorage === s, other.localStorage instanceof other.Storage]);
  ask('clear', () => { s.clear(); return [s.length, s.key(0), s.getItem('a'), (s as Any).a]; });
  ask('property write', () => { s['b'] = 1 as Any; s['a'] = { x: 1 } as Any; return [s['a'], s.getItem('b'), s.length, 'a' in s, Object.keys(s).sort(), JSON.stringify(s)]; });
  ask('property delete', () => [delete s['b'], delete s['nowhere'], s['b'], s.length]);
  ask('defineProperty', () => { Object.defineProperty(s, 'd', { value: 'x', configurable: true, enumerable: true, writable: true }); return [s.getItem('d'), shape(Object.getOwnPropertyDescriptor(s, 'd'))]; });
  ask('defineProperty, fixed', () => { Object.defineProperty(s, 'e', { value: 'x', configurable: false }); return s.getItem('e'); });
  ask('defineProperty, accessor', () => { Object.defineProperty(s, 'f', { get: () => 'x', configurable: true }); return s.getItem('f'); });
  ask('name of a method', () => { (s as Any).setItem = 'mine'; const kept = [typeof s.setItem, s.getItem('setItem'), Object.keys(s).includes('setItem')]; delete (s as Any).setItem; return [kept, typeof s.setItem]; });
  ask('symbol', () => { const mark = Symbol('m'); (s as Any)[mark] = 1; const kept = (s as Any)[mark]; delete (s as Any)[mark]; return kept; });
  ask('symbol value', () => { (s as Any).g = Symbol('m'); return s['g']; });
  ask('symbol by method', () => s.setItem('g', Symbol('m') as Any));
  ask('too few', () => (s as Any).setItem('only'));
  ask('null and undefined', () => { s.setItem(null as Any, undefined as Any); const kept = [s.getItem('null'), s['null']]; s.removeItem('null'); return kept; });
  ask('inherits', () => { const heir = Object.create(s) as Any; heir.h = 'own'; return [s.getItem('h'), Object.keys(heir), heir.a]; });
  ask('inherits length', () => (Object.create(s) as Any).length);
  ask('inherits method', () => (Object.create(s) as Any).getItem('a'));
  ask('set with another receiver', () => { const box = {} as Any; return [Reflect.set(s, 'i', 'x', box), box.i, s.getItem('i')]; });
  ask('strict delete of nothing', () => { 'use strict'; return delete s['nothing']; });
  ask('freeze', () => Object.freeze(s) && 'frozen');
  ask('setPrototypeOf', () => { const done = Reflect.setPrototypeOf(s, Object.prototype); return [done, Reflect.setPrototypeOf(s, Storage.prototype)]; });
  ask('clone', () => { structuredClone(s); });
  ask('spread', () => ({ ...s }));
  ask('for in', () => { const keys: string[] = []; for (const key in s) keys.push(key); return keys.sort(); });
  ask('length getter', () => Object.getOwnPropertyDescriptor(Storage.prototype, 'length')!.get!.call(s));
  ask('length getter of another realm', () => Object.getOwnPropertyDescriptor(other.Storage.prototype, 'length')!.get!.call(s));
  ask('methods of another realm', () => { other.Storage.prototype.setItem.call(s, 'r', '1'); return [other.Storage.prototype.getItem.call(s, 'r'), s.getItem('r'), typeof other.Storage.prototype.key.call(s, 0), other.Storage.prototype.removeItem.call(s, 'r'), s.getItem('r')]; });
  ask('methods on a pretender', () => Storage.prototype.setItem.call({ setItem: () => 'fooled' } as Any, 'a', 'b'));
  ask('methods on an heir of the prototype', () => Storage.prototype.getItem.call(Object.create(Storage.prototype), 'a'));
  ask('quota', () => { try { s.setItem('big', 'x'.repeat(11_000_000)); return 'kept'; } catch (error) { return [(error as Any).name, (error as Any).code, error instanceof DOMException]; } });
  ask('quota by property', () => { try { s['big'] = 'x'.repeat(11_000_000); return 'kept'; } catch (error) { return [(error as Any).name, (error as Any).code]; } });
  ask('how often is a value asked for its text', () => { let asked = 0; const value = { toString: () => `v${++asked}` } as Any; s.setItem('n', value); const first = [asked, s.getItem('n')]; s['n'] = value; return [first, asked, s.getItem('n')]; });
  ask('how often is a key asked for its text', () => { let asked = 0; s.setItem({ toString: () => `k${++asked}` } as Any, 'x'); s.removeItem({ toString: () => `k${++asked}` } as Any); return [asked, Object.keys(s).filter((key) => /^k\d/.test(key))]; });
  ask('a value that throws', () => s.setItem('t', { toString() { throw new RangeError('mine'); } } as Any));

  // ---- storage events ----
  ask('StorageEvent', () => { const event = new StorageEvent('storage', { key: 'a', storageArea: s }); return [event.storageArea === localStorage, event instanceof StorageEvent, event.constructor === StorageEvent, event.key]; });
  ask('StorageEvent, class', () => { class Mine extends StorageEvent {} const event = new Mine('storage', { storageArea: s }); return [event instanceof Mine, event.storageArea === s]; });
  ask('StorageEvent, inherited options', () => { const options = Object.create({ key: 'inherited', storageArea: s }) as Any; const event = new StorageEvent('storage', options); return [event.key, event.storageArea === s]; });
  ask('StorageEvent, nonsense', () => new StorageEvent('storage', { storageArea: {} as Any }));
  ask('StorageEvent, without new', () => (StorageEvent as Any)('storage'));
  ask('initStorageEvent', () => { const event = new StorageEvent('storage'); event.initStorageEvent('storage', false, false, 'k', null, 'v', 'https://a.example/', s); return [event.storageArea === s, event.key]; });

  // ---- cookies ----
  ask('cookie', () => { document.cookie = 'pile=1; Path=/'; return /(^|; )pile=1/.test(document.cookie); });
  ask('cookie, how often asked', () => { let asked = 0; document.cookie = { toString: () => `asked${++asked}=1` } as Any; return [asked, document.cookie.includes('asked1=1')]; });
  ask('cookie that throws', () => { document.cookie = { toString() { throw new RangeError('mine'); } } as Any; });
  ask('cookie symbol', () => { document.cookie = Symbol('m') as Any; });
  ask('cookie null', () => { document.cookie = null as Any; return 'fine'; });
  ask('cookie setter of another realm', () => { Object.getOwnPropertyDescriptor(other.Document.prototype, 'cookie')!.set!.call(document, 'autre=1'); return document.cookie.includes('autre=1'); });

  // ---- the others ----
  ask('WebSocket', () => { const socket = new WebSocket('wss://nowhere.invalid/'); socket.onerror = () => {}; socket.close(); return [socket instanceof WebSocket, socket.constructor === WebSocket, WebSocket.prototype.constructor === WebSocket, WebSocket.OPEN, WebSocket.name, WebSocket.length]; });
  ask('WebSocket, class', () => { class Mine extends WebSocket { mine = 1; } const socket = new Mine('wss://nowhere.invalid/'); socket.close(); return [socket instanceof Mine, socket.mine, socket.constructor === Mine]; });
  ask('WebSocket, wrong', () => new WebSocket('nonsense:'));
  ask('WebSocket, without new', () => (WebSocket as Any)('wss://nowhere.invalid/'));
  ask('script.src', () => { const script = document.createElement('script'); script.src = '/un.js'; return [script.getAttribute('src'), script.src.endsWith('/un.js')]; });
  ask('attachShadow', () => { const host = document.createElement('div'); const root = host.attachShadow({ mode: 'closed' }); return [root instanceof ShadowRoot, host.shadowRoot, root.mode]; });
  ask('attachShadow, twice', () => { const host = document.createElement('div'); host.attachShadow({ mode: 'open' }); host.attachShadow({ mode: 'open' }); });
  ask('attachShadow, name that throws', () => { const host = document.createElement('div'); Object.defineProperty(host, 'localName', { get() { throw new RangeError('mine'); } }); host.attachShadow({ mode: 'open' }); return 'fine'; });
  ask('customElements', () => { class Mine extends HTMLElement {} customElements.define('mon-element', Mine); return [customElements.get('mon-element') === Mine, new Mine() instanceof Mine]; });
  ask('customElements, wrong', () => customElements.define('faux', class extends HTMLElement {}));
  ask('indexedDB, wrong', () => (indexedDB as Any).open());
  ask('indexedDB, name of one value only', () => { const name = { toString: () => 'base', valueOf() { throw new RangeError('mine'); } }; return typeof indexedDB.open(name as Any); });
  ask('sendBeacon, wrong', () => navigator.sendBeacon('https://user:pass@exemple.invalid:99999/'));
  ask('errors keep their own limit', () => { Error.stackTraceLimit = 3; document.cookie = 'limite=1'; const kept = Error.stackTraceLimit; Error.stackTraceLimit = 10; return kept; });
  ask('who is asked for the limit', () => { const d = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')!; let asked = 0; Object.defineProperty(Error, 'stackTraceLimit', { configurable: true, get() { asked++; return 10; }, set() { asked++; } }); document.cookie = `limite=${Math.random()}`; s.setItem(`limite${Math.random()}`, '1'); Object.defineProperty(Error, 'stackTraceLimit', d); return asked; });
  for (const [name, act] of [
    ['fetch of nothing', () => (w.fetch as Any)()], ['fetch', () => fetch('/rien.txt').then((answer) => answer.status)], ['fetch, wrong', () => fetch('https://a:b@exemple.invalid/')],
    ['cookieStore.set', () => w.cookieStore.set('magasin', '1')], ['cookieStore.set, wrong', () => w.cookieStore.set({})],
    ['cookieStore getters asked once', async () => { let asked = 0; await w.cookieStore.set({ get name() { asked++; return 'unique'; }, value: '1' }); return asked; }],
    ['caches', async () => { const cache = await caches.open('un'); return [cache instanceof Cache, await caches.delete('un')]; }],
    ['serviceWorker, wrong', () => navigator.serviceWorker.register('/absent.js')],
    ['errors with a page’s own formatter', async () => {
      const seen: string[] = []; const E = Error as Any; E.prepareStackTrace = (_e: Any, calls: Any[]) => { seen.push('asked'); return calls.length; };
      document.cookie = 'formateur=1'; const own = typeof new Error().stack; await new Promise((done) => setTimeout(done, 150));
      const kept = typeof E.prepareStackTrace; delete E.prepareStackTrace; return [own, kept, seen.length];
    }],
    ['a formatter further up', async () => {
      let asked = 0; const P = Object.prototype as Any; P.prepareStackTrace = () => { asked++; return 'forged'; };
      document.cookie = `plus-haut=${Math.random()}`; s.setItem(`haut${Math.random()}`, '1'); await new Promise((done) => setTimeout(done, 150));
      delete P.prepareStackTrace; return asked;
    }],
    ['options read through the prototype', async () => {
      let asked = 0; const P = Object.prototype; for (const key of ['bubbles', 'detail', 'cancelable']) Object.defineProperty(P, key, { configurable: true, get() { asked++; return undefined; } });
      s.setItem(`options${Math.random()}`, '1'); await new Promise((done) => setTimeout(done, 150));
      for (const key of ['bubbles', 'detail', 'cancelable']) delete (P as Any)[key]; return asked;
    }],
    ['traps through the prototype', async () => {
      const P = Object.prototype as Any; let asked = 0;
      // (`get` and `set` there break every descriptor on the page, and the engine's own checks of a Proxy with them.)
      const names = ['has', 'ownKeys', 'apply', 'construct', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'defineProperty', 'deleteProperty'];
      const saved: Any = {}; for (const name of names) { saved[name] = Object.getOwnPropertyDescriptor(P, name); }
      for (const name of names) Reflect.defineProperty(P, name, Object.assign(Object.create(null), { configurable: true, writable: true, value() { asked++; return undefined; } }));
      let kept: Any; try { s.setItem('piege', '1'); kept = ['piege' in s, s.getItem('piege'), s['piege'], Reflect.ownKeys(s).length > 0, (document.cookie = 'piege=1'), typeof s.setItem, s.setItem.length, w.WebSocket.OPEN, localStorage === s]; } catch (error) { kept = String(error); }
      for (const name of names) delete P[name]; return [asked, kept];
    }],
  ] as [string, () => Promise<Any>][]) {
    try { answers[name] = show(await act()); } catch (error) { answers[name] = `! ${(error as Any)?.name}: ${(error as Any)?.message}`; }
  }
  child.remove();
  return answers;
}
