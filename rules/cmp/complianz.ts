import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'complianz',
  name: 'Complianz',
  aliases: ['Complianz banner'],
  dom: {
    banner: ['.cmplz-cookiebanner'],
    accept: ['.cmplz-accept'],
    refuse: ['.cmplz-deny'],
    settings: ['.cmplz-view-preferences'],
    save: ['.cmplz-save-preferences'],
    control: ['button.cmplz-manage-consent', '#cmplz-manage-consent .cmplz-manage-consent', '.cmplz-show-banner'],
  },
  record: [
    'cmplz_banner-status',
    'cmplz_marketing',
    'cmplz_statistics',
    'cmplz_statistics-anonymous',
    'cmplz_preferences',
    'cmplz_functional',
    'cmplz_consented_services',
  ],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule Complianz banner', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: cmplz-view-preferences, cmplz-save-preferences', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): cmplz_*', read: '2026-11-22', confirmed: true },
    { what: 'public site code that quotes it, several repositories: cmplz-manage-consent', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
