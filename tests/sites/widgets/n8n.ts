import type { WidgetSite } from '../site.ts';
import { shop } from '../shop.ts';
import { bodyOf, cors, jsdelivr, sendJson } from '../../../lib/node/serve.ts';

/** @n8n/chat from its CDN, as its README embeds it; the workflow runs on the shop's own automation host. */
const WEBHOOK = 'https://automate.boutique-exemple.fr/webhook/513107b3-6f3a-4a1e-af21-659f0ed14183/chat';

const snippet = (autoOpen: boolean): string => `
<link href="https://cdn.jsdelivr.net/npm/@n8n/chat/dist/style.css" rel="stylesheet">
<script type="module">
import { createChat } from 'https://cdn.jsdelivr.net/npm/@n8n/chat/dist/chat.bundle.es.js';
createChat({ webhookUrl: '${WEBHOOK}', initialMessages: ['Bonjour ! Une question sur une pièce ?'],
  i18n: { en: { title: 'La Petite Faïencerie', subtitle: 'Nous répondons du lundi au vendredi.', footer: '', getStarted: 'Commencer', inputPlaceholder: 'Votre question', closeButtonTooltip: 'Fermer' } } });
${autoOpen ? "setTimeout(() => document.querySelector('.chat-window-toggle').click(), 1500);" : ''}
</script>`;

export const n8n: WidgetSite = {
  id: 'n8n',
  vendor: 'n8n',
  host: 'boutique-exemple.fr',
  // No `keyboard`: its launcher is a plain <div> that takes no focus (@n8n/chat, seen 2026-11).
  variants: ['plain', 'auto-open', 'page-button'],
  routes: (variant) => ({
    'boutique-exemple.fr': shop({
      end: snippet(variant === 'auto-open'),
      ...(variant === 'page-button' ? { pageButton: "document.querySelector('.chat-window-toggle').click()" } : {}),
    }),
    'cdn.jsdelivr.net': jsdelivr,
    'automate.boutique-exemple.fr': cors(async (req, res) => {
      const asked = JSON.parse((await bodyOf(req)) || '{}') as { action?: string };
      sendJson(res, asked.action === 'loadPreviousSession' ? { data: [] } : { output: 'Oui, partout en France, sous cinq jours.' });
    }),
  }),
  launcher: { selector: '.chat-window-toggle' },
  panel: { selector: '.chat-window' },
  messageBox: { selector: '.chat-window textarea' },
};
