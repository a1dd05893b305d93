import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { SHOP, tag, vendor } from '../replica.ts';

/** Chatbase's bubble where a pointer goes through it: it answers to Enter and Space alone. */
const EMBED = `
cookie('chatbase_anon_id', uuid(), 'max-age=31536000; samesite=lax');
var launcher = add(document.body, 'div', { id: 'chatbase-bubble-button', role: 'button', tabindex: '0', 'aria-label': 'Ouvrir le chat', style: BUBBLE + 'pointer-events:none' }, '…');
launcher.addEventListener('keydown', function (event) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  if (document.getElementById('chatbase-bubble-window')) return;
  add(add(document.body, 'div', { id: 'chatbase-bubble-window', role: 'dialog', 'aria-label': 'Chat', style: PANEL }), 'div', {}, PANEL_HTML);
  localStorage.setItem('chatbase_session', uuid());
});`;

export const keyboardOnly: ReplicaSite = {
  id: 'keyboard-only',
  vendors: ['chatbase'],
  host: SHOP,
  routes: () => ({ [SHOP]: shop({ end: tag('https://www.chatbase.co/embed.min.js') }), 'www.chatbase.co': vendor({ '/embed.min.js': EMBED }) }),
  launcher: { selector: '#chatbase-bubble-button' },
  panel: { selector: '#chatbase-bubble-window' },
  visits: [{ acts: ['open-by-keyboard'], stores: [
    { kind: 'cookie', name: 'chatbase_anon_id', host: SHOP, chat: 'closed', vendor: 'chatbase' },
    { kind: 'localStorage', name: 'chatbase_session', host: SHOP, chat: 'opened', vendor: 'chatbase' },
  ] }],
};
