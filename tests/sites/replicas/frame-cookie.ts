import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { launcherFrame, panelFrame, SHOP, tag, vendor } from '../replica.ts';

/** Drift's manner: a frame of the vendor's host writes the vendor's cookie with `document.cookie`, at load. */
const LOADER = `
var box = add(document.body, 'div', { id: 'drift-widget-container' });
add(box, 'iframe', { class: 'drift-frame-controller', title: 'Drift', src: 'https://js.driftt.com/core', style: FIXED + 'bottom:20px;width:60px;height:60px' });
addEventListener('message', function (event) {
  if (event.origin !== 'https://js.driftt.com' || event.data !== 'open' || document.querySelector('.drift-frame-chat')) return;
  add(box, 'iframe', { class: 'drift-frame-chat', title: 'Drift', src: 'https://js.driftt.com/core/chat', style: PANEL });
});`;
const WRITE = (name: string): string => `document.cookie = '${name}=' + crypto.randomUUID() + '; path=/; max-age=63072000; secure; samesite=none';`;

export const frameCookie: ReplicaSite = {
  id: 'frame-cookie',
  vendors: ['drift'],
  host: SHOP,
  routes: () => ({
    [SHOP]: shop({ end: tag('https://js.driftt.com/include/1.js') }),
    'js.driftt.com': vendor({ '/include/1.js': LOADER, '/core': `${launcherFrame()}<script>${WRITE('drift_aid')}</script>`, '/core/chat': panelFrame(WRITE('driftt_sid')) }),
  }),
  launcher: { frame: 'js.driftt.com/core', selector: 'button' },
  panel: { frame: 'js.driftt.com/core/chat', selector: 'textarea' },
  visits: [{ acts: ['open'], stores: [
    { kind: 'cookie', name: 'drift_aid', host: 'js.driftt.com', chat: 'closed', vendor: 'drift' },
    { kind: 'cookie', name: 'driftt_sid', host: 'js.driftt.com', chat: 'opened', vendor: 'drift' },
  ] }],
};
