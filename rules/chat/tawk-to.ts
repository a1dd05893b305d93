import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'tawk-to',
  name: 'tawk.to',
  company: 'tawk.to inc.',
  country: 'US',
  hosts: ['tawk.to'],
  dom: {
    root: [
      '#tawkchat-container',
      '#tawk-default-container',
      'div.widget-visible:has(> iframe[title="chat widget"])',
      'div.widget-hidden:has(> iframe[title="chat widget"])',
    ],
    launcher: [
      '.widget-visible > iframe[title="chat widget"]:first-of-type',
      '.widget-hidden > iframe[title="chat widget"]:first-of-type',
      '.tawk-min-container .tawk-button',
    ],
    panel: [
      '.widget-visible > iframe[title="chat widget"]:nth-of-type(2)',
      '#tawkchat-container > iframe[title="chat widget"]',
    ],
  },
  storage: [
    { identifier: 'tawk_uuid_*', type: 'cookie', maxAgeSeconds: 180 * 86_400, purposes: ['conversation', 'analytics'], identifies: true, confirmed: true },
    { identifier: 'twk_idm_key', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'TawkConnectionTime', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'twk_token_*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'twk_*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
    { identifier: 'tawkUUID', type: 'cookie', maxAgeSeconds: 180 * 86_400, purposes: ['conversation', 'analytics'], identifies: true, confirmed: true },
    { identifier: '__tawkuuid', type: 'cookie', purposes: ['conversation', 'analytics'], identifies: true, confirmed: true },
  ],
  ai: false,
  notes: 'The vendor gives visitor tracking as the purpose of tawk_uuid_* and keeps it from the first page on. tawkUUID and __tawkuuid are older.',
  sources: [
    { what: 'help.tawk.to, What are tawk.to cookies and what do they do: names, purposes, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: twk_idm_key, TawkConnectionTime, twk_token_<property>', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: three frames titled chat widget in a .widget-visible element: launcher, window, message preview', read: '2026-11-22', confirmed: true },
    { what: 'other twk_* keys: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
