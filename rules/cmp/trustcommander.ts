import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'trustcommander',
  name: 'TrustCommander',
  aliases: [],
  dom: {
    banner: ['#footer_tc_privacy', '#popin_tc_privacy', '[id^="header_tc_privacy"]', '#tc-privacy-wrapper'],
    accept: [],
    refuse: ['#optout_link'],
    settings: ['#footer_tc_privacy_privacy_center'],
    save: [],
  },
  record: ['TC_PRIVACY', 'TC_PRIVACY_CENTER', 'TC_OPTOUT'],
  sources: [
    { what: 'public test and automation code that quotes it, several repositories: footer_tc_privacy, popin_tc_privacy, header_tc_privacy; buttons are numbered differently on each site, so they are told by their words', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): TC_PRIVACY, TC_PRIVACY_CENTER', read: '2026-11-22', confirmed: true },
    { what: 'lead: #optout_link, TC_OPTOUT', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
