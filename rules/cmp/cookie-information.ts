import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookie-information',
  name: 'Cookie Information',
  aliases: ['Cookie Information Banner'],
  dom: {
    banner: ['#cookie-information-template-wrapper', '#coiOverlay', '#coiConsentBanner'],
    accept: ['button.coi-banner__accept'],
    refuse: ['#declineButton'],
    settings: ['.coi-banner__nextpage'],
    save: ['#updateButton'],
  },
  record: ['CookieInformationConsent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule Cookie Information Banner', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: coiOverlay, coiConsentBanner, coi-banner__accept, CookieInformationConsent', read: '2026-11-22', confirmed: true },
    { what: 'lead: #declineButton, .coi-banner__nextpage, #updateButton', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
