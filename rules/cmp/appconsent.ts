import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'appconsent',
  name: 'AppConsent (SFBX)',
  aliases: ['AppConsent', 'AppConsent legacy'],
  dom: {
    banner: ['iframe[title="Consent window"]'],
    accept: ['.button__acceptAll'],
    refuse: ['.button__refuseAll', '.button__skip'],
    settings: ['.button__openPrivacyCenter'],
    save: [],
  },
  record: ['euconsent-v2', 'appconsent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rules AppConsent, AppConsent legacy: the message is a frame and reads itself', read: '2026-11-22', confirmed: true },
    { what: 'lead: .button__openPrivacyCenter, appconsent in localStorage', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
