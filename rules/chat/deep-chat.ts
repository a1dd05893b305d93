import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'deep-chat',
  name: 'Deep Chat',
  company: null,
  country: null,
  hosts: ['cdn.jsdelivr.net/npm/deep-chat', 'unpkg.com/deep-chat'],
  dom: {
    root: ['deep-chat'],
    launcher: [],
    panel: ['deep-chat'],
  },
  storage: [
    { identifier: 'deep-chat-storage', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: null,
  notes: 'Stands in the page, with nothing to open. Stores nothing unless the site switches browserStorage on; then messages and, if asked, what is being typed.',
  sources: [
    { what: 'deep-chat 2.4.2, read in the package: element deep-chat, default key deep-chat-storage', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
