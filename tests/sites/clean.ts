import { pathOf, sendHtml, sendMissing, sendNothing, sendScript } from '../../lib/node/serve.ts';
import type { Handler, Routes } from '../support/hosts.ts';

/**
 * A shop whose widget is a vendor's frame, the vendor's own pages, and a newspaper with the same widget. Pages named
 * `/semer` store everything that can be stored; every other page stores nothing, but for the shop's `/insiste` when it
 * is first asked for: it writes without pause and as it goes, and never lets its database go.
 */
export const SITE = 'faience-exemple.fr';
export const SHOP = `www.${SITE}`;
export const TILL = `caisse.${SITE}`;
export const VENDOR = 'parley-exemple.net';
export const WIDGET = `widget.${VENDOR}`;
export const ACCOUNT = `compte.${VENDOR}`;
export const PAPER = 'journal-exemple.org';

const YEAR = 'Max-Age=31536000';
const SHOP_COOKIES = [
  `hote_seul=1; Path=/; ${YEAR}`, `domaine=1; Domain=${SITE}; Path=/; ${YEAR}`, `sur=1; Path=/; Secure; ${YEAR}`, `chemin=1; Path=/panier; ${YEAR}`,
  `cache=1; Path=/; HttpOnly; ${YEAR}`, `__Host-h=1; Path=/; Secure; ${YEAR}`, `session=1; Path=/`, `parley_id=boutique; Path=/; ${YEAR}`,
  `double=1; Path=/; ${YEAR}`, `double=2; Path=/panier; ${YEAR}`, `double=3; Domain=${SITE}; Path=/; ${YEAR}`, `__Host-p=1; Path=/; Secure; SameSite=None; Partitioned; ${YEAR}`,
];
/** Kept apart for the top-level site by its own wish; and one that asks for nothing. */
const FRAME_COOKIES = [`parley_id=cadre; Path=/; Secure; SameSite=None; Partitioned; ${YEAR}`, `parley_tiers=1; Domain=${VENDOR}; Path=/; Secure; SameSite=None; ${YEAR}`];

/** Stores something in every area, then sets the title to `fini`. */
const SEED = `(async () => {
  localStorage.setItem('cle', '1'); sessionStorage.setItem('cle', '1');
  await new Promise((done, failed) => {
    const asked = indexedDB.open('base', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('lignes');
    asked.onerror = failed;
    asked.onsuccess = () => { const act = asked.result.transaction('lignes', 'readwrite'); act.objectStore('lignes').put('valeur', 'cle'); act.oncomplete = () => { asked.result.close(); done(); }; };
  });
  await (await caches.open('v1')).put('/vide', new Response('vide'));
  await (await (await navigator.storage.getDirectory()).getFileHandle('note.txt', { create: true }));
  if (window.WORKER) { await navigator.serviceWorker.register('/sw.js'); await navigator.serviceWorker.ready; }
  document.title = 'fini';
})().catch((error) => { document.title = 'raté : ' + error; });`;
const INSIST = `
  addEventListener('pagehide', () => { localStorage.setItem('au_revoir', '1'); document.cookie = 'au_revoir=1; path=/'; });
  addEventListener('beforeunload', () => { localStorage.setItem('adieu', '1'); document.cookie = 'adieu=1; path=/'; });
  setInterval(() => { localStorage.setItem('battement', Date.now()); sessionStorage.setItem('battement', '1'); document.cookie = 'battement=1; path=/; SameSite=None; Secure'; }, 5);
  indexedDB.open('base').onsuccess = (event) => { window.held = event.target.result; document.title = 'tient'; };`;

const page = (script: string, body = ''): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>…</title><body><h1>Page</h1>${body}<script>${script}</script></body></html>`;
const frame = (path: string): string => `<iframe title="Messagerie" src="https://${WIDGET}${path}"></iframe>`;

export function cleanRoutes(): Routes {
  let asked = 0;
  const shop: Handler = (req, res) => {
    switch (pathOf(req)) {
      case '/sw.js': return sendScript(res, 'addEventListener("fetch", () => {});');
      case '/semer': return sendHtml(res, page(`window.WORKER = true; ${SEED}`, frame('/cadre/semer')), { 'set-cookie': SHOP_COOKIES });
      case '/insiste': return asked++ === 0 ? sendHtml(res, page(INSIST, frame('/cadre/insiste'))) : sendHtml(res, page('', frame('/cadre')));
      case '/retenir': return sendHtml(res, page('addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = true; });', '<p id="ici">Ici</p>'));
      // In a frame of the paper: the shop's own name, kept apart for the paper.
      case '/vitrine': return sendHtml(res, page('localStorage.setItem("vitrine", "1"); document.title = "fini"'), { 'set-cookie': [`__Host-p=ailleurs; Path=/; Secure; SameSite=None; Partitioned; ${YEAR}`] });
      case '/favicon.ico': return sendNothing(res);
      default: return sendHtml(res, page(''));
    }
  };
  const vendor: Handler = (req, res) => {
    switch (pathOf(req)) {
      case '/cadre/semer': return sendHtml(res, page(SEED), { 'set-cookie': FRAME_COOKIES });
      case '/cadre/insiste': return sendHtml(res, page(INSIST));
      case '/semer': return sendHtml(res, page(SEED), { 'set-cookie': [`parley_id=premier; Path=/; Secure; SameSite=None; ${YEAR}`, `connexion=1; Domain=${VENDOR}; Path=/; Secure; SameSite=None; ${YEAR}`] });
      case '/favicon.ico': return sendNothing(res);
      default: return sendHtml(res, page(''));
    }
  };
  const account: Handler = (req, res) => {
    if (pathOf(req) === '/favicon.ico') return sendNothing(res);
    return sendHtml(res, page(pathOf(req) === '/semer' ? SEED : ''), pathOf(req) === '/semer' ? { 'set-cookie': [`compte=1; Path=/; Secure; SameSite=None; ${YEAR}`, `parley_id=compte; Path=/; Secure; SameSite=None; ${YEAR}`] } : {});
  };
  const paper: Handler = (req, res) => {
    switch (pathOf(req)) {
      case '/semer': return sendHtml(res, page(SEED, `${frame('/cadre/semer')}<iframe title="Vitrine" src="https://${SHOP}/vitrine"></iframe>`), { 'set-cookie': [`journal=1; Path=/; ${YEAR}`, `parley_id=journal; Path=/; ${YEAR}`] });
      case '/': return sendHtml(res, page('', frame('/cadre')));
      default: return sendMissing(res);
    }
  };
  return { [SHOP]: shop, [SITE]: shop, [TILL]: shop, [WIDGET]: vendor, [ACCOUNT]: account, [PAPER]: paper };
}
