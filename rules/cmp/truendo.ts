import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'truendo',
  name: 'TRUENDO',
  aliases: [],
  dom: {
    banner: ['#truendo_container .truendo_panel'],
    accept: [],
    refuse: [],
    settings: ['#tru_options_btn'],
    save: [],
  },
  record: ['truendo_cmp'],
  sources: [
    { what: 'public code that quotes it, several repositories: cookie truendo_cmp, script truendo_cmp.pid.js', read: '2026-11-22', confirmed: true },
    { what: 'lead: #truendo_container, #tru_options_btn; the other buttons are told by their words', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
