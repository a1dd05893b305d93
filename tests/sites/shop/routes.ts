import { TLSSocket } from 'node:tls';
import type { Handler, Routes } from '../../support/hosts.ts';
import { pathOf, sendHtml, sendMissing, sendNothing, send, sendPackageFile, sendScript, silent } from '../../../lib/node/serve.ts';
import { CRISP_ID, vendor, CRISP } from '../replica.ts';
import { documentAt, STYLE } from './pages.ts';
import type { Shop } from './plan.ts';
import { shopScript } from './script.ts';

/** A file of a fixed version from a public server of packages. */
export const FIXED_SCRIPT = 'window.preact = {};';

/** One such shop at its host, over HTTPS; plain HTTP is sent there. */
const shopHandler = (shop: Shop, host: string): Handler => (req, res) => {
  const path = pathOf(req);
  if (!(req.socket instanceof TLSSocket) && shop.overHttp === 'redirect') return void res.writeHead(301, { location: `https://${host}${req.url}` }).end();
  if (path === '/favicon.ico') return sendNothing(res);
  if (path === '/style.css') return send(res, '.css', STYLE + shop.consent.style);
  if (path === '/boutique.js') return sendScript(res, shopScript(shop));
  if (path.startsWith('/consentement/')) return sendPackageFile(res, 'vanilla-cookieconsent', path.slice('/consentement/'.length));
  const html = documentAt(shop, path, host);
  if (html === null) return sendMissing(res);
  const known = /PHPSESSID=/.test(req.headers.cookie ?? '');
  sendHtml(res, html, { ...shop.headers, ...(!known && { 'set-cookie': [`PHPSESSID=${crypto.randomUUID().replaceAll('-', '')}; ${shop.session}`] }) });
};

/** The chat's frame, as its vendor would draw it for the shop that asks. */
const chatFrame = (shop: Shop, host: string): string => {
  const { title, greeting, foot, controls, noticeLink, form, script } = shop.chat;
  const link = noticeLink === null ? '' : ` <a href="${noticeLink.startsWith('/') ? `https://${host}${noticeLink}` : noticeLink}" target="_blank">Politique de confidentialité</a>`;
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.4 sans-serif;margin:12px}[role=log]{height:230px;overflow-y:auto}[role=log] p{width:80%}textarea{width:95%}</style>
<h2>${title}</h2><div role="log">${greeting.map((words) => `<p>${words}</p>`).join('')}</div>${form}
<textarea aria-label="Votre message" placeholder="Votre message"></textarea><button type="button" id="envoyer">Envoyer</button>
<p>${controls.map((name) => `<button type="button">${name}</button>`).join(' ')}</p><p>${foot}${link}</p>
<script>
var log = document.querySelector('[role=log]'), box = document.querySelector('textarea');
var say = function (words, mine) { var p = document.createElement('p'); p.textContent = words; p.className = mine ? 'from-user' : 'from-agent'; if (mine) p.style.marginLeft = 'auto'; log.append(p); };
var send = function () { if (!box.value) return; say(box.value, true); box.value = ''; fetch('/message', { method: 'POST' }); setTimeout(function () { say('Oui, nous livrons partout en France.', false); }, 800); };
box.addEventListener('keydown', function (e) { if (e.key === 'Enter') { e.preventDefault(); send(); } });
document.getElementById('envoyer').addEventListener('click', send);
${script}
</script></html>`;
};

/** Every shop at its host, and the hosts that they share: the frame is told whose it is by its address. */
export function shopRoutes(shops: ReadonlyMap<string, Shop>): Routes {
  return {
    ...Object.fromEntries([...shops].map(([host, shop]) => [host, shopHandler(shop, host)])),
    'go.crisp.chat': (req, res) => {
      if (req.method === 'POST') return sendNothing(res);
      const host = new URL(req.url ?? '', 'https://go.crisp.chat').searchParams.get('hote') ?? '';
      const shop = shops.get(host);
      if (!shop) return sendMissing(res);
      const known = /crisp-client/.test(req.headers.cookie ?? '');
      sendHtml(res, chatFrame(shop, host), known ? {} : { 'set-cookie': [`crisp-client%2Fsession%2F${CRISP_ID}=session_${crypto.randomUUID()}; ${shop.chat.cookie}`] });
    },
    'fonts.googleapis.com': (_req, res) => send(res, '.css', '/* Lora */'),
    'cdn.jsdelivr.net': (_req, res) => sendScript(res, FIXED_SCRIPT, { 'access-control-allow-origin': '*' }),
    'images.verrerie-partenaire.example': silent,
    // The vendor's script, with a session that ends with the browser.
    'client.crisp.chat': vendor({ '/l.js': CRISP.replace("'max-age=15552000; samesite=lax'", "'secure; samesite=lax'") }),
    'fpnpmcdn.net': (_req, res) => sendScript(res, ''),
    // What an audience measurement does, at the address where it does it; nothing of the real one's code.
    'www.googletagmanager.com': async (req, res) => {
      // As far away as servers are.
      await new Promise((answer) => { setTimeout(answer, 150); });
      sendScript(res, req.url?.includes('id=AW-') ? `
      if (document.cookie.indexOf('_gcl_au=') < 0) document.cookie = '_gcl_au=1.1.' + Math.floor(1e9 * Math.random()) + '.' + Math.floor(Date.now() / 1000) + '; max-age=7776000; path=/; secure; samesite=lax';
      fetch('https://www.google.com/ccm/collect?tid=AW-7654321', { mode: 'no-cors', method: 'POST' }).catch(function () {});` : `
      var o = window.mesureOptions;
      if (o.renewed || document.cookie.indexOf('_ga=') < 0) document.cookie = '_ga=GA1.1.' + Math.floor(1e9 * Math.random()) + '.' + Math.floor(Date.now() / 1000) + '; max-age=' + o.seconds + '; path=/' + o.flags;
      fetch('https://www.google-analytics.com/g/collect?v=2&tid=G-VERRERIE', { mode: 'no-cors', method: 'POST' }).catch(function () {});`);
    },
    'www.google-analytics.com': silent,
    'www.google.com': silent,
  };
}
