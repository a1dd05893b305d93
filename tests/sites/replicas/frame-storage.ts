import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { launcherFrame, panelFrame, SHOP, tag, vendor } from '../replica.ts';

/** Genesys's manner: the shop's own storage stays empty, identifiers lie in the storage of the vendor's frame. */
const LOADER = `
add(document.body, 'iframe', { id: 'genesys-mxg-frame', title: 'Messenger', src: 'https://apps.mypurecloud.de/messenger/launcher.html', style: FIXED + 'bottom:20px;width:60px;height:60px' });
addEventListener('message', function (event) {
  if (event.origin !== 'https://apps.mypurecloud.de' || event.data !== 'open' || document.getElementById('genesys-mxg-container-frame')) return;
  add(document.body, 'iframe', { id: 'genesys-mxg-container-frame', title: 'Messenger', src: 'https://apps.mypurecloud.de/messenger/messenger.html', style: PANEL });
});`;

export const frameStorage: ReplicaSite = {
  id: 'frame-storage',
  vendors: ['genesys'],
  host: SHOP,
  routes: () => ({
    [SHOP]: shop({ end: tag('https://apps.mypurecloud.de/genesys-bootstrap/genesys.min.js') }),
    'apps.mypurecloud.de': vendor({
      '/genesys-bootstrap/genesys.min.js': LOADER,
      '/messenger/launcher.html': `${launcherFrame()}<script>localStorage.setItem('_b7d1f2.actmu', JSON.stringify({ value: crypto.randomUUID() }));</script>`,
      '/messenger/messenger.html': panelFrame("localStorage['_b7d1f2.gcmcopn'] = 'true'; sessionStorage.setItem('_b7d1f2.gcmcsessionActive', crypto.randomUUID());"),
    }),
  }),
  launcher: { frame: 'messenger/launcher.html', selector: 'button' },
  panel: { frame: 'messenger/messenger.html', selector: 'textarea' },
  visits: [{ acts: ['open'], stores: [
    { kind: 'localStorage', name: '_b7d1f2.actmu', host: 'apps.mypurecloud.de', chat: 'closed', vendor: 'genesys', partitioned: true },
    { kind: 'localStorage', name: '_b7d1f2.gcmcopn', host: 'apps.mypurecloud.de', chat: 'opened', vendor: 'genesys', partitioned: true },
    { kind: 'sessionStorage', name: '_b7d1f2.gcmcsessionActive', host: 'apps.mypurecloud.de', chat: 'opened', vendor: 'genesys', partitioned: true },
  ] }],
};
