import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookieman',
  name: 'cookieman (TYPO3)',
  aliases: [],
  dom: {
    banner: ['#cookieman-modal'],
    accept: ['[data-cookieman-accept-all]'],
    refuse: ['[data-cookieman-accept-none]'],
    settings: [],
    save: ['[data-cookieman-save]'],
  },
  record: ['CookieConsent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rules of two sites: #cookieman-modal', read: '2026-11-22', confirmed: true },
    { what: 'lead: the buttons; and the record, which shares its name with Cookiebot\'s', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
