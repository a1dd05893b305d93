import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'funding-choices',
  name: 'Google Funding Choices (Privacy & messaging)',
  aliases: ['funding-choices'],
  dom: {
    banner: ['.fc-dialog-container', '.fc-choice-dialog'],
    accept: ['.fc-cta-consent'],
    refuse: ['.fc-cta-do-not-consent'],
    settings: ['.fc-cta-manage-options'],
    save: ['.fc-confirm-choices'],
  },
  record: ['FCCDCF', 'FCNEC'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule funding-choices', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): FCCDCF', read: '2026-11-22', confirmed: true },
    { what: 'lead: FCNEC', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
