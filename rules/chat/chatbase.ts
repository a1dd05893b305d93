import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'chatbase',
  name: 'Chatbase',
  company: 'Chatbase.co, Inc.',
  country: 'CA',
  hosts: ['chatbase.co'],
  dom: {
    root: [
      '#chatbase-bubble-button',
      '#chatbase-bubble-window',
      '#chatbase-message-bubbles',
      'iframe[src*="chatbase.co/chatbot-iframe"]',
    ],
    launcher: ['#chatbase-bubble-button'],
    panel: ['#chatbase-bubble-window', 'iframe[src*="chatbase.co/chatbot-iframe"]'],
  },
  storage: [
    { identifier: 'chatbase_anon_id', type: 'cookie', purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'chatbase_*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: true,
  notes: 'The loader sets its anonymous id on every page, before the bubble is used.',
  sources: [
    { what: 'names as seen in public recordings of requests, several repositories: chatbase_anon_id', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: chatbase-bubble-button, chatbase-bubble-window, chatbase-message-bubbles', read: '2026-11-22', confirmed: true },
    { what: 'chatbase_* keys: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
