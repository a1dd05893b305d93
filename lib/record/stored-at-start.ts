import type { StorageArea } from '../model/observation.ts';
import type { Emit } from './emit.ts';

/** What a page may touch first; `cookie` is not told (the browser does), only remembered. */
export type Store = StorageArea | 'cookie';
/** In the order of the page world's numbers for them. */
const STORES: readonly Store[] = ['localStorage', 'sessionStorage', 'cookie'];
const MOST = 200;

export interface StoredAtStart {
  /** The page is about to touch it for the first time: what stands there now was there before. @param store its number */
  touched(store: number): void;
  /** Looks at all that was not looked at yet. */
  tellAll(): void;
  /** Names that were there, of keys and of cookies; those of cookies only where scripts may read them. */
  names(): { readonly keys: readonly string[]; readonly cookies: readonly string[] };
}

/**
 * Names that were there before the document's first script wrote any; values are not looked at. To look makes the
 * page wait for another process (8 to 10 ms of a plain page's 70, measured in Chromium), so it is done in the moment
 * before the page's own first touch, which would have waited there anyway, and else when the page has loaded.
 * @param asked false: a frame whose storage nobody asks about
 */
export function storedAtStart(window: Window, emit: Emit, asked: boolean): StoredAtStart {
  const found = new Map<Store, readonly string[]>();
  const look = (store: Store | undefined): void => {
    if (!asked || store === undefined || found.has(store)) return;
    found.set(store, []);
    try {
      const names = store === 'cookie' ? window.document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '').filter(Boolean) : Object.keys(window[store]);
      found.set(store, names.slice(0, MOST));
    } catch { return; /* a sandboxed document has none */ }
    if (store !== 'cookie' && found.get(store)!.length > 0) emit('storage-at-start', { area: store, keys: found.get(store)! });
  };
  const tellAll = (): void => STORES.forEach(look);
  return {
    touched: (store) => look(STORES[store]),
    tellAll,
    names() {
      tellAll();
      return { keys: [...(found.get('localStorage') ?? []), ...(found.get('sessionStorage') ?? [])], cookies: found.get('cookie') ?? [] };
    },
  };
}

/** Workers write without a content script to see it: their databases show by name. */
export async function tellDatabases(window: Window & typeof globalThis, emit: Emit): Promise<void> {
  try {
    const databases = (await window.indexedDB.databases?.())?.map(({ name }) => name ?? '') ?? [];
    if (databases.length > 0) emit('databases-seen', { area: 'indexedDB', names: databases.slice(0, 100) });
    const caches = (await window.caches?.keys()) ?? [];
    if (caches.length > 0) emit('databases-seen', { area: 'cacheStorage', names: caches.slice(0, 100) });
  } catch { /* opaque origins have neither */ }
}
