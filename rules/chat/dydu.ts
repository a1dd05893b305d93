import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'dydu',
  name: 'dydu (Do You Dream Up)',
  company: 'Do You Dream Up SAS',
  country: 'FR',
  hosts: ['doyoudreamup.com', 'dydu.ai'],
  dom: {
    root: ['#dydu-root'],
    launcher: ['#dydu-teaser', '.dydu-teaser'],
    panel: ['.dydu-chatbox'],
  },
  storage: [
    { identifier: 'dydu.client', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'dydu.context', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'dydu.gdpr', type: 'localStorage', maxAgeSeconds: null, purposes: ['consent-record'], confirmed: true },
    { identifier: 'dydu.*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'dydu.client.id', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'dydu.context*', type: 'cookie', maxAgeSeconds: 600, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'dydu.*', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: 'dydu.welcomeKnowledge', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: true,
  notes: 'Has a consent screen of its own inside the chat. Older versions kept the same in cookies.',
  sources: [
    { what: 'Source of the chat box (Do-you-dream-up/CV5, src/tools/storage): keys of localStorage, sessionStorage and, earlier, cookies; dydu-root, dydu-teaser, dydu-chatbox', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: cookie dydu.context', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
