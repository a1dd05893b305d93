import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'liveagent',
  name: 'LiveAgent',
  company: 'QualityUnit, s.r.o.',
  country: 'SK',
  hosts: ['ladesk.com', 'liveagent.com/scripts/track.js'],
  dom: {
    root: ['iframe[src*=".ladesk.com/"]'],
    launcher: ['iframe[src*=".ladesk.com/"]'],
    panel: ['iframe[src*=".ladesk.com/"]'],
  },
  storage: [
    { identifier: 'LaVisitorId_*', type: 'cookie', maxAgeSeconds: 30 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'LaVisitorId', type: 'cookie', maxAgeSeconds: 30 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'LaSID', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'LaVisitorNew', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: 'LaRunningChat', type: 'cookie', purposes: ['conversation'], confirmed: true },
  ],
  ai: false,
  notes: "The lifetime of the visitor's id is the customer's setting; 30 days by default.",
  sources: [
    { what: 'support.liveagent.com and podpora.ladesk.cz, cookies used by LiveAgent: names, lifetimes; LaRunningChat continues a chat', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: LaVisitorId_<base64 of the host>, LaSID, LaVisitorNew', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: <account>.ladesk.com/scripts/track.js', read: '2026-11-22', confirmed: true },
    { what: 'elements: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
