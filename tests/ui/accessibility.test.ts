import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchChromium } from '../../lib/node/browser.ts';
import { reportDocument } from '../../lib/report/index.ts';
import { score } from '../../lib/score.ts';
import { serveGallery } from './gallery/serve.ts';
import { CHECKS } from './sample.ts';
import { STATES } from './states.ts';
import { VISITS } from './visits.ts';

// A browser shares its machine with other tests.
vi.setConfig({ testTimeout: 60_000 });

/** In a real browser: contrast, focus and layout are computed there or nowhere. */
let browser: Browser;
let tab: Page;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await launchChromium();
  tab = await browser.newPage();
  await tab.setViewport({ width: 400, height: 600 });
  await tab.goto(gallery.url, { waitUntil: 'networkidle0' });
  await tab.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
}, 60_000);
afterAll(async () => { await browser?.close(); await gallery?.close(); });

declare const show: (name: string, lang: string, open: boolean) => void;
declare const openAll: () => Promise<void>;
declare const axe: { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };

async function violations(): Promise<string[]> {
  return tab.evaluate(async () => {
    const found = await axe.run(document, { resultTypes: ['violations'], elementRef: false });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`));
  });
}
async function open(state: string, lang: 'en' | 'fr', scheme: 'light' | 'dark', everything: boolean): Promise<void> {
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.evaluate(async (name, language) => { show(name, language, false); await new Promise((done) => { setTimeout(done, 20); }); }, state, lang);
  // The cards come after the first paint.
  if (state === 'asked') await tab.waitForSelector('.questions .cards');
  if (everything) await tab.evaluate(() => openAll());
}

test('the ruler itself sees a fault', async () => {
  await open('loading', 'en', 'light', false);
  await tab.evaluate(() => { document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="fault" style="color:#aaa;background:#fff"></button>'); });
  expect((await violations()).join()).toContain('button-name');
  await tab.evaluate(() => { document.getElementById('fault')?.remove(); });
});

describe('axe finds nothing, everything opened', () => {
  test.each(STATES)('%s', async (state) => {
    await open(state, 'en', 'light', true);
    expect(await violations()).toEqual([]);
    await open(state, 'fr', 'dark', true);
    expect(await violations()).toEqual([]);
  });
});

describe('nothing runs over the edge', () => {
  test.each([[400, 16], [320, 16], [400, 32]])('%i px wide, text of %i px', async (width, text) => {
    await tab.setViewport({ width, height: 600 });
    await tab.evaluate((size) => { document.documentElement.style.fontSize = `${size}px`; }, text);
    for (const state of STATES) {
      await open(state, 'fr', 'light', true);
      const over = await tab.evaluate(() => [...document.querySelectorAll('.popup *:not(.spoken)')]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && one.closest('svg') === null)
        .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`));
      expect(over, state).toEqual([]);
    }
    await tab.evaluate(() => { document.documentElement.style.fontSize = ''; });
    await tab.setViewport({ width: 400, height: 600 });
  });
});

describe('by keyboard', () => {
  test('every control is reached in reading order, and its focus is seen', async () => {
    await open('stored before', 'en', 'light', false);
    const reached: string[] = [];
    for (let i = 0; i < 13; i++) {
      await tab.keyboard.press('Tab');
      const now = await tab.evaluate(() => {
        const one = document.activeElement;
        const style = one === null ? null : getComputedStyle(one);
        return { tag: one?.tagName, name: one?.getAttribute('aria-label') ?? one?.textContent ?? '', outline: `${style?.outlineStyle} ${style?.outlineWidth}`, top: one?.getBoundingClientRect().top ?? 0 };
      });
      if (now.tag === 'BODY') break;
      reached.push(now.name);
      expect(now.outline, now.name).toBe('solid 3px');
    }
    expect(reached.map((name) => name.slice(0, 12))).toEqual(['Pause: stop ', 'Start a clea', 'EWhat the ch', 'AWhat the si', 'ACookie bann', '–What the ch', 'APrivacy pag', 'ASecurity. G', 'Print / save', 'Item by item', 'Earlier visi', 'Settings and']);
  });
  test('a question is read, written about and answered without a mouse', async () => {
    await open('asked', 'en', 'light', false);
    await tab.evaluate(() => { document.querySelector<HTMLElement>('.cards h3 button')?.focus(); });
    const reached: string[] = [];
    for (let i = 0; i < 7; i++) {
      await tab.keyboard.press('Tab');
      const [name, outline] = await tab.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        const label = one instanceof HTMLTextAreaElement ? one.labels[0]?.textContent : one.textContent;
        return [label ?? '', `${getComputedStyle(one).outlineStyle} ${getComputedStyle(one).outlineWidth}`] as const;
      });
      expect(outline, name).toBe('solid 3px');
      reached.push(name);
      if (name.startsWith('Note')) await tab.keyboard.type('seen');
    }
    expect(reached.map((name) => name.slice(0, 15))).toEqual(['Why it matters,', 'Still true', 'Note (optional)', 'Meets it', 'Does not meet i', 'Cannot tell', 'Is this met her']);
    expect(await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.cards textarea')?.value)).toBe('seen');
  });
  test('Enter opens a disclosure, Space closes it', async () => {
    await open('stored before', 'en', 'light', false);
    await tab.evaluate(() => { document.querySelector<HTMLElement>('.area-transport button')?.focus(); });
    const shown = (): Promise<string | null> => tab.evaluate(() => document.activeElement?.getAttribute('aria-expanded') ?? null);
    await tab.keyboard.press('Enter');
    expect(await shown()).toBe('true');
    await tab.keyboard.press('Space');
    expect(await shown()).toBe('false');
  });
});

test.each(['en', 'fr'] as const)('the headline’s arrival moves nothing: the next step comes where its place was kept (%s)', async (lang) => {
  const places = () => tab.evaluate(() => { scrollTo(0, 0); return ['.lamp', '.tally', '.next'].map((part) => document.querySelector(part)?.getBoundingClientRect().top); });
  await open('stored only', lang, 'light', false);
  const before = await places();
  await open('stored before', lang, 'light', false);
  expect(await places()).toEqual(before);
});

describe('the report', () => {
  const document_ = (lang: 'en' | 'fr'): string => {
    const { facts, results } = VISITS['many and hostile'];
    return reportDocument({ lang, app: { version: '0.1.0', rules: 'a'.repeat(64) }, browser: 'Chrome/156', site: 'example.fr', url: 'https://example.fr/', madeAt: 0, visits: [{ facts }], results, score: score(results), checks: CHECKS, names: {} });
  };
  test.each(['en', 'fr'] as const)('axe finds nothing, on paper nothing runs over the edge, and it asks for nothing (%s)', async (lang) => {
    const page = await browser.newPage();
    const [asked, refused]: [string[], string[]] = [[], []];
    page.on('request', (request) => { asked.push(request.url()); });
    page.on('console', (line) => { refused.push(line.text()); });
    // A4 within its margins, at 96 px an inch.
    await page.setViewport({ width: 680, height: 960 });
    await page.emulateMediaType('print');
    await page.setContent(document_(lang));
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate(async () => (await axe.run(document, { resultTypes: ['violations'], elementRef: false })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((one) => `${one.tagName}: ${one.textContent?.slice(0, 40)}`))).toEqual([]);
    // Its own style is let in by its own policy: were it not, the paper would have the browser's margins and no frame.
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.letter')!).borderRadius)).toBe('50%');
    expect([asked.filter((url) => url !== 'about:blank'), refused]).toEqual([[], []]);
    await page.close();
  });
});
