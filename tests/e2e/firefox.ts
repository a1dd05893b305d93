import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Entry } from '../../lib/model/observation.ts';
import { launchFirefox } from '../support/browser.ts';
import { pause, recorded, type Recorded } from './product.ts';

/**
 * Firefox over WebDriver BiDi. It refuses to navigate to an extension's own page (the promise never settles),
 * but with system access allowed and the extension's address known beforehand the page is there and answers.
 */
const EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ADDRESS = '7f3a1c52-0d4e-4b6a-9c8e-2f5b7d913e60';

export interface FirefoxProduct {
  readonly browser: Browser;
  /** The extension's own page, outside every visit. */
  own(): Promise<Page>;
  /** The popup as it would open over a tab: `?tab=…`. */
  popup(query: string): Promise<Page>;
  visit(host: string): Promise<Recorded>;
  /** How often a banner was read in the last visit there, so far. */
  layers(host: string): Promise<number>;
  close(): Promise<void>;
}

interface Handout { lastVisit(host: string): Promise<{ entries: Entry[] } | null> }

export async function startFirefoxProduct(proxy: string, preferences: Readonly<Record<string, string | number | boolean>> = {}): Promise<FirefoxProduct> {
  const browser = await launchFirefox({
    proxy, extension: EXTENSION, args: ['--remote-allow-system-access'],
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ 'temoin@temoin.example': ADDRESS }), ...preferences },
  });
  const popup = async (query: string): Promise<Page> => {
    const page = await browser.newPage();
    void page.goto(`moz-extension://${ADDRESS}/popup.html${query}`, { timeout: 30_000 }).catch(() => {});
    for (let tries = 0; tries < 100; tries++) {
      if (await page.evaluate(() => (globalThis as { temoin?: { awake(): Promise<boolean> } }).temoin?.awake().catch(() => false)).catch(() => false)) return page;
      await pause(100);
    }
    throw new Error('the extension’s own page did not come');
  };
  // Visits that end together ask for it together.
  let only: Promise<Page> | null = null;
  const own = (): Promise<Page> => (only ??= popup('?tab=-1'));
  return {
    browser, own, popup,
    async visit(host) {
      await pause(900);
      const page = await own();
      for (let tries = 0; tries < 20; tries++) {
        const entries = await page.evaluate((name) => (globalThis as unknown as { temoin: Handout }).temoin.lastVisit(name).then((visit) => visit?.entries ?? null), host);
        if (entries) return recorded(entries);
        await pause(500);
      }
      throw new Error(`nothing was recorded on ${host}`);
    },
    async layers(host) {
      const page = await own();
      return page.evaluate((name) => (globalThis as unknown as { temoin: Handout }).temoin.lastVisit(name).then((visit) => (visit?.entries ?? []).filter(({ kind }) => kind === 'banner-layer').length), host);
    },
    close: () => browser.close(),
  };
}
