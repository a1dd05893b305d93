import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'liveperson',
  name: 'LivePerson Conversational Cloud',
  company: 'LivePerson, Inc.',
  country: 'US',
  hosts: ['liveperson.net', 'lpsnmedia.net'],
  dom: {
    root: ['.LPMcontainer', '#lpChat'],
    launcher: ['.LPMcontainer'],
    panel: ['#lpChat'],
  },
  storage: [
    { identifier: 'LPVID', type: 'cookie', purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'LPSID-*', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'LPCKEY*', type: 'cookie', purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  notes: 'The vendor files both under monitoring of visitors and says the customer must obtain consent before the tag loads.',
  sources: [
    { what: 'knowledge.liveperson.com, LivePerson Browser Cookies & Storage: LPVID, LPSID-<site>', read: '2026-11-22', confirmed: true },
    { what: 'developers.liveperson.com, Cookies and Conversational Cloud: consent before the tag', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: LPVID, LPSID-<site>', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: div.LPMcontainer.LPMoverlay with role button', read: '2026-11-22', confirmed: true },
    { what: 'LPCKEY, #lpChat: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
