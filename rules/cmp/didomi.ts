import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'didomi',
  name: 'Didomi',
  aliases: ['didomi'],
  dom: {
    banner: [
      '#didomi-notice',
      '#didomi-popup',
      '.didomi-popup-notice',
      '.didomi-notice-banner',
      '.didomi-consent-popup-preferences',
    ],
    accept: ['#didomi-notice-agree-button'],
    refuse: ['#didomi-notice-disagree-button', '.didomi-continue-without-agreeing'],
    settings: ['#didomi-notice-learn-more-button'],
    save: [],
    control: ['a[href*="Didomi.preferences.show"]', 'a[href*="Didomi.notice.show"]', '[onclick*="Didomi.preferences.show"]'],
  },
  record: ['didomi_token', 'didomi_dcs', 'euconsent-v2'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule didomi', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: didomi-notice-learn-more-button, didomi_dcs', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): didomi_token, euconsent-v2', read: '2026-11-22', confirmed: true },
    { what: 'public site code that quotes it, several repositories: Didomi.preferences.show in links of footers', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
