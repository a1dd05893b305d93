import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'squarespace',
  name: 'Squarespace',
  aliases: ['squarespace-cookie-banner'],
  dom: {
    banner: ['.cookie-banner-mount-point section'],
    accept: ['.cookie-banner-mount-point button.accept'],
    refuse: ['.cookie-banner-mount-point button.decline'],
    settings: ['.cookie-banner-mount-point button.manage'],
    save: [],
  },
  record: ['ss_cookieAllowed'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule squarespace-cookie-banner', read: '2026-11-22', confirmed: true },
    { what: 'the platform\'s own script in public repositories: ss_cookieAllowed among the consent cookies', read: '2026-11-22', confirmed: true },
    { what: 'lead: button.manage', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
