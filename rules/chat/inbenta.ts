import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'inbenta',
  name: 'Inbenta Chat',
  company: 'Inbenta Holdings Inc.',
  country: 'US',
  hosts: ['sdk.inbenta.io/chatbot', 'inbenta.io/prod/chatbot'],
  dom: {
    root: ['#inbenta-bot-sdk', '.inbenta-bot'],
    launcher: ['.inbenta-bot__launcher'],
    panel: ['.inbenta-bot__conversation-window', '.inbenta-bot:has(#inbenta-bot-input)'],
  },
  storage: [
    { identifier: 'inbenta*', type: 'indexedDB', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: true,
  notes: "No cookies since version 1.7.0: access token, session token and the conversation lie in IndexedDB under a key that the site chooses. The vendor calls it strictly necessary. Inbenta also makes search and knowledge widgets: only the chat's paths count.",
  sources: [
    { what: 'developers.inbenta.io, Cookies and Data Collection: IndexedDB, no cookies since 1.7.0', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: inbenta-bot__launcher, inbenta-bot-input, sdk.inbenta.io/chatbot', read: '2026-11-22', confirmed: true },
    { what: 'inbenta-bot-sdk, conversation-window, name of the database: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
