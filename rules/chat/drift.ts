import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'drift',
  name: 'Drift',
  company: 'Salesloft, Inc.',
  country: 'US',
  hosts: ['driftt.com', 'driftapi.com', 'drift.com'],
  dom: {
    root: ['#drift-widget', '#drift-widget-container', '#drift-frame-controller', '#drift-frame-chat'],
    launcher: ['iframe.drift-frame-controller', '#drift-frame-controller > iframe'],
    panel: ['iframe.drift-frame-chat', '#drift-frame-chat > iframe'],
  },
  storage: [
    { identifier: 'driftt_aid', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'drift_aid', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'driftt_sid', type: 'cookie', maxAgeSeconds: 1_800, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'driftt_eid', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'drift_eid', type: 'cookie', purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'DFTT_END_USER_PREV_BOOTSTRAPPED', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], confirmed: true },
    { identifier: 'drift_campaign_refresh', type: 'cookie', maxAgeSeconds: 1_800, purposes: ['unknown'], confirmed: true },
  ],
  ai: false,
  notes: 'Being retired since March 2026.',
  sources: [
    { what: 'names as seen in public recordings of requests, several repositories: driftt_aid, drift_aid, driftt_sid, driftt_eid, DFTT_END_USER_PREV_BOOTSTRAPPED, drift_campaign_refresh', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: frames drift-frame-chat and drift-frame-controller at js.driftt.com/core', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): two years', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
