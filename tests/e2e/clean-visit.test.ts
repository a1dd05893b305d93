import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/model/observation.ts';
import { ACCOUNT, cleanRoutes, PAPER, SHOP, SITE, TILL, WIDGET } from '../sites/clean.ts';
import { launchChromium, launchFirefox } from '../support/browser.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { EXTENSION, pause, recorded, SHOTS } from './product.ts';

// What a clean visit clears and what it leaves, item by item, in both browsers. What is there is asked of the
// browser's own jar and of scripts of the pages themselves, not of the code under test.
const ADDRESS = '7f3a1c52-0d4e-4b6a-9c8e-2f5b7d913e60';
const BROWSERS = ['chromium', 'firefox'] as const;
type Name = (typeof BROWSERS)[number];

let browser: Browser | null = null;
let hosts: Hosts | null = null;
afterEach(async () => { await browser?.close().catch(() => {}); await hosts?.close(); browser = hosts = null; });

interface World { readonly name: Name; readonly browser: Browser; popup(query: string): Promise<Page>; readonly own: Page }

async function start(name: Name): Promise<World> {
  hosts = await startHosts(cleanRoutes());
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
    await until(() => page.evaluate(() => (globalThis as { temoin?: unknown }).temoin !== undefined).catch(() => false), 'the popup');
    return page;
  };
  await mkdir(SHOTS, { recursive: true });
  return { name, browser: launched, popup, own: await popup('?tab=-1') };
}

async function until(there: () => Promise<boolean>, what: string, ms = 30_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(100)) if (await there()) return;
  throw new Error(`${what} did not come`);
}

/** Everything in the jar, every partition: `domain path name [top-level site]`. */
const jar = async ({ own }: World): Promise<string[]> => (await own.evaluate(async () => {
  interface Cookie { domain: string; path: string; name: string; partitionKey?: { topLevelSite?: string } | null }
  const { cookies } = ((globalThis as never as { browser?: never; chrome: never }).browser ?? (globalThis as never as { chrome: never }).chrome) as { cookies: { getAll(what: object): Promise<Cookie[]> } };
  return (await cookies.getAll({ partitionKey: {} })).map((one) => `${one.domain} ${one.path} ${one.name} [${one.partitionKey?.topLevelSite ?? ''}]`);
})).sort();

/** What a document finds in its own storage. */
const stored = (frame: Frame): Promise<string[]> => frame.evaluate(async () => {
  const found = [...Object.keys(localStorage).map((key) => `local ${key}`), ...Object.keys(sessionStorage).map((key) => `session ${key}`)];
  for (const { name } of await indexedDB.databases()) found.push(`database ${name}`);
  for (const name of await caches.keys()) found.push(`cache ${name}`);
  for (const { scope } of await navigator.serviceWorker.getRegistrations()) found.push(`worker ${new URL(scope).host}`);
  for await (const name of (await navigator.storage.getDirectory() as never as { keys(): AsyncIterable<string> }).keys()) found.push(`file ${name}`);
  return found.sort();
});

async function visit(world: World, address: string, ...seeded: readonly string[]): Promise<Page> {
  const page = await world.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  for (const host of seeded) await until(async () => {
    const title = await frameAt(page, host)?.title().catch(() => '') ?? '';
    if (title.startsWith('raté')) throw new Error(`${host}: ${title}`);
    return title === 'fini' || title === 'tient';
  }, `what ${address} stores in ${host}`);
  return page;
}
const frameAt = (page: Page, host: string): Frame | undefined => page.frames().findLast((frame) => frame.url().startsWith(`https://${host}/`));
const look = async (world: World, address: string, host: string): Promise<string[]> => {
  const page = await visit(world, address);
  const found = await storedIn(page, host);
  await page.close();
  return found;
};
/** Frames come, and go with their page: asked until one answers. */
async function storedIn(page: Page, host: string): Promise<string[]> {
  let found: string[] | null = null;
  await until(async () => (found = await Promise.resolve(frameAt(page, host)).then((frame) => (frame === undefined ? null : stored(frame))).catch(() => null)) !== null, `an answer of ${host}`);
  return found!;
}

/** Every place that stores: the shop and the till, the widget under either site, the vendor's own pages, the paper. */
const PLACES = {
  shop: [`https://${SHOP}/`, SHOP], till: [`https://${TILL}/`, TILL], paper: [`https://${PAPER}/`, PAPER],
  widgetOnPaper: [`https://${PAPER}/`, WIDGET], widgetItself: [`https://${WIDGET}/`, WIDGET], account: [`https://${ACCOUNT}/`, ACCOUNT],
} as const;
type Place = keyof typeof PLACES;
const lookAt = async (world: World, ...places: Place[]): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const place of places) {
    const [address, host] = PLACES[place];
    found[place] = await look(world, address, host);
  }
  return found;
};

async function sow(world: World): Promise<Page> {
  for (const [address, ...seeded] of [[`https://${ACCOUNT}/semer`, ACCOUNT], [`https://${WIDGET}/semer`, WIDGET], [`https://${PAPER}/semer`, PAPER, WIDGET, SHOP], [`https://${TILL}/semer`, TILL], [`https://${SHOP}/semer`, SHOP, WIDGET]] as const) {
    await (await visit(world, address, ...seeded)).close();
  }
  await pause(1_200);
  return visit(world, `https://${SHOP}/insiste`, SHOP, WIDGET);
}

async function tabOf(world: World, part: string): Promise<number> {
  return world.own.evaluate(async (wanted) => {
    const { tabs } = ((globalThis as never as { browser?: never }).browser ?? (globalThis as never as { chrome: never }).chrome) as { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
    return (await tabs.query({})).find(({ url }) => url?.includes(wanted))!.id;
  }, part);
}

/** The site's own, in no partition or its own; and all that is kept apart for it. */
const its = (cookie: string): boolean => (cookie.includes(`${SITE} `) && cookie.endsWith(' []')) || cookie.endsWith(`[https://${SITE}]`);

interface Handout { temoin: { lastVisit(host: string): Promise<{ visit: { id: number; endedAt: number | null }; entries: Entry[] } | null> } }
const lastVisit = async ({ own }: World) => (await own.evaluate((site) => (globalThis as unknown as Handout).temoin.lastVisit(site), SITE))!;

/** As a visitor: the menu, the dialogue. Returns its words. */
async function ask(popup: Page): Promise<string> {
  await press(popup, /^(Settings|Réglages)/);
  await press(popup, /^(Start a clean|Commencer une)/);
  await until(() => popup.evaluate(() => document.querySelector('dialog .button.danger') !== null), 'the question');
  await popup.evaluate(async () => {
    for (const button of document.querySelectorAll<HTMLElement>('dialog [aria-expanded="false"]')) button.click();
    await new Promise((done) => { setTimeout(done, 200); });
  });
  return words(popup);
}
const words = (popup: Page): Promise<string> => popup.evaluate(() => document.querySelector<HTMLElement>('dialog')?.innerText.replace(/\s+/gu, ' ') ?? '');
async function press(popup: Page, label: RegExp): Promise<void> {
  await until(() => popup.evaluate((source) => {
    const button = [...document.querySelectorAll('button')].find((one) => new RegExp(source).test(one.textContent.trim()));
    button?.click();
    return button !== undefined;
  }, label.source), `a button ${label}`);
  await pause(200);
}
async function confirm(popup: Page): Promise<string> {
  await press(popup, /^(Clear and|Effacer et)/);
  await until(() => popup.evaluate(() => document.querySelector('dialog[aria-busy="false"]') !== null), 'the answer');
  return words(popup);
}

describe.each(BROWSERS)('a clean visit in %s', (name) => {
  it('clears what is this site’s and what is kept for it alone, to the last item, and nothing else', { timeout: 240_000 }, async () => {
    const world = await start(name);
    const shop = await sow(world);
    const cookies = await jar(world);
    const places = await lookAt(world, 'till', 'paper', 'widgetOnPaper', 'widgetItself', 'account');
    const apart = `[https://${SITE}]`;
    // The sowing was whole: without it the harvest proves nothing.
    for (const one of ['hote_seul', 'domaine', 'sur', 'chemin', 'cache', '__Host-h', '__Host-p', 'session', 'parley_id', 'double', 'battement']) expect(cookies.join('\n')).toMatch(new RegExp(`${SITE.replace('.', '\\.')} \\S+ ${one} `));
    expect(cookies).toContain(`${WIDGET} / parley_id ${apart}`);
    expect(cookies).toContain(`${WIDGET} / parley_id []`);
    expect(cookies).toContain(`${WIDGET} / parley_id [https://${PAPER}]`);
    expect(cookies).toContain(`${SHOP} / __Host-p [https://${PAPER}]`);
    const EVERYTHING = ['cache v1', 'database base', 'file note.txt', 'local cle'];
    expect(await storedIn(shop, SHOP)).toEqual(expect.arrayContaining([...EVERYTHING, 'local battement', 'session battement', `worker ${SHOP}`]));
    expect(await storedIn(shop, WIDGET)).toEqual(expect.arrayContaining([...EVERYTHING, 'local battement', 'session battement']));
    for (const [place, found] of Object.entries(places)) expect(found.filter((one) => !one.startsWith('worker')), place).toEqual(EVERYTHING);
    await pause(1_500);
    const before = await lastVisit(world);
    expect(recorded(before.entries).facts.consent.states[0].state).toBe('unknown');

    const popup = await world.popup(`?tab=${await tabOf(world, `${SHOP}/insiste`)}`);
    const question = await ask(popup);
    for (const told of ['hote_seul', 'cache', '__Host-h', '__Host-p', 'parley_tiers', 'battement', 'base', 'note.txt', WIDGET, TILL]) expect(question).toContain(told);
    for (const untold of [PAPER, 'journal', ACCOUNT, 'compte']) expect(question).not.toContain(untold);
    if (name === 'chromium') await popup.screenshot({ path: path.join(SHOTS, 'clean-asking.png') });
    const answer = await confirm(popup);
    if (name === 'chromium') await popup.screenshot({ path: path.join(SHOTS, 'clean-done.png') });
    expect(answer).toMatch(/A clean visit has begun|Une visite vierge a commencé/);
    await until(async () => frameAt(shop, WIDGET) !== undefined, 'the page');
    // A busy machine takes its time to tell that the page has come.
    await until(async () => (await lastVisit(world)).visit.id !== before.visit.id, 'a new visit');
    await pause(2_500);

    // Exactly these are gone.
    expect(await jar(world)).toEqual(cookies.filter((cookie) => !its(cookie)));
    expect(await storedIn(shop, SHOP)).toEqual([]);
    expect(await storedIn(shop, WIDGET)).toEqual([]);
    expect(shop.url()).toBe(`https://${SHOP}/insiste`);

    // A new visit, watched from its start, that knows nothing of an earlier one and saw nothing of the clearing.
    const after = await lastVisit(world);
    expect(after.visit.id).not.toBe(before.visit.id);
    const { facts } = recorded(after.entries);
    expect(facts.recording).toMatchObject({ fromStart: true, holes: [] });
    expect(facts.consent).toMatchObject({ final: 'no-banner', states: [{ state: 'no-banner' }] });
    expect(facts.pages).toHaveLength(1);
    expect(facts.storage).toEqual([]);
    expect(after.entries.filter(({ kind }) => kind === 'cookie-change')).toEqual([]);

    expect(await lookAt(world, 'till', 'paper', 'widgetOnPaper', 'widgetItself', 'account')).toEqual(places);
  });

  it('a vendor’s data that other sites use goes when it is ticked, and only what reaches its hosts here', { timeout: 240_000 }, async () => {
    const world = await start(name);
    await sow(world);
    const cookies = await jar(world);
    const popup = await world.popup(`?tab=${await tabOf(world, `${SHOP}/insiste`)}`);
    await ask(popup);
    expect(await popup.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('dialog input')].map((box) => box.checked))).toEqual([false]);
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')!.click());
    await confirm(popup);
    await pause(500);
    const left = await jar(world);
    expect(left.filter((cookie) => cookie.endsWith(' []') && cookie.includes(WIDGET))).toEqual([]);
    // The vendor's account page, other sites' partitions and other sites are not in question.
    const reached = (cookie: string): boolean => cookie.endsWith(' []') && (cookie.startsWith(`${WIDGET} `) || cookie.startsWith('.parley-exemple.net '));
    expect(cookies.filter(reached).length).toBeGreaterThan(1);
    expect(left).toEqual(cookies.filter((cookie) => !its(cookie) && !reached(cookie)));
  });
});

it('a page that asks to stay keeps its cookies and its visit, and the dialogue says so', { timeout: 120_000 }, async () => {
  const world = await start('chromium');
  const page = await visit(world, `https://${SHOP}/retenir`);
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.evaluate(() => { document.cookie = 'garde=1; path=/'; });
  await page.click('#ici'); // browsers let a page ask only after a gesture
  await pause(1_200);
  const before = await lastVisit(world);
  const popup = await world.popup(`?tab=${await tabOf(world, `${SHOP}/retenir`)}`);
  await ask(popup);
  await page.bringToFront();
  expect(await confirm(popup)).toMatch(/could not begin|n’a pas pu commencer/);
  expect(page.url()).toBe(`https://${SHOP}/retenir`);
  expect(await jar(world)).toEqual([`${SHOP} / garde []`]);
  expect((await lastVisit(world)).visit).toMatchObject({ id: before.visit.id, endedAt: null });
});
