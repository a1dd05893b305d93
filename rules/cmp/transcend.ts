import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'transcend',
  name: 'Transcend',
  aliases: ['transcend'],
  dom: {
    banner: ['#transcend-consent-manager', '#consentManagerMainDialog'],
    accept: [],
    refuse: [],
    settings: [],
    save: [],
  },
  record: ['tcmConsent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule transcend: buttons in a shadow root, perhaps closed, told by their words', read: '2026-11-22', confirmed: true },
    { what: 'public code that quotes it, several repositories: tcmConsent in local storage', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
