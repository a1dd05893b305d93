import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'borlabs',
  name: 'Borlabs Cookie',
  aliases: ['borlabs'],
  dom: {
    banner: ['._brlbs-bar-wrap', '._brlbs-box-wrap', '.brlbs-cmpnt-dialog'],
    accept: ['a[data-cookie-accept-all]', '.brlbs-btn-accept-all'],
    refuse: ['a[data-cookie-refuse]', '.brlbs-btn-accept-only-essential'],
    settings: ['a[data-cookie-individual]'],
    save: ['#CookieBoxSaveButton', '.brlbs-btn-save', '#CookiePrefSave'],
    control: ['.borlabs-cookie-preference', 'a._brlbs-cookie-preference'],
  },
  record: ['borlabs-cookie'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule borlabs', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): borlabs-cookie', read: '2026-11-22', confirmed: true },
    { what: 'public site code that quotes it, several repositories: borlabs-cookie-preference', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
