import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'rasa-webchat',
  name: 'Rasa Webchat',
  company: null,
  country: null,
  hosts: [
    'cdn.jsdelivr.net/npm/rasa-webchat',
    'unpkg.com/rasa-webchat',
    'cdn.jsdelivr.net/npm/@rasahq/chat-widget-ui',
    'unpkg.com/@rasahq/chat-widget-ui',
  ],
  dom: {
    root: ['.rw-widget-container', '.rw-widget-embedded', 'rasa-chatbot-widget'],
    launcher: ['.rw-launcher'],
    panel: ['.rw-conversation-container', 'rasa-chatbot-widget'],
  },
  storage: [
    { identifier: 'chat_session', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
    { identifier: 'chat_session', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
    { identifier: 'mrbot_next_message', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: true,
  notes: 'The key chat_session is confirmed in the package but too general as a name. localStorage unless the site asks for sessionStorage.',
  sources: [
    { what: 'rasa-webchat 1.0.1, read in the package: rw- classes, chat_session, mrbot_next_message', read: '2026-11-22', confirmed: true },
    { what: '@rasahq/chat-widget-ui and its element: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
