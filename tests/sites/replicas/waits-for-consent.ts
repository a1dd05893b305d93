import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { CRISP_ID, CRISP_LAUNCHER, CRISP_PANEL, CRISP_SESSION, CRISP_SOCKET, crispHost, SHOP } from '../replica.ts';
import { pathOf, sendPackageFile } from '../../../lib/node/serve.ts';

/** The real tarteaucitron.js keeps the chat away until the visitor agrees. (A service of our own: its Crisp service, as shipped in 1.34, has `needConsent: false` and loads at once.) */
const BANNER = `<script src="/tarteaucitron/tarteaucitron.js"></script>
<script>
tarteaucitron.init({ privacyUrl: '/confidentialite', hashtag: '#cookies', cookieName: 'tarteaucitron', orientation: 'middle', showIcon: false,
  DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true, mandatory: true });
tarteaucitron.services.messagerie = { key: 'messagerie', type: 'support', name: 'Messagerie (Crisp)', uri: '/confidentialite', needConsent: true, cookies: ['crisp-client'],
  js: function () { window.$crisp = []; window.CRISP_WEBSITE_ID = '${CRISP_ID}'; tarteaucitron.addScript('https://client.crisp.chat/l.js'); } };
(tarteaucitron.job = tarteaucitron.job || []).push('messagerie');
</script>`;

const record = { kind: 'cookie', name: 'tarteaucitron', host: SHOP, chat: 'none', vendor: null } as const;

export const waitsForConsent: ReplicaSite = {
  id: 'waits-for-consent',
  vendors: ['crisp'],
  host: SHOP,
  routes: () => {
    const page = shop({ head: BANNER });
    return {
      [SHOP]: (req, res) => (pathOf(req).startsWith('/tarteaucitron/') ? sendPackageFile(res, 'tarteaucitronjs', pathOf(req).slice('/tarteaucitron/'.length)) : page(req, res)),
      ...crispHost,
    };
  },
  launcher: CRISP_LAUNCHER,
  panel: CRISP_PANEL,
  visits: [
    { acts: [], stores: [record], vendors: [] },
    { acts: ['refuse', 'reload'], stores: [record], vendors: [] },
    { acts: ['accept'], launcherAfter: 'accept', stores: [record, { kind: 'cookie', name: CRISP_SESSION, host: SHOP, chat: 'closed', vendor: 'crisp' }] },
    { acts: ['accept', 'open'], launcherAfter: 'accept', stores: [record,
      { kind: 'cookie', name: CRISP_SESSION, host: SHOP, chat: 'closed', vendor: 'crisp' },
      { kind: 'cookie', name: CRISP_SOCKET, host: SHOP, chat: 'opened', vendor: 'crisp' }] },
  ],
};
