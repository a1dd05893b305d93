import type { Emit } from './emit.ts';

/** Names that were there before the document's first script; gives them back. Values are not looked at. */
export function tellStorage(window: Window, emit: Emit, asked: boolean): readonly string[] {
  const all: string[] = [];
  if (!asked) return all;
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      const keys = Object.keys(window[area]).slice(0, 200);
      if (keys.length > 0) emit('storage-at-start', { area, keys });
      all.push(...keys);
    } catch { /* a sandboxed document has no storage */ }
  }
  return all;
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
