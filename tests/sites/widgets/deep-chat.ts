import type { WidgetSite } from '../site.ts';
import { shop } from '../shop.ts';
import { cors, jsdelivr, sendJson } from '../../../lib/node/serve.ts';

/** deep-chat from its CDN, inline in the page: nothing opens it, using it is entering it. Stores nothing unless asked to (`browserStorage`). */
export const deepChat: WidgetSite = {
  id: 'deep-chat',
  vendor: 'deep-chat',
  host: 'boutique-exemple.fr',
  variants: ['plain'],
  routes: () => ({
    'boutique-exemple.fr': shop({
      main: `<h2>Posez votre question</h2>
<deep-chat connect='{"url":"https://assistant.boutique-exemple.fr/chat"}' introMessage='{"text":"Bonjour ! Une question sur une pièce ?"}'
  textInput='{"placeholder":{"text":"Votre question"}}' style="width:100%;height:22rem"></deep-chat>`,
      end: '<script type="module" src="https://cdn.jsdelivr.net/npm/deep-chat/dist/deepChat.bundle.js"></script>',
    }),
    'cdn.jsdelivr.net': jsdelivr,
    'assistant.boutique-exemple.fr': cors((_req, res) => sendJson(res, { text: 'Oui, partout en France, sous cinq jours.' })),
  }),
  launcher: null,
  panel: { selector: 'deep-chat >>> #chat-view' },
  messageBox: { selector: 'deep-chat >>> #text-input' },
};
