import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookie-notice',
  name: 'Cookie Notice (Hu-manity.co)',
  aliases: ['hu-manity'],
  dom: {
    banner: ['#cookie-notice', '#hu.hu-visible'],
    accept: ['#cn-accept-cookie'],
    refuse: ['#cn-refuse-cookie'],
    settings: [],
    save: ['#hu-cookies-save'],
    control: ['#cn-revoke-cookie'],
  },
  record: ['cookie_notice_accepted', 'hu-consent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule hu-manity; rules of two sites: #cookie-notice, #cn-refuse-cookie', read: '2026-11-22', confirmed: true },
    { what: 'public code that quotes it, several repositories: #cn-accept-cookie, cookie_notice_accepted, hu-consent', read: '2026-11-22', confirmed: true },
    { what: 'lead: #cn-revoke-cookie', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
