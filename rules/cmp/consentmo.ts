import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'consentmo',
  name: 'Consentmo',
  aliases: ['consentmo'],
  dom: {
    banner: ['.csm-wrapper'],
    accept: ['.csm-wrapper .cc-allow'],
    refuse: ['.csm-wrapper .cc-deny'],
    settings: ['.csm-wrapper .cc-settings'],
    save: [],
  },
  record: ['cookieconsent_preferences_disabled', 'cookieconsent_status', 'cookieconsent_status_csm'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule consentmo: open shadow root of csm-cookie-consent', read: '2026-11-22', confirmed: true },
    { what: 'public code that reads it, several repositories: cookieconsent_preferences_disabled, cookieconsent_status', read: '2026-11-22', confirmed: true },
    { what: 'lead: cookieconsent_status_csm', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
