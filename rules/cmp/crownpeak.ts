import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'crownpeak',
  name: 'Crownpeak (Evidon)',
  aliases: ['Evidon'],
  dom: {
    banner: ['#_evidon_banner', '#evidon-prefdiag-overlay'],
    accept: ['#_evidon-accept-button'],
    refuse: ['#_evidon-decline-button', '#evidon-prefdiag-decline'],
    settings: ['#_evidon-option-button'],
    save: [],
  },
  record: ['_evidon_consent_cookie'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, class Evidon', read: '2026-11-22', confirmed: true },
    { what: 'public recordings of requests, several repositories: _evidon_consent_cookie', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
