import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { launcherFrame, panelFrame, SHOP, tag, vendor, CLIENT } from '../replica.ts';
import { sendScript } from '../../../lib/node/serve.ts';

/** LiveChat's manner: the answer that brings the script brings the visitor's identifier with it. */
const TRACKING = `
var box = add(document.body, 'div', { id: 'chat-widget-container' });
var small = add(box, 'iframe', { id: 'chat-widget-minimized', name: 'chat-widget-minimized', title: 'LiveChat', src: 'https://secure.livechatinc.com/minimized', style: FIXED + 'bottom:20px;width:60px;height:60px' });
addEventListener('message', function (event) {
  if (event.origin !== 'https://secure.livechatinc.com' || event.data !== 'open') return;
  small.style.display = 'none';
  add(box, 'iframe', { id: 'chat-widget', name: 'chat-widget', title: 'LiveChat', src: 'https://secure.livechatinc.com/chat', style: PANEL });
});`;

export const scriptHeaderCookie: ReplicaSite = {
  id: 'script-header-cookie',
  vendors: ['livechat'],
  host: SHOP,
  routes: () => ({
    [SHOP]: shop({ end: tag('https://cdn.livechatinc.com/tracking.js') }),
    'cdn.livechatinc.com': vendor({
      '/tracking.js': (_req, res) => sendScript(res, `(function () {${CLIENT}${TRACKING}})();`, {
        'set-cookie': `__lc_cid=${crypto.randomUUID()}; Domain=livechatinc.com; Path=/; Max-Age=94608000; Secure; SameSite=None`,
      }),
    }),
    'secure.livechatinc.com': vendor({ '/minimized': launcherFrame(), '/chat': panelFrame() }),
  }),
  launcher: { frame: 'secure.livechatinc.com/minimized', selector: 'button' },
  panel: { frame: 'secure.livechatinc.com/chat', selector: 'textarea' },
  visits: [{ acts: ['open'], stores: [{ kind: 'cookie', name: '__lc_cid', host: 'livechatinc.com', chat: 'closed', vendor: 'livechat' }] }],
};
