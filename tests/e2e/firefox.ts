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
  visit(host: string): Promise<Recorded>;
  close(): Promise<void>;
}

interface Handout { lastVisit(host: string): Promise<{ entries: Entry[] } | null> }

export async function startFirefoxProduct(proxy: string): Promise<FirefoxProduct> {
  const browser = await launchFirefox({
    proxy, extension: EXTENSION, args: ['--remote-allow-system-access'],
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ 'temoin@temoin.example': ADDRESS }) },
  });
  let own: Page | null = null;
  const lastVisit = async (host: string): Promise<Entry[] | null> => {
    if (!own) {
      own = await browser.newPage();
      void own.goto(`moz-extension://${ADDRESS}/popup.html?tab=-1`, { timeout: 30_000 }).catch(() => {});
    }
    return own.evaluate((name) => (globalThis as unknown as { temoin?: Handout }).temoin?.lastVisit(name).then((visit) => visit?.entries ?? null) ?? null, host).catch(() => null);
  };
  return {
    browser,
    async visit(host) {
      await pause(900);
      for (let tries = 0; tries < 20; tries++) {
        const entries = await lastVisit(host);
        if (entries) return recorded(entries);
        await pause(500);
      }
      throw new Error(`the extension’s own page did not answer about ${host}`);
    },
    close: () => browser.close(),
  };
}
