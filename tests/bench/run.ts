// Benchmarks: `npm run bench`. One run, side by side, medians and ratios; nothing here passes or fails.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../lib/node/browser.ts';
import { startHosts } from '../../lib/node/hosts.ts';
import { judging } from './judging.ts';
import { pause, say, sideBySide, type Side } from './side-by-side.ts';
import { routes } from './sites.ts';
import { popup, storm } from './stored.ts';

const EXTENSION = process.env['BENCH_EXTENSION'] ?? path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 21);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 60);
/** Names of the parts to measure, separated by commas; all by default. */
const PARTS = process.env['BENCH_PARTS']?.split(',');

/** From asking for the page to its load event. What the page is asked afterwards would wait for whatever begins then. */
const load = (url: string) => async (page: Page): Promise<number> => {
  const began = performance.now();
  await page.goto(`https://www.banc-exemple.fr${url}`, { waitUntil: 'load' });
  return performance.now() - began;
};

/** To the moment, by the page's own clock, when the last answer to its requests was read. */
async function loadWithRequests(page: Page): Promise<number> {
  const began = Date.now();
  await page.goto('https://www.banc-exemple.fr/heavy', { waitUntil: 'load' });
  return ((await page.evaluate('window.done')) as number) - began;
}

async function cookieWrite(page: Page): Promise<number> {
  await page.goto('https://www.banc-exemple.fr/writes');
  return page.evaluate(() => {
    const rounds = 3_000;
    const began = performance.now();
    for (let i = 0; i < rounds; i++) document.cookie = `k${i % 40}=${i}`;
    return ((performance.now() - began) / rounds) * 1_000;
  });
}

function sizes(): void {
  for (const [name, file] of [['page script', 'content-scripts/page.js'], ['isolated script', 'content-scripts/recorder.js'], ['consent part, injected on demand', 'consent.js']] as const) {
    say(`${name}: ${(gzipSync(readFileSync(path.join(EXTENSION, file)), { level: 9 }).length / 1000).toFixed(2)} kB compressed`);
  }
}

/** A part that fails takes no other with it. */
async function part(name: string, act: () => Promise<void>): Promise<void> {
  if (PARTS && !PARTS.includes(name)) return;
  await act().catch((error: unknown) => say(`${name}: not measured: ${String(error)}`));
}

await part('judging', judging);
// What needs no browser starts none.
if (PARTS?.every((name) => name === 'judging')) process.exit(0);

const hosts = await startHosts(routes);
const bare = await launchChromium({ proxy: hosts.proxy });
const ours = await launchChromium({ proxy: hosts.proxy, extension: EXTENSION });
try {
  const worker = await ours.waitForTarget((target) => target.type() === 'service_worker');
  const own = await ours.newPage();
  await own.goto(`chrome-extension://${new URL(worker.url()).hostname}/popup.html?tab=-1`);
  const sides: [Side, Side] = [{ browser: bare, page: await bare.newPage() }, { browser: ours, page: await ours.newPage() }];
  const compare = (name: string, what: string, unit: string, measure: (page: Page) => Promise<number>): Promise<void> => part(name, () => sideBySide(what, unit, ROUNDS, sides, measure));
  sizes();
  say(`load of the machine before: ${loadavg().map((one) => one.toFixed(1)).join(', ')}`);
  await compare('plain', 'plain page', 'ms', load('/'));
  await compare('banner', 'page with a banner', 'ms', load('/banner'));
  await compare('heavy', 'page with 300 cookie writes, 3,000 storage writes, 200 requests', 'ms', loadWithRequests);
  await compare('cookie', 'cookie write', 'µs', cookieWrite);
  await pause(2_000);
  await part('popup', () => popup(own, sides[1].page, ROUNDS));
  await part('storm', () => storm(own, sides[1].page, SECONDS));
  say(`load of the machine after: ${loadavg().map((one) => one.toFixed(1)).join(', ')}`);
} finally {
  await Promise.all([bare.close(), ours.close()]);
  await hosts.close();
}
