import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendHtml, pathOf } from '../../lib/node/serve.ts';
import type { Handler, Routes } from '../support/hosts.ts';
import { pause, startProduct, type Product, type Recorded } from './product.ts';

/** Pages that look for us, lie to us, drown us, or merely live by strict rules. */
const SECRET = 'MotDePasseTresSecret42';

/** Listens to all it can, before and after, and sends everything it can think of. */
const SPY = `
const heard = []; window.heard = heard;
const types = ['load', 'note', 'drain', 'taken', 'built', 'temoin-here', 'temoin-node', 'message', 'error', 'readystatechange'];
const listen = (target, label) => types.forEach((type) => target.addEventListener(type, (e) => { if (!e.isTrusted && (e.relatedTarget || e.detail)) heard.push(label + ' ' + type + ' ' + (e.relatedTarget || e.detail)); }, true));
listen(window, 'window'); listen(document, 'document');
const add = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (e) { heard.push('dispatchEvent ' + e.type); return add.call(this, e); };
const frame = document.createElement('iframe'); frame.src = '/enfant'; document.body.append(frame); listen(frame.contentWindow, 'frame');
const plant = (doc) => { const node = doc.createElement('i'); listen(node, 'node'); doc.dispatchEvent(new MouseEvent('load', { relatedTarget: node })); doc.dispatchEvent(new Event('load')); doc.dispatchEvent(new Event('temoin-here'));
  const line = 'plante=' + crypto.randomUUID(); node.dispatchEvent(new CustomEvent('note', { detail: 'c1:0' + line.length + ':' + line + '-;-;-;-;E1:01:11:0-;-;-;' })); };
plant(document); frame.onload = () => { listen(frame.contentDocument, 'frame document'); plant(frame.contentDocument); document.cookie = 'vrai=' + crypto.randomUUID(); };
`;
const POISON = `
Array.prototype.push = Array.prototype.join = Array.prototype.map = String.prototype.slice = JSON.stringify = Map.prototype.get = Function.prototype.call = Function.prototype.apply = Function.prototype.bind = function () { throw new Error('piege'); };
Object.defineProperty(Array.prototype, '0', { set() { throw new Error('piege'); }, configurable: true });
Error.stackTraceLimit = 0; Error.prepareStackTrace = () => 'https://faux.example/a.js:1:1'; Object.freeze(Storage.prototype);
document.cookie = 'malgre_tout=' + crypto.randomUUID(); localStorage.setItem('malgre_tout', '1'); sessionStorage.propriete = 'x'; delete sessionStorage.propriete;
`;
const STRICT = { 'content-security-policy': "default-src 'none'; script-src 'nonce-n1'; require-trusted-types-for 'script'" };
const REWRITE = `addEventListener('load', () => setTimeout(() => { document.open(); document.write('<title>Neuf</title><body><script>document.cookie = "reecrit=" + crypto.randomUUID();<\\/script>'); document.close(); }, 200));`;
const FLOOD = `const t = performance.now(); for (let i = 0; i < 100000; i++) localStorage.setItem('cle' + (i % 50), String(i)); document.cookie = 'duree=' + Math.round(performance.now() - t); window.duree = performance.now() - t;`;
const GIANT = `const big = 'é'.repeat(2_000_000); for (let i = 0; i < 8; i++) { localStorage.setItem('geant', big + i); } for (let i = 0; i < 8; i++) localStorage.removeItem(big.slice(0, 1_000_000) + i); document.cookie = 'apres_geant=' + crypto.randomUUID();`;
const CLOBBER = `<form name="querySelector"><input name="matches"></form><form name="body"></form><img name="forms"><button id="b">Menu</button><script>document.cookie = 'cache=' + crypto.randomUUID();</script>`;

const html = (script: string, body = ''): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title><body>${body}<script nonce="n1">${script}</script></body></html>`;
const PAGES: Readonly<Record<string, string>> = {
  'espion.example': html(SPY), 'poison.example': html(POISON), 'strict.example': html(`document.cookie = 'strict=' + crypto.randomUUID();`), 'neuf.example': html(REWRITE),
  'inonde.example': html(FLOOD), 'geant.example': html(GIANT), 'cache.example': html('', CLOBBER),
  'prive.example': html(`const f = document.querySelector('#nom'); f.oninput = () => { document.cookie = 'copie=' + btoa(f.value); localStorage.setItem('copie', f.value); fetch('/envoi?q=' + encodeURIComponent(f.value)); };`,
    '<input id="nom"><input id="passe" type="password"><div tabindex="0" id="boite"><div contenteditable="true" id="texte">x</div></div><label id="etiquette">Nom <textarea id="zone"></textarea></label>'),
};
const answer = (host: string): Handler => (req, res) => {
  if (pathOf(req) === '/enfant') return sendHtml(res, html(`document.cookie = 'enfant=' + crypto.randomUUID();`));
  return sendHtml(res, PAGES[host]!, host === 'strict.example' ? STRICT : {});
};
const routes: Routes = Object.fromEntries(Object.keys(PAGES).map((host) => [host, answer(host)]));

let product: Product;
beforeAll(async () => { product = await startProduct(routes); });
afterAll(async () => { await product?.close(); });

const named = (recorded: Recorded, name: string) => recorded.entries.filter((e) => (e.kind === 'cookie-write' && e.data.line.name === name) || (e.kind === 'storage-write' && e.data.key === name));
const holes = (recorded: Recorded) => recorded.entries.flatMap((e) => (e.kind === 'hole' ? [e.data] : []));

it('a page that listens everywhere hears nothing and plants nothing', async () => {
  const page = await product.open('https://espion.example/');
  await pause(600);
  // (Its own planting comes back to it; a node of ours would be one more.)
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((line) => !line.startsWith('dispatchEvent load') && !line.startsWith('dispatchEvent note') && !line.startsWith('dispatchEvent temoin-here') && !/^(node|document|frame document) (load|note)/.test(line)))).toEqual([]);
  const recorded = await product.visit('espion.example');
  expect(named(recorded, 'enfant')).toHaveLength(1);
  expect(named(recorded, 'vrai')).toHaveLength(1);
  expect(named(recorded, 'plante')).toHaveLength(0);
  expect(holes(recorded)).toEqual([]);
});

it('poisoned prototypes, a frozen Storage and a forged stack hide nothing', async () => {
  await product.open('https://poison.example/');
  const recorded = await product.visit('poison.example');
  const [cookie] = recorded.entries.filter((e) => e.kind === 'cookie-write');
  expect(cookie?.kind === 'cookie-write' && cookie.data.script.chain.map(({ host }) => host)).toEqual(['poison.example']);
  expect(recorded.entries.filter((e) => e.kind === 'storage-write').map((e) => e.kind === 'storage-write' && `${e.data.area} ${e.data.op} ${e.data.key}`)).toEqual(['localStorage set malgre_tout', 'sessionStorage set propriete', 'sessionStorage remove propriete']);
  expect(holes(recorded)).toEqual([]);
});

it('strict policy, a document written anew, names that hide the document’s methods', async () => {
  await product.open('https://strict.example/');
  await product.open('https://neuf.example/');
  const clobbered = await product.open('https://cache.example/');
  await clobbered.click('#b');
  await pause(700);
  expect(named(await product.visit('strict.example'), 'strict')).toHaveLength(1);
  expect(named(await product.visit('neuf.example'), 'reecrit')).toHaveLength(1);
  const recorded = await product.visit('cache.example');
  expect(named(recorded, 'cache')).toHaveLength(1);
  expect(recorded.entries.filter((e) => e.kind === 'gesture')).toHaveLength(1);
});

it('nothing that the visitor types is in the log, in no form', async () => {
  const page = await product.open('https://prive.example/');
  for (const field of ['#nom', '#passe', '#texte', '#zone']) { await page.click(field); await page.keyboard.type(SECRET, { delay: 0 }); }
  await page.click('#boite');
  await page.click('#etiquette');
  await page.keyboard.press('Enter');
  await pause(500);
  const recorded = await product.visit('prive.example');
  expect(named(recorded, 'copie').length).toBeGreaterThan(0);
  expect(recorded.entries.filter((e) => e.kind === 'gesture').length).toBeGreaterThan(3);
  const text = JSON.stringify(recorded.entries).toLowerCase();
  for (const form of [SECRET, Buffer.from(SECRET).toString('base64'), Buffer.from(SECRET).toString('hex'), encodeURIComponent(SECRET)]) expect(text).not.toContain(form.toLowerCase().slice(0, 16));
});

it('a flood and giants: the page lives, and what was lost is said', async () => {
  const page = await product.open('https://inonde.example/');
  expect(await page.evaluate(() => (window as unknown as { duree: number }).duree)).toBeLessThan(10_000);
  await product.open('https://geant.example/');
  // The log takes what it is given at its own pace; everything that was kept arrives.
  const arrived = async (): Promise<Recorded> => {
    for (let tries = 0; tries < 20; tries++) { const seen = await product.visit('inonde.example'); if (holes(seen).length > 0) return seen; await pause(500); }
    return product.visit('inonde.example');
  };
  const flooded = await arrived();
  const lost = flooded.facts.recording.holes.length;
  expect(lost).toBeGreaterThan(0);
  // A burst of 20,000 is kept, and one a millisecond beside it.
  const said = holes(flooded).find(({ reason }) => reason === 'overflow')?.lost;
  expect(said).toBeGreaterThan(60_000);
  expect(said).toBeLessThanOrEqual(80_001);
  expect(flooded.entries.some((e) => e.kind === 'frame-started')).toBe(true);
  const giants = await product.visit('geant.example');
  expect(named(giants, 'apres_geant')).toHaveLength(1);
});
