import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'termly',
  name: 'Termly',
  aliases: ['Termly'],
  dom: {
    banner: ['#termly-code-snippet-support'],
    accept: ['[data-tid="banner-accept"]'],
    refuse: ['[data-tid="banner-decline"]', '.t-declineAllButton'],
    settings: ['.t-preference-button', '[data-testid="preferences-link"]'],
    save: ['.t-saveButton'],
    control: ['.termly-display-preferences'],
  },
  record: ['TERMLY_API_CACHE'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule Termly', read: '2026-11-22', confirmed: true },
    { what: 'public code that reads it, several repositories: TERMLY_API_CACHE in local storage', read: '2026-11-22', confirmed: true },
    { what: 'lead: .termly-display-preferences', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
