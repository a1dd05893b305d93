import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'uniconsent',
  name: 'UniConsent',
  aliases: ['Uniconsent'],
  dom: {
    banner: ['.unic .unic-box', '.unic .unic-bar', '.unic .unic-modal'],
    accept: [],
    refuse: [],
    settings: [],
    save: [],
  },
  record: ['euconsent-v2', '__unic_*', 'uniconsent-v2'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, class Uniconsent: buttons without names, told by their words', read: '2026-11-22', confirmed: true },
    { what: 'lead: __unic_*, uniconsent-v2', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
