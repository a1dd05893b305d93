import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** One thing that stands on the visitor's device, as Chromium's own debugging protocol tells it. */
export interface Stored {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';
  readonly name: string;
  /** Cookie domain without leading dot, or the origin's host. */
  readonly host: string;
  /** Top-level site (`https://example.fr`) of what is partitioned. */
  readonly partition: string | null;
}

/**
 * Everything the browser holds for a page: all cookies of the profile, and the storage of every origin that
 * has a frame in the page. Reads through the protocol, runs nothing in the page. Sorted.
 */
export async function stored(page: Page): Promise<Stored[]> {
  const found = new Map<string, Stored>();
  const add = (item: Stored): void => void found.set(keyOf(item), item);
  const { id } = page.browserContext();
  const session = await page.browser().target().createCDPSession();
  const { cookies } = await session.send('Storage.getCookies', id === undefined ? {} : { browserContextId: id });
  await session.detach();
  for (const cookie of cookies) {
    add({ kind: 'cookie', name: cookie.name, host: cookie.domain.replace(/^\./, ''), partition: cookie.partitionKey?.topLevelSite ?? null });
  }
  const asked = new Set<string>();
  for (const frame of page.frames()) {
    // A frame may go away while it is asked; what it left is asked through the next frame or the next call.
    for (const item of await inFrame(frame, asked).catch(() => [])) add(item);
  }
  return [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

export const keyOf = (item: Stored): string => `${item.kind} ${item.host} ${item.name} ${item.partition ?? ''}`;

async function inFrame(frame: Frame, asked: Set<string>): Promise<Stored[]> {
  // Frames of other sites live in other processes and have a session of their own.
  const session = (frame as unknown as { client: CDPSession }).client;
  const frameId = (frame as unknown as { _id: string })._id;
  const { storageKey } = await session.send('Storage.getStorageKey', { frameId });
  if (asked.has(storageKey)) return [];
  asked.add(storageKey);
  const origin = /^https?:\/\/[^/]+/.exec(storageKey)?.[0];
  if (origin === undefined) return [];
  const host = new URL(origin).host;
  const partition = /\^0(https?:\/\/[^/^]+)/.exec(storageKey)?.[1] ?? null;
  const items: Stored[] = [];
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const { entries } = await session.send('DOMStorage.getDOMStorageItems', { storageId: { storageKey, isLocalStorage: kind === 'localStorage' } });
    for (const [name] of entries) items.push({ kind, name: name ?? '', host, partition });
  }
  const { databaseNames } = await session.send('IndexedDB.requestDatabaseNames', { storageKey });
  for (const name of databaseNames) items.push({ kind: 'indexedDB', name, host, partition });
  const { caches } = await session.send('CacheStorage.requestCacheNames', { storageKey });
  for (const { cacheName } of caches) items.push({ kind: 'cacheStorage', name: cacheName, host, partition });
  return items;
}
