import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { SHOP, tag, vendor } from '../replica.ts';

/** HubSpot's hosts: a test of whether cookies work, and an identifier; both are gone again before anybody looks. */
const EMBED = `
cookie('__hs_cookie_test', '1'); cookie('__hs_cookie_test', '', 'max-age=0');
cookie('messagesUtk', uuid().replace(/-/g, ''), 'max-age=15552000; samesite=lax');
setTimeout(function () { cookie('messagesUtk', '', 'max-age=0'); }, 0);
var box = add(document.body, 'div', { id: 'hubspot-messages-iframe-container' });
var frame = add(box, 'iframe', { id: 'hubspot-conversations-iframe', title: 'Chat Widget', style: FIXED + 'bottom:20px;width:60px;height:60px' });
var inside = frame.contentDocument;
inside.body.innerHTML = '<button type="button" aria-label="Ouvrir le chat" style="width:44px;height:44px;border-radius:50%">…</button>';
inside.querySelector('button').addEventListener('click', function () {
  frame.setAttribute('style', PANEL);
  inside.body.innerHTML = PANEL_HTML;
});`;

export const deletedAtOnce: ReplicaSite = {
  id: 'deleted-at-once',
  vendors: ['hubspot'],
  host: SHOP,
  routes: () => ({ [SHOP]: shop({ end: tag('https://js.usemessages.com/conversations-embed.js') }), 'js.usemessages.com': vendor({ '/conversations-embed.js': EMBED }) }),
  launcher: { frame: 'hubspot-conversations-iframe', selector: 'button[aria-label]' },
  panel: { frame: 'hubspot-conversations-iframe', selector: 'textarea' },
  visits: [{ acts: ['open'], stores: [
    { kind: 'cookie', name: '__hs_cookie_test', host: SHOP, chat: 'closed', vendor: 'hubspot', kept: false },
    { kind: 'cookie', name: 'messagesUtk', host: SHOP, chat: 'closed', vendor: 'hubspot', kept: false },
  ] }],
};
