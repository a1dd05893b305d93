import type { AreaCleared, AreaHeld, AreaKind, Fate, FrameStorage } from '../model/clean.ts';

/**
 * Runs in a frame, in the extension's own world: it shares the page's storage, and whatever the browser keeps apart
 * for the frame is what is found and cleared here. Names only; no value is read.
 */

const MOST_NAMES = 200;
const LONGEST_NAME = 200;
/** A page that holds a database open is told to let go; most do at once. */
const LET_GO_MS = 700;
/** One that is being upgraded by the page cannot be opened meanwhile. */
const EMPTY_MS = 3_000;
/** How long the last sweep stands ready: the page is left within seconds, or not at all. */
const READY_MS = 15_000;

interface Area {
  names(): Promise<string[]>;
  clear(name: string): Promise<Fate>;
}

/** Every area of this frame that there is. One that the browser withholds from the frame is as good as empty. */
export async function surveyFrame(): Promise<FrameStorage> {
  const areas = await Promise.all(KINDS.map(async (kind): Promise<AreaHeld> => {
    const names = await AREAS[kind].names().catch(() => []);
    return { kind, names: names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME)), count: names.length };
  }));
  const sharedAccess = await Promise.resolve(document.hasStorageAccess?.()).then((answer) => (isSecureContext ? answer ?? null : null), () => null);
  return { origin: origin, sharedAccess, areas };
}

/** Clears, and looks again: what is told is what is left. @param kinds null: all */
export async function clearFrame(kinds: readonly AreaKind[] | null): Promise<AreaCleared[]> {
  const wanted = KINDS.filter((kind) => kinds?.includes(kind) ?? true);
  sweepAtTheEnd(wanted);
  const cleared: AreaCleared[] = [];
  // One after the other, workers first: a service worker could write again.
  for (const kind of wanted) cleared.push(await clearArea(kind));
  return cleared;
}

async function clearArea(kind: AreaKind): Promise<AreaCleared> {
  const area = AREAS[kind];
  const names = await area.names().catch(() => []);
  let worst: Fate = 'gone';
  let error: string | null = null;
  await Promise.all(names.map((name) => area.clear(name).then((fate) => { if (fate !== 'gone') worst = fate; }, (thrown: unknown) => { error = String(thrown); })));
  const left = new Set(await area.names().catch(() => []));
  const stayed = names.some((name) => left.has(name));
  return { kind, fate: stayed && worst === 'gone' ? 'stayed' : worst, error: stayed ? error : null };
}

/** A page writes as it goes; ours is the last word, for it was registered last. Asked again, the last agreement counts. */
function sweepAtTheEnd(kinds: readonly AreaKind[]): void {
  const stores = STORES.filter((kind) => kinds.includes(kind));
  const sweep = (): void => { for (const kind of stores) try { self[kind].clear(); } catch { /* withheld from this frame */ } };
  readiness.abort();
  const mine = readiness = new AbortController();
  for (const event of ['pagehide', 'unload'] as const) addEventListener(event, sweep, { signal: mine.signal });
  setTimeout(() => mine.abort(), READY_MS);
}
let readiness = new AbortController();
const STORES = ['localStorage', 'sessionStorage'] as const;

const webStorage = (kind: (typeof STORES)[number]): Area => ({
  names: async () => { const store = self[kind]; return Array.from({ length: store.length }, (_, i) => store.key(i) ?? ''); },
  clear: async (name) => { self[kind].removeItem(name); return 'gone'; },
});

const AREAS: Readonly<Record<AreaKind, Area>> = {
  serviceWorker: {
    names: async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    clear: async (scope) => {
      for (const one of await navigator.serviceWorker.getRegistrations()) if (one.scope === scope) await one.unregister();
      return 'gone';
    },
  },
  indexedDB: {
    names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    clear: async (name) => {
      const emptied = await within(EMPTY_MS, emptyDatabase(name)).then(() => true, () => false);
      return (await deletesAtOnce(name)) ? 'gone' : emptied ? 'emptied' : 'stayed';
    },
  },
  // Not there at all on pages without a secure connection.
  cacheStorage: { names: async () => caches.keys(), clear: async (name) => { await caches.delete(name); return 'gone'; } },
  fileSystem: {
    names: async () => {
      const names: string[] = [];
      const keys = (await navigator.storage.getDirectory() as unknown as { keys(): AsyncIterator<string> }).keys();
      // Firefox shows content scripts the iterator's `next`, and not that it can be iterated.
      for (let one = await keys.next(); one.done !== true; one = await keys.next()) names.push(one.value);
      return names;
    },
    clear: async (name) => { await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true }); return 'gone'; },
  },
  localStorage: webStorage('localStorage'),
  sessionStorage: webStorage('sessionStorage'),
};
const KINDS = Object.keys(AREAS) as AreaKind[];

/** What the page holds open cannot be deleted, but it can be emptied. */
async function emptyDatabase(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const asked = indexedDB.open(name);
    asked.onupgradeneeded = () => asked.transaction?.abort(); // it was deleted meanwhile
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = () => failed(asked.error);
  });
  try {
    const stores = [...db.objectStoreNames];
    if (stores.length === 0) return;
    await new Promise<void>((done, failed) => {
      const act = db.transaction(stores, 'readwrite');
      for (const store of stores) act.objectStore(store).clear();
      act.oncomplete = () => done();
      act.onerror = act.onabort = () => failed(act.error);
    });
  } finally { db.close(); }
}

/** False: somebody holds it open. The browser deletes it once they let go. */
const deletesAtOnce = (name: string): Promise<boolean> => new Promise((done, failed) => {
  const asked = indexedDB.deleteDatabase(name);
  asked.onsuccess = () => done(true);
  asked.onerror = () => failed(asked.error);
  setTimeout(() => done(false), LET_GO_MS);
});

const within = <T>(ms: number, promise: Promise<T>): Promise<T> =>
  Promise.race([promise, new Promise<never>((_, failed) => { setTimeout(() => failed(new Error('it took too long')), ms); })]);
