import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'olark',
  name: 'Olark',
  company: 'Habla, Inc.',
  country: 'US',
  hosts: ['olark.com'],
  dom: {
    root: ['#olark-wrapper', '#hbl-live-chat-wrapper', '.olark-launch-button-wrapper'],
    launcher: ['button.olark-launch-button'],
    panel: ['#habla_window_div', '#olark-wrapper .olark-chat-bubble'],
  },
  storage: [
    { identifier: 'hblid', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'olfsk', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'wcsid', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: '_okdetect', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: '_okbk', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: '_oklv', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: '_okla', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: '_okgid', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: '_okac', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: '_okck', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: '_ok', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  notes: 'About two years is longer than 13 months.',
  sources: [
    { what: 'Olark help, cookies: names and lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: hblid, olfsk, wcsid, _okdetect, _okbk, _oklv', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: olark-wrapper, hbl-live-chat-wrapper, olark-launch-button; habla_window_div in older ones', read: '2026-11-22', confirmed: true },
    { what: '_ok alone, olark-chat-bubble: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
