import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'n8n',
  name: 'n8n Chat',
  company: null,
  country: null,
  hosts: ['cdn.jsdelivr.net/npm/@n8n/chat', 'unpkg.com/@n8n/chat', 'app.n8n.cloud/webhook', '*/webhook/*/chat'],
  dom: {
    root: ['#n8n-chat', '.n8n-chat.chat-window-wrapper', '.n8n-chat.chat-layout'],
    launcher: ['.n8n-chat .chat-window-toggle'],
    panel: ['.n8n-chat > .chat-window', '.n8n-chat.chat-layout'],
  },
  storage: [
    { identifier: 'n8n-chat/sessionId', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
  ],
  ai: true,
  notes: "By n8n GmbH (DE) when it comes from n8n.cloud; else the webhook of the site's own n8n.",
  sources: [
    { what: '@n8n/chat 1.37.0, read in the package: mounting point, classes, key of storage', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
