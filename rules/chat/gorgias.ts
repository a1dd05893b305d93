import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'gorgias',
  name: 'Gorgias Chat',
  company: 'Gorgias, Inc.',
  country: 'US',
  hosts: ['gorgias.chat'],
  dom: {
    root: ['div#gorgias-chat-container'],
    launcher: ['#gorgias-chat-container iframe#chat-button'],
    panel: ['#gorgias-chat-container iframe#chat-window'],
  },
  storage: [
    { identifier: 'gorgias.guest-id', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'gorgias.*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  consentMode: { how: 'disableSegment', source: { what: 'lead: c15t docs on Gorgias Chat say the chat can be told to leave Segment out; the call was not read at the vendor', read: '2026-11-22', confirmed: false } },
  notes: 'Catalogues of third parties name cookies (gorgias-vid and others) that nobody has shown.',
  sources: [
    { what: "public code and saved pages that quote its markup, several repositories: gorgias-chat-container with iframe#chat-button; localStorage gorgias.guest-id read by shops' own code", read: '2026-11-22', confirmed: true },
    { what: 'iframe#chat-window, other gorgias.* keys: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
