import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'ketch',
  name: 'Ketch',
  aliases: ['ketch'],
  dom: {
    banner: ['#ketch-banner', '#ketch-modal', '#lanyard_root div[role="dialog"]'],
    accept: ['#ketch-banner-button-primary'],
    refuse: [],
    settings: [],
    save: ['#lanyard_root button.confirmButton'],
  },
  record: ['_ketch_consent_v1_', '_swb_consent_'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule ketch: the other buttons have the same ids for different answers and are told by their words', read: '2026-11-22', confirmed: true },
    { what: 'public recordings of requests, several repositories: _ketch_consent_v1_, _swb_consent_; _swb identifies the browser and is no record', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
