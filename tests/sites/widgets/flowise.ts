import type { WidgetSite } from '../site.ts';
import { shop } from '../shop.ts';
import { cors, jsdelivr, pathOf, sendJson } from '../../../lib/node/serve.ts';

/** flowise-embed from its CDN, as a popup; Flowise itself is hosted by the shop. */
const FLOW = '91e9c803-5169-4db9-8207-3c0915d71c5f';
const snippet = (autoOpen: boolean): string => `
<script type="module">
import Chatbot from 'https://cdn.jsdelivr.net/npm/flowise-embed/dist/web.js';
Chatbot.init({ chatflowid: '${FLOW}', apiHost: 'https://flowise.boutique-exemple.fr', theme: {
  button: { backgroundColor: '#7a4a2b', ${autoOpen ? 'autoWindowOpen: { autoOpen: true, openDelay: 1, autoOpenOnMobile: false }' : ''} },
  chatWindow: { welcomeMessage: 'Bonjour ! Une question sur une pièce ?', title: 'La Petite Faïencerie', showTitle: true, textInput: { placeholder: 'Votre question' } } } });
</script>`;

export const flowise: WidgetSite = {
  id: 'flowise',
  vendor: 'flowise',
  host: 'boutique-exemple.fr',
  variants: ['plain', 'auto-open', 'page-button', 'keyboard'],
  routes: (variant) => ({
    'boutique-exemple.fr': shop({
      end: snippet(variant === 'auto-open'),
      ...(variant === 'page-button' ? { pageButton: "document.querySelector('flowise-chatbot').shadowRoot.querySelector('button').click()" } : {}),
    }),
    'cdn.jsdelivr.net': jsdelivr,
    'flowise.boutique-exemple.fr': cors((req, res) => {
      const path = pathOf(req);
      if (path.includes('/public-chatbotConfig/')) return sendJson(res, {});
      if (path.includes('/chatflows-streaming/')) return sendJson(res, { isStreaming: false });
      sendJson(res, { text: 'Oui, partout en France, sous cinq jours.', chatId: '5f1b9a52-7c64-4b6e-9d6f-0f1f6b1f2c11', chatMessageId: 'b0a7e7d0-55b5-4d0f-8f5c-6c1f7f1d9a01', question: '' });
    }),
  }),
  launcher: { selector: 'flowise-chatbot >>> button[part="button"]' },
  panel: { selector: 'flowise-chatbot >>> [part="bot"]' },
  messageBox: { selector: 'flowise-chatbot >>> textarea' },
};
