import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendHtml } from '../../lib/node/serve.ts';
import { banners } from '../sites/pages.ts';
import { EXTENSION, pause, SHOTS, startProduct, type Product } from './product.ts';

// A question no machine can answer, from the popup of the built product to the referee's ruling.
const PAPER = 'journal.example';
const ELSEWHERE = 'ailleurs.example';
const QUESTION = /if you refuse, is there|si vous refusez, y a-t-il/i;
const NOTE = 'L’abonnement coûte 2,99 € ; les articles « gratuits » existent. <b>Lu</b>';

let product: Product;
let folder: string;
let page: Page;
let tab: number;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'temoin-questions-'));
  product = await startProduct({ [PAPER]: (_req, res) => sendHtml(res, banners['wall']!), [ELSEWHERE]: (_req, res) => sendHtml(res, '<!doctype html><title>Ailleurs</title><p>Rien ici.') });
  page = await product.open(`https://${PAPER}/`);
  tab = await tabOf(PAPER);
  await pause(3_000);
});
afterAll(async () => { await product?.close(); if (folder) await rm(folder, { recursive: true }); });

async function tabOf(host: string): Promise<number> {
  return product.own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as never as { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } }).chrome;
    return (await tabs.query({})).find(({ url }) => url?.includes(wanted))!.id;
  }, host);
}

async function openPopup(lang: 'en' | 'fr' = 'en'): Promise<Page> {
  await product.own.evaluate((wanted) => (globalThis as never as { temoin: { speak(lang: string): Promise<void> } }).temoin.speak(wanted), lang);
  const popup = await product.browser.newPage();
  await popup.setViewport({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${product.extensionId}/popup.html?tab=${tab}`);
  await popup.waitForSelector('.questions .cards > li', { timeout: 30_000 });
  return popup;
}
/** The card of the question at hand, unfolded. */
async function unfold(popup: Page): Promise<void> {
  await popup.evaluate((source) => {
    const button = [...document.querySelectorAll<HTMLElement>('.cards > li h3 button')].find((one) => new RegExp(source, 'i').test(one.textContent))!;
    if (button.getAttribute('aria-expanded') === 'false') button.click();
    button.closest('li')!.id = 'card';
  }, QUESTION.source);
  await popup.waitForSelector('#card textarea', { timeout: 5_000 });
}
async function press(popup: Page, words: string): Promise<void> {
  const done = await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('#card button, .controls button')].find((one) => one.textContent.trim() === wanted);
    button?.click();
    return button !== undefined;
  }, words);
  if (!done) throw new Error(`no button "${words}"`);
}
const told = (popup: Page, selector: string): Promise<string> => popup.evaluate((part) => (document.querySelector<HTMLElement>(part)?.textContent ?? '').replace(/\s+/gu, ' ').trim(), selector);
const until = async (popup: Page, what: string, there: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(100)) if (await there()) return;
  throw new Error(`${what} did not come: ${await told(popup, 'main')}`);
};
const answered = (popup: Page): Promise<string> => told(popup, '.progress');
const chips = (popup: Page): Promise<string> => told(popup, '.tally');
/** The share in the lamp's words. */
const coverage = async (popup: Page): Promise<number> => Number(/(\d+)% of what matters/.exec(await told(popup, '.lamp'))?.[1]);

describe('a question for a person', () => {
  let before: { coverage: number };

  it('is asked with what was found; what is being written survives the closing of the popup', async () => {
    const popup = await openPopup();
    await unfold(popup);
    expect(await told(popup, '#card')).toMatch(/What was seen.*(S’abonner|abonn)/);
    expect(await answered(popup)).toMatch(/^0 of \d+ answered$/);
    before = { coverage: await coverage(popup) };
    // A person closes a popup no sooner than the store has written the last key: some hundredths of a second.
    await popup.type('#card textarea', NOTE.slice(0, 20), { delay: 30 });
    await pause(300);
    await popup.close();
    const again = await openPopup();
    await unfold(again);
    expect(await again.$eval('#card textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(NOTE.slice(0, 20));
    await again.type('#card textarea', NOTE.slice(20), { delay: 10 });
    await pause(300);
    await again.close();
  });

  it('answered, changes grade and coverage, as yours; a reload of the popup keeps it', async () => {
    const popup = await openPopup();
    await unfold(popup);
    await press(popup, 'Does not meet it');
    await until(popup, 'the answer', async () => /^1 of/.test(await answered(popup)));
    expect(await chips(popup)).toContain('1 answered by you');
    expect(await coverage(popup)).toBeGreaterThan(before.coverage);
    await popup.evaluate(() => { document.querySelector<HTMLElement>('.area-banner button')!.click(); });
    await popup.waitForSelector('.area-banner .result');
    expect(await told(popup, '.area-banner')).toMatch(/problem · [a-z]+ · answered by you/);
    const words = await told(popup, '.lamp');
    expect(await popup.evaluate(() => document.activeElement?.closest('#card') !== null)).toBe(true);
    // The worker's own scorecard, and the next popup.
    await pause(2_500);
    await popup.reload();
    await popup.waitForSelector('.cards .answered', { timeout: 30_000 });
    expect(await told(popup, '.lamp')).toBe(words);
    expect(await chips(popup)).toContain('1 answered by you');
    await unfold(popup);
    expect(await popup.$eval('#card textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(NOTE);
    expect(await popup.$$eval('#card .choice', (all) => all.map((one) => one.getAttribute('aria-pressed')))).toEqual(['false', 'true', 'false']);
    await popup.close();
  });

  it('goes out with the sealed evidence, and the referee agrees', async () => {
    const popup = await openPopup();
    const session = await popup.createCDPSession();
    await session.send('Browser.setDownloadBehavior' as never, { behavior: 'allow', downloadPath: folder } as never);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.controls .disclosure-button')!.click());
    await popup.waitForSelector('.export button');
    await press(popup, 'Export the evidence');
    await until(popup, 'the file', async () => (await readdir(folder)).some((name) => name.endsWith('.evidence.ndjson')));
    expect(await told(popup, '.export [role="status"]')).toMatch(/^Sealed and handed to your browser as “journal\.example-.*\.evidence\.ndjson”\.$/);
    const file = path.join(folder, (await readdir(folder)).find((name) => name.endsWith('.evidence.ndjson'))!);
    const ruling = spawnSync(process.execPath, [path.resolve(EXTENSION, '../node/referee.mjs'), file], { encoding: 'utf8' });
    expect(ruling.status, ruling.stdout + ruling.stderr).toBe(0);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ type }) => type === 'judgement')).toEqual([expect.objectContaining({ id: 'banner-cookie-wall', outcome: 'fail', note: NOTE })]);
    expect(lines.find(({ type, id }) => type === 'result' && id === 'banner-cookie-wall')).toMatchObject({ outcome: 'fail', judgedBy: 'person', reason: NOTE });
    // What a person wrote is beside the log, never inside it.
    expect(JSON.stringify(lines.filter(({ type }) => type === 'entry'))).not.toContain('2,99 € ; les');
    await popup.close();
  });

  it('is offered on the next visit, not assumed; one click takes it over', async () => {
    await page.goto(`https://${ELSEWHERE}/`);
    await pause(1_000);
    await page.goto(`https://${PAPER}/`);
    await pause(3_000);
    const popup = await openPopup();
    await until(popup, 'the new visit', async () => /^0 of/.test(await answered(popup)));
    expect(await chips(popup)).not.toContain('answered by you');
    const unasked = await coverage(popup);
    // What the page before said as it went is not a hole in this visit.
    expect((await product.visit(PAPER)).facts.recording).toMatchObject({ fromStart: true, holes: [] });
    await unfold(popup);
    expect(await told(popup, '#card .offer')).toMatch(/^On an earlier visit, on .*, you answered “Does not meet it”\. Still true\?.*What is seen now is the same as then\./);
    expect(await popup.$('#card .offer b')).toBeNull();
    await popup.evaluate(() => { document.querySelector('.questions')!.scrollIntoView(); });
    await popup.screenshot({ path: path.join(SHOTS, 'questions-en.png') });
    await popup.close();
    const french = await openPopup('fr');
    await french.evaluate(() => { document.querySelector<HTMLElement>('.cards h3 button[aria-expanded="true"]')?.scrollIntoView(); document.querySelector('.questions')!.scrollIntoView(); });
    await french.screenshot({ path: path.join(SHOTS, 'questions-fr.png') });
    await french.close();
    const last = await openPopup();
    await unfold(last);
    await press(last, 'Still true');
    await until(last, 'the answer', async () => /^1 of/.test(await answered(last)));
    expect(await coverage(last)).toBeGreaterThan(unasked);
    await last.screenshot({ path: path.join(SHOTS, 'questions-answered.png'), fullPage: true });
    await unfold(last);
    expect(await last.$eval('#card textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(NOTE);
    await press(last, 'Withdraw the answer');
    await until(last, 'the question', async () => /^0 of/.test(await answered(last)));
    await last.close();
  });
});
