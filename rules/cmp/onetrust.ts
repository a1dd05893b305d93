import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'onetrust',
  name: 'OneTrust',
  aliases: ['Onetrust'],
  dom: {
    banner: ['#onetrust-banner-sdk', '#onetrust-pc-sdk'],
    accept: ['#onetrust-accept-btn-handler', '#accept-recommended-btn-handler'],
    refuse: ['#onetrust-reject-all-handler', '.ot-pc-refuse-all-handler'],
    settings: ['#onetrust-pc-btn-handler'],
    save: ['.save-preference-btn-handler'],
    control: ['.ot-sdk-show-settings', '.optanon-show-settings', '#ot-sdk-btn-floating'],
  },
  record: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, class Onetrust: banner, accept, refuse, settings; .onetrust-close-btn-handler decided by its words', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): OptanonConsent, OptanonAlertBoxClosed', read: '2026-11-22', confirmed: true },
    { what: 'public site and test code that quotes it, several repositories: ot-sdk-show-settings, optanon-show-settings', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
