import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Scorecard } from '../../lib/scorecard.ts';
import type { Entry, EntryOf } from '../../lib/model/observation.ts';
import { FRAMED, LED, noticeSites, OWN, PDF, SERVICE, SINGLE, type NoticeSites } from '../sites/notices.ts';
import { launchChromium, launchFirefox } from '../support/browser.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { pdfOf, wrapped } from '../support/pdf.ts';
import { EXTENSION, pause, recorded, type Recorded } from './product.ts';

// A notice is read where the visitor opens it, and on request with exactly the requests that were announced: without
// cookies, without where they come from, and nothing else leaves.
const NOTICE = readFileSync(path.resolve(import.meta.dirname, '../labels/notices/fr-1.html'), 'utf8');
const ADDRESS = '7f3a1c52-0d4e-4b6a-9c8e-2f5b7d913e60';
type Name = 'chromium' | 'firefox';

let browser: Browser | null = null;
let hosts: Hosts | null = null;
afterEach(async () => { await browser?.close().catch(() => {}); await hosts?.close(); browser = hosts = null; });

interface World { readonly browser: Browser; readonly sites: NoticeSites; readonly own: Page; popup(query: string): Promise<Page> }

async function start(name: Name): Promise<World> {
  const sites = noticeSites(NOTICE, new TextEncoder().encode('%PDF-1.7'));
  hosts = await startHosts(sites.routes);
  const launched = browser = name === 'chromium' ? await launchChromium({ proxy: hosts.proxy, extension: EXTENSION }) : await launchFirefox({
    proxy: hosts.proxy, extension: path.resolve(EXTENSION, '../firefox-mv3'), args: ['--remote-allow-system-access'],
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ 'temoin@temoin.example': ADDRESS }) },
  });
  const origin = name === 'firefox' ? `moz-extension://${ADDRESS}` : `chrome-extension://${new URL((await launched.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 })).url()).hostname}`;
  // Firefox never tells that such a page has come: it is there when it answers.
  const popup = async (query: string): Promise<Page> => {
    const page = await launched.newPage();
    const going = page.goto(`${origin}/popup.html${query}`, { timeout: 30_000 });
    if (name === 'chromium') await going;
    else void going.catch(() => {});
    await until('the popup', () => page.evaluate(() => (globalThis as { temoin?: unknown }).temoin !== undefined).catch(() => false));
    return page;
  };
  return { browser: launched, sites, own: await popup('?tab=-1'), popup };
}

async function until(what: string, there: () => Promise<boolean>, ms = 30_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(150)) if (await there()) return;
  throw new Error(`${what} did not come`);
}

const entriesOf = async ({ own }: World, host: string): Promise<Entry[]> => (await own.evaluate(async (name) => (await (globalThis as unknown as { temoin: { lastVisit(host: string): Promise<{ entries: unknown[] } | null> } }).temoin.lastVisit(name))?.entries ?? [], host)) as Entry[];
const readIn = (entries: readonly Entry[]): EntryOf<'notice-read'>[] => entries.filter((entry): entry is EntryOf<'notice-read'> => entry.kind === 'notice-read');

/** What was recorded there, once so many readings are. */
async function readings(world: World, host: string, least: number): Promise<Recorded & { readonly readings: EntryOf<'notice-read'>[] }> {
  let entries: Entry[] = [];
  await until(`${least} readings on ${host}`, async () => readIn(entries = await entriesOf(world, host)).length >= least);
  return { ...recorded(entries), readings: readIn(entries) };
}

async function open(world: World, host: string): Promise<Page> {
  const page = await world.browser.newPage();
  await page.goto(`https://${host}/`, { waitUntil: 'load' });
  return page;
}

const tabOf = (world: World, host: string): Promise<number> => world.own.evaluate(async (name) => {
  const { tabs } = ((globalThis as never as { browser?: never; chrome: never }).browser ?? (globalThis as never as { chrome: never }).chrome) as { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
  return (await tabs.query({})).find(({ url }) => url?.includes(name))!.id;
}, host);

const BUTTON = '.read-notice button';
const STATUS = '.read-notice [role="status"]';
const says = (popup: Page): Promise<string> => popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', STATUS);

/** The visitor's click in the popup of that tab; resolves with what it says in the end. */
async function ask(world: World, host: string): Promise<string> {
  const popup = await world.popup(`?tab=${await tabOf(world, host)}`);
  await until('the button', () => popup.evaluate((selector) => document.querySelector(selector) !== null, BUTTON));
  // Shown is not asked.
  const before = world.sites.asked.length;
  await pause(700);
  expect(world.sites.asked).toHaveLength(before);
  await popup.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), BUTTON);
  await until('the end of the reading', async () => /^(?:Lu :|Read:|La |Le |Cette |The |No )/.test((await says(popup)).replace(/\s/g, ' ')));
  const words = (await says(popup)).replace(/\s/g, ' ');
  await popup.close();
  return words;
}

describe.each<Name>(['chromium', 'firefox'])('%s', (name) => {
  it('read where it is opened, and on request with no more than was announced', async () => {
    const world = await start(name);
    const { sites } = world;

    // Asked: two requests, the notice and the part it names on its own site. The bank's is no part of it.
    const page = await open(world, OWN);
    await until('the link', async () => (await entriesOf(world, OWN)).some(({ kind }) => kind === 'notice-link'));
    const from = sites.asked.length;
    expect(await ask(world, OWN)).toMatch(/^(?:Lu : .* sur 2 pages|Read: .* on 2 pages)\.$/);
    await pause(500);
    expect(sites.asked.slice(from).map(({ host, path: asked }) => `${host}${asked}`)).toEqual([`${OWN}/confidentialite?id=3f9a8c7e6b5d4a1f`, `${OWN}/cookies?v=2`]);
    for (const { headers } of sites.asked.slice(from)) expect([headers.cookie, headers.referer, headers.origin]).toEqual([undefined, undefined, undefined]);
    expect(hosts!.log.filter(({ known, host }) => !known && /exemple/.test(host))).toEqual([]);
    // That the site has cookies to send, and took none from the answer, or silence would prove nothing.
    const jar = await page.evaluate(() => document.cookie);
    expect(jar).toContain('panier=');
    expect(jar).not.toContain('lu=');
    const asked = await readings(world, OWN, 2);
    expect(asked.readings.map(({ data }) => [data.source, data.url.text, data.language])).toEqual([['asked', `https://${OWN}/confidentialite`, 'fr'], ['asked', `https://${OWN}/cookies`, 'fr']]);
    expect(asked.facts.notices[0]).toMatchObject({ about: 'privacy', pageLanguage: 'fr' });
    for (const id of ['notice-complaint-authority', 'notice-retention', 'notice-rights']) expect(asked.outcome(id), id).toBe('pass');
    expect(asked.facts.recording.holes).toEqual([]);

    // Visited: the same tab, by its own link, and a single-page shop whose notice comes without a load.
    const single = await open(world, SINGLE);
    await pause(1_200);
    await single.click('#notice');
    const drawn = await readings(world, SINGLE, 1);
    expect(drawn.readings.at(-1)!.data).toMatchObject({ source: 'visited', url: { text: `https://${SINGLE}/vie-privee` }, language: 'fr', title: 'Vie privée' });
    expect(drawn.outcome('notice-complaint-authority')).toBe('pass');
    await page.bringToFront();
    await Promise.all([page.waitForNavigation(), page.click('#notice')]);
    const visited = await readings(world, OWN, 3);
    expect(visited.readings.at(-1)!.data).toMatchObject({ source: 'visited', url: { text: `https://${OWN}/confidentialite` } });
    expect(visited.facts.notices).toHaveLength(2);

    // In a frame that fills the page, of a service that writes notices: read as the page's own.
    const cadre = await open(world, FRAMED);
    await Promise.all([cadre.waitForNavigation(), cadre.click('#notice')]);
    const framed = await readings(world, FRAMED, 1);
    expect(framed.readings.map(({ data, where }) => [data.source, data.url.text, where!.frame > 0, data.language])).toEqual([['visited', `https://${SERVICE}/embed/81`, true, 'fr']]);
    for (const id of ['notice-complaint-authority', 'notice-retention', 'notice-rights']) expect(framed.outcome(id), id).toBe('pass');

    if (name === 'firefox') return;

    // With a service that writes notices for others: nothing is held against the service; asked from the shop, it is the shop's.
    const led = await open(world, LED);
    await until('the link', async () => (await entriesOf(world, LED)).some(({ kind }) => kind === 'notice-link'));
    await Promise.all([led.waitForNavigation(), led.click('#notice')]);
    await pause(3_000);
    expect(readIn(await entriesOf(world, SERVICE))).toEqual([]);
    expect(recorded(await entriesOf(world, LED)).outcome('notice-complaint-authority')).toBe('untested');
    await Promise.all([led.waitForNavigation(), led.goBack()]);
    await until('the link again', async () => (await entriesOf(world, LED)).some(({ kind }) => kind === 'notice-link'));
    expect(await ask(world, LED)).toMatch(/^(?:Lu :|Read:)/);
    expect((await readings(world, LED, 1)).outcome('notice-complaint-authority')).toBe('pass');

    // A PDF is said to be one.
    await open(world, PDF);
    await until('the link', async () => (await entriesOf(world, PDF)).some(({ kind }) => kind === 'notice-link'));
    expect(await ask(world, PDF)).toContain('PDF');
  });
});

/** The same notice, set as a PDF. */
function noticeAsPdf(): Uint8Array {
  const blocks = [...NOTICE.matchAll(/<(h1|h2|p|li)>([^]*?)<\/\1>/g)].map(([, tag, inner]) => ({ tag: tag!, text: inner!.replace(/<[^>]+>/g, '').replace(/[–—]/g, '-').replace(/[’]/g, "'") }));
  const lines = blocks.flatMap(({ tag, text }) => (tag === 'h1' ? [{ text, size: 20 }] : tag === 'h2' ? [{ text, size: 13, gap: 2 }] : wrapped(text)));
  return pdfOf(Array.from({ length: Math.ceil(lines.length / 26) }, (_, page) => lines.slice(page * 26, page * 26 + 26)), 'Politique de confidentialite');
}

interface Ran { readonly code: number | null; readonly err: string; readonly card: Scorecard }
function audit(url: string, proxy: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.resolve(EXTENSION, '../node/audit.mjs'), url, '--proxy', proxy, '--ignore-certificate-errors', '--do', 'reload', '--settle', '400', '--json', '--lang', 'fr']);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => { out += chunk; });
    child.stderr.on('data', (chunk: Buffer) => { err += chunk; });
    child.on('exit', (code) => resolve({ code, err, card: JSON.parse(out || '{}') as Scorecard }));
  });
}

it('the audit command reads it when the visit is over: in two parts, on another site, in a PDF, in a frame', async () => {
  const sites = noticeSites(NOTICE, noticeAsPdf());
  hosts = await startHosts(sites.routes);
  const outcome = ({ card }: Ran, id: string) => card.results.find((result) => result.id === id)?.outcome;
  const [own, led, pdf, framed] = await Promise.all([OWN, LED, PDF, FRAMED].map((host) => audit(`https://${host}/`, hosts!.proxy))) as [Ran, Ran, Ran, Ran];
  expect(own.err).toMatch(/notice: read, \d+ words on 2 pages/);
  for (const ran of [own, led, pdf, framed]) for (const id of ['notice-complaint-authority', 'notice-retention', 'notice-rights', 'notice-date']) expect(outcome(ran, id), `${id}\n${ran.err}`).toBe('pass');
  // What the visit proves is what it was: no row, act, page or cookie of the notice's pages.
  for (const { card } of [own, led, pdf, framed]) expect(card.visits.map(({ performed }) => performed)).toEqual([['reload']]);
  expect(own.card.visits[0]!.storage.map(({ name }) => name).sort()).toEqual(['panier', 'vu']);
  expect(led.card.visits[0]!.requests.map(({ host }) => host)).not.toContain(SERVICE);
  expect(outcome(pdf, 'notice-language')).not.toBe('untested');
});
