import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { SHOP, tag, vendor } from '../replica.ts';

/** ElevenLabs's element, with its launcher in a closed shadow root: the page itself cannot look inside. */
const EMBED = `
localStorage.setItem('convai-visitor', uuid());
customElements.define('elevenlabs-convai', class extends HTMLElement {
  connectedCallback() {
    var host = this, root = this.attachShadow({ mode: 'closed' });
    host.setAttribute('style', FIXED + 'bottom:20px;width:60px;height:60px;display:block');
    var launcher = add(root, 'button', { type: 'button', 'aria-label': 'Ouvrir le chat', style: 'width:60px;height:60px;border:0;border-radius:50%;background:#1f6feb' }, '…');
    launcher.addEventListener('click', function () {
      add(root, 'div', { role: 'dialog', 'aria-label': 'Chat', style: PANEL }, PANEL_HTML);
      sessionStorage.setItem('convai-conversation', uuid());
      host.setAttribute('data-open', '');
    }, { once: true });
  }
});
add(document.body, 'elevenlabs-convai', { 'agent-id': 'agent_01' });`;

export const closedShadow: ReplicaSite = {
  id: 'closed-shadow',
  vendors: ['elevenlabs'],
  host: SHOP,
  routes: () => ({ [SHOP]: shop({ end: tag('https://elevenlabs.io/convai-widget/index.js') }), 'elevenlabs.io': vendor({ '/convai-widget/index.js': EMBED }) }),
  // Nothing outside can name what is in a closed root: the visitor clicks where the element stands.
  launcher: { selector: 'elevenlabs-convai' },
  panel: { selector: 'elevenlabs-convai[data-open]' },
  visits: [{ acts: ['open'], stores: [
    { kind: 'localStorage', name: 'convai-visitor', host: SHOP, chat: 'closed', vendor: 'elevenlabs' },
    { kind: 'sessionStorage', name: 'convai-conversation', host: SHOP, chat: 'opened', vendor: 'elevenlabs' },
  ] }],
};
