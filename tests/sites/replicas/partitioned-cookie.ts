import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { launcherFrame, panelFrame, SHOP, tag, vendor } from '../replica.ts';
import { sendHtml } from '../../../lib/node/serve.ts';

/** Giosg's hosts with CHIPS: the vendor's frame answers with a cookie kept apart for this shop. */
const LOADER = `
var box = add(document.body, 'div', { id: 'giosg-dialog' });
add(box, 'iframe', { title: 'Chat', src: 'https://service.giosg.com/launcher', style: FIXED + 'bottom:20px;width:60px;height:60px' });
addEventListener('message', function (event) {
  if (event.origin !== 'https://service.giosg.com' || event.data !== 'open' || box.children.length > 1) return;
  add(box, 'iframe', { title: 'Chat', src: 'https://service.giosg.com/dialog', style: PANEL });
});`;

export const partitionedCookie: ReplicaSite = {
  id: 'partitioned-cookie',
  vendors: ['giosg'],
  host: SHOP,
  routes: () => ({
    [SHOP]: shop({ end: tag('https://service.giosg.com/client.js') }),
    'service.giosg.com': vendor({
      '/client.js': LOADER,
      '/launcher': (_req, res) => sendHtml(res, launcherFrame(), { 'set-cookie': `giosg_gid_4021=${crypto.randomUUID()}; Path=/; Max-Age=31536000; Secure; SameSite=None; Partitioned` }),
      '/dialog': panelFrame(),
    }),
  }),
  launcher: { frame: 'service.giosg.com/launcher', selector: 'button' },
  panel: { frame: 'service.giosg.com/dialog', selector: 'textarea' },
  visits: [{ acts: ['open'], stores: [{ kind: 'cookie', name: 'giosg_gid_4021', host: 'service.giosg.com', chat: 'closed', vendor: 'giosg', partitioned: true }] }],
};
