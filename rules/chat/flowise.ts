import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'flowise',
  name: 'Flowise',
  company: null,
  country: null,
  hosts: [
    'cdn.jsdelivr.net/npm/flowise-embed',
    'unpkg.com/flowise-embed',
    'cloud.flowiseai.com',
    '*/api/v1/public-chatbotConfig',
    '*/api/v1/chatflows-streaming',
  ],
  dom: {
    root: ['flowise-chatbot', 'flowise-fullchatbot'],
    launcher: ['button[part~="button"]:not([type])'],
    panel: ['flowise-fullchatbot', '[part~="bot"]'],
  },
  storage: [
    { identifier: '*-*-*-*-*_EXTERNAL', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'chatInputHistory', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
    { identifier: 'chatbotDisclaimer', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['preferences'], confirmed: false },
  ],
  ai: true,
  notes: '<chatflow id>_EXTERNAL holds the chat id and the messages, from the first message on. chatInputHistory and chatbotDisclaimer are confirmed but too general as names.',
  sources: [
    { what: 'flowise-embed 3.1.6, read in the package: custom elements, parts, keys of storage, API paths', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
