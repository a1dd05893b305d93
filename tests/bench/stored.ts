import type { Page } from 'puppeteer-core';
import { median, pause, say } from './side-by-side.ts';

interface Told { readonly kind: string; readonly source: string; readonly n: number; readonly witness: string }
interface Handout { lastVisit(host: string): Promise<{ readonly entries: readonly Told[] } | null> }

/** The popup's lamp, with its grade. */
const LAMP = '.lamp .letter';

/** A thousand sites, as a year of browsing leaves them: copies of one real visit's row and scorecard. */
async function fill(own: Page, sites: number): Promise<void> {
  await own.evaluate(async (count) => {
    const db = await new Promise<IDBDatabase>((done) => { const asked = indexedDB.open('temoin'); asked.onsuccess = () => done(asked.result); });
    const all = (store: string) => new Promise<Record<string, unknown>[]>((done) => { const asked = db.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => done(asked.result as Record<string, unknown>[]); });
    const [visit] = (await all('visits')).slice(-1);
    const [card] = (await all('scorecards')).slice(-1);
    const writing = db.transaction(['visits', 'scorecards'], 'readwrite');
    for (let i = 0; i < count; i++) {
      const site = `site-${i}.example`;
      writing.objectStore('visits').put({ ...visit, id: 1_000_000 + i, site, tab: -1, endedAt: Date.now() });
      writing.objectStore('scorecards').put({ ...card, visit: 1_000_000 + i, site });
    }
    await new Promise((done) => { writing.oncomplete = done; });
    db.close();
  }, sites);
}

/** From navigation to the scorecard on screen, with a thousand sites in the store. */
export async function popup(own: Page, site: Page, rounds: number): Promise<void> {
  const [sites, address] = [1_000, own.url().replace(/\?.*/, '')];
  await site.goto('https://www.boutique-exemple.fr/');
  await pause(5_000);
  await fill(own, sites);
  const tab = await own.evaluate(async () => (await (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }).chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://www.boutique-exemple.fr'))!.id);
  // A page that is not in front paints nothing.
  await own.bringToFront();
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    await own.goto('about:blank');
    await own.goto(`${address}?tab=${tab}`, { waitUntil: 'domcontentloaded' });
    // Painted: the frame after the lamp with its grade came into the document, by the page's own clock.
    const time = await own.evaluate((selector) => new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector(selector)) requestAnimationFrame(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      look();
    }), LAMP);
    if (round >= 0) times.push(time);
  }
  say(`popup, open to painted scorecard, ${sites.toLocaleString('en')} sites stored: median ${median(times).toFixed(0)} ms, fastest ${Math.min(...times).toFixed(0)} ms (${rounds} rounds)`);
}

const PER_SECOND = 500;
const LOOK_MS = 3_000;
const LOOKS = 10;

/** Events without a rest: every number must arrive once. */
export async function storm(own: Page, page: Page, seconds: number): Promise<void> {
  await page.bringToFront();
  await page.goto('https://www.orage-exemple.fr/writes');
  const took = await page.evaluate(async (forSeconds, perTick) => {
    const began = performance.now();
    for (let tick = 0; tick < forSeconds * 10; tick++) {
      for (let i = 0; i < perTick; i++) sessionStorage.setItem(`k${i}`, `v${tick}`);
      await new Promise((resolve) => { setTimeout(resolve, Math.max(0, began + (tick + 1) * 100 - performance.now())); });
    }
    return performance.now() - began;
  }, seconds, PER_SECOND / 10);
  const wanted = seconds * PER_SECOND;
  let [entries, waited, writes] = [[] as readonly Told[], 0, 0];
  for (let look = 0; look < LOOKS && writes < wanted; look++, waited += LOOK_MS) {
    await pause(LOOK_MS);
    entries = (await own.evaluate(() => (globalThis as unknown as { temoin: Handout }).temoin.lastVisit('www.orage-exemple.fr')))?.entries ?? [];
    writes = entries.filter(({ kind }) => kind === 'storage-write').length;
  }
  // The worker's numbers run over all tabs and tell nothing of one visit.
  const numbers = new Map<string, number[]>();
  for (const { source, n, witness } of entries) if (witness !== 'browser') numbers.set(source, [...(numbers.get(source) ?? []), n]);
  const lists = [...numbers.values()].map((list) => [list.reduce((most, n) => Math.max(most, n), 0), new Set(list).size, list.length] as const);
  const missing = lists.reduce((sum, [highest, distinct]) => sum + highest - distinct, 0);
  const twice = lists.reduce((sum, [, distinct, all]) => sum + all - distinct, 0);
  say(`storm: ${wanted} writes in ${(took / 1000).toFixed(1)} s; within ${waited / 1000} s of its end ${writes} in the log, ${missing} numbers missing, ${twice} there twice`);
}
