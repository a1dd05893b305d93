import type { ServerResponse } from 'node:http';
import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { SHOP, tag, vendor } from '../replica.ts';
import { cors, sendJson } from '../../../lib/node/serve.ts';

/**
 * Tawk.to's hosts: the request that starts the session leaves at load, and the server keeps the answer, with its
 * cookie, until the visitor has opened the chat. The cause lies before the click though the cookie comes after.
 */
const EMBED = `
var post = function (path) { return fetch('https://va.tawk.to' + path, { method: 'POST', credentials: 'include' }); };
post('/v1/session/start');
var box = add(document.body, 'div', { id: 'tawkchat-container', class: 'widget-visible' });
var launcher = add(add(box, 'div', { class: 'tawk-min-container' }), 'button', { type: 'button', class: 'tawk-button', 'aria-label': 'Chat', style: BUBBLE }, '…');
launcher.addEventListener('click', function () {
  post('/v1/session/opened');
  var frame = add(box, 'iframe', { title: 'chat widget', style: PANEL });
  frame.contentDocument.body.innerHTML = PANEL_HTML;
}, { once: true });`;
const HELD_MS = 400;
const line = (name: string): string => `${name}=${crypto.randomUUID()}; Path=/; Max-Age=15552000; Secure; SameSite=None`;

export const straddle: ReplicaSite = {
  id: 'straddle',
  vendors: ['tawk-to'],
  host: SHOP,
  routes: () => {
    const held: ServerResponse[] = [];
    return {
      [SHOP]: shop({ end: tag('https://embed.tawk.to/62a/default.js') }),
      'embed.tawk.to': vendor({ '/62a/default.js': EMBED }),
      'va.tawk.to': cors(vendor({
        '/v1/session/start': (_req, res) => void held.push(res),
        '/v1/session/opened': (_req, res) => {
          sendJson(res, {}, { 'set-cookie': line('tawk_uuid_62a') });
          for (const earlier of held.splice(0)) setTimeout(() => sendJson(earlier, {}, { 'set-cookie': line('tawkUUID') }), HELD_MS);
        },
      })),
    };
  },
  launcher: { selector: '.tawk-button' },
  panel: { selector: 'iframe[title="chat widget"]' },
  visits: [{ acts: ['open'], stores: [
    { kind: 'cookie', name: 'tawkUUID', host: 'va.tawk.to', chat: 'closed', vendor: 'tawk-to' },
    { kind: 'cookie', name: 'tawk_uuid_62a', host: 'va.tawk.to', chat: 'opened', vendor: 'tawk-to' },
  ] }],
};
