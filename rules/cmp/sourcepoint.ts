import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  aliases: ['Sourcepoint-frame'],
  dom: {
    banner: ['div[id^="sp_message_container_"]', '.message-container > #notice'],
    accept: ['.sp_choice_type_11', '.sp_choice_type_ACCEPT_ALL'],
    refuse: ['.sp_choice_type_13', '.sp_choice_type_REJECT_ALL'],
    settings: ['.sp_choice_type_12'],
    save: ['.sp_choice_type_SAVE_AND_EXIT'],
  },
  record: ['_sp_user_consent_*', 'consentUUID', 'euconsent-v2'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, class SourcePoint: the message is a frame and reads itself', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: _sp_user_consent_*', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): consentUUID', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
