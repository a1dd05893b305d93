import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'usercentrics',
  name: 'Usercentrics',
  aliases: ['usercentrics-api', 'usercentrics-button'],
  dom: {
    banner: ['[data-testid=uc-container]', '#usercentrics-cmp-ui', '#usercentrics-button'],
    accept: ['[data-testid=uc-accept-all-button]', '[data-action-type=accept]', '#uc-btn-accept-banner'],
    refuse: ['[data-testid=uc-deny-all-button]', '[data-action-type=deny]', '#uc-btn-deny-banner'],
    settings: ['[data-testid=uc-more-button]'],
    save: ['[data-testid=uc-save-button]'],
    control: ['[data-testid="uc-privacy-button"]', '#uc-privacy-button'],
  },
  record: ['uc_settings', 'uc_services', 'uc_user_interaction', 'uc_tcf', 'uc_gcm', 'ucData'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rules usercentrics-api (evaluates page code: not used), usercentrics-button', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: uc-accept-all-button, uc-more-button, uc-save-button, data-action-type=accept, uc_user_interaction', read: '2026-11-22', confirmed: true },
    { what: 'lead: uc_tcf, uc_gcm, ucData as records', read: '2026-11-22', confirmed: false },
    { what: 'public site and test code that quotes it, several repositories: uc-privacy-button in the shadow root', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
