import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'iubenda',
  name: 'iubenda',
  aliases: ['iubenda'],
  dom: {
    banner: ['#iubenda-cs-banner'],
    accept: ['.iubenda-cs-accept-btn'],
    refuse: ['.iubenda-cs-reject-btn', '.iub-btn-reject'],
    settings: ['.iubenda-cs-customize-btn'],
    save: ['#iubFooterBtn'],
    control: ['.iubenda-cs-preferences-link', '.iubenda-tp-btn'],
  },
  record: ['_iub_cs-*', 'euconsent-v2'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule iubenda', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): _iub_cs-*', read: '2026-11-22', confirmed: true },
    { what: 'public site code that quotes it, several repositories: iubenda-cs-preferences-link, iubenda-tp-btn', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
