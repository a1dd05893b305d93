import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { previewRoutes } from '../sites/previews.ts';
import { inWindows } from './consent-visits.ts';
import { pause, startProduct, type Product, type Recorded } from './product.ts';
import { fieldOf, hostOfPreview, openPreview, typedIn, typeInto, typings } from './typing-visits.ts';

/**
 * What leaves while the visitor types, and that what was typed is kept nowhere. All visits are made first, some at once,
 * each in a window and on a host of its own, and each with a number of its own to type: what reached the vendor tells whose it was.
 */
const AT_ONCE = 5;
const OTHER = 'Théière introuvable';

const received: string[] = [];
let product: Product;

const typed = async (page: Page, id: string): Promise<Recorded> => { await typeInto(page, id); return recordedOf(id); };
/** Sends twice by a visitor who does not think: by Enter, by the button. */
async function sentAtOnce(page: Page, id: string): Promise<Recorded> {
  await openPreview(page, id);
  await (await fieldOf(page, id)).click();
  await pause(1_000);
  for (const how of ['Enter', 'button']) {
    await page.keyboard.type(typedIn(id), { delay: 25 });
    if (how === 'Enter') await page.keyboard.press('Enter'); else await page.click('#crisp-chatbox-chat button');
    await pause(200);
    if (how === 'button') await page.click('#crisp-chatbox-chat textarea');
  }
  await pause(1_000);
  return recordedOf(id);
}
const recordedOf = (id: string): Promise<Recorded> => product.visit(hostOfPreview(id));
const reached = (id: string): boolean => received.some((text) => text.includes(typedIn(id).slice(10, 15)));

/** As it may be written down: no run of it, in no clothes. */
const traces = (text: string): string[] => [text, text.slice(0, 12), text.slice(-12), encodeURIComponent(text), JSON.stringify(text).slice(1, -1), Buffer.from(text).toString('base64').slice(0, 24), Buffer.from(text).toString('hex').slice(0, 24)];
/** The number alone, and not as a part of another: clocks and sizes have many digits. */
const NUMBER = /(?<![0-9a-z])482[01]\d(?![0-9a-z])/;

const LEAVES = [
  ['fetch', 'fetch', 'client.relay.crisp.chat'], ['websocket', 'websocket', 'client.relay.crisp.chat'], ['xhr', 'xhr', 'client.relay.crisp.chat'],
  ['other-frame', 'websocket', 'client.relay.crisp.chat'], ['stranger', 'fetch', 'client.relay.crisp.chat'], ['closed', 'fetch', 'client.relay.crisp.chat'], ['captured', 'websocket', 'client.relay.crisp.chat'], ['poisoned', 'fetch', 'client.relay.crisp.chat'],
] as const;
const STAYS = [['zipped', 'unreadable', 'websocket'], ['signal', 'signal', 'websocket'], ['unrelated', 'no', null]] as const;

interface Seen { readonly recorded: Recorded; readonly then?: Recorded; readonly learnt?: readonly string[] }
const VISITS: Readonly<Record<string, (page: Page) => Promise<Seen>>> = {
  ...Object.fromEntries([...LEAVES, ...STAYS].map(([id]) => [id, async (page: Page) => ({ recorded: await typed(page, id) })])),
  poisoned: async (page) => {
    const recorded = await typed(page, 'poisoned');
    return { recorded, learnt: await page.evaluate(() => (window as unknown as { learnt: string[] }).learnt) };
  },
  'after-send': async (page) => {
    await typed(page, 'after-send');
    await page.keyboard.press('Enter');
    await pause(1_200);
    const recorded = await recordedOf('after-send');
    // From somewhere else again, or it would be the same visit.
    await page.goto('about:blank');
    return { recorded, then: await sentAtOnce(page, 'after-send') };
  },
  eager: async (page) => ({ recorded: await sentAtOnce(page, 'eager') }),
  unrelated: async (page) => {
    const recorded = await typed(page, 'unrelated');
    await page.click('#recherche');
    await page.keyboard.type(OTHER, { delay: 20 });
    await pause(4_500);
    return { recorded, then: await recordedOf('unrelated') };
  },
};
const seen = new Map<string, Seen | Error>();
const of = (id: string): Seen => {
  const found = seen.get(id);
  if (found === undefined || found instanceof Error) throw found ?? new Error(`${id} was not visited`);
  return found;
};

beforeAll(async () => {
  product = await startProduct(previewRoutes(received));
  const worker = await (await product.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker!.evaluate(() => {
    const scope = globalThis as unknown as { chrome: { runtime: { onMessage: { addListener(act: (message: unknown) => void): void } } }; messages: string[] };
    scope.messages = [];
    scope.chrome.runtime.onMessage.addListener((message) => { scope.messages.push(JSON.stringify(message)); });
  });
  const results = await inWindows(product.browser, Object.values(VISITS).map((visit) => async (page) => {
    await page.emulateFocusedPage(true);
    return visit(page);
  }), AT_ONCE);
  for (const [index, id] of Object.keys(VISITS).entries()) {
    const result = results[index]!;
    seen.set(id, result.status === 'fulfilled' ? result.value : result.reason as Error);
  }
});
afterAll(async () => { await product?.close(); });

describe('the text leaves before it is sent', () => {
  it.each(LEAVES)('by %s', (id, api, host) => {
    const { recorded, learnt } = of(id);
    // That it left is known from the other side; what the browser told of it is not asked.
    expect(reached(id)).toBe(true);
    const [told] = typings(recorded).filter(({ sent }) => sent === 'text');
    expect(told).toMatchObject({ sent: 'text', api, url: { host }, widget: id === 'stranger' ? null : id === 'closed' ? 'elevenlabs' : 'crisp' });
    expect(told!.keys).toBeGreaterThan(3);
    expect(recorded.facts.panels.map(({ typing }) => typing?.sent)).toEqual(['text']);
    // The page's own call, and nobody else's.
    if (id === 'poisoned') expect(learnt).toEqual(['stringify [object Object] ']);
  });
});

describe('it does not, or cannot be seen', () => {
  it.each(STAYS)('%s', (id, sent, api) => {
    expect(typings(of(id).recorded)).toEqual([expect.objectContaining({ sent, api, widget: 'crisp' })]);
  });

  it('after-send: all keys, once the message was sent', () => {
    expect(reached('after-send')).toBe(true);
    expect(typings(of('after-send').recorded).map(({ sent }) => sent)).toEqual(['no']);
  });

  it.each(['after-send', 'eager'])('sent at once, by a visitor who does not think (%s)', (id) => {
    const { recorded, then = recorded } = of(id);
    const said = typings(then).map(({ sent }) => sent);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sent) => sent === 'text' || sent === 'unreadable')).toEqual([]);
  });
});

it('a field of the page itself is not watched, also when a chat was', () => {
  const { recorded, then } = of('unrelated');
  expect(typings(then!).filter(({ keys }) => keys > typedIn('unrelated').length)).toEqual([]);
  expect(typings(then!).length).toBeLessThanOrEqual(typings(recorded).length);
});

it('what was typed is nowhere: log, database, requests and messages of the extension', async () => {
  const told: string[] = [];
  const worker = await (await product.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  told.push(...await worker!.evaluate(() => (globalThis as unknown as { messages: string[] }).messages));
  expect(told.some((message) => message.includes('"typing"'))).toBe(true);
  for (const id of Object.keys(VISITS)) told.push(JSON.stringify([of(id).recorded.entries, of(id).then?.entries]));
  told.push(await product.own.evaluate(async () => {
    const all: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => { const open = indexedDB.open(name!); open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error); });
      for (const store of database.objectStoreNames) all.push(await new Promise((resolve) => { const read = database.transaction(store).objectStore(store).getAll(); read.onsuccess = () => resolve(read.result); }));
      database.close();
    }
    return JSON.stringify(all);
  }));
  expect(told.at(-1)!.length).toBeGreaterThan(1_000);
  const everything = told.join('\n').toLowerCase();
  expect(everything).toContain('client.relay.crisp.chat');
  const written = [...Object.keys(VISITS).map(typedIn), OTHER].flatMap(traces);
  for (const trace of written) expect(everything).not.toContain(trace.toLowerCase());
  expect(everything.match(NUMBER)).toBeNull();
  // The shops and the vendor were told by the page; to nobody else it went.
  const elsewhere = JSON.stringify(product.hosts.log.filter(({ host }) => !/-exemple\.fr$|crisp\.chat$/.test(host))).toLowerCase();
  for (const trace of written) expect(elsewhere).not.toContain(trace.toLowerCase());
});
