import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'shopify',
  name: 'Shopify Customer Privacy',
  aliases: ['shopify'],
  dom: {
    banner: ['#shopify-pc__banner'],
    accept: ['#shopify-pc__banner__btn-accept'],
    refuse: ['#shopify-pc__banner__btn-decline'],
    settings: ['#shopify-pc__banner__btn-manage-prefs'],
    save: [],
  },
  record: ['_tracking_consent', '_cmp_a'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule shopify', read: '2026-11-22', confirmed: true },
    { what: 'lead: #shopify-pc__banner__btn-manage-prefs and the record names', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
