import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  company: 'Zoho Corporation',
  country: 'IN',
  hosts: [
    'salesiq.zoho.*',
    'salesiq.zoho.com.*',
    'salesiq.zohopublic.*',
    'salesiq.zohopublic.com.*',
    'js.zohocdn.com/salesiq',
  ],
  dom: {
    root: ['.zsiq_floatmain', '.zls-sptwndw.siqembed'],
    launcher: ['#zsiq_float'],
    panel: ['iframe#siqiframe'],
  },
  storage: [
    { identifier: '*-_zldp', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['conversation', 'analytics'], identifies: true, confirmed: true },
    { identifier: '*-_zldt', type: 'cookie', maxAgeSeconds: 1 * 86_400, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: '*-_siqid', type: 'cookie', maxAgeSeconds: 730 * 86_400, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'zld*state', type: 'cookie', maxAgeSeconds: 300, purposes: ['conversation'], confirmed: true },
    { identifier: 'zld*dragpos', type: 'cookie', maxAgeSeconds: 300, purposes: ['preferences'], confirmed: true },
    { identifier: 'uesign', type: 'cookie', maxAgeSeconds: 30 * 86_400, purposes: ['security'], confirmed: true },
  ],
  ai: false,
  regions: [
    { host: 'salesiq.zoho.eu', region: 'EU', confirmed: true },
    { host: 'salesiq.zohopublic.eu', region: 'EU', confirmed: true },
    { host: 'salesiq.zoho.com', region: 'US', confirmed: true },
    { host: 'salesiq.zohopublic.com', region: 'US', confirmed: true },
    { host: 'salesiq.zoho.in', region: 'elsewhere', confirmed: true },
    { host: 'salesiq.zohopublic.in', region: 'elsewhere', confirmed: true },
    { host: 'salesiq.zoho.com.au', region: 'elsewhere', confirmed: true },
    { host: 'salesiq.zoho.jp', region: 'elsewhere', confirmed: true },
  ],
  consentMode: { how: '$zoho.salesiq.privacy.updateCookieConsent', source: { what: 'Zoho SalesIQ developer guide: the call allows analytics and performance cookies', read: '2026-11-22', confirmed: true } },
  notes: 'The vendor names analytics and reporting among the purposes; _zldp tells unique visitors apart for two years.',
  sources: [
    { what: 'zoho.com/salesiq/cookies-policy.html: names, purposes, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: <screen name>-_zldp, <screen name>-_siqid', read: '2026-11-22', confirmed: true },
    { what: "public code and saved pages that quote its markup, several repositories: zsiq_floatmain, zsiq_float, siqiframe (the vendor's own bundle)", read: '2026-11-22', confirmed: true },
    { what: 'js.zohocdn.com/salesiq: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
    { what: 'zoho.com, CRM developer docs, Multi DC Support: each data centre has its own top-level domain and holds the accounts registered there', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
