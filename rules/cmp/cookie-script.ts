import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookie-script',
  name: 'Cookie-Script',
  aliases: ['cookie-script'],
  dom: {
    banner: ['#cookiescript_injected'],
    accept: ['#cookiescript_accept'],
    refuse: ['#cookiescript_reject'],
    settings: ['#cookiescript_manage'],
    save: ['#cookiescript_save'],
    control: ['#cookiescript_badge'],
  },
  record: ['CookieScriptConsent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule cookie-script', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: cookiescript_save', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): CookieScriptConsent', read: '2026-11-22', confirmed: true },
    { what: 'public test code that quotes it, several repositories: cookiescript_badge', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
