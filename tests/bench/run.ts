// Benchmarks: `npm run bench`. One run, side by side, medians and ratios; nothing here passes or fails.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../lib/node/browser.ts';
import { startHosts, type Routes } from '../../lib/node/hosts.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 21);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

const PLAIN = `<!doctype html><html lang="fr"><title>x</title><h1>Bonjour</h1>${'<p>Une boutique comme une autre, avec du texte.</p>'.repeat(200)}<a href="/confidentialite">Politique de confidentialité</a></html>`;
const HEAVY = `<!doctype html><html lang="fr"><title>x</title><h1>Bonjour</h1>${'<p>Texte</p>'.repeat(200)}<script>
for (let i = 0; i < 300; i++) document.cookie = 'c' + (i % 60) + '=' + i + '; max-age=600';
for (let i = 0; i < 1500; i++) localStorage.setItem('k' + (i % 300), 'value ' + i);
for (let i = 0; i < 1500; i++) sessionStorage.setItem('k' + (i % 300), 'value ' + i);
window.done = Promise.all(Array.from({ length: 200 }, (_, i) => fetch('/api?i=' + i).then((r) => r.text())));
</script></html>`;
const WRITES = '<!doctype html><title>w</title>';

/** The popup's lamp, with its grade. */
const LAMP = '.lamp .letter';

const routes: Routes = {
  'bench.example.fr': (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'https://bench.example.fr');
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(pathname === '/heavy' ? HEAVY : pathname === '/writes' ? WRITES : pathname === '/api' ? 'ok' : PLAIN);
  },
};

async function loadTime(page: Page, url: string): Promise<number> {
  const began = performance.now();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate('window.done');
  return performance.now() - began;
}

async function cookieWrite(page: Page): Promise<number> {
  await page.goto('https://bench.example.fr/writes');
  return page.evaluate(() => {
    const rounds = 3_000;
    const began = performance.now();
    for (let i = 0; i < rounds; i++) document.cookie = `k${i % 40}=${i}`;
    return ((performance.now() - began) / rounds) * 1_000;
  });
}

/** Alternates the two browsers, so that a busy machine slows both. */
async function sideBySide(name: string, measure: (page: Page) => Promise<number>, unit: string, without: Page, withIt: Page): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (let round = -2; round < ROUNDS; round++) {
    for (const [which, page] of [without, withIt].entries()) {
      const time = await measure(page);
      if (round >= 0) times[which]!.push(time);
    }
  }
  const [bare, ours] = times.map(median) as [number, number];
  say(`${name}: without ${bare.toFixed(1)} ${unit}, with ${ours.toFixed(1)} ${unit}, ratio ${(ours / bare).toFixed(2)} (${ROUNDS} rounds)`);
}

function sizes(): void {
  for (const [name, file] of [['page script', 'content-scripts/page.js'], ['isolated script', 'content-scripts/recorder.js'], ['consent part, injected on demand', 'consent.js']] as const) {
    say(`${name}: ${(gzipSync(readFileSync(path.join(EXTENSION, file)), { level: 9 }).length / 1000).toFixed(2)} kB compressed`);
  }
}

interface Handout { lastVisit(host: string): Promise<{ entries: { kind: string; source: string; n: number }[] } | null> }

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
  }, sites);
}

/** From navigation to the scorecard on screen, with a thousand sites in the store. */
async function popup(own: Page, site: Page, extensionId: string): Promise<void> {
  await site.goto('https://bench.example.fr/');
  await pause(5_000);
  await fill(own, 1_000);
  const tab = await own.evaluate(async () => (await (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }).chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://bench.example.fr'))!.id);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await own.goto('about:blank');
    await own.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`, { waitUntil: 'domcontentloaded' });
    // Painted: the frame after the lamp with its grade came into the document, by the page's own clock.
    times.push(await own.evaluate((selector) => new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector(selector)) requestAnimationFrame(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      look();
    }), LAMP));
  }
  say(`popup, open to painted scorecard, 1,000 sites stored: ${median(times).toFixed(0)} ms (${ROUNDS} rounds)`);
}

/** 500 events a second for a minute: every number must arrive once. */
async function storm(own: Page, page: Page, seconds: number): Promise<void> {
  await page.goto('https://bench.example.fr/writes');
  await page.evaluate(async (forSeconds) => {
    for (let tick = 0; tick < forSeconds * 10; tick++) {
      for (let i = 0; i < 50; i++) sessionStorage.setItem(`k${i}`, `v${tick}`);
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }, seconds);
  await pause(6_000);
  const entries = (await own.evaluate(() => (globalThis as unknown as { temoin: Handout }).temoin.lastVisit('bench.example.fr')))!.entries;
  const writes = entries.filter(({ kind }) => kind === 'storage-write');
  const bySource = new Map<string, Set<number>>();
  for (const { source, n } of entries) bySource.set(source, (bySource.get(source) ?? new Set()).add(n));
  const gaps = [...bySource.values()].reduce((sum, numbers) => sum + [...numbers].reduce((a, b) => Math.max(a, b), 0) - numbers.size, 0);
  say(`storm: ${seconds * 500} writes in ${seconds} s, ${writes.length} in the log, ${gaps} numbers missing`);
}

const hosts = await startHosts(routes);
const bare = await launchChromium({ proxy: hosts.proxy });
const ours = await launchChromium({ proxy: hosts.proxy, extension: EXTENSION });
try {
  const worker = await ours.waitForTarget((target) => target.type() === 'service_worker');
  const extensionId = new URL(worker.url()).hostname;
  const own = await ours.newPage();
  await own.goto(`chrome-extension://${extensionId}/popup.html?tab=-1`);
  const [without, withIt] = await Promise.all([bare.newPage(), ours.newPage()]);
  sizes();
  await sideBySide('plain page load', (page) => loadTime(page, 'https://bench.example.fr/'), 'ms', without, withIt);
  await sideBySide('page with 300 cookie writes, 3,000 storage writes, 200 requests', (page) => loadTime(page, 'https://bench.example.fr/heavy'), 'ms', without, withIt);
  await sideBySide('cookie write', cookieWrite, 'µs', without, withIt);
  await storm(own, withIt, Number(process.env['BENCH_SECONDS'] ?? 60));
  await popup(own, withIt, extensionId);
} finally {
  await Promise.all([bare.close(), ours.close()]);
  await hosts.close();
}
