import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelFact } from '../../lib/model/facts.ts';
import { crispSaying, inside, strangerSaying, type PanelSite } from '../sites/panels.ts';
import { previewRoutes } from '../sites/previews.ts';
import { startHosts, type Handler, type Hosts, type Route, type Routes } from '../support/hosts.ts';
import { click, see } from '../support/visitor.ts';
import { inWindows } from './consent-visits.ts';
import { startFirefoxProduct, type FirefoxProduct } from './firefox.ts';
import { EXTENSION, pause, type Recorded } from './product.ts';
import { fieldOf, hostOfPreview, openPreview, typedIn, typings } from './typing-visits.ts';

// What an open chat says, what leaves while one types, and a person's answer until the referee's ruling: in one Firefox.
// What each of these does in every variety, the tests of the same names show in Chromium.
const NOTE = 'Demandé : c’est un programme qui répond.';
const FORM = `<form><label>Votre e-mail * <input type="email" required></label><label><input type="checkbox" checked> Je souhaite recevoir vos offres</label></form>`;

const SHOPS = {
  'avoue-exemple.fr': crispSaying(inside({ messages: '<p>Bonjour ! Je suis une intelligence artificielle. Une question ?</p>', footer: '<a href="/confidentialite">Politique de confidentialité</a>' })),
  'tait-exemple.fr': crispSaying(inside({ header: 'Aide', messages: '<p>Bonjour ! Je suis Léa, votre assistante. Une question ?</p>', form: FORM, footer: '<a href="https://crisp.chat/privacy">Politique de confidentialité</a>' })),
  'cadre-exemple.fr': strangerSaying(inside({ header: 'Aide', messages: '<p>Bonjour ! Je suis un assistant IA.</p>', form: FORM, footer: '<a href="https://causette.example/privacy">Politique de confidentialité</a>' })),
} as const satisfies Record<string, PanelSite>;
type Shop = keyof typeof SHOPS;
const ASKED: Shop = 'tait-exemple.fr';
const TYPED = ['fetch', 'websocket', 'stranger', 'after-send'] as const;

const received: string[] = [];
function routes(): Routes {
  const typing = previewRoutes(received);
  const all: Record<string, Handler | Route> = { ...typing };
  for (const [host, site] of Object.entries(SHOPS)) for (const [name, route] of Object.entries(site.routes)) all[name === site.host ? host : name] = route;
  // The one vendor host that all of these shops load from, each its own script.
  const loader = 'client.crisp.chat';
  all[loader] = (req, res) => {
    const shop = new URL(req.headers.referer ?? 'https://x/').hostname;
    const route = (shop in SHOPS ? SHOPS[shop as Shop].routes : typing)[loader];
    if (typeof route !== 'function') throw new Error(`no script for ${shop}`);
    return route(req, res);
  };
  return all;
}

let hosts: Hosts;
let firefox: FirefoxProduct;
let folder: string;
/** Stays open: the popup speaks of it. */
let asked: Page;
const seen = new Map<string, Recorded>();
const of = (host: string): Recorded => {
  const found = seen.get(host);
  if (!found) throw new Error(`${host} was not visited`);
  return found;
};

async function readPanel(page: Page, shop: Shop): Promise<void> {
  const { launcher, panel } = SHOPS[shop];
  await page.goto(`https://${shop}/`, { waitUntil: 'load' });
  await see(page, launcher);
  await pause(1_200);
  await click(page, launcher);
  await see(page, panel);
  for (let tries = 0; tries < 20; tries++) {
    await pause(700);
    if ((await firefox.visit(shop)).entries.some(({ kind }) => kind === 'panel-said')) return;
  }
}
/** Types and goes on when something is told of it: the recorder waits three seconds and a half before it says that nothing left. */
async function typeThere(page: Page, id: (typeof TYPED)[number]): Promise<void> {
  await openPreview(page, id);
  await (await fieldOf(page, id)).click();
  await pause(2_000);
  await page.keyboard.type(typedIn(id), { delay: 40 });
  if (id === 'after-send') {
    await pause(4_000);
    await page.keyboard.press('Enter');
  }
  for (let tries = 0; tries < 12 && typings(await firefox.visit(hostOfPreview(id))).length === 0; tries++) await pause(300);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'temoin-firefox-'));
  hosts = await startHosts(routes());
  firefox = await startFirefoxProduct(hosts.proxy, { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false });
  await firefox.own();
  asked = await firefox.browser.newPage({ type: 'window' });
  const shops = Object.keys(SHOPS) as Shop[];
  await Promise.all([readPanel(asked, ASKED), inWindows(firefox.browser, shops.filter((shop) => shop !== ASKED).map((shop) => (page) => readPanel(page, shop)), 2)]);
  await Promise.all(shops.map(async (shop) => seen.set(shop, await firefox.visit(shop))));
  // One after the other: of Firefox's windows one has the focus, and only who has it is typing (in Chromium it can be lent to all).
  const page = await firefox.browser.newPage({ type: 'window' });
  await page.bringToFront();
  for (const id of TYPED) {
    await typeThere(page, id);
    seen.set(hostOfPreview(id), await firefox.visit(hostOfPreview(id)));
  }
  await page.close();
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe('what an open chat says', () => {
  const panelOf = (host: Shop): PanelFact => {
    expect(of(host).facts.panels).toHaveLength(1);
    return of(host).facts.panels[0]!;
  };
  const families = (panel: PanelFact): string[] => panel.quotes.map(({ family }) => family);

  it('that a machine answers, and where the site’s notice is', () => {
    expect(panelOf('avoue-exemple.fr')).toMatchObject({ vendor: 'crisp', readable: true, history: false, language: 'fr' });
    expect(families(panelOf('avoue-exemple.fr'))).toContain('ai');
    expect(of('avoue-exemple.fr').outcome('chat-ai-disclosure')).toBe('pass');
    expect(of('avoue-exemple.fr').outcome('chat-privacy-link')).toBe('pass');
    expect(of('avoue-exemple.fr').outcome('chat-prechat-consent-box')).toBe('inapplicable');
  });

  it('that it says nothing of a machine; the vendor’s notice in place of the site’s; a box ticked beforehand', () => {
    const { facts, outcome } = of('tait-exemple.fr');
    expect(panelOf('tait-exemple.fr')).toMatchObject({ vendor: 'crisp', title: 'Aide', readable: true });
    expect(families(panelOf('tait-exemple.fr'))).not.toContain('ai');
    // Who answers, a person must ask.
    expect(outcome('chat-ai-disclosure')).toBe('review');
    expect(facts.widgets).toMatchObject([{ openedBy: 'visitor', openedFrom: 'launcher', noticeLink: 'vendor' }]);
    expect(outcome('chat-privacy-link')).toBe('fail');
    expect(outcome('chat-prechat-consent-box')).toBe('fail');
  });

  it('in a frame of another host', () => {
    const { outcome } = of('cadre-exemple.fr');
    expect(panelOf('cadre-exemple.fr')).toMatchObject({ vendor: 'unknown:widget.causette.example', readable: true });
    expect(panelOf('cadre-exemple.fr').fields).toMatchObject([{ type: 'email', required: true }, { type: 'checkbox', words: 'Je souhaite recevoir vos offres', checked: true }, { type: 'textarea' }]);
    expect([outcome('chat-ai-disclosure'), outcome('chat-prechat-consent-box')]).toEqual(['pass', 'fail']);
  });
});

describe('what leaves while one types', () => {
  const reached = (id: string): boolean => received.some((text) => text.includes(typedIn(id).slice(10, 15)));
  it.each([['fetch', 'fetch', 'crisp', 'fail'], ['websocket', 'websocket', 'crisp', 'fail'], ['stranger', 'fetch', null, 'review']] as const)('by %s', (id, api, widget, outcome) => {
    expect(reached(id)).toBe(true);
    const recorded = of(hostOfPreview(id));
    expect(typings(recorded).find(({ sent }) => sent === 'text')).toMatchObject({ api, url: { host: 'client.relay.crisp.chat' }, widget });
    // The stranger's panel has no words but a button's: that nothing in it announces this, a person must see.
    expect(recorded.outcome('chat-typing-preview')).toBe(outcome);
  });

  it('nothing before it is sent, all keys with it: not accused', () => {
    expect(reached('after-send')).toBe(true);
    expect(typings(of(hostOfPreview('after-send'))).map(({ sent }) => sent)).toEqual(['no']);
    expect(of(hostOfPreview('after-send')).outcome('chat-typing-preview')).toBe('pass');
  });

  it('and what was typed is in no log', () => {
    for (const [host, { entries }] of seen) expect(JSON.stringify(entries), host).not.toMatch(/482\d\d est|Mon colis|arriv\u00e9 fendu/);
  });
});

it('a person’s answer is kept, goes out with the sealed evidence, and the referee agrees', async () => {
  const own = await firefox.own();
  const tab = await own.evaluate(async (host) => {
    const { tabs } = (globalThis as never as { browser: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } }).browser;
    await (globalThis as never as { temoin: { speak(lang: string): Promise<void> } }).temoin.speak('en');
    return (await tabs.query({})).find(({ url }) => url?.includes(host))!.id;
  }, ASKED);

  const popup = await firefox.popup(`?tab=${tab}`);
  await until(popup, 'the question', () => popup.evaluate(() => {
    const button = [...document.querySelectorAll<HTMLElement>('.cards > li h3 button')].find((one) => /^Who answers in this chat/.test(one.textContent));
    if (!button) return false;
    if (button.getAttribute('aria-expanded') === 'false') button.click();
    button.closest('li')!.id = 'card';
    return document.querySelector('#card textarea') !== null;
  }));
  await popup.type('#card textarea', NOTE);
  await pause(300);
  await press(popup, 'Does not meet it');
  await until(popup, 'the answer', () => popup.evaluate(() => /^1 of/.test(document.querySelector('.progress')?.textContent ?? '')));
  // The worker judges it, too; another popup knows it.
  await pause(1_500);
  await popup.close();
  const again = await firefox.popup(`?tab=${tab}`);
  await until(again, 'what was answered', () => again.evaluate(() => document.querySelector('.cards .answered') !== null));

  await again.evaluate(() => document.querySelector<HTMLElement>('.controls .disclosure-button')!.click());
  await until(again, 'the way out', () => again.evaluate(() => document.querySelector('.export button') !== null));
  await press(again, 'Export the evidence');
  await until(again, 'the file', async () => (await readdir(folder)).some((name) => name.endsWith('.evidence.ndjson')));
  await pause(500);
  const file = path.join(folder, (await readdir(folder)).find((name) => name.endsWith('.evidence.ndjson'))!);
  const ruling = spawnSync(process.execPath, [path.resolve(EXTENSION, '../node/referee.mjs'), file], { encoding: 'utf8' });
  expect(ruling.status, ruling.stdout + ruling.stderr).toBe(0);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ type: 'header', browser: expect.stringMatching(/^Firefox\/\d/) });
  expect(lines.filter(({ type }) => type === 'judgement')).toEqual([expect.objectContaining({ id: 'chat-ai-disclosure', outcome: 'fail', note: NOTE })]);
  const result = (id: string) => lines.find((line) => line['type'] === 'result' && line['id'] === id);
  expect(result('chat-ai-disclosure')).toMatchObject({ outcome: 'fail', judgedBy: 'person', reason: NOTE });
  expect(result('chat-privacy-link')).toMatchObject({ outcome: 'fail', judgedBy: 'machine' });
});

async function until(popup: Page, what: string, there: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(150)) if (await there()) return;
  throw new Error(`${what} did not come: ${await popup.evaluate(() => document.querySelector('main')?.textContent ?? '')}`);
}
async function press(popup: Page, words: string): Promise<void> {
  const done = await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('#card button, .controls button')].find((one) => one.textContent.trim() === wanted);
    button?.click();
    return button !== undefined;
  }, words);
  if (!done) throw new Error(`no button "${words}"`);
}
