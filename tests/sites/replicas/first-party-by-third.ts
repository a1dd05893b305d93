import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { SHOP, tag, vendor } from '../replica.ts';

/** Intercom's manner: the vendor's script writes the shop's own cookie at load; launcher and panel are frames without an address. */
const MESSENGER = `
var nine = 'max-age=23328000; samesite=lax';
cookie('intercom-id-ab12cd34', uuid(), nine);
cookie('intercom-device-id-ab12cd34', uuid(), nine);
var box = add(document.body, 'div', { id: 'intercom-container', class: 'intercom-namespace' });
var small = add(box, 'iframe', { name: 'intercom-launcher-frame', class: 'intercom-launcher-frame', title: 'Intercom live chat', style: FIXED + 'bottom:20px;width:60px;height:60px' });
small.contentDocument.body.innerHTML = '<style>body{margin:0}</style><div role="button" tabindex="0" aria-label="Ouvrir la messagerie Intercom" style="width:60px;height:60px;border-radius:50%;background:#1f6feb"></div>';
small.contentDocument.querySelector('[role]').addEventListener('click', function () {
  if (document.querySelector('[name=intercom-messenger-frame]')) return;
  var big = add(box, 'iframe', { name: 'intercom-messenger-frame', class: 'intercom-messenger-frame', title: 'Intercom live chat', style: PANEL });
  big.contentDocument.body.innerHTML = PANEL_HTML;
  cookie('intercom-session-ab12cd34', btoa(uuid()), 'max-age=604800; samesite=lax');
});`;

export const intercomRoutes = {
  'widget.intercom.io': vendor({ '/widget/ab12cd34': (_req, res) => void res.writeHead(302, { location: 'https://js.intercomcdn.com/shim.latest.js' }).end() }),
  'js.intercomcdn.com': vendor({ '/shim.latest.js': MESSENGER }),
};
export const intercomSnippet = `<script>window.intercomSettings = { app_id: 'ab12cd34' };</script>${tag('https://widget.intercom.io/widget/ab12cd34')}`;

export const firstPartyByThird: ReplicaSite = {
  id: 'first-party-by-third',
  vendors: ['intercom'],
  host: SHOP,
  routes: () => ({ [SHOP]: shop({ end: intercomSnippet }), ...intercomRoutes }),
  launcher: { frame: 'intercom-launcher-frame', selector: '[role=button]' },
  panel: { frame: 'intercom-messenger-frame', selector: 'textarea' },
  visits: [{ acts: ['open'], stores: [
    { kind: 'cookie', name: 'intercom-id-ab12cd34', host: SHOP, chat: 'closed', vendor: 'intercom' },
    { kind: 'cookie', name: 'intercom-device-id-ab12cd34', host: SHOP, chat: 'closed', vendor: 'intercom' },
    { kind: 'cookie', name: 'intercom-session-ab12cd34', host: SHOP, chat: 'opened', vendor: 'intercom' },
  ] }],
};
