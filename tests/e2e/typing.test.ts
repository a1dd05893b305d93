import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { hostOf, previewRoutes, previews, type Preview } from '../sites/previews.ts';
import { CRISP_LAUNCHER } from '../sites/replica.ts';
import { pause, startProduct, type Product, type Recorded } from './product.ts';

/** What leaves while the visitor types, and that what was typed is kept nowhere. */
const TYPED = 'Mon colis 48213 est arrivé fendu';
const OTHER = 'Théière introuvable';

const received: string[] = [];
let product: Product;
beforeAll(async () => { product = await startProduct(previewRoutes(received)); });
afterAll(async () => { await product?.close(); });

const previewOf = (id: string): Preview => previews.find((one) => one.id === id)!;
async function fieldOf(page: Page, { frame }: Preview) {
  const where = frame === undefined ? page.mainFrame() : await page.waitForFrame((one) => one.url().includes('/panneau'));
  return (await where.waitForSelector('#crisp-chatbox-chat textarea, body > textarea', { visible: true }))!;
}
async function opened(id: string): Promise<Page> {
  const page = await product.open(`https://${hostOf(previewOf(id))}/`);
  const { closed, frame } = previewOf(id);
  const launcher = closed ? 'elevenlabs-convai' : frame === 'stranger' ? '#bulle' : CRISP_LAUNCHER.selector;
  await page.waitForSelector(launcher, { visible: true });
  // A visitor looks at the page before the chat.
  await pause(800);
  await page.click(launcher);
  return page;
}
/** Opens the chat, thinks, types, thinks. */
async function typed(id: string): Promise<Page> {
  const page = await opened(id);
  if (!previewOf(id).closed) await (await fieldOf(page, previewOf(id))).click();
  await pause(2_500);
  await page.keyboard.type(TYPED, { delay: 60 });
  await pause(4_300);
  return page;
}
const typings = ({ entries }: Recorded) => entries.flatMap((entry) => (entry.kind === 'typing' ? [entry.data] : []));
const recordedOf = (id: string): Promise<Recorded> => product.visit(hostOf(previewOf(id)));
const reached = (): boolean => received.some((text) => text.includes('48213'));

/** As it may be written down: no run of it, in no clothes. */
const traces = (text: string): string[] => [text, text.slice(0, 12), text.slice(-12), encodeURIComponent(text), JSON.stringify(text).slice(1, -1), Buffer.from(text).toString('base64').slice(0, 24), Buffer.from(text).toString('hex').slice(0, 24)];
/** The number alone, and not as a part of another: clocks and sizes have many digits. */
const NUMBER = /(?<![0-9a-z])48213(?![0-9a-z])/;

describe('the text leaves before it is sent', () => {
  it.each([
    ['fetch', 'fetch', 'client.relay.crisp.chat'], ['websocket', 'websocket', 'client.relay.crisp.chat'], ['xhr', 'xhr', 'client.relay.crisp.chat'],
    ['other-frame', 'websocket', 'client.relay.crisp.chat'], ['stranger', 'fetch', 'client.relay.crisp.chat'], ['closed', 'fetch', 'client.relay.crisp.chat'], ['captured', 'websocket', 'client.relay.crisp.chat'], ['poisoned', 'fetch', 'client.relay.crisp.chat'],
  ] as const)('by %s', async (id, api, host) => {
    received.length = 0;
    const page = await typed(id);
    expect(received.length).toBeGreaterThan(0);
    if (id === 'poisoned') {
      const learnt = await page.evaluate(() => (window as unknown as { learnt: string[] }).learnt);
      // The page's own call, and nobody else's.
      expect(learnt).toEqual(['stringify [object Object] ']);
    }
    const recorded = await recordedOf(id);
    const [told] = typings(recorded).filter(({ sent }) => sent === 'text');
    expect(told).toMatchObject({ sent: 'text', api, url: { host }, widget: id === 'stranger' ? null : id === 'closed' ? 'elevenlabs' : 'crisp' });
    expect(told!.keys).toBeGreaterThan(3);
    expect(recorded.facts.panels.map(({ typing }) => typing?.sent)).toEqual(['text']);
    await page.close();
  });
});

describe('it does not, or cannot be seen', () => {
  it.each([['zipped', 'unreadable', 'websocket'], ['signal', 'signal', 'websocket'], ['unrelated', 'no', null]] as const)('%s', async (id, sent, api) => {
    const page = await typed(id);
    expect(typings(await recordedOf(id))).toEqual([expect.objectContaining({ sent, api, widget: 'crisp' })]);
    await page.close();
  });

  it('after-send: all keys, once the message was sent', async () => {
    received.length = 0;
    const page = await typed('after-send');
    await page.keyboard.press('Enter');
    await pause(1_200);
    expect(reached()).toBe(true);
    expect(typings(await recordedOf('after-send')).map(({ sent }) => sent)).toEqual(['no']);
    await page.close();
  });

  it.each(['after-send', 'eager'])('sent at once, by a visitor who does not think (%s)', async (id) => {
    const page = await opened(id);
    await (await fieldOf(page, previewOf(id))).click();
    await pause(1_000);
    for (const how of ['Enter', 'button']) {
      await page.keyboard.type(TYPED, { delay: 25 });
      if (how === 'Enter') await page.keyboard.press('Enter'); else await page.click('#crisp-chatbox-chat button');
      await pause(200);
      if (how === 'button') await page.click('#crisp-chatbox-chat textarea');
    }
    await pause(1_000);
    const said = typings(await recordedOf(id)).map(({ sent }) => sent);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sent) => sent === 'text' || sent === 'unreadable')).toEqual([]);
    await page.close();
  });
});

it('a field of the page itself is not watched, also when a chat was', async () => {
  const page = await typed('unrelated');
  const before = typings(await recordedOf('unrelated')).length;
  await page.click('#recherche');
  await page.keyboard.type(OTHER, { delay: 20 });
  await pause(4_500);
  expect(typings(await recordedOf('unrelated')).filter(({ keys }) => keys > TYPED.length)).toEqual([]);
  expect(typings(await recordedOf('unrelated')).length).toBeLessThanOrEqual(before);
  await page.close();
});

it('what was typed is nowhere: log, database, requests and messages of the extension', async () => {
  const told: string[] = [];
  const worker = await (await product.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker!.evaluate(() => {
    const scope = globalThis as unknown as { chrome: { runtime: { onMessage: { addListener(act: (message: unknown) => void): void } } }; messages: string[] };
    scope.messages = [];
    scope.chrome.runtime.onMessage.addListener((message) => { scope.messages.push(JSON.stringify(message)); });
  });
  const page = await typed('fetch');
  told.push(...await worker!.evaluate(() => (globalThis as unknown as { messages: string[] }).messages));
  expect(told.some((message) => message.includes('"typing"'))).toBe(true);
  for (const preview of previews) {
    const recorded = await recordedOf(preview.id).catch(() => null);
    if (recorded) told.push(JSON.stringify(recorded.entries));
  }
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
  for (const trace of [...traces(TYPED), ...traces(OTHER)]) expect(everything).not.toContain(trace.toLowerCase());
  expect(everything.match(NUMBER)).toBeNull();
  // The shops and the vendor were told by the page; to nobody else it went.
  const elsewhere = JSON.stringify(product.hosts.log.filter(({ host }) => !/-exemple\.fr$|crisp\.chat$/.test(host))).toLowerCase();
  for (const trace of traces(TYPED)) expect(elsewhere).not.toContain(trace.toLowerCase());
  await page.close();
});
