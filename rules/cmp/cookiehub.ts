import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookiehub',
  name: 'CookieHub',
  aliases: ['cookiehub'],
  dom: {
    banner: ['.ch2-dialog'],
    accept: ['.ch2-allow-all-btn'],
    refuse: ['.ch2-deny-all-btn'],
    settings: ['.ch2-open-settings-btn'],
    save: ['.ch2-save-settings-btn'],
    control: ['.ch2-icon'],
  },
  record: ['cookiehub'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule cookiehub', read: '2026-11-22', confirmed: true },
    { what: 'public recordings of requests, several repositories: cookiehub, base64 of JSON', read: '2026-11-22', confirmed: true },
    { what: 'lead: .ch2-icon', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
