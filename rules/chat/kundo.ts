import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'kundo',
  name: 'Kundo Chat',
  company: 'Kundo AB',
  country: 'SE',
  hosts: ['chat.kundo.se', 'static-chat.kundo.se'],
  dom: {
    root: ['.kundo-chat-widget'],
    launcher: ['.kundo-chat-widget__start-button'],
    panel: ['iframe[src*=".chat.kundo.se"]'],
  },
  storage: [
    { identifier: 'kundo_chat_*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'customer-activity-session', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: false,
  notes: "Stores nothing until the window is opened, by the vendor's own account: a good example of after.",
  sources: [
    { what: 'english.kb.kundo.se, Cookies in the chat: names, where, and that nothing is saved before opening', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: static-chat.kundo.se/chat-js/org/<id>/widget.js, kundo-chat-widget__start-button', read: '2026-11-22', confirmed: true },
    { what: '.kundo-chat-widget as the outer element: from the class of its button', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
