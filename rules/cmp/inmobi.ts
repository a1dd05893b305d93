import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'inmobi',
  name: 'InMobi Choice (formerly Quantcast Choice)',
  aliases: ['quantcast'],
  dom: {
    banner: ['#qc-cmp2-ui'],
    accept: ['.qc-cmp2-summary-buttons > button[mode="primary"]'],
    refuse: ['#disagree-btn'],
    settings: [],
    save: [],
    control: ['#qc-cmp2-persistent-link', '.qc-cmp2-persistent-link'],
  },
  record: ['euconsent-v2', 'addtl_consent', '_cmpRepromptHash'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule quantcast (its rule "inmobi" is for the company\'s own site)', read: '2026-11-22', confirmed: true },
    { what: 'lead: addtl_consent, _cmpRepromptHash', read: '2026-11-22', confirmed: false },
    { what: 'public site code that quotes it, several repositories: qc-cmp2-persistent-link', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
