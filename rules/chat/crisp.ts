import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'crisp',
  name: 'Crisp',
  company: 'Crisp IM SAS',
  country: 'FR',
  hosts: ['crisp.chat'],
  dom: {
    root: ['.crisp-client', '#crisp-chatbox'],
    launcher: ['#crisp-chatbox a[role="button"][data-maximized]'],
    panel: ['#crisp-chatbox-chat'],
  },
  storage: [
    { identifier: 'crisp-client/session/*', type: 'cookie', maxAgeSeconds: 180 * 86_400, cookieRefresh: true, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'crisp-client/socket/*', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: 'crisp-client/*', type: 'cookie', purposes: ['conversation'], confirmed: false },
    { identifier: 'crisp-client/*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  notes: 'The vendor says no consent is needed; the session cookie is nevertheless written when the script starts.',
  sources: [
    { what: 'Crisp helpdesk, Crisp Chatbox Cookie & IP Policy: crisp-client/session, six months, renewed', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: crisp-client/session/<website id>, crisp-client/socket/<website id>', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: crisp-client, crisp-chatbox, the button with data-maximized', read: '2026-11-22', confirmed: true },
    { what: 'other crisp-client/* names: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
