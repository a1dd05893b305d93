import type { Handler, Route, Routes } from '../support/hosts.ts';
import { sendHtml } from '../../lib/node/serve.ts';
import { CRISP, CRISP_ID, CRISP_LAUNCHER, CRISP_PANEL, SHOP, tag, vendor } from './replica.ts';
import { shop } from './shop.ts';
import type { Place } from './site.ts';

/** Shops whose chats say one thing or another once they are open. */

/** What the real widgets of `tests/sites/widgets` greet with. */
const GREETING = 'Bonjour ! Une question sur une pièce ?';

/** The same shop with another greeting: every text that its hosts send is changed on its way. */
export function greeting(routes: Routes, words: string): Routes {
  const changed = (handler: Handler): Handler => (req, res) => {
    const end = res.end.bind(res) as (...given: unknown[]) => typeof res;
    res.end = ((body?: unknown, ...rest: unknown[]) => end(typeof body === 'string' ? body.replaceAll(GREETING, words) : body, ...rest)) as typeof res.end;
    return handler(req, res);
  };
  const changedRoute = (route: Handler | Route): Handler | Route => (typeof route === 'function' ? changed(route) : { ...route, request: changed(route.request) });
  return Object.fromEntries(Object.entries(routes).map(([host, route]) => [host, changedRoute(route)]));
}

export interface PanelSite { readonly host: string; readonly routes: Routes; readonly launcher: Place; readonly panel: Place }

/** A panel's document or inside: header, messages, a place to write. */
export const inside = ({ header = 'Messagerie', messages = '<p>Bonjour ! Comment pouvons-nous vous aider ?</p>', form = '', footer = '' }: { readonly header?: string; readonly messages?: string; readonly form?: string; readonly footer?: string }): string =>
  `<h2 style="margin:0">${header}</h2><div role="log" style="height:220px;overflow-y:auto">${messages}</div>${form}<textarea aria-label="Votre message" placeholder="Votre message"></textarea><button type="button" id="envoyer">Envoyer</button><p>${footer}</p>`;

/** Answers after a second; the visitor's own words stand on the right. */
const ANSWERS = `
var log = scope.querySelector('[role="log"]'), box = scope.querySelector('textarea');
var say = function (words, mine) { var p = document.createElement('p'); p.textContent = words; p.className = mine ? 'from-user' : 'from-agent'; p.style.cssText = 'width:60%;margin:4px ' + (mine ? '0 4px auto' : 'auto 4px 0'); log.appendChild(p); };
var send = function () { if (!box.value) return; say(box.value, true); box.value = ''; setTimeout(function () { say('Oui, partout en France.', false); }, 1000); };
box.addEventListener('keydown', function (e) { if (e.key === 'Enter') { e.preventDefault(); send(); } });
scope.querySelector('#envoyer').addEventListener('click', send);
`;

/** crisp's own elements in the page, found by its rule. */
export const crispSaying = (html: string): PanelSite => ({
  host: SHOP,
  routes: {
    [SHOP]: shop({ end: `<script>window.$crisp = []; window.CRISP_WEBSITE_ID = '${CRISP_ID}';</script>${tag('https://client.crisp.chat/l.js')}` }),
    'client.crisp.chat': vendor({ '/l.js': `var INSIDE = ${JSON.stringify(html)};${CRISP.replace("PANEL_HTML + '", "INSIDE + '")} var scope = panel; ${ANSWERS}` }),
  },
  launcher: CRISP_LAUNCHER, panel: CRISP_PANEL,
});

/** A vendor nobody knows, whose panel lies in a frame of its own host. */
export const strangerSaying = (html: string): PanelSite => ({
  host: SHOP,
  routes: {
    [SHOP]: shop({ end: tag('https://widget.causette.example/chat.js') }),
    'widget.causette.example': vendor({
      '/chat.js': `var b = add(document.body, 'button', { type: 'button', 'aria-label': 'Ouvrir le chat', class: 'causette-chat', style: BUBBLE }, '…'); var f;
        b.addEventListener('click', function () { f = f || add(document.body, 'iframe', { src: 'https://widget.causette.example/panel', title: 'Chat', style: PANEL }); });`,
      '/panel': (_req, res) => sendHtml(res, `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Causette</title><body>${html}<script>var scope = document; ${ANSWERS}</script></body></html>`),
    }),
  },
  launcher: { selector: '.causette-chat' }, panel: { frame: 'causette.example/panel', selector: 'textarea' },
});

/** A home-made chat in a closed shadow root. */
export const closedSaying = (html: string): PanelSite => ({
  host: SHOP,
  routes: {
    [SHOP]: shop({ end: `<script>(function () {
      var host = document.body.appendChild(document.createElement('faience-chat'));
      var root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<button type="button" aria-label="Ouvrir le chat" style="position:fixed;right:20px;bottom:20px;width:60px;height:60px">…</button><div hidden style="position:fixed;right:20px;bottom:90px;width:360px;height:480px;background:#fff"></div>';
      var panel = root.querySelector('div'); panel.innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')};
      var scope = panel; ${ANSWERS}
      root.querySelector('button').addEventListener('click', function () { panel.hidden = false; });
    })();</script>` }),
  },
  launcher: { selector: 'faience-chat' }, panel: { selector: 'faience-chat' },
});
