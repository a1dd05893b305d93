import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  company: 'HelpCrunch Corporation',
  country: 'US',
  hosts: ['helpcrunch.com'],
  dom: {
    root: ['.helpcrunch-iframe-wrapper'],
    launcher: ['iframe[name="helpcrunch-iframe"]', '.helpcrunch-iframe-wrapper > iframe'],
    panel: ['iframe[name="helpcrunch-iframe"]', '.helpcrunch-iframe-wrapper > iframe'],
  },
  storage: [
    { identifier: 'helpcrunch.com-*', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'helpcrunch.com-*-hc-visitor-hash', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'hc-visitor-hash', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'helpcrunch-device', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'device-source', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['unknown'], confirmed: false },
    { identifier: 'device-referrer', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['unknown'], confirmed: false },
  ],
  ai: false,
  notes: "hc-visitor-hash is for metrics of triggers and popups, by the vendor's own words. device-source and device-referrer are confirmed but too general as names. One frame is both launcher and window.",
  sources: [
    { what: 'docs.helpcrunch.com, HelpCrunch widget cookies: names, purposes, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: helpcrunch-device, helpcrunch.com-<organisation>-<app>-helpcrunch-device', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: div.helpcrunch-iframe-wrapper > iframe[name=helpcrunch-iframe]', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
