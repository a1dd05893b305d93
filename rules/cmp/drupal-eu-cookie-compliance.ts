import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'drupal-eu-cookie-compliance',
  name: 'EU Cookie Compliance (Drupal)',
  aliases: ['eu-cookie-compliance-banner'],
  dom: {
    banner: ['#sliding-popup', '.eu-cookie-compliance-banner'],
    accept: ['.eu-cookie-compliance-banner .agree-button', '.eu-cookie-compliance-banner .accept-all'],
    refuse: ['.eu-cookie-compliance-banner .decline-button', '.eu-cookie-compliance-banner .accept-necessary'],
    settings: ['.eu-cookie-compliance-manage-preferences-button'],
    save: ['.eu-cookie-compliance-save-preferences-button'],
    control: ['.eu-cookie-withdraw-tab'],
  },
  record: ['cookie-agreed', 'cookie-agreed-categories', 'cookie-agreed-version'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule eu-cookie-compliance-banner', read: '2026-11-22', confirmed: true },
    { what: 'the module\'s source in public repositories: cookie-agreed, cookie-agreed-categories', read: '2026-11-22', confirmed: true },
    { what: 'lead: .eu-cookie-compliance-manage-preferences-button, .eu-cookie-withdraw-tab', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
