import { describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'puppeteer-core';
import { exportVisit } from '../../lib/export.ts';
import { closedSaying, crispSaying, inside, strangerSaying, type PanelSite } from '../sites/panels.ts';
import type { Place, WidgetSite } from '../sites/site.ts';
import { click, openChat, see } from '../support/visitor.ts';
import { during, pause, type Product } from './product.ts';

/**
 * What a visitor types is nowhere: a secret is typed into every field of the page and of each chat, sent in some, and
 * then looked for in the log, in every store of the extension's database, in an evidence file, and in what the
 * extension itself sends, in every spelling that comes to mind. Each in a browser of its own, some at once.
 */
const SECRET = 'Zyqworf7Kestrel94Oubliette';

const modules = import.meta.glob<Record<string, WidgetSite>>('../sites/widgets/*.ts', { eager: true });
const widgets = Object.values(modules).flatMap((module) => Object.values(module)).filter((site): site is WidgetSite => typeof site === 'object' && 'variants' in site);

const FORM = `<form><label>Nom <input id="nom"></label><label>E-mail <input type="email" id="mel"></label><label>Mot de passe <input type="password" id="mdp"></label></form>`;

/** Every text in which the secret could hide: as it is, reversed, in pieces of base64 whatever stands before it, hex, UTF-16, URI. */
function spellings(secret: string): readonly string[] {
  const reversed = [...secret].reverse().join('');
  const found = new Set<string>();
  for (const text of [secret, reversed, secret.toLowerCase(), secret.toUpperCase()]) {
    found.add(text);
    found.add([...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''));
    found.add(JSON.stringify([...text].map((letter) => letter.charCodeAt(0))).slice(1, -1));
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const bytes = Buffer.from(text, encoding);
      found.add(bytes.toString('hex'));
      found.add(bytes.toString('latin1'));
      for (const offset of [0, 1, 2]) {
        // What does not depend on the neighbours: three bytes make four letters.
        const inner = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64').slice(offset === 0 ? 0 : 4, -4);
        found.add(inner.replace(/=+$/, ''));
        found.add(inner.replaceAll('+', '-').replaceAll('/', '_'));
      }
    }
  }
  return [...found];
}
/** Half of it would be a leak, too. */
const TRACES = [...spellings(SECRET), ...spellings(SECRET.slice(0, 13)), ...spellings(SECRET.slice(13))];
const tracesIn = (text: string): string[] => TRACES.filter((trace) => text.includes(trace));

/** Everything the extension keeps, and all that it sends. */
async function kept(product: Product, host: string): Promise<Readonly<Record<'log' | 'database' | 'evidence', string>>> {
  await pause(900);
  const { entries } = await product.visit(host);
  const stores = await product.own.evaluate(async () => {
    const told: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, failed) => { const ask = indexedDB.open(name!); ask.onsuccess = () => done(ask.result); ask.onerror = () => failed(ask.error!); });
      for (const store of db.objectStoreNames) {
        told.push(name, store, await new Promise((done, failed) => { const ask = db.transaction(store).objectStore(store).getAll(); ask.onsuccess = () => done(ask.result); ask.onerror = () => failed(ask.error!); }));
      }
      db.close();
    }
    return JSON.stringify([told, { ...localStorage }, { ...sessionStorage }], (_key, value: unknown) => (value instanceof CryptoKey ? 'key' : value));
  });
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { text: evidence } = await exportVisit({ entries, judgements: [], lang: 'fr', version: '0.0.0', browser: 'Chromium' }, { privateKey: pair.privateKey, publicJwk: await crypto.subtle.exportKey('jwk', pair.publicKey) });
  return { log: JSON.stringify(entries), database: stores, evidence };
}

interface Stack { readonly callFrames: readonly { readonly url: string }[]; readonly parent?: Stack }
/** What the page asks for goes through our wrapping of `fetch`: only where no other script is on the stack did we ask ourselves. */
function isOurs(stack: Stack | undefined): boolean {
  const frames: string[] = [];
  for (let one = stack; one; one = one.parent) frames.push(...one.callFrames.map(({ url }) => url));
  return frames.length > 0 && frames.every((url) => url.startsWith('chrome-extension://'));
}

/** Listens to the extension: its worker, its page, and whatever its scripts ask for in the pages. */
async function listen(product: Product, page: Page): Promise<() => string> {
  const heard: string[] = [];
  const worker = product.browser.targets().find((target) => target.type() === 'service_worker');
  const sessions: [CDPSession, boolean][] = [[await worker!.createCDPSession(), true], [await product.own.createCDPSession(), true], [await page.createCDPSession(), false]];
  for (const [session, own] of sessions) {
    session.on('Network.requestWillBeSent', (event) => { if (own || isOurs(event.initiator.stack)) heard.push(JSON.stringify(event)); });
    await session.send('Network.enable');
  }
  return () => heard.join('\n');
}

async function expectSilence(product: Product, host: string, heard: () => string): Promise<void> {
  const all = { ...(await kept(product, host)), sent: heard() };
  // That something was kept at all, or silence would prove nothing.
  expect(all.log).toContain('"kind":"widget-seen"');
  expect(all.database.length).toBeGreaterThan(1_000);
  for (const [where, text] of Object.entries(all)) expect(tracesIn(text), `the secret is in the ${where}`).toEqual([]);
}

async function type(page: Page, place: Place): Promise<void> {
  await click(page, place);
  await page.keyboard.type(SECRET);
}
async function fillPage(page: Page): Promise<void> {
  await page.evaluate((html) => { document.querySelector('main')!.insertAdjacentHTML('beforeend', html); }, FORM);
  for (const field of ['#nom', '#mel', '#mdp']) await type(page, { selector: field });
}

it('the spellings find what they should', () => {
  const hidden = [SECRET, encodeURIComponent(SECRET), Buffer.from(`ab${SECRET}cd`).toString('base64'), Buffer.from(`a${SECRET}`, 'utf16le').toString('base64'), Buffer.from(SECRET).toString('hex'), [...SECRET].reverse().join(''), SECRET.toUpperCase(), `x${SECRET.slice(13)}`];
  for (const text of hidden) expect(tracesIn(text), text).not.toEqual([]);
  expect(tracesIn('Bonjour ! Une question sur une pièce ?')).toEqual([]);
});

// One in the page, one in a shadow root, one in a frame of its own host: the others keep their fields in one of these.
describe.concurrent.each(widgets.filter(({ id }) => id === 'n8n' || id === 'typebot' || id === 'rocket-chat').map((site) => [site.id, site] as const))('%s', (_id, site) => {
  it('typed, sent, and nowhere', () => during(site.routes('plain'), async (product) => {
    const page = await product.open(`https://${site.host}/`);
    await see(page, site.launcher ?? site.panel);
    const heard = await listen(product, page);
    await fillPage(page);
    if (site.launcher) await openChat(page, site);
    await pause(3_000);
    for (const step of site.before ?? []) { await click(page, step.place); if (step.type !== undefined) await page.keyboard.type(SECRET); }
    await type(page, site.messageBox);
    if (site.send) await click(page, site.send);
    else await page.keyboard.press('Enter');
    await pause(2_000);
    // It stands in the conversation now: whatever looks at the panel again looks at it.
    await type(page, site.messageBox).catch(() => {});
    await pause(1_500);
    await expectSilence(product, site.host, heard);
  }));
});

const replicas: readonly (readonly [string, (html: string) => PanelSite])[] = [['in the page', crispSaying], ['in a frame of another host', strangerSaying]];
describe.concurrent.each(replicas)('%s', (_where, saying) => {
  it('typed before the panel was read, into each of its fields, and sent; a conversation that comes back', () => {
    const site = saying(inside({ form: `<form><label>E-mail * <input type="email" id="qui"></label><label>Numéro de carte bancaire <input id="carte" value="${SECRET}"></label></form>`,
      messages: `<p style="width:60%">Je suis un robot.</p><p class="from-user" style="width:60%;margin-left:auto">Mon mot de passe est ${SECRET}</p>` }));
    return during(site.routes, async (product) => {
      const page = await product.open(`https://${site.host}/`);
      await see(page, site.launcher);
      const heard = await listen(product, page);
      await click(page, site.launcher);
      const within = (selector: string): Place => ({ ...(site.panel.frame === undefined ? {} : { frame: site.panel.frame }), selector });
      await type(page, within('#qui'));
      await type(page, within('textarea'));
      await page.keyboard.press('Enter');
      await pause(4_000);
      await expectSilence(product, site.host, heard);
    });
  });
});

it.concurrent('in a closed shadow root', () => {
  const site = closedSaying(inside({ messages: `<p class="from-user" style="width:60%;margin-left:auto">Mon mot de passe est ${SECRET}</p>` }));
  return during(site.routes, async (product) => {
    const page = await product.open(`https://${site.host}/`);
    await pause(1_500);
    const heard = await listen(product, page);
    const { width, height } = page.viewport()!;
    await page.mouse.click(width - 50, height - 50);
    await pause(3_500);
    for (let up = 560; up > 100; up -= 8) { await page.mouse.click(width - 300, height - up); if (await page.evaluate(() => document.activeElement?.localName === 'faience-chat')) break; }
    await page.keyboard.type(SECRET);
    await page.keyboard.press('Enter');
    await pause(2_500);
    await expectSilence(product, site.host, heard);
  });
});
