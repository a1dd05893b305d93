import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'imbox',
  name: 'ImBox',
  company: 'ImBox AB',
  country: 'SE',
  hosts: ['imbox.io'],
  dom: {
    root: ['#imbox-container'],
    launcher: ['#imbox-container button'],
    panel: ['#imbox-container iframe'],
  },
  storage: [
    { identifier: 'imbox', type: 'cookie', maxAgeSeconds: 30 * 86_400, purposes: ['conversation', 'analytics'], identifies: true, confirmed: true },
    { identifier: 'imboxConsent', type: 'cookie', maxAgeSeconds: 30 * 86_400, purposes: ['consent-record'], confirmed: true },
    { identifier: 'imboxDisabled', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['security'], confirmed: true },
    { identifier: 'imboxInteraction', type: 'cookie', maxAgeSeconds: 30 * 86_400, purposes: ['conversation'], confirmed: true },
    { identifier: 'imbox-*', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: false,
  notes: 'The vendor calls all of them strictly necessary; of the visitor id it says: used for chat connection and statistics.',
  sources: [
    { what: 'docs.imbox.io/widget-api/cookies: names, purposes, lifetimes, sessionStorage prefix', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: files.imbox.io/app/dist/initWidget.js, widget-launcher.imbox.io, imbox-container', read: '2026-11-22', confirmed: true },
    { what: 'inside of the container: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
