import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { panelFrame, SHOP, tag, vendor } from '../replica.ts';

/** Kundo's manner, an example to follow: nothing is stored until the visitor opens the chat. */
const EMBED = `
var box = add(document.body, 'div', { class: 'kundo-chat-widget' });
add(box, 'button', { type: 'button', class: 'kundo-chat-widget__start-button', 'aria-label': 'Chatter avec nous', style: BUBBLE }, '…').addEventListener('click', function () {
  add(box, 'iframe', { title: 'Kundo Chat', src: 'https://faience.chat.kundo.se/chat', style: PANEL });
  localStorage.setItem('kundo_chat_open', '1');
}, { once: true });`;

export const afterClick: ReplicaSite = {
  id: 'after-click',
  vendors: ['kundo'],
  host: SHOP,
  routes: () => ({
    [SHOP]: shop({ end: tag('https://static-chat.kundo.se/chat.js') }),
    'static-chat.kundo.se': vendor({ '/chat.js': EMBED }),
    'faience.chat.kundo.se': vendor({ '/chat': panelFrame("sessionStorage.setItem('kundo_session', crypto.randomUUID());") }),
  }),
  launcher: { selector: '.kundo-chat-widget__start-button' },
  panel: { frame: 'faience.chat.kundo.se', selector: 'textarea' },
  visits: [
    { acts: [], stores: [] },
    { acts: ['open'], stores: [
      { kind: 'localStorage', name: 'kundo_chat_open', host: SHOP, chat: 'opened', vendor: 'kundo' },
      { kind: 'sessionStorage', name: 'kundo_session', host: 'faience.chat.kundo.se', chat: 'opened', vendor: 'kundo', partitioned: true },
    ] },
  ],
};
