import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'moove',
  name: 'GDPR Cookie Compliance by Moove',
  aliases: ['Moove'],
  dom: {
    banner: ['#moove_gdpr_cookie_info_bar', '#moove_gdpr_cookie_modal'],
    accept: ['.moove-gdpr-infobar-allow-all'],
    refuse: ['.moove-gdpr-infobar-reject-btn'],
    settings: ['#moove_gdpr_cookie_info_bar .change-settings-button'],
    save: ['.moove-gdpr-modal-save-settings'],
  },
  record: ['moove_gdpr_popup'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule Moove', read: '2026-11-22', confirmed: true },
    { what: 'public plugins that read it, several repositories: moove_gdpr_popup', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
