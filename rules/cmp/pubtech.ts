import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'pubtech',
  name: 'Pubtech CMP',
  aliases: ['pubtech'],
  dom: {
    banner: ['#pubtech-cmp'],
    accept: ['#pubtech-cmp #pt-accept-all'],
    refuse: ['#pubtech-cmp #pt-close'],
    settings: [],
    save: [],
  },
  record: ['euconsent-v2', 'pubtech-cmp-pcstring'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule pubtech: what closes it goes on without accepting', read: '2026-11-22', confirmed: true },
    { what: 'lead: pubtech-cmp-pcstring', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
