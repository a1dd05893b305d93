import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { CRISP, CRISP_ID, CRISP_PANEL, CRISP_SESSION, CRISP_SOCKET, SHOP, vendor } from '../replica.ts';

/**
 * A façade: a button of the shop's own stands where the chat will be. When the pointer comes near, the vendor is
 * asked for its script "to be quick"; the script does its work, and stores, only once the button is used.
 */
const FACADE = `<button id="facade" type="button" aria-label="Discuter avec nous" style="position:fixed;right:20px;bottom:20px;width:60px;height:60px;border-radius:50%;border:0;background:#1f6feb">…</button>
<script>
window.CRISP_WEBSITE_ID = '${CRISP_ID}';
var facade = document.getElementById('facade'), asked = null;
var ask = function () {
  return asked = asked || new Promise(function (done) { var s = document.createElement('script'); s.src = 'https://client.crisp.chat/l.js'; s.onload = done; document.head.append(s); });
};
facade.addEventListener('mouseenter', ask);
facade.addEventListener('click', function () {
  ask().then(function () { window.$crispStart(); facade.remove(); document.querySelector('#crisp-chatbox a').click(); });
});
</script>`;

export const facade: ReplicaSite = {
  id: 'facade',
  vendors: ['crisp'],
  host: SHOP,
  routes: () => ({ [SHOP]: shop({ end: FACADE }), 'client.crisp.chat': vendor({ '/l.js': `window.$crispStart = function () {${CRISP}};` }) }),
  launcher: { selector: '#facade' },
  panel: CRISP_PANEL,
  visits: [
    { acts: ['hover'], stores: [], vendors: null },
    { acts: ['hover', 'open'], stores: [
      { kind: 'cookie', name: CRISP_SESSION, host: SHOP, chat: 'opened', vendor: 'crisp' },
      { kind: 'cookie', name: CRISP_SOCKET, host: SHOP, chat: 'opened', vendor: 'crisp' },
    ] },
  ],
};
