import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { CRISP_LAUNCHER, CRISP_PANEL, CRISP_SESSION, CRISP_SOCKET, crispHost, crispSnippet, SHOP, tag, vendor } from '../replica.ts';
import { intercomRoutes, intercomSnippet } from './first-party-by-third.ts';

/** Three vendors on one page. The visitor opens one; for the other two everything stays before an opening. */
const TAWK = `
cookie('twk_idm_key', uuid(), 'samesite=lax');
localStorage.setItem('twk_token_62a', uuid());
var box = add(document.body, 'div', { id: 'tawkchat-container', class: 'widget-visible' });
add(add(box, 'div', { class: 'tawk-min-container' }), 'button', { type: 'button', class: 'tawk-button', 'aria-label': 'Chat', style: BUBBLE + 'bottom:180px' }, '…')
  .addEventListener('click', function () { add(box, 'iframe', { title: 'chat widget', style: PANEL }).contentDocument.body.innerHTML = PANEL_HTML; }, { once: true });`;

export const threeWidgets: ReplicaSite = {
  id: 'three-widgets',
  vendors: ['crisp', 'intercom', 'tawk-to'],
  host: SHOP,
  routes: () => ({
    [SHOP]: shop({ head: '<script>window.CRISP_BOTTOM = 100;</script>', end: crispSnippet + intercomSnippet + tag('https://embed.tawk.to/62a/default.js') }),
    ...crispHost, ...intercomRoutes, 'embed.tawk.to': vendor({ '/62a/default.js': TAWK }),
  }),
  launcher: CRISP_LAUNCHER,
  panel: CRISP_PANEL,
  visits: [{ acts: ['open'], stores: [
    { kind: 'cookie', name: CRISP_SESSION, host: SHOP, chat: 'closed', vendor: 'crisp' },
    { kind: 'cookie', name: CRISP_SOCKET, host: SHOP, chat: 'opened', vendor: 'crisp' },
    { kind: 'cookie', name: 'intercom-id-ab12cd34', host: SHOP, chat: 'closed', vendor: 'intercom' },
    { kind: 'cookie', name: 'intercom-device-id-ab12cd34', host: SHOP, chat: 'closed', vendor: 'intercom' },
    { kind: 'cookie', name: 'twk_idm_key', host: SHOP, chat: 'closed', vendor: 'tawk-to' },
    { kind: 'localStorage', name: 'twk_token_62a', host: SHOP, chat: 'closed', vendor: 'tawk-to' },
  ] }],
};
