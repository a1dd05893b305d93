import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'puppeteer-core';
import type { ReplicaSite } from '../sites/site.ts';
import { launchChromium } from '../support/browser.ts';
import { startHosts } from '../support/hosts.ts';
import { stored } from '../support/stored.ts';
import { perform, see } from '../support/visitor.ts';

/** The replicas store what they say they store, in the browser's own words and without the extension: else the tests that lean on them prove nothing. */
const modules = import.meta.glob<Record<string, unknown>>('../sites/replicas/*.ts', { eager: true });
const replicas = Object.values(modules).flatMap((module) => Object.values(module))
  .filter((value): value is ReplicaSite => typeof value === 'object' && value !== null && 'visits' in value);

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(() => browser.close());

/** One browser for all; a context of its own for each visit is a fresh profile. */
const start = async (site: ReplicaSite) => {
  const hosts = await startHosts(site.routes());
  const context = await browser.createBrowserContext({ proxyServer: `http://${hosts.proxy}` });
  const page = await context.newPage();
  await page.goto(`https://${site.host}/`, { waitUntil: 'load' });
  return { hosts, page, end: async () => { await context.close(); await hosts.close(); } };
};
const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });
const SETTLE_MS = 400;

describe.each(replicas.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  it.each(site.visits.map((visit) => [visit.acts.join(', ') || 'only looks', visit] as const))('%s', async (_acts, visit) => {
    const { hosts, page: first, end } = await start(site);
    try {
      let page = first;
      for (const act of visit.acts) {
        if (act.startsWith('open')) await see(page, site.launcher!);
        await pause(SETTLE_MS);
        page = await perform(page, site, act);
      }
      await pause(SETTLE_MS + 300);
      const told = visit.stores.filter((item) => item.kept !== false).map(({ kind, name, host, partitioned }) => ({ kind, name, host, partition: partitioned ? `https://${site.host}` : null }));
      const seen = await stored(page);
      expect(seen).toHaveLength(told.length);
      expect(seen).toEqual(expect.arrayContaining(told));
      const away = hosts.log.filter(({ known, host }) => !known && !/(^|\.)(google|googleapis|gvt1|gstatic)\.com$/.test(host));
      expect(away).toEqual([]);
    } finally {
      await end();
    }
  });
});
