import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'hijiffy',
  name: 'HiJiffy',
  company: 'HiJiffy, Lda',
  country: 'PT',
  hosts: ['hijiffy.com', 'messenger-services.com'],
  dom: {
    root: ['div[id^="hijiffy"]', 'iframe[src*="messenger-services.com"]'],
    launcher: ['div[id^="hijiffy"] iframe', 'iframe[src*="messenger-services.com"]'],
    panel: ['div[id^="hijiffy"] iframe', 'iframe[src*="messenger-services.com"]'],
  },
  storage: [
    { identifier: 'hijiffy_session', type: 'cookie', maxAgeSeconds: 1 * 86_400, purposes: ['conversation'], confirmed: true },
    { identifier: 'hijiffy_track_ts', type: 'cookie', maxAgeSeconds: 29 * 86_400, purposes: ['analytics'], confirmed: true },
    { identifier: 'hijiffy_track_uuid', type: 'cookie', maxAgeSeconds: 29 * 86_400, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'hijiffy_track_uuid_*', type: 'cookie', maxAgeSeconds: 29 * 86_400, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'hijiffy_track_wid_*', type: 'cookie', maxAgeSeconds: 29 * 86_400, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'wg_*_hj_web', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], confirmed: true },
    { identifier: 'wg_*_hj_ut', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
  ],
  ai: true,
  notes: 'The vendor files its track cookies under statistics and says they need consent; two years is longer than 13 months.',
  sources: [
    { what: 'help.hijiffy.com/cookies: names, origin messenger-services.com, purposes, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'elements: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
