import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'sirdata',
  name: 'Sirdata',
  aliases: ['Sirdata'],
  dom: {
    banner: ['#sd-cmp'],
    accept: [],
    refuse: [],
    settings: [],
    save: [],
  },
  record: ['euconsent-v2', 'sddan:cmp'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule Sirdata: hashed classes, so buttons are told by their words', read: '2026-11-22', confirmed: true },
    { what: 'lead: sddan:cmp in localStorage', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
