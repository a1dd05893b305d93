import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'iadvize',
  name: 'iAdvize',
  company: 'iAdvize SAS',
  country: 'FR',
  hosts: ['iadvize.com'],
  dom: {
    root: ['#iadvize-container'],
    launcher: ['.idz_btn_fix', '#iadvize-container iframe'],
    panel: ['#iadvize-container iframe'],
  },
  storage: [
    { identifier: 'iadvize-*-vuid', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation', 'marketing', 'analytics'], identifies: true, confirmed: true },
    { identifier: 'iadvize-*-consent', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['consent-record'], confirmed: true },
    { identifier: 'transactionBundle.*', type: 'cookie', maxAgeSeconds: 7 * 86_400, purposes: ['analytics'], confirmed: true },
    { identifier: 'idzUtmCampaign', type: 'cookie', maxAgeSeconds: 7 * 86_400, purposes: ['marketing'], confirmed: true },
  ],
  ai: false,
  consentMode: { how: 'useExplicitCookiesConsent', source: { what: 'iAdvize Help Center 4403097203986: with useExplicitCookiesConsent no cookie is written to who has not agreed, until a conversation starts', read: '2026-11-22', confirmed: true } },
  notes: 'The vendor names three purposes of vuid: continuity of the conversation, targeting, A/B tests. useExplicitCookiesConsent: the cookie is written only when the conversation begins.',
  sources: [
    { what: 'help.iadvize.com, article 216438047, Cookies and data stored in the browser: names, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'help.iadvize.com, article 360020583900, iAdvize and cookies: three purposes of vuid', read: '2026-11-22', confirmed: true },
    { what: 'help.iadvize.com, article 4403097203986, Cookies with explicit consent', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: iadvize-<number>-vuid', read: '2026-11-22', confirmed: true },
    { what: "public code and saved pages that quote its markup, several repositories: iadvize-container; idz_btn_fix is the vendor's custom button", read: '2026-11-22', confirmed: true },
    { what: 'inside of the container: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
