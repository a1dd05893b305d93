import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'civic',
  name: 'Civic Cookie Control',
  aliases: ['civic-cookie-control'],
  dom: {
    banner: ['#ccc-notify', '#ccc-module'],
    accept: ['#ccc-notify-accept', '#ccc-recommended-settings', '.ccc-accept-button'],
    refuse: ['.ccc-reject-button', '#ccc-notify-reject', '#ccc-reject-settings'],
    settings: [],
    save: [],
  },
  record: ['CookieControl'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule civic-cookie-control', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: ccc-notify-reject, ccc-reject-settings', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): CookieControl', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
