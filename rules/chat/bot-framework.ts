import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'bot-framework',
  name: 'Bot Framework Web Chat',
  company: 'Microsoft Corporation',
  country: 'US',
  hosts: [
    'cdn.botframework.com/botframework-webchat',
    'directline.botframework.com',
    'webchat.botframework.com',
    'cdn.jsdelivr.net/npm/botframework-webchat',
    'unpkg.com/botframework-webchat',
  ],
  dom: {
    root: ['iframe[src*="webchat.botframework.com"]', '.webchat__basic-transcript'],
    launcher: [],
    panel: ['iframe[src*="webchat.botframework.com"]', '.webchat__basic-transcript'],
  },
  storage: [],
  ai: true,
  notes: 'A panel without a launcher of its own: integrators build one, and decide what is stored.',
  sources: [
    { what: 'botframework-webchat 4.18.1, read in the package: webchat__ classes, stores nothing of its own', read: '2026-11-22', confirmed: true },
    { what: 'Microsoft Learn, Web Chat overview: hosts', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
