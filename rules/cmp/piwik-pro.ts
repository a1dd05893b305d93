import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'piwik-pro',
  name: 'Piwik PRO Consent Manager',
  aliases: [],
  dom: {
    banner: ['#ppms_cm_popup_overlay', '#ppms_cm_bar_overlay'],
    accept: ['#ppms_cm_agree-to-all'],
    refuse: ['#ppms_cm_reject-all'],
    settings: [],
    save: ['#ppms_cm_save-choices'],
  },
  record: ['ppms_privacy_*'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rules of two sites: #ppms_cm_popup_overlay', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): ppms_privacy_*', read: '2026-11-22', confirmed: true },
    { what: 'lead: #ppms_cm_bar_overlay and the buttons', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
