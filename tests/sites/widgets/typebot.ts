import type { WidgetSite } from '../site.ts';
import { shop } from '../shop.ts';
import { cors, jsdelivr, pathOf, sendJson } from '../../../lib/node/serve.ts';

/** @typebot.io/js from its CDN, as a bubble; the bot lives on the vendor's own viewer host. */
const snippet = (autoOpen: boolean): string => `
<script type="module">
import Typebot from 'https://cdn.jsdelivr.net/npm/@typebot.io/js@0/dist/web.js';
Typebot.initBubble({ typebot: 'faiencerie', theme: { button: { backgroundColor: '#7a4a2b' } }, ${autoOpen ? 'autoShowDelay: 1500' : ''} });
window.Typebot = Typebot;
</script>`;

const text = (id: string, words: string) => ({ id, type: 'text', content: { type: 'richText', richText: [{ type: 'p', children: [{ text: words }] }] } });
const input = { id: 'q1', type: 'text input', options: { labels: { placeholder: 'Votre question', button: 'Envoyer' } } };

export const typebot: WidgetSite = {
  id: 'typebot',
  vendor: 'typebot',
  host: 'boutique-exemple.fr',
  variants: ['plain', 'auto-open', 'page-button', 'keyboard'],
  routes: (variant) => ({
    'boutique-exemple.fr': shop({ end: snippet(variant === 'auto-open'), ...(variant === 'page-button' ? { pageButton: 'Typebot.open()' } : {}) }),
    'cdn.jsdelivr.net': jsdelivr,
    'fonts.bunny.net': cors((_req, res) => void res.writeHead(204).end()),
    'typebot.io': cors((req, res) => {
      if (!pathOf(req).endsWith('/startChat')) return sendJson(res, { messages: [text('m2', 'Oui, partout en France, sous cinq jours.')], input: { ...input, id: 'q2' } });
      sendJson(res, {
        sessionId: 'clx0session0000000000000', resultId: 'clx0result00000000000000',
        typebot: { id: 'clx0typebot0000000000000', publishedAt: '2026-10-01T00:00:00.000Z', version: '6.1',
          theme: { general: { font: { type: 'Google', family: 'Open Sans' } } },
          settings: { general: { rememberUser: { isEnabled: true, storage: 'session' }, isBrandingEnabled: false } } },
        messages: [text('m1', 'Bonjour ! Une question sur une pièce ?')], input,
      });
    }),
  }),
  launcher: { selector: 'typebot-bubble >>> button' },
  panel: { selector: 'typebot-bubble >>> [part="bot"]' },
  messageBox: { selector: 'typebot-bubble >>> input, typebot-bubble >>> textarea' },
};
