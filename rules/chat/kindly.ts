import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'kindly',
  name: 'Kindly',
  company: 'Kindly AS',
  country: 'NO',
  hosts: ['chat.kindlycdn.com', 'kindly.ai'],
  dom: {
    root: ['#kindly-chat-api'],
    launcher: ['#kindly-chat-api > div'],
    panel: [],
  },
  storage: [],
  ai: true,
  notes: "No cookies by the vendor's account; localStorage for the history when the site switches it on, under a key it does not name. Drawn in a shadow root. Integrators give the id kindly-chat to their own script element.",
  sources: [
    { what: 'Kindly documentation, privacy of the chat client: no cookies', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: chat.kindlycdn.com/kindly-chat.js, #kindly-chat-api > div with a shadow root', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
