import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'clickio',
  name: 'Clickio',
  aliases: ['click.io'],
  dom: {
    banner: ['#cl-consent'],
    accept: ['#cl-consent [data-role="b_agree"]'],
    refuse: ['#cl-consent [data-role="b_disagree"]'],
    settings: ['#cl-consent [data-role="b_options"]'],
    save: ['[data-role="b_save"]'],
  },
  record: ['__lxG__consent__v2', '__lxG__consent__v2_daisybit', 'euconsent-v2'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule click.io', read: '2026-11-22', confirmed: true },
    { what: 'lead: data-role="b_disagree", and that __lxG__consent__v2 holds a TC string', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
