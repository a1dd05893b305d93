import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookiefirst',
  name: 'CookieFirst',
  aliases: ['cookiefirst.com'],
  dom: {
    banner: ['[data-cookiefirst-widget=banner]', '[data-cookiefirst-widget=modal]', '#cookiefirst-root'],
    accept: ['button[data-cookiefirst-action=accept]'],
    refuse: ['button[data-cookiefirst-action=reject]'],
    settings: ['button[data-cookiefirst-action=adjust]'],
    save: ['button[data-cookiefirst-action=save]'],
  },
  record: ['cookiefirst-consent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule cookiefirst.com', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): cookiefirst-consent', read: '2026-11-22', confirmed: true },
    { what: 'lead: data-cookiefirst-widget=banner', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
