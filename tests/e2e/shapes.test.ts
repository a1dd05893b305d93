import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendHtml, sendScript, pathOf } from '../../lib/node/serve.ts';
import type { Handler, Routes } from '../support/hosts.ts';
import type { Page } from 'puppeteer-core';
import { inWindows } from './consent-visits.ts';
import { pause, startProduct, type Product, type Recorded } from './product.ts';

/** What floats in corners and is no chat, and what is one though nobody has a rule for it. */
const AT = 'position:fixed;right:20px;bottom:20px;';
const BOX = 'position:fixed;right:20px;bottom:20px;width:320px;height:300px;background:#fff';
const INNOCENT: Readonly<Record<string, string>> = {
  'back-to-top': `<button class="back-to-top" aria-label="Haut de page" style="${AT}width:50px;height:50px">↑</button>`,
  'raised-top': `<button aria-label="Haut de page" style="position:fixed;right:20px;bottom:110px;width:60px;height:60px">↑</button>`,
  whatsapp: `<a href="https://wa.me/33600000000" aria-label="Discuter sur WhatsApp" style="${AT}width:60px;height:60px;display:block">W</a>`,
  cookies: `<button id="cookie-pill" style="${AT}width:120px;height:40px">Gérer les cookies</button>`,
  newsletter: `<div class="newsletter-popup" style="${BOX}"><p>Inscrivez-vous à notre newsletter</p><input type="text" placeholder="Votre adresse"><button>OK</button></div>`,
  accessibility: `<button aria-label="Options d’accessibilité" style="${AT}width:50px;height:50px">♿</button>`,
  feedback: `<button style="position:fixed;right:0;top:400px;width:40px;height:120px">Votre avis</button>`,
  faq: `<a href="/faq" style="${AT}width:160px;height:48px;display:block">Besoin d’aide ?</a>`,
  music: `<div class="player" style="${AT}width:300px;height:80px"><button aria-label="Lecture">▶</button><button aria-label="Suivant">⏭</button></div>`,
  video: `<div class="pip" style="${BOX}"><iframe title="Vidéo" src="/video" style="width:320px;height:240px"></iframe></div>`,
  language: `<select aria-label="Langue" style="${AT}width:120px;height:40px"><option>Français</option></select>`,
  cart: `<button aria-label="Voir le panier" style="${AT}width:60px;height:60px">3</button>`,
  comments: `<form style="position:fixed;left:20px;bottom:20px;width:300px;height:280px"><p>Laisser un commentaire</p><textarea placeholder="Votre commentaire"></textarea></form>`,
};
const OPENS = (launcher: string, panel: string) => `const t = document.createElement('div'); t.innerHTML = ${JSON.stringify(launcher)}; const l = t.firstElementChild; l.id = 'lanceur';
  document.body.append(l); document.cookie = 'visiteur=' + crypto.randomUUID() + '; Path=/';
  l.addEventListener('click', () => { const p = document.createElement('div'); p.style.cssText = 'position:fixed;right:20px;bottom:90px;width:340px;height:420px;background:#fff'; p.innerHTML = ${JSON.stringify(panel)}; document.body.append(p); document.cookie = 'fil=' + crypto.randomUUID() + '; Path=/'; });`;
const WRITE = '<p>Bonjour !</p><textarea placeholder="Écrivez ici"></textarea>';
const CHATS: Readonly<Record<string, string>> = {
  words: OPENS(`<button style="${AT}width:140px;height:48px">Discuter avec nous</button>`, WRITE),
  label: OPENS(`<div role="button" tabindex="0" aria-label="Open chat" style="${AT}width:60px;height:60px"></div>`, WRITE),
  marks: OPENS(`<div class="acme-chat-launcher" style="${AT}width:64px;height:64px"></div>`, WRITE),
  left: OPENS(`<button class="livechat" style="position:fixed;left:20px;bottom:20px;width:60px;height:60px">?</button>`, WRITE),
  raised: OPENS(`<button class="livechat" style="position:fixed;right:20px;bottom:110px;width:60px;height:60px">?</button>`, WRITE),
  'raised-high': OPENS(`<button class="livechat" style="position:fixed;left:20px;bottom:165px;width:56px;height:56px">?</button>`, WRITE),
  bot: OPENS(`<button aria-label="Chatbot" style="${AT}width:60px;height:60px"><svg width="30" height="30"></svg></button>`, '<div contenteditable="true">…</div>'),
  messenger: OPENS(`<a href="#" title="Messenger" style="${AT}width:60px;height:60px;display:block">M</a>`, WRITE),
};
const VENDOR = 'widget.fabrique.example';
const shop = (body: string): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title><body><h1>Boutique</h1><p>Vaisselle.</p>${body}</body></html>`;
const innocent = (name: string): Handler => (req, res) => sendHtml(res, pathOf(req) === '/video' ? '<body>Vidéo' : shop(INNOCENT[name]!));
const chat = (name: string): Handler => (_req, res) => sendHtml(res, shop(`<script src="https://${VENDOR}/${name}.js"></script>`));
const host = (name: string): string => `www.${name}-boutique.example`;
const routes: Routes = {
  ...Object.fromEntries(Object.keys(INNOCENT).map((name) => [host(name), innocent(name)])),
  ...Object.fromEntries(Object.keys(CHATS).map((name) => [host(name), chat(name)])),
  [VENDOR]: (req, res) => sendScript(res, `{ ${CHATS[pathOf(req).slice(1, -3)] ?? ''} }`),
};

let product: Product;
beforeAll(async () => { product = await startProduct(routes); });
afterAll(async () => { await product?.close(); });

/** Visits each shop, some at once, each in a window of its own; gives what was recorded there. */
async function visitEach(names: readonly string[], act: (page: Page) => Promise<void>): Promise<Record<string, Recorded>> {
  const results = await inWindows(product.browser, names.map((name) => async (page) => {
    await page.goto(`https://${host(name)}/`, { waitUntil: 'load' });
    await act(page);
    return [name, await product.visit(host(name))] as const;
  }), 5);
  return Object.fromEntries(results.map((one) => { if (one.status === 'rejected') throw one.reason; return one.value; }));
}

it('what floats and is no chat is not called one', async () => {
  const found = await visitEach(Object.keys(INNOCENT), async (page) => {
    await page.mouse.click(600, 300);
    await pause(700);
  });
  expect(Object.keys(INNOCENT).filter((name) => found[name]!.facts.widgets.length > 0)).toEqual([]);
}, 60_000);

it('chats that nobody has a rule for are found, opened by the visitor, and their storage is theirs', async () => {
  const found = await visitEach(Object.keys(CHATS), async (page) => {
    await pause(800);
    await page.click('#lanceur');
    await pause(900);
  });
  const told = Object.fromEntries(Object.entries(found).map(([name, { facts }]) => [name,
    [facts.widgets.map(({ vendor, openedBy }) => `${vendor} ${openedBy}`), facts.storage.map((row) => `${row.name} ${row.vendor} ${row.writes[0]?.phase.chat}`).sort()]]));
  const right = [[`unknown:${VENDOR} visitor`], [`fil unknown:${VENDOR} opened`, `visiteur unknown:${VENDOR} closed`]];
  expect(told).toEqual(Object.fromEntries(Object.keys(CHATS).map((name) => [name, right])));
}, 60_000);
