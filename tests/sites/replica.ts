import type { Handler } from '../support/hosts.ts';
import { pathOf, sendHtml, sendMissing, sendScript } from '../../lib/node/serve.ts';

/** What the replicas have in common: fixed bubbles and panels, in the document or in frames, and identifiers. */

export const SHOP = 'faience-exemple.fr';

/** Browser code that every replica script begins with. `uuid()` makes an identifier, `bubble()` a widget in the document. */
export const CLIENT = `
var uuid = function () { return crypto.randomUUID(); };
var cookie = function (name, value, rest) { document.cookie = name + '=' + value + '; path=/; ' + (rest || ''); };
var FIXED = 'position:fixed;right:20px;z-index:2147483000;border:0;';
var BUBBLE = FIXED + 'bottom:20px;width:60px;height:60px;border-radius:50%;background:#1f6feb;color:#fff;cursor:pointer;';
var PANEL = FIXED + 'bottom:90px;width:360px;height:480px;background:#fff;box-shadow:0 4px 24px #0004;';
var PANEL_HTML = '<p>Bonjour ! Comment pouvons-nous vous aider ?</p><p><a href="/confidentialite">Politique de confidentialité</a></p><textarea aria-label="Votre message" placeholder="Votre message"></textarea><button type="button">Envoyer</button>';
var add = function (parent, tag, attributes, html) {
  var e = document.createElement(tag);
  for (var k in attributes) e.setAttribute(k, attributes[k]);
  if (html) e.innerHTML = html;
  return parent.appendChild(e);
};
`;

/** A document for a vendor's frame: a button that fills it, telling the page when it is used. */
export const launcherFrame = (label = 'Ouvrir le chat'): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><style>body{margin:0}button{width:60px;height:60px;border:0;border-radius:50%;background:#1f6feb;color:#fff}</style>
<button type="button" aria-label="${label}" onclick="parent.postMessage('open', '*')">…</button></html>`;

/** A document for a vendor's frame: a panel one can write in. `script` runs when it loads. */
export const panelFrame = (script = ''): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Messagerie</title>
<p>Bonjour ! Comment pouvons-nous vous aider ?</p><textarea aria-label="Votre message" placeholder="Votre message"></textarea><button type="button">Envoyer</button>
<script>${script}</script></html>`;

/** Answers scripts (`.js`) and documents by path; anything else is missing. */
export const vendor = (paths: Readonly<Record<string, string | Handler>>): Handler => (req, res) => {
  const path = pathOf(req);
  const found = paths[path];
  if (found === undefined) return sendMissing(res);
  if (typeof found === 'function') return found(req, res);
  return path.endsWith('.js') ? sendScript(res, `(function () {${CLIENT}${found}})();`) : sendHtml(res, found);
};

export const tag = (src: string): string => `<script async src="${src}"></script>`;

/** crisp.chat as its script behaves: a first-party cookie with a session at load; the bubble is a link in the document. */
export const CRISP = `
var ID = window.CRISP_WEBSITE_ID;
if (document.cookie.indexOf('crisp-client%2Fsession%2F' + ID) < 0) cookie('crisp-client%2Fsession%2F' + ID, 'session_' + uuid(), 'max-age=15552000; samesite=lax');
var root = add(add(document.body, 'div', { class: 'crisp-client' }), 'div', { id: 'crisp-chatbox', 'data-chat-status': 'online' });
var launcher = add(root, 'a', { role: 'button', tabindex: '0', 'data-maximized': 'false', 'aria-label': 'Ouvrir le chat', style: BUBBLE + 'bottom:' + (window.CRISP_BOTTOM || 20) + 'px' }, '…');
var panel = add(root, 'div', { id: 'crisp-chatbox-chat', role: 'dialog', hidden: '', style: PANEL }, PANEL_HTML + '<button type="button" id="crisp-close">Fermer</button>');
launcher.addEventListener('click', function () { panel.hidden = false; launcher.dataset.maximized = 'true'; cookie('crisp-client%2Fsocket%2F' + ID, '1', 'max-age=3600'); });
panel.querySelector('#crisp-close').addEventListener('click', function () { panel.hidden = true; launcher.dataset.maximized = 'false'; });
`;
export const CRISP_ID = '5f0c6c1e-8d3b-4c52-9d5e-2a1b7c9e4f10';
export const crispHost = { 'client.crisp.chat': vendor({ '/l.js': CRISP }) };
export const crispSnippet = `<script>window.$crisp = []; window.CRISP_WEBSITE_ID = '${CRISP_ID}';</script>${tag('https://client.crisp.chat/l.js')}`;
export const CRISP_SESSION = `crisp-client%2Fsession%2F${CRISP_ID}`;
export const CRISP_SOCKET = `crisp-client%2Fsocket%2F${CRISP_ID}`;
export const CRISP_LAUNCHER = { selector: '#crisp-chatbox a[role="button"]' };
export const CRISP_PANEL = { selector: '#crisp-chatbox-chat' };
