import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { Entry } from '../../lib/model/observation.ts';
import type { Result } from '../../lib/model/check.ts';
import { evaluate } from '../../lib/evaluate.ts';
import { checks, rules } from '../../lib/registry.ts';
import { launchChromium, type ChromiumOptions } from '../support/browser.ts';
import { startHosts, type Hosts, type Routes } from '../support/hosts.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
/** Screenshots of a run, for eyes; never committed. */
export const SHOTS = path.resolve(import.meta.dirname, '../../.output/shots');

/** The built product in a real browser, over hosts of our own. */
export interface Product {
  readonly browser: Browser;
  readonly hosts: Hosts;
  readonly extensionId: string;
  /** The extension's own page, outside every visit. */
  readonly own: Page;
  open(url: string): Promise<Page>;
  /** In a window of its own that believes to have the focus: visits that go on at once are all drawn, and all take keys. */
  openWindow(url: string): Promise<Page>;
  /** What the extension recorded of the site's last visit, as it would hand it to an auditor. */
  visit(host: string): Promise<Recorded>;
  close(): Promise<void>;
}
export interface Recorded { readonly entries: Entry[]; readonly facts: Facts; readonly results: Result[]; outcome(id: string): string }

interface Handout { lastVisit(host: string): Promise<{ entries: Entry[] } | null> }

export async function startProduct(routes: Routes, options: ChromiumOptions = {}): Promise<Product> {
  const hosts = await startHosts(routes);
  const browser = await launchChromium({ extension: EXTENSION, proxy: hosts.proxy, ...options });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
  const extensionId = new URL(worker.url()).hostname;
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${extensionId}/popup.html?tab=-1`);
  // Not merely started: a page that comes before the worker listens is a visit with a hole.
  await own.waitForFunction('globalThis.temoin?.awake().then(() => true, () => false)', { polling: 100 });
  await mkdir(SHOTS, { recursive: true });
  return {
    browser, hosts, extensionId, own,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openWindow(url) {
      const page = await browser.newPage({ type: 'window' });
      await page.emulateFocusedPage(true);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async visit(host) {
      // The outbox ships within 100 ms, the log answers within a few more.
      await pause(900);
      const given = await own.evaluate((name) => (globalThis as unknown as { temoin: Handout }).temoin.lastVisit(name), host);
      if (!given) throw new Error(`nothing was recorded on ${host}`);
      return recorded(given.entries);
    },
    async close() {
      await browser.close().catch(() => {});
      await hosts.close();
    },
  };
}

/** A product for one story, closed at its end whatever happens: for tests that run at once, each in a browser of its own. */
export async function during<T>(routes: Routes, act: (product: Product) => Promise<T>): Promise<T> {
  const product = await startProduct(routes);
  try { return await act(product); } finally { await product.close(); }
}

export function recorded(entries: Entry[]): Recorded {
  const results = evaluate(entries, rules, checks, []);
  return { entries, facts: foldVisit(entries, rules), results, outcome: (id) => results.find((result) => result.id === id)?.outcome ?? `no ${id}` };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
