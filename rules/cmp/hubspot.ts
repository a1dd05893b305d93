import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'hubspot',
  name: 'HubSpot cookie banner',
  aliases: ['hubspot'],
  dom: {
    banner: ['#hs-eu-cookie-confirmation', '#hs-banner-parent'],
    accept: ['#hs-eu-confirmation-button'],
    refuse: ['#hs-eu-decline-button'],
    settings: ['#hs-eu-cookie-settings-button'],
    save: [],
  },
  record: ['__hs_opt_out', '__hs_cookie_cat_pref', '__hs_initial_opt_in'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule hubspot', read: '2026-11-22', confirmed: true },
    { what: 'lead: #hs-banner-parent, #hs-eu-cookie-settings-button and the record names', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
