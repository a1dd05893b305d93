import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookieconsent',
  name: 'Cookie Consent by Osano (formerly Insites)',
  aliases: ['Complianz categories', 'Complianz notice', 'Complianz opt-out', 'Complianz optin'],
  dom: {
    banner: ['.cc-window'],
    accept: ['.cc-accept-all', '.cc-allow-all', '.cc-allow'],
    refuse: ['.cc-deny'],
    settings: ['.cc-settings'],
    save: ['.cc-save'],
    control: ['.cc-revoke'],
  },
  record: ['cookieconsent_status'],
  sources: [
    { what: 'cookieconsent 3.1.1, src/cookieconsent.js: .cc-window, .cc-allow, .cc-deny; .cc-dismiss is no choice in words; .cc-revoke, a box without a role, opens it again', read: '2026-11-22', confirmed: true },
    { what: 'DuckDuckGo autoconsent 16.23.0, rules Complianz optin, opt-out, notice, categories: markup of this software', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): cookieconsent_status', read: '2026-11-22', confirmed: true },
    { what: 'cookieconsent 3.1.1, build/cookieconsent.min.js: cc-revoke', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
