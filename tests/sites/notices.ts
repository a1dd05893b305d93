import type { IncomingMessage } from 'node:http';
import { pathOf, sendHtml, sendMissing, sendNothing } from '../../lib/node/serve.ts';
import type { Handler, Routes } from '../support/hosts.ts';

/**
 * Shops and where their notices stand: on their own host and in two parts, with a service that writes notices for
 * others, in a PDF, drawn by a script in a single-page shop, in a frame of such a service that fills the shop's own page.
 */
export const OWN = 'www.brunelle-exemple.fr';
export const LED = 'www.faience-notices-exemple.fr';
export const SERVICE = 'textes-juridiques-exemple.net';
export const PDF = 'www.reliure-exemple.fr';
export const SINGLE = 'www.monopage-exemple.fr';
export const FRAMED = 'www.cadre-exemple.fr';

export interface Asked { readonly host: string; readonly path: string; readonly headers: IncomingMessage['headers'] }
export interface NoticeSites { readonly routes: Routes; readonly asked: readonly Asked[] }

const shop = (title: string, foot: string, script = ''): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><body style="font:16px sans-serif"><h1>${title}</h1><p>Du linge et des nappes, tissés à Roubaix.</p><main id="la"></main><footer>${foot}</footer><script>${script}</script></body></html>`;
const COOKIES_PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Politique de cookies – Maison Brunelle</title><body><h1>Politique de cookies</h1>${'<p>Les cookies de mesure d’audience sont conservés treize mois au plus sur votre appareil, puis effacés par votre navigateur.</p>'.repeat(6)}</body></html>`;

/** @param notice a whole notice, HTML @param pdf a notice as PDF */
export function noticeSites(notice: string, pdf: Uint8Array = new Uint8Array()): NoticeSites {
  const asked: Asked[] = [];
  const heard = (handler: Handler): Handler => (req, res) => {
    if (pathOf(req) !== '/favicon.ico') asked.push({ host: (req.headers.host ?? '').replace(/:\d+$/, ''), path: req.url ?? '', headers: req.headers });
    return handler(req, res);
  };
  const split = notice.replace('</main>', '<p>Le détail des traceurs est dans notre <a href="/cookies?v=2">politique de cookies</a>, et celui de la banque dans <a href="https://banque-exemple.com/privacy">sa politique de confidentialité</a>.</p></main>');
  const inner = JSON.stringify(/<main>([^]*)<\/main>/.exec(notice)?.[1] ?? notice);
  const routes: Record<string, Handler> = {
    [OWN]: (req, res) => {
      switch (pathOf(req)) {
        case '/favicon.ico': return sendNothing(res);
        case '/': return sendHtml(res, shop('Maison Brunelle', '<a id="notice" href="/confidentialite?id=3f9a8c7e6b5d4a1f">Politique de confidentialité</a> <a href="#haut">Confidentialité en bref</a>'), { 'set-cookie': ['panier=7f3a9c; Path=/; Secure', 'vu=1; Path=/; HttpOnly; Max-Age=3600; Secure'] });
        case '/confidentialite': return sendHtml(res, split, { 'set-cookie': 'lu=oui; Path=/; Max-Age=3600; Secure' });
        case '/cookies': return sendHtml(res, COOKIES_PAGE);
        default: return sendMissing(res);
      }
    },
    [LED]: (req, res) => (pathOf(req) === '/favicon.ico' ? sendNothing(res) : sendHtml(res, shop('Faïence', `<a id="notice" href="https://${SERVICE}/privacy-policy/81">Vie privée</a>`))),
    [SERVICE]: (req, res) => (pathOf(req) === '/favicon.ico' ? sendNothing(res) : sendHtml(res, notice)),
    [FRAMED]: (req, res) => {
      if (pathOf(req) === '/favicon.ico') return sendNothing(res);
      return sendHtml(res, pathOf(req) === '/' ? shop('Encadrement', '<a id="notice" href="/confidentialite">Politique de confidentialité</a>')
        : `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Politique de confidentialité</title><body><h1>Politique de confidentialité</h1><iframe src="https://${SERVICE}/embed/81" style="width:100%;height:900px;border:0"></iframe></body></html>`);
    },
    [PDF]: (req, res) => {
      if (pathOf(req) === '/favicon.ico') return sendNothing(res);
      if (pathOf(req) !== '/confidentialite.pdf') return sendHtml(res, shop('Reliure', '<a id="notice" href="/confidentialite.pdf">Politique de confidentialité</a>'));
      res.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf);
    },
    [SINGLE]: (req, res) => (pathOf(req) === '/favicon.ico' ? sendNothing(res) : sendHtml(res, shop('Une seule page', '<a id="notice" href="/vie-privee">Vie privée</a>',
      `document.querySelector('#notice').addEventListener('click', (event) => { event.preventDefault(); history.pushState(null, '', '/vie-privee'); document.title = 'Vie privée'; setTimeout(() => { document.querySelector('#la').innerHTML = ${inner.replaceAll('</', '<\\/')}; }, 300); });`))),
  };
  return { asked, routes: Object.fromEntries(Object.entries(routes).map(([host, handler]) => [host, heard(handler)])) };
}
