import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookieyes',
  name: 'CookieYes',
  aliases: ['cookieyes', 'cookie-law-info'],
  dom: {
    banner: ['.cky-consent-container', '.cky-modal-open', '#cookie-law-info-bar'],
    accept: ['[data-cky-tag=accept-button]', '.cky-btn-accept', '[data-cli_action=accept]'],
    refuse: ['[data-cky-tag=reject-button]', '.cky-btn-reject', '[data-cli_action=reject]'],
    settings: ['[data-cky-tag=settings-button]'],
    save: ['[data-cky-tag=detail-save-button]'],
    control: ['.cky-btn-revisit', '[data-cky-tag="revisit-consent"]'],
  },
  record: ['cookieyes-consent', 'cookielawinfo-checkbox-*', 'viewed_cookie_policy'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rules cookieyes, cookie-law-info (the latter evaluates page code and is not used)', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: cky-btn-accept, cky-btn-reject', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): cookieyes-consent, cookielawinfo-checkbox-*, viewed_cookie_policy', read: '2026-11-22', confirmed: true },
    { what: 'lead: data-cli_action=reject', read: '2026-11-22', confirmed: false },
    { what: 'public site and test code that quotes it, several repositories: cky-btn-revisit, data-cky-tag=revisit-consent', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
