import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'wix',
  name: 'Wix',
  aliases: ['wix'],
  dom: {
    banner: ['[data-hook=ccsu-banner-wrapper]', '[data-comp-type=cookie-banner-root-wix]'],
    accept: ['[data-hook=ccsu-banner-accept]'],
    refuse: ['[data-hook=ccsu-banner-decline-all]'],
    settings: ['[data-hook=ccsu-banner-text-settings]'],
    save: [],
  },
  record: ['consent-policy'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule wix', read: '2026-11-22', confirmed: true },
    { what: 'public recordings of requests, several repositories: consent-policy', read: '2026-11-22', confirmed: true },
    { what: 'lead: ccsu-banner-text-settings', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
