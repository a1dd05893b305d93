import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { SHOP, tag, vendor } from '../replica.ts';

/** Inbenta's manner: no cookie at all, tokens in an IndexedDB of the shop's origin. Who looks at cookies only sees nothing. */
const SDK = `
var asked = indexedDB.open('inbenta-chatbot', 1);
asked.onupgradeneeded = function () { asked.result.createObjectStore('session'); };
asked.onsuccess = function () {
  asked.result.transaction('session', 'readwrite').objectStore('session').put(uuid(), 'sessionToken');
  var root = add(add(document.body, 'div', { id: 'inbenta-bot-sdk' }), 'div', { class: 'inbenta-bot' });
  var launcher = add(root, 'button', { type: 'button', class: 'inbenta-bot__launcher', 'aria-label': 'Assistant virtuel', style: BUBBLE }, '…');
  launcher.addEventListener('click', function () {
    add(root, 'div', { class: 'inbenta-bot__conversation-window', role: 'dialog', style: PANEL }, PANEL_HTML);
    var second = indexedDB.open('inbenta-history', 1);
    second.onupgradeneeded = function () { second.result.createObjectStore('messages'); };
  }, { once: true });
};`;

export const database: ReplicaSite = {
  id: 'database',
  vendors: ['inbenta'],
  host: SHOP,
  routes: () => ({ [SHOP]: shop({ end: tag('https://sdk.inbenta.io/chatbot/1.70/inbenta-chatbot-sdk.js') }), 'sdk.inbenta.io': vendor({ '/chatbot/1.70/inbenta-chatbot-sdk.js': SDK }) }),
  launcher: { selector: '.inbenta-bot__launcher' },
  panel: { selector: '.inbenta-bot__conversation-window' },
  visits: [{ acts: ['open'], stores: [
    { kind: 'indexedDB', name: 'inbenta-chatbot', host: SHOP, chat: 'closed', vendor: 'inbenta' },
    { kind: 'indexedDB', name: 'inbenta-history', host: SHOP, chat: 'opened', vendor: 'inbenta' },
  ] }],
};
