// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearFrame, surveyFrame } from '../../lib/clean/frame-storage.ts';

/** Databases and web storage; caches, workers and files are met in the browsers themselves. */
const open = (name: string): Promise<IDBDatabase> => new Promise((done, failed) => {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => { for (const store of ['a', 'b']) asked.result.createObjectStore(store).put('secret value', 'key'); };
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => failed(asked.error);
});
const rows = (db: IDBDatabase, store: string): Promise<number> => new Promise((done) => {
  const asked = db.transaction(store).objectStore(store).count();
  asked.onsuccess = () => done(asked.result);
});
let held: IDBDatabase[] = [];
beforeEach(() => {
  // Every browser says these of every document; happy-dom does not.
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('origin', 'https://shop.fr');
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(async () => {
  for (const db of held) db.close();
  held = [];
  for (const { name } of await indexedDB.databases()) await new Promise((done) => { indexedDB.deleteDatabase(name!).onsuccess = done; });
});

test('a survey tells names and numbers, and no value', async () => {
  localStorage.setItem('one', 'secret value');
  sessionStorage.setItem('two', 'secret value');
  (await open('base')).close();
  const found = await surveyFrame();
  expect(found.areas.filter(({ count }) => count > 0)).toEqual([
    { kind: 'indexedDB', names: ['base'], count: 1 }, { kind: 'localStorage', names: ['one'], count: 1 }, { kind: 'sessionStorage', names: ['two'], count: 1 },
  ]);
  expect(JSON.stringify(found)).not.toContain('secret');
});
test('of very many names the first are told, and all are counted', async () => {
  for (let i = 0; i < 450; i++) localStorage.setItem(`${i} ${'x'.repeat(300)}`, '');
  const area = (await surveyFrame()).areas.find(({ kind }) => kind === 'localStorage');
  expect(area?.count).toBe(450);
  expect(area?.names).toHaveLength(200);
  expect(Math.max(...area!.names.map((name) => name.length))).toBe(200);
});

describe('clearing', () => {
  test('everything, and it looks again', async () => {
    localStorage.setItem('one', '1');
    sessionStorage.setItem('two', '2');
    (await open('base')).close();
    const cleared = await clearFrame(null);
    expect(cleared.every(({ fate, error }) => fate === 'gone' && error === null)).toBe(true);
    expect((await surveyFrame()).areas.every(({ count }) => count === 0)).toBe(true);
  });
  test('only what was agreed to', async () => {
    localStorage.setItem('one', '1');
    sessionStorage.setItem('two', '2');
    expect(await clearFrame(['sessionStorage'])).toEqual([{ kind: 'sessionStorage', fate: 'gone', error: null }]);
    expect([localStorage.length, sessionStorage.length]).toEqual([1, 0]);
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).toBe(1);
  });
  test('what the page writes as it goes is swept after it', async () => {
    addEventListener('pagehide', () => localStorage.setItem('goodbye', '1'), { once: true });
    await clearFrame(null);
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).toBe(0);
  });
  test('a database that the page lets go when asked is gone', async () => {
    const db = await open('base');
    db.onversionchange = () => db.close();
    expect(await clearFrame(['indexedDB'])).toEqual([{ kind: 'indexedDB', fate: 'gone', error: null }]);
    expect(await indexedDB.databases()).toEqual([]);
  });
  test('one that the page holds open is emptied, and said to be no more than that', async () => {
    const db = await open('base');
    held.push(db);
    expect(await rows(db, 'a')).toBe(1);
    expect(await clearFrame(['indexedDB'])).toEqual([{ kind: 'indexedDB', fate: 'emptied', error: null }]);
    expect([await rows(db, 'a'), await rows(db, 'b')]).toEqual([0, 0]);
  });
  test('a key that cannot be removed is said to have stayed', async () => {
    vi.stubGlobal('localStorage', { length: 1, key: () => 'one', removeItem: () => { throw new Error('quota'); } });
    try { expect(await clearFrame(['localStorage'])).toEqual([{ kind: 'localStorage', fate: 'stayed', error: 'Error: quota' }]); } finally { vi.unstubAllGlobals(); }
  });
});
