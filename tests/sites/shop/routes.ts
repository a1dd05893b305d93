import { TLSSocket } from 'node:tls';
import type { Handler, Routes } from '../../support/hosts.ts';
import { pathOf, sendHtml, sendMissing, sendNothing, send, sendPackageFile, sendScript, silent } from '../../../lib/node/serve.ts';
import { vendor, CRISP } from '../replica.ts';
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
  if (path.startsWith('/autre-bandeau/')) return sendPackageFile(res, 'cookieconsent', path.slice('/autre-bandeau/'.length));
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

/** Whose chats the shops have. */
const CHATS = ['go.crisp.chat', 'widget.intercom.io', 'salesiq.zoho.com', 'chat.logiciel-inconnu.example', 'service.giosg.com'];
const chatHost = (at: string, shops: ReadonlyMap<string, Shop>): Handler => (req, res) => {
  if (req.method === 'POST') return sendNothing(res);
  const host = new URL(req.url ?? '', `https://${at}`).searchParams.get('hote') ?? '';
  const shop = shops.get(host);
  if (!shop) return sendMissing(res);
  const { vendor: { cookie }, cookie: flags } = shop.chat;
  const known = req.headers.cookie?.includes(cookie) ?? false;
  sendHtml(res, chatFrame(shop, host), known ? {} : { 'set-cookie': [`${cookie}=session_${crypto.randomUUID()}; ${flags}`] });
};

/** Every shop at its host, and the hosts that they share: the frame is told whose it is by its address. */
export function shopRoutes(shops: ReadonlyMap<string, Shop>): Routes {
  return {
    ...Object.fromEntries([...shops].map(([host, shop]) => [host, shopHandler(shop, host)])),
    ...Object.fromEntries(CHATS.map((at) => [at, chatHost(at, shops)])),
    'fonts.googleapis.com': (_req, res) => send(res, '.css', '/* Lora */'),
    'cdn.jsdelivr.net': (_req, res) => sendScript(res, FIXED_SCRIPT, { 'access-control-allow-origin': '*' }),
    'images.verrerie-partenaire.example': silent,
    // The vendor's script, with a session that ends with the browser.
    'client.crisp.chat': vendor({ '/l.js': CRISP.replace("'max-age=15552000; samesite=lax'", "'secure; samesite=lax'") }),
    'fpnpmcdn.net': (_req, res) => sendScript(res, ''),
    'api.fpjs.io': silent,
    'api.openai.com': silent,
    // A pixel whose answer leaves an identifier of its own.
    'connect.facebook.net': (req, res) => sendNothing(res, { ...(req.url?.includes('keep') && { 'set-cookie': [`fr=${crypto.randomUUID().replaceAll('-', '')}; Path=/; Max-Age=7776000; Secure; SameSite=None`] }) }),
    'stats.g.doubleclick.net': (_req, res) => sendNothing(res, { 'set-cookie': [`IDE=${crypto.randomUUID().replaceAll('-', '')}; Domain=doubleclick.net; Path=/; Max-Age=7776000; Secure; SameSite=None`] }),
    'api-iam.intercom.io': silent,
    'api-iam.eu.intercom.io': silent,
    'scripts.verrerie-partenaire.example': silent,
    // Vendors' scripts that store where they keep a visitor, as they start; nothing of the real ones' code.
    'embed.tawk.to': vendor({ '/1f2e/default.js': "localStorage.setItem('twk_token_64a1c0de', uuid()); add(add(document.body, 'div', { class: 'widget-visible', id: 'tawk-default-container' }), 'button', { style: BUBBLE, 'aria-label': 'Ouvrir le chat' }, '…');" }),
    'static.zdassets.com': vendor({ '/ekr/snippet.js': "cookie('__zlcmid', uuid().replaceAll('-', ''), 'max-age=2592000; secure; samesite=lax'); add(add(document.body, 'div', { class: 'zopim' }), 'button', { style: BUBBLE, 'aria-label': 'Ouvrir le chat' }, '…');" }),
    // What an audience measurement does, at the address where it does it; nothing of the real one's code.
    'www.googletagmanager.com': async (req, res) => {
      // As far away as servers are.
      await new Promise((answer) => { setTimeout(answer, 150); });
      sendScript(res, req.url?.includes('id=AW-') ? `
      if (document.cookie.indexOf('_gcl_au=') < 0) document.cookie = '_gcl_au=1.1.' + Math.floor(1e9 * Math.random()) + '.' + Math.floor(Date.now() / 1000) + '; max-age=7776000; path=/; secure; samesite=lax';
      fetch('https://www.google.com/ccm/collect?tid=AW-7654321', { mode: 'no-cors', method: 'POST' }).catch(function () {});` : `
      var o = window.mesureOptions;
      var had = /(?:^|; )_ga=([^;]*)/.exec(document.cookie);
      if (o.renewed || !had) document.cookie = '_ga=' + (had ? had[1] : 'GA1.1.' + Math.floor(1e9 * Math.random()) + '.' + Math.floor(Date.now() / 1000)) + '; max-age=' + o.seconds + '; path=/' + o.flags;
      fetch('https://www.google-analytics.com/g/collect?v=2&tid=G-VERRERIE', { mode: 'no-cors', method: 'POST' }).catch(function () {});`);
    },
    'www.google-analytics.com': silent,
    'www.google.com': silent,
  };
}
